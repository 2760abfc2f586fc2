// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace waymark
{

/**
 * Keys of an order that somebody makes by hand: text that compares bytewise, with always room for one more between two
 * (fractional indexing, base 62; a key is an integer of variable length and a fraction). To move one thing writes one
 * record. Two devices may give the same key: then the ids decide, and place() makes room.
 */
namespace OrderKey
{

[[nodiscard]] bool isValid(const QByteArray &key);

/**
 * A key after @p before and before @p after, each empty where there is none. Nothing where there is no room: the keys
 * are not in order, are equal, or one is not valid.
 */
[[nodiscard]] std::optional<QByteArray> between(const QByteArray &before, const QByteArray &after);

/** Another key that had to change. */
struct Change {
    std::size_t index = 0;
    QByteArray key;

    bool operator==(const Change &) const = default;
};

struct Placement {
    QByteArray key;
    /** Where there was no room: new keys of others, by their index in the list. */
    std::vector<Change> others;

    bool operator==(const Placement &) const = default;
};

/** The key of something that goes before the one at @p position of @p keys, which are as they are shown; at the end when there is none. */
[[nodiscard]] Placement place(const std::vector<QByteArray> &keys, std::size_t position);

}

}
