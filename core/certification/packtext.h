// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QString>

#include <optional>

namespace waymark
{

/** A room in which somebody writes for a certification. The codes are stored: they never change. */
enum class PackRoom {
    Skills, ///< "skills": the narrative of one pillar; for every certification
    Summary, ///< "summary": what a résumé begins with
    Presentation, ///< "presentation": the outline of one certification, a point a line, as agendaPoints() reads it
    Aim, ///< "aim": what all of it is for: the id of a certification or of a career level
};

[[nodiscard]] QString codeOf(PackRoom room);
[[nodiscard]] std::optional<PackRoom> packRoomFromCode(const QString &code);

/** Which text it is. */
struct PackPlace {
    PackRoom room = PackRoom::Summary;
    /** The id of a pillar or of a certification; empty for the summary and the aim. */
    QString topic;

    bool operator==(const PackPlace &) const = default;
};

/** What stands in a room: Markdown source, as typed. There is one for each place, on whichever device. */
struct PackText {
    PackPlace place;
    QString body;

    bool operator==(const PackText &) const = default;
};

/** Errors: Blank "topic" where the room needs one, Invalid "topic" where it has none. */
[[nodiscard]] Result<PackPlace> checkedPlace(const PackPlace &place);

/** The id of the text in @p place. */
[[nodiscard]] RecordId packTextId(const PackPlace &place);

}
