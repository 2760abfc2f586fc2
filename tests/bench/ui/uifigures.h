// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guiwork.h"

#include <QString>

#include <vector>

namespace waymark::bench
{

/** One kind of act at one place, as often as it was tried. */
struct UiFigure {
    QString place; ///< as PlaceList names it; "memory" for MiB
    QString what;
    std::vector<GuiCost> rounds;

    [[nodiscard]] double medianWork() const;
    [[nodiscard]] double worstWork() const;
    /** Of the longest stretches of all rounds the median, and the worst. */
    [[nodiscard]] double medianStall() const;
    [[nodiscard]] double worstStall() const;
};

/** As one process hands them to another. */
[[nodiscard]] QByteArray toJson(const std::vector<UiFigure> &figures);
[[nodiscard]] std::vector<UiFigure> figuresFromJson(const QByteArray &json);

/** The same acts with few records and with many, beside each other. */
class UiTable
{
public:
    static constexpr double frame = 16; ///< ms
    static constexpr double longestStall = 100; ///< ms
    static constexpr double memoryGrowth = 1.3;

    UiTable(std::vector<UiFigure> few, std::vector<UiFigure> many);

    /** As a table, or as JSON alone. */
    void print(int few, int many, bool asJson) const;
    [[nodiscard]] bool allMet() const;

private:
    struct Row {
        UiFigure few;
        UiFigure many;

        [[nodiscard]] bool isMemory() const;
        /** How much more work it is with many records; it may be less. */
        [[nodiscard]] double more() const;
        /** The bar that is missed, in a word; empty where all are met. */
        [[nodiscard]] QString missed() const;
    };

    static void printRow(const Row &row);
    [[nodiscard]] static QByteArray jsonOf(const std::vector<Row> &rows);

    std::vector<Row> m_rows;
};

}
