// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyslots.h"

#include "sizeclass.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Fisher and Yates; the little bias of the remainder tells nothing about who is where. */
static void shuffle(QList<QByteArray> &items, Random &random)
{
    for (qsizetype i = items.size() - 1; i > 0; --i) {
        const auto number = qFromBigEndian<quint32>(random.bytes(4).constData());
        items.swapItemsAt(i, static_cast<qsizetype>(number) % (i + 1));
    }
}

qsizetype KeySlots::sizeFor(qsizetype devices)
{
    return 1 + slotClass(devices) * slotBytes;
}

Result<QByteArray> KeySlots::seal(const SecretBytes &contentKey, const QList<QByteArray> &openingKeys, Random &random)
{
    const int count = slotClass(openingKeys.size());
    if (count == 0) {
        return failure(Error::Kind::TooLarge, u"slots"_s);
    }
    QList<QByteArray> sealed;
    for (const QByteArray &openingKey : openingKeys) {
        WAYMARK_TRY(const QByteArray slot, sealTo(openingKey, contentKey.view()));
        sealed.append(slot);
    }
    while (sealed.size() < count) {
        WAYMARK_TRY(const QByteArray slot, sealTo(OpeningKey::generate(random).publicKey(), random.bytes(contentKeyBytes)));
        sealed.append(slot);
    }
    shuffle(sealed, random);
    return QByteArray(1, static_cast<char>(count)) + sealed.join();
}

Result<qsizetype> KeySlots::sizeFrom(quint8 first)
{
    return first > 0 && slotClass(first) == first ? Result<qsizetype>(sizeFor(first)) : failure(Error::Kind::Damaged, u"slots"_s);
}

Result<SecretBytes> KeySlots::open(QByteArrayView sealedSlots, std::span<const OpeningKey> keys)
{
    if (sealedSlots.isEmpty()) {
        return failure(Error::Kind::Damaged, u"slots"_s);
    }
    WAYMARK_TRY(const qsizetype size, sizeFrom(static_cast<quint8>(sealedSlots.front())));
    if (sealedSlots.size() != size) {
        return failure(Error::Kind::Damaged, u"slots"_s);
    }
    for (qsizetype at = 1; at < size; at += slotBytes) {
        for (const OpeningKey &key : keys) {
            const Result<SecretBytes> opened = key.open(sealedSlots.sliced(at, slotBytes));
            if (opened && opened->size() == contentKeyBytes) {
                return *opened;
            }
        }
    }
    return failure(Error::Kind::NotForMe);
}

}
