// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "acceptance.h"
#include "sealedobject.h"
#include "seededrandom.h"

namespace waymark
{

inline constexpr qint64 fixtureNow = 1'772'366'400'000; // 2026-03-01 12:00

/** Somebody with a device and a card; the same for the same number. */
struct Somebody {
    SeededRandom random;
    PersonKey key;
    DeviceKey device;
    IdentityCard card;

    explicit Somebody(int who, const QString &name = QStringLiteral("Mira"))
        : random(static_cast<quint64>(who))
        , key(PersonKey::generate(random))
        , device(DeviceKey::generate(random))
        , card(*IdentityCard::issue(key, draft(name)))
    {
    }

    [[nodiscard]] IdentityCard draft(const QString &name) const
    {
        IdentityCard result;
        result.name = name;
        result.devices = {DeviceCertificate::issue(key, device, QStringLiteral("Laptop"), fixtureNow)};
        result.salt = QStringLiteral("00112233445566778899aabbccddeeff");
        result.emailHash = hashedIdentity(QStringLiteral("mira@example.org"), result.salt);
        result.issued = fixtureNow;
        return result;
    }
};

/** @p file with its body changed and the frame made to fit again, as a stranger would. */
inline QByteArray resealed(const QByteArray &file, const QByteArray &body)
{
    return SealedObject::seal(static_cast<SealedKind>(file.at(4)), body, static_cast<quint8>(file.at(5)));
}

/** How many single flipped bits of @p bytes @p isAccepted takes. */
template<typename F>
int acceptedFlips(const QByteArray &bytes, F isAccepted)
{
    int accepted = 0;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        accepted += isAccepted(flipped) ? 1 : 0;
    }
    return accepted;
}

/** As acceptedFlips(), of the body of a carried object with the frame made to fit again. */
template<typename F>
int acceptedBodyFlips(const QByteArray &file, F isAccepted)
{
    return acceptedFlips(SealedObject::open(file)->body, [&](const QByteArray &body) { return isAccepted(resealed(file, body)); });
}

}
