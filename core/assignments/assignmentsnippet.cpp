// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentsnippet.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

Result<Snippet> checkedSnippet(const Snippet &snippet)
{
    Snippet checked = snippet;
    WAYMARK_TRY(checked.title, requiredLine(snippet.title, u"title"_s));
    WAYMARK_TRY(checked.body, optionalText(snippet.body, u"body"_s));
    if (checked.body.trimmed().isEmpty()) {
        return failure(Error::Kind::Blank, u"body"_s);
    }
    return checked;
}

QString expanded(const QString &body, const QMap<QString, QString> &variables)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = body.indexOf(u'{'); open >= 0; open = body.indexOf(u'{', from)) {
        const qsizetype close = body.indexOf(u'}', open);
        const auto value = close < 0 ? variables.end() : variables.find(body.sliced(open + 1, close - open - 1));
        const qsizetype next = value == variables.end() ? open + 1 : close + 1;
        result += QStringView(body).sliced(from, open - from);
        result += value == variables.end() ? u"{"_s : *value;
        from = next;
    }
    return result + body.sliced(from);
}

}
