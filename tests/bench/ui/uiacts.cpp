// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uiacts.h"

#include "needed.h"
#include "residentmemory.h"

#include <QQmlListReference>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <print>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static constexpr int rounds = 5;
static constexpr int savingMs = 1000; // after the pause in typing
static constexpr int endSteps = 20; // pages that come while somebody drags to the end
static constexpr int patienceMs = 60'000;

UiActs::UiActs(const QString &path, const QString &passphrase)
{
    WorkspaceSession &session = m_fixture.session();
    m_fixture.clock().set(QDate(2026, 6, 1), QTime(9, 41));
    m_fixture.window()->resize(1280, 800);
    session.choose(QUrl::fromLocalFile(path));
    static_cast<void>(QTest::qWaitFor([&] { return session.state() == WorkspaceSession::State::Locked; }, patienceMs));
    session.unlock(passphrase);
    if (!QTest::qWaitFor([&] { return session.state() == WorkspaceSession::State::Open; }, patienceMs)) {
        giveUp(u"the workspace cannot be opened: "_s + session.errorText());
    }
    // Only now the window knows which places there are.
    if (!QTest::qWaitFor([&] { return session.isMentee() && session.isMentor(); }, patienceMs)) {
        giveUp(u"the person of the workspace is not both mentee and mentor"_s);
    }
    m_work.emplace(session.workspace()->workspace().store());
}

std::vector<UiActs::Stop> UiActs::stops() const
{
    std::vector<Stop> all;
    const QQmlListReference rows(m_fixture.window()->property("places").value<QObject *>(), "rows");
    for (qsizetype i = 0; i < rows.count(); ++i) {
        all.push_back({.place = rows.at(i)->property("name").toString(), .record = {}});
    }
    all.push_back({.place = u"exchange"_s, .record = u"diary"_s});
    return all;
}

void UiActs::add(const Stop &stop, const QString &what, std::vector<GuiCost> costs)
{
    m_figures.push_back({.place = stop.name(), .what = what, .rounds = std::move(costs)});
    const UiFigure &figure = m_figures.back();
    std::println(stderr, "{:<14} {:<34} {:>8.1f} worst {:>8.1f}, stall {:>7.1f} worst {:>7.1f}", figure.place.toStdString(), what.toStdString(),
                 figure.medianWork(), figure.worstWork(), figure.medianStall(), figure.worstStall());
}

void UiActs::go(const Stop &stop)
{
    auto *places = m_fixture.window()->property("places").value<QObject *>();
    QMetaObject::invokeMethod(places, "go", Q_ARG(QString, stop.place), Q_ARG(QString, stop.record));
}

void UiActs::leave(const Stop &stop)
{
    go({.place = stop.place == "settings"_L1 ? u"handbook"_s : u"settings"_s, .record = {}});
}

static void collect(QQuickItem &item, const std::function<bool(const QQuickItem &)> &wanted, QList<QQuickItem *> &found)
{
    if (!item.isVisible()) {
        return;
    }
    if (wanted(item)) {
        found.append(&item);
    }
    for (QQuickItem *child : item.childItems()) {
        collect(*child, wanted, found);
    }
}

static QList<QQuickItem *> all(QQuickWindow &window, const std::function<bool(const QQuickItem &)> &wanted)
{
    QList<QQuickItem *> found;
    collect(contentOf(window), wanted, found);
    return found;
}

static double hidden(const QQuickItem *view)
{
    return view->property("contentHeight").toReal() - view->height();
}

/** What can be scrolled furthest. */
QQuickItem *UiActs::view() const
{
    QQuickItem *found = list();
    for (QQuickItem *each : all(*m_fixture.window(), [](const QQuickItem &item) { return item.inherits("QQuickFlickable") && item.height() > 100; })) {
        found = found && (found == list() || hidden(found) >= hidden(each)) ? found : each;
    }
    return found && hidden(found) > 1 ? found : nullptr;
}

/** The list with the most rows. */
QQuickItem *UiActs::list() const
{
    QQuickItem *found = nullptr;
    for (QQuickItem *each : all(*m_fixture.window(), [](const QQuickItem &item) { return item.inherits("QQuickListView") && item.height() > 100; })) {
        found = found && found->property("count").toInt() >= each->property("count").toInt() ? found : each;
    }
    return found;
}

static bool isSearchField(const QQuickItem &item)
{
    return QByteArrayView(item.metaObject()->className()).startsWith("SearchField");
}

QQuickItem *UiActs::searchField() const
{
    return all(*m_fixture.window(), isSearchField).value(0);
}

/** The greatest of what can be typed in. */
QQuickItem *UiActs::editor() const
{
    QQuickItem *found = nullptr;
    const auto typed = [](const QQuickItem &item) {
        const bool text = item.inherits("QQuickTextEdit") || item.inherits("QQuickTextInput");
        return text && item.isEnabled() && !item.property("readOnly").toBool() && !isSearchField(item);
    };
    for (QQuickItem *each : all(*m_fixture.window(), typed)) {
        found = found && found->height() >= each->height() ? found : each;
    }
    return found;
}

void UiActs::measureFirstOpening()
{
    for (const Stop &stop : stops()) {
        add(stop, u"opened the first time"_s, {m_work->of([&] { go(stop); })});
    }
}

