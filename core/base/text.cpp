// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static bool isForbiddenControl(char32_t c)
{
    return (c < 0x20 && c != U'\t' && c != U'\n') || (c >= 0x7f && c < 0xa0);
}

CleanText cleaned(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    CleanText result;
    result.text.reserve(lines.size());
    const QList<uint> characters = lines.toUcs4();
    for (const char32_t c : characters) {
        if (!isForbiddenControl(c)) {
            result.text += QChar::fromUcs4(c);
        }
    }
    result.changed = result.text != lines;
    return result;
}

QString shown(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        result += QChar::fromUcs4(isForbiddenControl(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return result;
}

Result<QString> requiredLine(const QString &text, const QString &field)
{
    const QString line = cleaned(text).text.simplified();
    if (line.isEmpty()) {
        return failure(Error::Kind::Blank, field);
    }
    return optionalText(line, field);
}

Result<QString> optionalText(const QString &text, const QString &field)
{
    const QString clean = cleaned(text).text;
    if (clean.toUtf8().size() > maximumTextBytes) {
        return failure(Error::Kind::TooLong, field);
    }
    return clean;
}

qsizetype codePoints(QStringView text)
{
    return text.toUcs4().size();
}

QString codePointSlice(const QString &text, qsizetype start, qsizetype length)
{
    const QList<uint> characters = text.toUcs4();
    const qsizetype from = std::clamp<qsizetype>(start, 0, characters.size());
    const QList<uint> slice = characters.sliced(from, std::clamp<qsizetype>(length, 0, characters.size() - from));
    QString result;
    for (const char32_t c : slice) {
        result += QChar::fromUcs4(c);
    }
    return result;
}

}
