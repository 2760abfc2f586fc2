// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packtext.h"

#include "text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Ids of texts are made from their places in this namespace, so that they are the same everywhere. */
static constexpr QUuid textNamespace{0x2f0d6c1a, 0x93be, 0x4a57, 0x8e, 0x21, 0x5c, 0x44, 0xd7, 0x0b, 0x6e, 0x92};

static constexpr std::array roomCodes{
    std::pair{PackRoom::Skills, "skills"_L1},
    std::pair{PackRoom::Summary, "summary"_L1},
    std::pair{PackRoom::Presentation, "presentation"_L1},
    std::pair{PackRoom::Aim, "aim"_L1},
};

QString codeOf(PackRoom room)
{
    return std::ranges::find(roomCodes, room, [](const auto &pair) { return pair.first; })->second;
}

std::optional<PackRoom> packRoomFromCode(const QString &code)
{
    const auto it = std::ranges::find_if(roomCodes, [&code](const auto &pair) { return pair.second == code; });
    return it == roomCodes.end() ? std::nullopt : std::optional(it->first);
}

Result<PackPlace> checkedPlace(const PackPlace &place)
{
    if (place.room == PackRoom::Summary || place.room == PackRoom::Aim) {
        return place.topic.isEmpty() ? Result<PackPlace>(place) : failure(Error::Kind::Invalid, u"topic"_s);
    }
    return requiredLine(place.topic, u"topic"_s).transform([&place](const QString &topic) { return PackPlace{.room = place.room, .topic = topic}; });
}

RecordId packTextId(const PackPlace &place)
{
    return QUuid::createUuidV5(textNamespace, QByteArray(codeOf(place.room).toUtf8() + ':' + place.topic.toUtf8()));
}

}
