// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownwords.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static bool isField(const QQuickItem *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

static void collect(QQuickItem *item, QSet<QString> &words)
{
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    words.insert(item->property("placeholderText").toString());
    if (!isField(item)) {
        words.insert(item->property("text").toString());
        words.insert(item->property("displayText").toString());
    }
    if (const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(item)) {
        words.insert(read->text(QAccessible::Name));
        words.insert(read->text(QAccessible::Description));
    }
    for (QQuickItem *child : item->childItems()) {
        collect(child, words);
    }
}

QStringList shownWords(QQuickItem *item)
{
    QSet<QString> words;
    collect(item, words);
    words.remove({});
    return {words.cbegin(), words.cend()};
}

QString outsideBrackets(const QString &words)
{
    QString outside;
    int depth = 0;
    for (const QChar sign : words) {
        if (sign == u'[') {
            ++depth;
        } else if (sign == u']' && depth > 0) {
            --depth;
        } else if (depth == 0) {
            outside.append(sign);
        }
    }
    return outside;
}

static QString quiet(const QString &text)
{
    static const QRegularExpression markup(u"<[^>]*>|\\\\n|[*_`#>\\\\]"_s);
    return QString(text).remove(markup).simplified();
}

SaidByPeople::SaidByPeople(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                m_all.append(quiet(QString::fromUtf8(file.readAll())) + u'\n');
            }
        }
    }
    const QLocale locale;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int i = 1; i <= 12; ++i) {
            m_days << locale.monthName(i, format) << locale.standaloneMonthName(i, format) << locale.dayName((i - 1) % 7 + 1, format);
        }
    }
}

bool SaidByPeople::hasPiece(const QString &piece) const
{
    static const QRegularExpression letters(u"\\p{L}"_s);
    static const QRegularExpression made(u"^(?:\\p{Lu}{1,3}|[\\d.,]+ (?:bytes|[kMG]i?B)|/\\S+|z6Mk.*)$"_s); // initials, sizes, paths, keys
    if (!piece.contains(letters) || made.match(piece).hasMatch() || m_names.contains(piece) || m_all.contains(piece)) {
        return true;
    }
    const QStringList words = piece.split(QRegularExpression(u"[^\\p{L}]+"_s), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [this](const QString &word) { return m_days.contains(word); });
}

bool SaidByPeople::contains(const QString &words) const
{
    static const QRegularExpression ends(u"\\n|<br>"_s);
    static const QRegularExpression between(u"\\s*[·•|,;:→–—()]\\s*"_s);
    const QStringList lines = words.split(ends, Qt::SkipEmptyParts);
    return std::ranges::all_of(lines, [this](const QString &text) {
        const QString line = quiet(text);
        const QStringList pieces = line.split(between, Qt::SkipEmptyParts);
        return hasPiece(line) || std::ranges::all_of(pieces, [this](const QString &piece) { return hasPiece(piece); });
    });
}

}