void UiActs::measureMemory(const QString &when)
{
    add({.place = u"memory"_s, .record = {}}, when, {{.work = static_cast<double>(residentKiB()) / 1024, .stall = 0}});
}

void UiActs::measureOpening(const Stop &stop)
{
    std::vector<GuiCost> costs;
    for (int round = 0; round < rounds; ++round) {
        leave(stop);
        costs.push_back(m_work->of([&] { go(stop); }));
    }
    add(stop, u"open"_s, costs);
}

void UiActs::measureChoosing(const Stop &stop)
{
    QQuickItem *rows = list();
    if (!rows || rows->property("count").toInt() < 2) {
        return;
    }
    rows->forceActiveFocus(Qt::TabFocusReason);
    std::vector<GuiCost> moved;
    std::vector<GuiCost> opened;
    for (int round = 0; round < rounds; ++round) {
        moved.push_back(m_work->of([&] { m_fixture.driver().key(Qt::Key_Down); }));
        opened.push_back(m_work->of([&] { m_fixture.driver().key(Qt::Key_Return); }));
        rows->forceActiveFocus(Qt::TabFocusReason);
    }
    add(stop, u"next row (Down)"_s, moved);
    add(stop, u"show the row (Return)"_s, opened);
}

void UiActs::measureTyping(const Stop &stop)
{
    QQuickItem *field = editor();
    if (!field) {
        return;
    }
    std::vector<GuiCost> typed;
    std::vector<GuiCost> saved;
    for (int round = 0; round < rounds; ++round) {
        field->forceActiveFocus(Qt::TabFocusReason);
        typed.push_back(m_work->of([&] { m_fixture.driver().type(u"a"_s); }));
        saved.push_back(m_work->after(savingMs));
        field = editor();
    }
    add(stop, u"a key in the editor"_s, typed);
    add(stop, u"what was typed is saved"_s, saved);
}

void UiActs::measureSearching(const Stop &stop, const QString &what)
{
    QQuickItem *field = searchField();
    if (!field) {
        return;
    }
    std::vector<GuiCost> typed;
    std::vector<GuiCost> cleared;
    for (const QString &word : {u"arc"_s, u"mee"_s, u"con"_s}) {
        field->forceActiveFocus(Qt::TabFocusReason);
        for (const QChar sign : word) {
            typed.push_back(m_work->of([&] { m_fixture.driver().type(QString(sign)); }));
        }
        cleared.push_back(m_work->of([&] { field->setProperty("text", QString()); }));
    }
    add(stop, u"a key in the search field"_s + what, typed);
    add(stop, u"the search taken back"_s + what, cleared);
}

void UiActs::measureWheel(const Stop &stop)
{
    QQuickItem *scrolled = view();
    if (!scrolled) {
        return;
    }
    const QPointF place = scrolled->mapToScene({scrolled->width() / 2, scrolled->height() / 2});
    std::vector<GuiCost> costs;
    for (int round = 0; round < 2 * rounds; ++round) {
        costs.push_back(m_work->of([&] { QTest::wheelEvent(m_fixture.window(), place, {0, -120}); }));
    }
    add(stop, u"a step of the wheel"_s, costs);
}

void UiActs::toEnd(QQuickItem &scrolled)
{
    const double end = scrolled.property("originY").toReal() + scrolled.property("contentHeight").toReal() - scrolled.height();
    scrolled.setProperty("contentY", end);
}

/** As somebody drags the scroll bar to the end, until there is no more, or not for long. */
void UiActs::measureEnd(const Stop &stop)
{
    QQuickItem *scrolled = view();
    if (!scrolled) {
        return;
    }
    std::vector<GuiCost> costs;
    double before = -1;
    for (int step = 0; step < endSteps && scrolled->property("contentHeight").toReal() != before; ++step) {
        before = scrolled->property("contentHeight").toReal();
        costs.push_back(m_work->of([&] { toEnd(*scrolled); }));
    }
    add(stop, u"to the end, a page each time"_s, costs);
}

void UiActs::measureStop(const Stop &stop)
{
    measureOpening(stop);
    measureTyping(stop);
    measureChoosing(stop);
    measureSearching(stop, {});
    measureWheel(stop);
    measureEnd(stop);
    if (list() && list()->property("count").toInt() > 100) {
        measureSearching(stop, u", far down"_s);
    }
}

/** What is not the place's own: the palette, and what is locked and opened. */
void UiActs::measureWindow()
{
    const Stop window{.place = u"window"_s, .record = {}};
    std::vector<GuiCost> typed;
    const GuiCost opened = m_work->of([&] { m_fixture.driver().key(Qt::Key_K, Qt::ControlModifier); });
    for (const QChar sign : u"arch"_s) {
        typed.push_back(m_work->of([&] { m_fixture.driver().type(QString(sign)); }));
    }
    m_fixture.driver().key(Qt::Key_Escape);
    add(window, u"open the palette (Ctrl+K)"_s, {opened});
    add(window, u"a key in the palette"_s, typed);
}

std::vector<UiFigure> UiActs::measureAll(const QString &only)
{
    measureFirstOpening();
    measureMemory(u"every place was open once"_s);
    for (const Stop &stop : stops()) {
        if (only.isEmpty() || only == stop.name()) {
            measureStop(stop);
        }
    }
    measureWindow();
    measureMemory(u"after all that"_s);
    return m_figures;
}

}
