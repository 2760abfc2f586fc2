// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opencompetenciesfixture.h"
#include "windowdriver.h"
#include "windowenvironment.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <optional>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr auto windowSource = R"(
    import QtQuick
    import org.kde.kirigami as Kirigami
    import Waymark.Competencies

    Kirigami.ApplicationWindow {
        id: root

        required property OpenCompetencies competencies
        property string wanted

        width: 1080
        height: 1600
        visible: true
        pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
        Component.onCompleted: place.open("")

        CompetenciesPlace {
            id: place

            competencies: root.competencies
            pageStack: root.pageStack
            onPlaceWanted: (where, record) => root.wanted = where
        }
    }
)";

class CompetenciesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesWithTheKeyboard();
    void opensACompetencyAndNotesALevel();
    void makesAGoalOfAGap();

private:
    void open();

    std::unique_ptr<OpenCompetenciesFixture> m_fixture = std::make_unique<OpenCompetenciesFixture>();
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::optional<WindowDriver> m_driver;
};

void CompetenciesPageTest::open()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->setInitialProperties({{u"competencies"_s, QVariant::fromValue(&m_fixture->competencies)}});
    m_engine->loadData(windowSource);
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_driver.emplace(*m_window);
}

void CompetenciesPageTest::ratesWithTheKeyboard()
{
    open();
    QVERIFY(m_driver->press(u"Rate myself"_s));
    QVERIFY(m_driver->focus(u"Business Fundamentals, not rated"_s));
    m_driver->key(Qt::Key_3);
    QTRY_COMPARE(m_fixture->standing(fundamentals).level(AssessmentSource::Self), 3);
}

void CompetenciesPageTest::opensACompetencyAndNotesALevel()
{
    open();
    QVERIFY(m_driver->press(u"Business Fundamentals"_s));
    QVERIFY(m_driver->press(u"Business Fundamentals: Experienced"_s));
    QVERIFY(m_driver->press(u"Note it"_s));
    QTRY_COMPARE(m_fixture->standing(fundamentals).level(AssessmentSource::Self), 4);
    QVERIFY(m_driver->press(u"All competencies"_s));
    QVERIFY(m_driver->waitFor(u"Industry Analysis"_s));
}

void CompetenciesPageTest::makesAGoalOfAGap()
{
    m_fixture->say(fundamentals, AssessmentSource::Target, 5);
    open();
    QVERIFY(m_driver->press(u"Make a goal of Business Fundamentals"_s));
    QTRY_COMPARE(m_window->property("wanted").toString(), u"goals"_s);
    QCOMPARE(needed(m_fixture->goals.openGoals(m_fixture->competencies.today())).size(), 1U);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    QApplication application(argc, argv);
    prepareStyle();
    CompetenciesPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "competenciespagetest.moc"
