// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefolder.h"
#include "windowfixture.h"

#include <KIconTheme>

#include <QApplication>
#include <QQmlListReference>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int patienceMs = 120'000;
static constexpr int mostStops = 600;

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
    [[nodiscard]] QList<QQuickItem *> stops(const QString &where);
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
static void collectControls(QQuickItem &item, QList<QQuickItem *> &found)
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

/** Where Tab goes until it comes round. Within a text it may go from link to link. */
QList<QQuickItem *> KeyReachTest::stops(const QString &where)
{
    const WindowDriver &driver = m_window->driver();
    QList<QQuickItem *> found;
    const QQuickItem *before = nullptr;
    for (int stop = 0; stop < mostStops; ++stop) {
        driver.key(Qt::Key_Tab);
        QQuickItem *item = driver.focused();
        if (!item || (item != before && found.contains(item))) {
            break;
        }
        before = item;
        if (found.contains(item)) {
            continue;
        }
        if (!isInSight(*item)) {
            m_missed.append(u"%1, out of sight: %2"_s.arg(where, spokenName(*item)));
        }
        found.append(item);
    }
    return found;
}

void KeyReachTest::lookAround(const QString &where)
{
    (void)m_window->driver().picture();
    const QList<QQuickItem *> stops = this->stops(where);
    QList<QQuickItem *> controls;
    collectControls(contentOf(*m_window->window()), controls);
    for (const QQuickItem *control : std::as_const(controls)) {
        if (std::ranges::none_of(stops, [control](const QQuickItem *stop) { return leadsTo(stop, control); })) {
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
    const QQmlListReference rows(m_window->window()->property("places").value<QObject *>(), "rows");
    QVERIFY(rows.count() > 8);
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
