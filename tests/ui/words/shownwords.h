// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QQuickItem;

namespace waymark
{

/** Every text that can be seen or is read out below @p item, and that nobody wrote: what stands in a field is left out. */
[[nodiscard]] QStringList shownWords(QQuickItem *item);

/** Of @p words, what stands outside of the outermost brackets. */
[[nodiscard]] QString outsideBrackets(const QString &words);

/** What people, the method and the handbook say, and what is made of it: names, days, initials. */
class SaidByPeople
{
public:
    /** All strings of the files in these folders. */
    explicit SaidByPeople(const QStringList &folders);

    /** Names that stay as they are: of languages, of programs, words that libraries bring with their own translations. */
    void add(const QStringList &names) { m_names.append(names); }

    /** Whether @p words are such, or no words at all. */
    [[nodiscard]] bool contains(const QString &words) const;

private:
    [[nodiscard]] bool hasPiece(const QString &piece) const;

    QString m_all;
    QStringList m_days; ///< names of months and days
    QStringList m_names;
};

}
