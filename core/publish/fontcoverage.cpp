// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fontcoverage.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace waymark
{

FontCoverage::FontCoverage(const QString &family)
    : m_font(family)
{
}

/** What leaves no mark needs no glyph. */
static bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return false;
    }
}

/** Every glyph is one of a font, and has an outline: those of coloured pictures have none on paper. */
static bool isDrawn(const QGlyphRun &run)
{
    return std::ranges::all_of(run.glyphIndexes(), [font = run.rawFont()](quint32 glyph) { return glyph != 0 && !font.pathForGlyph(glyph).isEmpty(); });
}

bool FontCoverage::has(char32_t character)
{
    const auto known = m_known.constFind(character);
    if (known != m_known.cend()) {
        return *known;
    }
    QTextLayout layout(QString(QChar::fromUcs4(character)), m_font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const bool has = isInvisible(character) || std::ranges::all_of(layout.glyphRuns(), isDrawn);
    m_known.insert(character, has);
    return has;
}

QString FontCoverage::covered(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (has(character)) {
            result += QChar::fromUcs4(character);
        } else {
            result += QChar(QChar::ReplacementCharacter);
        }
    }
    return result;
}

}
