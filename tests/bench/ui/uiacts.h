// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uifigures.h"
#include "windowfixture.h"

namespace waymark::bench
{

/** Uses the real window on one workspace, place by place, and measures each act. */
class UiActs
{
public:
    /** Opens the workspace at @p path, or ends the program. */
    UiActs(const QString &path, const QString &passphrase);

    /** Opens every place once, then tells the memory; then acts at each, or at @p only. */
    [[nodiscard]] std::vector<UiFigure> measureAll(const QString &only);

private:
    struct Stop {
        QString place;
        QString record;
        [[nodiscard]] QString name() const { return record.isEmpty() ? place : place + u'/' + record; }
    };

    [[nodiscard]] std::vector<Stop> stops() const;
    void measureFirstOpening();
    void measureMemory(const QString &when);
    void measureStop(const Stop &stop);
    void measureOpening(const Stop &stop);
    void measureChoosing(const Stop &stop);
    void measureTyping(const Stop &stop);
    void measureSearching(const Stop &stop, const QString &what);
    void measureWheel(const Stop &stop);
    void measureEnd(const Stop &stop);
    void measureWindow();

    void go(const Stop &stop);
    /** Away from it, so that it can be opened. */
    void leave(const Stop &stop);
    [[nodiscard]] QQuickItem *view() const;
    [[nodiscard]] QQuickItem *list() const;
    [[nodiscard]] QQuickItem *editor() const;
    [[nodiscard]] QQuickItem *searchField() const;
    void toEnd(QQuickItem &view);
    void add(const Stop &stop, const QString &what, std::vector<GuiCost> rounds);

    WindowFixture m_fixture;
    std::optional<GuiWork> m_work;
    std::vector<UiFigure> m_figures;
};

}
