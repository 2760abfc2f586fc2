// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark
{

/** What the form of a win holds. */
struct WinDraft {
    QDate day;
    QString title;
    QString note;
    std::optional<GoalId> goal;

    bool operator==(const WinDraft &) const = default;
};

/** Something that went well and is worth remembering. As a value it may break rules: merged edits do. */
struct Win {
    WinId id;
    WinDraft values;

    bool operator==(const Win &) const = default;
};

/** Where a win stands in the list: the newest day first. */
struct WinKey {
    /** The day as it is stored, also where it is no day. */
    QString day;
    WinId id;

    bool operator==(const WinKey &) const = default;
};

/** A win in a list. */
struct WinRow {
    WinKey key;
    Win win;

    bool operator==(const WinRow &) const = default;
};

/** Errors: Blank ("title"), TooLong ("title", "note"), OutOfRange ("day"). */
[[nodiscard]] Result<WinDraft> checked(const WinDraft &draft);

}
