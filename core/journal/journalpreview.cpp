// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalpreview.h"

#include "text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Without what makes a line a heading, quote, item, task, fence or rule. */
static QString withoutLineSigns(QString line)
{
    static const QRegularExpression fenceOrRule(u"^\\s*(?:(?:```|~~~).*|(?:[-*_]\\s*){3,}|=+)$"_s);
    static const QRegularExpression prefix(u"^(?:\\s*(?:>|#{1,6}(?=\\s|$)|[-*+](?=\\s)|\\d{1,9}[.)](?=\\s)))+\\s*(?:\\[[ xX]\\]\\s+)?"_s);
    static const QRegularExpression closing(u"\\s+#+\\s*$"_s);
    if (fenceOrRule.match(line).hasMatch()) {
        return {};
    }
    const bool heading = line.trimmed().startsWith(u'#');
    line.remove(prefix);
    return heading ? line.remove(closing) : line;
}

/** Without emphasis, code ticks and link targets. Escaped signs are left as plain ones. */
static QString withoutInlineSigns(QString text)
{
    static const QRegularExpression link(u"!?\\[([^\\[\\]]*)\\](?:\\([^()]*\\)|\\[[^\\[\\]]*\\])"_s);
    static const QRegularExpression address(u"<((?:https?|mailto):[^<>\\s]*)>"_s);
    static const QRegularExpression signs(u"\\\\([!-/:-@\\[-`{-~])|\\*+|~~|`+|(?<!\\w)_+(?=\\w)|(?<=\\w)_+(?!\\w)"_s);
    text.replace(link, u"\\1"_s);
    text.replace(address, u"\\1"_s);
    return text.replace(signs, u"\\1"_s);
}

static QString cut(const QString &text, qsizetype length)
{
    if (codePoints(text) <= length) {
        return text;
    }
    const QString start = codePointSlice(text, 0, length - 1);
    const bool betweenWords = text.at(start.size()) == u' ';
    const qsizetype space = betweenWords ? start.size() : start.lastIndexOf(u' ');
    return (space > start.size() / 2 ? start.first(space) : start).trimmed() + u'…';
}

QString journalPreview(const QString &markdown, qsizetype length)
{
    if (length < 2) {
        return {};
    }
    // Signs make text longer, not shorter: this is enough for the words that are shown.
    const QString start = codePointSlice(markdown, 0, length * 4 + 200);
    QStringList lines = start.split(u'\n');
    for (QString &line : lines) {
        line = withoutLineSigns(line);
    }
    return cut(withoutInlineSigns(lines.join(u' ')).simplified(), length);
}

}
