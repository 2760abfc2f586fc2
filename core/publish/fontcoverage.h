// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace waymark
{

/**
 * Which characters can be set in a family and the fonts that stand in for it. What no font has would be set as an empty
 * box, which PDF/A forbids (ISO 19005-3, 6.2.11.8). Used on one thread.
 */
class FontCoverage
{
public:
    explicit FontCoverage(const QString &family);

    /** @p text with U+FFFD in place of what cannot be set. */
    [[nodiscard]] QString covered(const QString &text);

private:
    [[nodiscard]] bool has(char32_t character);

    QFont m_font;
    QHash<char32_t, bool> m_known;
};

}
