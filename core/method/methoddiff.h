// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "method.h"

#include <QSet>

namespace waymark
{

/** One thing that another method would change. */
struct MethodChange {
    enum class Kind {
        Added,
        Renamed, ///< the name differs, perhaps other members too
        Changed,
        Removed,
        Kept, ///< a competency that the other method has not, in which somebody was assessed: kept as retired
    };

    Kind kind = Kind::Changed;
    /** The member of the method file it stands in, such as "competencies"; empty for the file's own members. */
    QString list;
    QString id;
    QString name;
    /** Only where it was renamed. */
    QString formerName;
    /** The members that differ, in alphabetical order; empty where it was added or removed. */
    QStringList members;

    bool operator==(const MethodChange &) const = default;
};

/** What a method would change in the one in use: in the order of the lists of the file, and of each list. */
struct MethodDiff {
    QString formerVersion;
    QString version;
    QList<MethodChange> changes;

    [[nodiscard]] QList<MethodChange> of(MethodChange::Kind kind) const;
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }

    bool operator==(const MethodDiff &) const = default;
};

/** A code for the kind, such as "added": for JSON output. */
[[nodiscard]] QString codeOf(MethodChange::Kind kind);

/**
 * @p next with the competencies of @p current that it has not but that are @p inUse, retired; their pillars too where
 * it has not got those. Errors: as Method::create, should the two not fit together.
 */
[[nodiscard]] Result<Method> withRetired(const Method &next, const Method &current, const QSet<QString> &inUse);

/** What differs between @p current and @p next, which withRetired() made. */
[[nodiscard]] MethodDiff difference(const Method &current, const Method &next);

}
