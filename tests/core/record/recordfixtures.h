// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"
#include "claim.h"
#include "credentialsigner.h"
#include "parties.h"

#include <QUuid>

namespace waymark
{

/** A test key made of one repeated byte, or of 32 bytes. */
class TestSigner final : public CredentialSigner
{
public:
    explicit TestSigner(char seed)
        : TestSigner(QByteArray(32, seed))
    {
    }
    explicit TestSigner(const QByteArray &seed);

    [[nodiscard]] QString did() const override { return m_did; }
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes) const override;

private:
    QByteArray m_secret;
    QString m_did;
};

/** 2026-03-01T09:00:00Z. */
inline constexpr qint64 signedAt = 1772355600000;
/** A month later. */
inline constexpr qint64 readAt = signedAt + 31LL * 24 * 60 * 60 * 1000;

/** An id that is @p number. */
[[nodiscard]] inline QUuid testUuid(int number)
{
    return {static_cast<uint>(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0};
}

/** Mira, about whom the record is, and Jonas, her mentor. */
[[nodiscard]] const TestSigner &mira();
[[nodiscard]] const TestSigner &jonas();
[[nodiscard]] Holder miraAsHolder();

/** Competency number @p number, at level 3 of 5, with one accepted piece of evidence. */
[[nodiscard]] Claim sampleClaim(int number = 1);
/** Signed by Jonas. */
[[nodiscard]] JsonValue sampleCredential(int number = 1);
/** Signed by Mira; it holds @p count credentials signed by Jonas. */
[[nodiscard]] JsonValue sampleRecord(int count = 2);

/** Where tests/data lies. */
[[nodiscard]] QString testDataFolder();
/** The bytes of a file below tests/data. */
[[nodiscard]] QByteArray testData(const QString &name);
/** A file below tests/data, as JSON. */
[[nodiscard]] JsonValue testJson(const QString &name);

}
