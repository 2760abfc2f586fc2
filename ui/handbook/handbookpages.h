// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace waymark
{

/** A page of the handbook. */
struct HandbookPage {
    QString name = {}; ///< of its file, without the ending: "journal"
    QString title = {};
    QString section = {}; ///< the heading under which the start page lists it; empty for the start page itself
    QString summary = {}; ///< what the start page says of it, in one line
    QString markdown = {};
    QString plain = {}; ///< the same without the signs of Markdown
    QString folded = {}; ///< plain, as search folds it

    bool operator==(const HandbookPage &) const = default;
};

/** Where a link of the handbook leads: a page, and a heading on it. */
struct HandbookLink {
    QString page = {};
    QString anchor = {};

    bool operator==(const HandbookLink &) const = default;
};

/** The page that lists all others. */
[[nodiscard]] QString handbookStart();

/** The folders below @p root to read in: that of the language of @p locale, where there is one, then the English one. */
[[nodiscard]] QStringList handbookFolders(const QString &root, const QLocale &locale);

/**
 * The handbook: its start page, then the pages in the order in which that one lists them, each from the first of the @p folders that has it.
 * Reads files. Errors: NotFound, with the name of the file that is missing.
 */
[[nodiscard]] Result<std::vector<HandbookPage>> readHandbook(const QStringList &folders);

/** What a page says, without the signs of Markdown. */
[[nodiscard]] QString plainText(const QString &markdown);

/** Whether the page has all the @p words, which are folded too. */
[[nodiscard]] bool hasWords(const HandbookPage &page, const QStringList &words);

/** The anchor of a heading: "Recovery sheet" is "recovery-sheet", and so is "Wiederherstellungsblatt {#recovery-sheet}", in whatever language. */
[[nodiscard]] QString anchorOf(const QString &heading);

/** The anchors of all headings of a page, in their order. */
[[nodiscard]] QStringList anchorsIn(const QString &markdown);

/** A page as it is read: without the anchors that its headings name. */
[[nodiscard]] QString withoutAnchors(const QString &markdown);

/** Reads "goals.md", "glossary.md#evidence" and "#evidence", the last as on page @p from; no page where it leads elsewhere. */
[[nodiscard]] HandbookLink readLink(const QString &link, const QString &from);

}
