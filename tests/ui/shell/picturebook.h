// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

namespace waymark
{

/** What to take pictures of, and how. */
struct PictureOrder {
    QString folder;
    QString suffix; ///< of the files' names
    Appearance::Choice look = Appearance::Choice::Light;
    QSize size;
    QString sample; ///< a folder that `waymark-cli sample` made; empty: none of it
    QString only; ///< a place: nothing else of the mentee's sample, or of the mentor's where it begins with "mentor-"
};

/**
 * Leads the window to its pages and takes their pictures. Pages are reached by what their QML calls things, not by words, so
 * that it works in every language.
 */
class PictureBook
{
public:
    explicit PictureBook(PictureOrder order);

    [[nodiscard]] WindowFixture &fixture() { return m_fixture; }
    [[nodiscard]] const PictureOrder &order() const { return m_order; }
    /** Goes before the names of the pictures. */
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    /** Whether the place is to be taken, with what @p prefix says of whose it is. */
    [[nodiscard]] bool wants(const QString &place) const { return m_order.only.isEmpty() || m_order.only == m_prefix + place; }

    /** Gives the pages the time to read what they show. */
    void settle();
    /** Waits until the window stands still, and saves what it shows. */
    void take(const QString &name);
    /** As take(), and once more scrolled to its end where the last page is longer than the window. */
    void takeWhole(const QString &name);
    /** The places of the window that the person has, by name and in their order. */
    [[nodiscard]] QStringList places() const;
    /** Opens the place, at a record where one is named. */
    void go(const QString &place, const QString &record = {});
    [[nodiscard]] QObject *place(const QString &name) const;
    /** The page of the stack at @p index, from its end where that is below zero. */
    [[nodiscard]] QObject *page(int index = -1) const;
    /** Calls a function of the place, which takes one text or nothing. */
    void call(const QString &place, const char *function, const QVariant &argument = {});
    /** Sets what the last page shows. */
    void show(const char *property, const QVariant &value);
    /** Triggers an action of the last page by its name in @p context. */
    void trigger(const char *context, const char *text);
    /** What a function of the list's model that takes a row answers. */
    [[nodiscard]] QString inList(const char *function, int row) const;
    /** Types into the search field of the list. */
    void search(const QString &words);
    /** Where there is one column only: shows the page that lies on the list. */
    void showLast();
    [[nodiscard]] bool oneColumn() const;

private:
    [[nodiscard]] QObject *stack() const { return m_fixture.window()->property("pageStack").value<QObject *>(); }

    PictureOrder m_order;
    QString m_prefix;
    WindowFixture m_fixture;
};

}
