// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acceptance.h"
#include "foundingstatement.h"
#include "sealedobject.h"

#include <cstdint>
#include <cstdlib>

using namespace waymark;

/** The same for the same seed, and quick: a fuzzer has no use for good keys. */
class FixedRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override { return QByteArray(count, static_cast<char>(++m_calls)); }

private:
    int m_calls = 0;
};

static void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/** What is read is exactly what was written. */
static void readAnything(const QByteArray &file)
{
    if (const auto object = SealedObject::open(file)) {
        require(SealedObject::seal(object->kind, object->body, object->version) == file);
    }
    if (const auto card = IdentityCard::read(file)) {
        require(card->bytes == file);
    }
    (void)Invitation::read(file);
    (void)Acceptance::read(file);
    (void)SealedObject::peek(file);
}

/** Behind frame and signature, so that the parsers are reached: signed by keys that anybody could have. */
static void readSigned(const QByteArray &payload)
{
    FixedRandom random;
    const PersonKey person = PersonKey::generate(random);
    const DeviceKey device = DeviceKey::generate(random);
    readAnything(SealedObject::seal(SealedKind::IdentityCard, person.signedBytes<Purpose::IdentityCard>(payload)));
    readAnything(SealedObject::seal(SealedKind::Invitation, device.signedBytes<Purpose::Invitation>(payload)));
    readAnything(SealedObject::seal(SealedKind::Acceptance, device.signedBytes<Purpose::Acceptance>(payload)));
    (void)DeviceCertificate::read(person.signedBytes<Purpose::DeviceCertificate>(payload));
    (void)Revocation::read(person.signedBytes<Purpose::Revocation>(payload));
    (void)FoundingStatement::read(device.signedBytes<Purpose::FoundingStatement>(payload));
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAnything(input);
    if (!input.isEmpty() && input.size() < SealedObject::maximumBody(SealedKind::IdentityCard) / 2) {
        readSigned(input);
    }
    return 0;
}
