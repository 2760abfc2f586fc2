// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recorddocument.h"

namespace waymark
{

/** What is to be seen of a signed entry on its badge. */
struct BadgeFace {
    /** "Competency", "Mentoring hours", … */
    QString kind;
    QString name;
    /** In the middle of the ring: the level or the hours, and what that is; empty: a mark that it is done. */
    QString figure;
    QString figureName;
    /** Of the ring: how many steps the scale has, and how many are reached; one of one without a scale. */
    int steps = 1;
    int reached = 1;
    /** "Signed by …", the day, and the end of the key. */
    QString signedBy;
    QString day;
    QString key;
};

[[nodiscard]] BadgeFace badgeFace(const DocumentEntry &entry);

/** A line of text on a badge, set around the middle of its width. */
struct BadgeLine {
    enum class Tone { Strong, Normal, Quiet, Accent };

    QString text;
    /** Of its foot, and of its letters; in units of the badge. */
    qreal y = 0;
    qreal size = 0;
    Tone tone = Tone::Normal;
};

/** Where everything stands on a badge; both drawings follow it. */
namespace Badge
{
inline constexpr int width = 600;
inline constexpr int height = 720;
inline constexpr qreal centreY = 238;
inline constexpr qreal radius = 132;
inline constexpr qreal ringWidth = 26;
/** Degrees between two steps of the ring. */
inline constexpr qreal gap = 7;

/** The colour of letters and of the reached part of the ring; readable in black and white. */
[[nodiscard]] QString colour(BadgeLine::Tone tone);
inline constexpr QStringView paper = u"#ffffff";
inline constexpr QStringView unreached = u"#d8dcdf";
/** Regular or demi-bold, as OpenType counts it. */
[[nodiscard]] int weight(BadgeLine::Tone tone);
}

/** The text of @p face, broken into lines. Needs a QGuiApplication, for its fonts. */
[[nodiscard]] QList<BadgeLine> badgeLines(const BadgeFace &face);

}
