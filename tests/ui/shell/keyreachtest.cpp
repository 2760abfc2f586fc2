// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefolder.h"
#include "windowfixture.h"

#include <KIconTheme>

#include <QApplication>
#include <QPointer>
#include <QQmlListReference>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int patienceMs = 120'000;
static constexpr int mostStops = 600;
static constexpr int mostRounds = 10; // on a page that keeps changing

/** What a page deletes while it is gone round turns to nothing here. */
using Items = QList<QPointer<QQuickItem>>;

/** Everything that a mouse can use on the pages of the sample is reached by Tab, or by the arrows of a list that is; and is seen then. */
class KeyReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesEverything_data();
    void reachesEverything();

private:
    [[nodiscard]] bool open(const QString &person);
    /** What a round of Tab comes to, and what of that it finds out of sight. */
    struct Round {
        Items stops;
        QStringList outOfSight;
    };

    [[nodiscard]] Items controls() const;
    [[nodiscard]] Round goRound() const;
    void lookAround(const QString &where);

    QTemporaryDir m_sample;
    std::unique_ptr<WindowFixture> m_window;
    QStringList m_missed; ///< what no key reaches, or what has the focus out of sight, and where
};

static bool isControl(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton") || item.inherits("QQuickComboBox") || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit");
}

/** Buttons, boxes and fields that show; what belongs to one of them is not one of its own. */
static void collectControls(QQuickItem &item, Items &found)
{
    if (!item.isVisible() || !item.isEnabled()) {
        return;
    }
    if (isControl(item)) {
        if (item.width() > 1 && item.height() > 1 && !spokenName(item).isEmpty()) {
            found.append(&item);
        }
        return;
    }
    for (QQuickItem *child : item.childItems()) {
        collectControls(*child, found);
    }
}

static bool leadsTo(const QQuickItem *stop, const QQuickItem *control)
{
    const QQuickItem *list = listAround(stop);
    return stop == control || control->isAncestorOf(stop) || (list && list->isAncestorOf(control));
}

/** Whether some of it lies in the window and in every view around it. */
static bool isInSight(const QQuickItem &item)
{
    for (const QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        const bool bounds = around->inherits("QQuickFlickable") || !around->parentItem();
        if (bounds && !item.mapRectToItem(around, item.boundingRect()).intersects(around->boundingRect())) {
            return false;
        }
    }
    return true;
}

void KeyReachTest::initTestCase()
{
    m_window = std::make_unique<WindowFixture>(m_sample.filePath(u"sample"_s));
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowActive(m_window->window()));
}

bool KeyReachTest::open(const QString &person)
{
    WorkspaceSession &session = m_window->session();
    if (person == "mentee"_L1) {
        session.openSample();
    } else {
        session.leave();
        session.choose(QUrl::fromLocalFile(SamplePaths(m_sample.filePath(u"sample"_s)).mentor));
        if (!QTest::qWaitFor([&] { return session.state() == WorkspaceSession::State::Locked; }, patienceMs)) {
            return false;
        }
        session.unlock(samplePassphrase(m_sample.filePath(u"sample"_s), person));
    }
    return QTest::qWaitFor([&] { return session.state() == WorkspaceSession::State::Open && !session.personName().isEmpty(); }, patienceMs);
}

Items KeyReachTest::controls() const
{
    (void)m_window->driver().picture();
    Items found;
    collectControls(contentOf(*m_window->window()), found);
    return found;
}

/** Where Tab goes until it comes round. Within a text it may go from link to link. */
KeyReachTest::Round KeyReachTest::goRound() const
{
    const WindowDriver &driver = m_window->driver();
    Round round;
    QPointer<QQuickItem> before;
    for (int stop = 0; stop < mostStops; ++stop) {
        driver.key(Qt::Key_Tab);
        const QPointer<QQuickItem> item = driver.focused();
        if (!item || (item != before && round.stops.contains(item))) {
            break;
        }
        before = item;
        if (round.stops.contains(item)) {
            continue;
        }
        if (!isInSight(*item)) {
            round.outOfSight.append(spokenName(*item));
        }
        round.stops.append(item);
    }
    return round;
}

/** A page that got or lost something on the way, because an answer came late, is gone round again. */
void KeyReachTest::lookAround(const QString &where)
{
    Round round;
    Items controls = this->controls();
    bool changed = true;
    for (int rounds = 0; changed && rounds < mostRounds; ++rounds) {
        round = goRound();
        const Items before = std::exchange(controls, this->controls());
        changed = before != controls;
    }
    if (changed) {
        m_missed.append(u"%1: never stands still"_s.arg(where));
    }
    for (const QString &name : std::as_const(round.outOfSight)) {
        m_missed.append(u"%1, out of sight: %2"_s.arg(where, name));
    }
    for (const QPointer<QQuickItem> &control : std::as_const(controls)) {
        if (control && std::ranges::none_of(round.stops, [&control](const QQuickItem *stop) { return stop && leadsTo(stop, control); })) {
            m_missed.append(u"%1: %2 %3"_s.arg(where, QString::fromLatin1(control->metaObject()->className()), spokenName(*control)));
        }
    }
}

void KeyReachTest::reachesEverything_data()
{
    QTest::addColumn<QString>("person");
    QTest::newRow("mentee") << u"mentee"_s;
    QTest::newRow("mentor") << u"mentor"_s;
}

void KeyReachTest::reachesEverything()
{
    QFETCH(QString, person);
    m_missed.clear();
    QVERIFY(open(person));
    const QQmlListReference rows(m_window->window()->property("places").value<QObject *>(), "offered");
    QVERIFY(rows.count() > 9);
    for (qsizetype row = 0; row < rows.count(); ++row) {
        const QString name = rows.at(row)->property("name").toString();
        QMetaObject::invokeMethod(m_window->window()->property("places").value<QObject *>(), "go", Q_ARG(QString, name), Q_ARG(QString, QString()));
        lookAround(name);
    }
    QVERIFY2(m_missed.isEmpty(), qPrintable(m_missed.join(u'\n')));
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    prepareApplication();
    KeyReachTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keyreachtest.moc"
