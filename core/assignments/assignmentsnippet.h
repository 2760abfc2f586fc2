// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentids.h"
#include "result.h"

#include <QMap>
#include <QString>

namespace waymark
{

/** Words that a mentor uses again and again. Private. */
struct Snippet {
    SnippetId id;
    QString title;
    /** Markdown with variables in braces, such as `{name}`. */
    QString body;

    bool operator==(const Snippet &) const = default;
};

/** @p snippet cleaned. Errors: Blank "title" or "body"; TooLong. */
[[nodiscard]] Result<Snippet> checkedSnippet(const Snippet &snippet);

/** @p body with each `{variable}` replaced, once; one that is not known stays as it is, so that the writer sees it. */
[[nodiscard]] QString expanded(const QString &body, const QMap<QString, QString> &variables);

}
