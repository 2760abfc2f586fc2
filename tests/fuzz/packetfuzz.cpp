// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentblob.h"
#include "packetseal.h"
#include "sealedobject.h"
#include "seededrandom.h"

#include <cstdlib>

using namespace waymark;

/** What is read has one form alone. */
static void readBody(const QByteArray &cbor)
{
    const Result<PacketBody> body = packetBodyFrom(cbor);
    if (body && encoded(*body) != cbor) {
        std::abort();
    }
}

static void readObject(const QByteArray &bytes)
{
    static SeededRandom random(1);
    static const OpeningKey key = OpeningKey::generate(random);
    static_cast<void>(openedPacket(bytes, std::span(&key, 1)));
    static_cast<void>(openedPacket(SealedObject::seal(SealedKind::Packet, bytes), std::span(&key, 1)));
    static_cast<void>(AttachmentBlob::nameOfPiece(SealedObject::seal(SealedKind::Blob, bytes)));
}

/** The first byte says what the others are: a body, a compressed one, or an object. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 3) {
    case 0:
        readBody(bytes);
        break;
    case 1:
        static_cast<void>(knownBody({.signature = {}, .body = bytes}));
        break;
    default:
        readObject(bytes);
        break;
    }
    return 0;
}
