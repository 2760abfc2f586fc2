// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packetcodec.h"

#include <QCborMap>

namespace waymark
{

/** A body with one of everything. */
inline PacketBody samplePacketBody(const DeviceId &device)
{
    const DeviceId other{QByteArray(16, 'o')};
    const ExchangedChange created{.record = QUuid::fromRfc4122(QByteArray(16, 'r')),
                                  .type = 900,
                                  .field = 0,
                                  .version = {7, device},
                                  .parents = {},
                                  .value = QCborMap{{10, QStringLiteral("Learn to rest")}, {11, nullptr}}};
    const ExchangedChange changed{.record = created.record,
                                  .type = 900,
                                  .field = 11,
                                  .version = {8, device},
                                  .parents = {{3, other}, {7, device}},
                                  .value = QStringLiteral("Every day")};
    return {.space = {QByteArray(32, 's')},
            .name = {device, 2},
            .previous = QByteArray(32, 'p'),
            .acknowledgements = {{other, {5, QByteArray(32, 'h')}}},
            .schema = 1,
            .actions = {{.version = {7, device}, .label = QStringLiteral("note.add"), .at = 1'772'366'400'000, .changes = {created, changed}}},
            .attachments = {{.blob = QByteArray(16, 'b'), .key = QByteArray(32, 'k'), .hash = QByteArray(32, 'c'), .size = 12}}};
}

}
