// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark::bench
{

/** One thing that was measured, against something measured in the same run. */
struct Figure {
    QString what;
    int records = 0;
    QString unit;
    double measured = 0;
    double reference = 0;
    QString referenceIs; ///< "bare SQLCipher", "at 100 records"
    std::optional<double> bar = {}; ///< the greatest ratio of measured to reference that is good enough

    [[nodiscard]] double ratio() const { return measured / reference; }
    [[nodiscard]] bool isMet() const { return !bar || ratio() <= *bar; }
};

/** What a benchmark has measured; told as a table, or with `--json` as JSON alone. */
class Figures
{
public:
    void add(const Figure &figure);
    /** The one measured before, for figures that compare sizes. */
    [[nodiscard]] double measured(const QString &what, int records) const;
    void print(bool asJson) const;
    [[nodiscard]] bool allMet() const;

private:
    std::vector<Figure> m_figures;
};

/** Ends the program with @p why: a benchmark that cannot do its work says nothing. */
[[noreturn]] void giveUp(const QString &why);

}
