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

static QString fileOf(const QString &folder, const QString &name)
{
    return folder + u'/' + name + u".md"_s;
}

QStringList handbookFolders(const QString &root, const QLocale &locale)
{
    QStringList folders{root + u'/' + QLocale::languageToCode(locale.language()), root + u"/en"_s};
    if (folders.removeDuplicates() == 0 && !QFile::exists(fileOf(folders.constFirst(), handbookStart()))) {
        folders.removeFirst();
    }
    return folders;
}

static Result<QString> contentOf(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        QFile file(fileOf(folder, name));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return failure(Error::Kind::NotFound, {}, fileOf(folders.value(0), name));
}

static QString titleOf(const QString &markdown)
{
    static const QRegularExpression first(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    return first.match(markdown).captured(1).trimmed();
}

static HandbookPage pageOf(const QString &name, const QString &markdown)
{
    const QString plain = plainText(markdown);
    return {.name = name, .title = titleOf(withoutAnchors(markdown)), .markdown = markdown, .plain = plain, .folded = foldedForSearch(plain)};
}

/** What the start page says of the others, without their texts. */
static std::vector<HandbookPage> listedOn(const QString &startPage)
{
    static const QRegularExpression row(u"^(?:## (.+)|- \\[(.+)\\]\\(([\\w-]+)\\.md\\): (.+))$"_s, QRegularExpression::MultilineOption);
    std::vector<HandbookPage> pages;
    QString section;
    for (const QRegularExpressionMatch &match : row.globalMatch(withoutAnchors(startPage))) {
        if (match.hasCaptured(1)) {
            section = match.captured(1).trimmed();
        } else {
            pages.push_back({.name = match.captured(3), .section = section, .summary = plainText(match.captured(4))});
        }
    }
    return pages;
}

/** Puts the pages that only @p others have behind those before which they stand there, under the same heading. */
static void addMissing(std::vector<HandbookPage> &pages, const std::vector<HandbookPage> &others)
{
    auto at = pages.begin();
    for (HandbookPage page : others) {
        const auto known = std::ranges::find(pages, page.name, &HandbookPage::name);
        if (known != pages.end()) {
            at = std::next(known);
            continue;
        }
        page.section = at == pages.begin() ? at->section : std::prev(at)->section;
        at = std::next(pages.insert(at, page));
    }
}

static std::vector<HandbookPage> listedIn(const QStringList &folders)
{
    std::vector<HandbookPage> pages;
    for (const QString &folder : folders) {
        const std::vector<HandbookPage> listed = listedOn(contentOf({folder}, handbookStart()).value_or(QString()));
        if (pages.empty()) {
            pages = listed;
        } else {
            addMissing(pages, listed);
        }
    }
    return pages;
}

Result<std::vector<HandbookPage>> readHandbook(const QStringList &folders)
{
    WAYMARK_TRY(const QString start, contentOf(folders, handbookStart()));
    std::vector<HandbookPage> pages{pageOf(handbookStart(), start)};
    for (const HandbookPage &listed : listedIn(folders)) {
        WAYMARK_TRY(const QString markdown, contentOf(folders, listed.name));
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
    QString text = withoutAnchors(markdown);
    return text.replace(link, u"\\1"_s).remove(lineStart).remove(sign).trimmed();
}

bool hasWords(const HandbookPage &page, const QStringList &words)
{
    return std::ranges::all_of(words, [&page](const QString &word) { return page.folded.contains(word); });
}

QString anchorOf(const QString &heading)
{
    static const QRegularExpression named(u" \\{#([\\w-]+)\\}$"_s);
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    if (const QRegularExpressionMatch match = named.match(heading); match.hasMatch()) {
        return match.captured(1);
    }
    QString anchor = heading.toLower().replace(other, u"-"_s);
    while (anchor.endsWith(u'-')) {
        anchor.chop(1);
    }
    return anchor.startsWith(u'-') ? anchor.sliced(1) : anchor;
}

QStringList anchorsIn(const QString &markdown)
{
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    QStringList anchors;
    for (const QRegularExpressionMatch &match : heading.globalMatch(markdown)) {
        anchors << anchorOf(match.captured(1));
    }
    return anchors;
}

QString withoutAnchors(const QString &markdown)
{
    static const QRegularExpression named(u"^(#+ .+) \\{#[\\w-]+\\}$"_s, QRegularExpression::MultilineOption);
    QString text = markdown;
    return text.replace(named, u"\\1"_s);
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
