// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbookpages.h"

#include "textfold.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

QString handbookStart()
{
    return u"handbook"_s;
}

QString handbookFolder(const QString &root, const QLocale &locale)
{
    const QString own = root + u'/' + QLocale::languageToCode(locale.language());
    return QFile::exists(own + u'/' + handbookStart() + u".md"_s) ? own : root + u"/en"_s;
}

static Result<QString> contentOf(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotFound, {}, file.fileName());
    }
    return QString::fromUtf8(file.readAll());
}

static QString titleOf(const QString &markdown)
{
    static const QRegularExpression first(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    return first.match(markdown).captured(1).trimmed();
}

static HandbookPage pageOf(const QString &name, const QString &markdown)
{
    const QString plain = plainText(markdown);
    return {.name = name, .title = titleOf(markdown), .markdown = markdown, .plain = plain, .folded = foldedForSearch(plain)};
}

/** What the start page says of the others, without their texts. */
static std::vector<HandbookPage> listedOn(const QString &startPage)
{
    static const QRegularExpression row(u"^(?:## (.+)|- \\[(.+)\\]\\(([\\w-]+)\\.md\\): (.+))$"_s, QRegularExpression::MultilineOption);
    std::vector<HandbookPage> pages;
    QString section;
    for (const QRegularExpressionMatch &match : row.globalMatch(startPage)) {
        if (match.hasCaptured(1)) {
            section = match.captured(1).trimmed();
        } else {
            pages.push_back({.name = match.captured(3), .section = section, .summary = plainText(match.captured(4))});
        }
    }
    return pages;
}

Result<std::vector<HandbookPage>> readHandbook(const QString &folder)
{
    WAYMARK_TRY(const QString start, contentOf(folder, handbookStart()));
    std::vector<HandbookPage> pages{pageOf(handbookStart(), start)};
    for (const HandbookPage &listed : listedOn(start)) {
        WAYMARK_TRY(const QString markdown, contentOf(folder, listed.name));
        pages.push_back(pageOf(listed.name, markdown));
        pages.back().section = listed.section;
        pages.back().summary = listed.summary;
    }
    return pages;
}

QString plainText(const QString &markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lineStart(u"^(#+ |- |\\d+\\. |> )"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression sign(u"\\*\\*|[`*]"_s);
    QString text = markdown;
    return text.replace(link, u"\\1"_s).remove(lineStart).remove(sign).trimmed();
}

bool hasWords(const HandbookPage &page, const QStringList &words)
{
    return std::ranges::all_of(words, [&page](const QString &word) { return page.folded.contains(word); });
}

QString anchorOf(const QString &heading)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString anchor = heading.toLower().replace(other, u"-"_s);
    while (anchor.endsWith(u'-')) {
        anchor.chop(1);
    }
    return anchor.startsWith(u'-') ? anchor.sliced(1) : anchor;
}

HandbookLink readLink(const QString &link, const QString &from)
{
    static const QRegularExpression shape(u"^(?:([\\w-]+)\\.md)?(?:#([\\w-]+))?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = shape.match(link);
    if (!match.hasMatch() || link.isEmpty()) {
        return {};
    }
    return {.page = match.captured(1).isEmpty() ? from : match.captured(1), .anchor = match.captured(2)};
}

}
