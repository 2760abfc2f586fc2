// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opencompetenciesfixture.h"

#include <KLocalizedString>

#include <QAccessible>
#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

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
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    [[nodiscard]] bool press(const QString &name) const;

    std::unique_ptr<OpenCompetenciesFixture> m_fixture = std::make_unique<OpenCompetenciesFixture>();
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

void CompetenciesPageTest::open()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->setInitialProperties({{u"competencies"_s, QVariant::fromValue(&m_fixture->competencies)}});
    m_engine->loadData(windowSource);
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
}

static QQuickItem *below(QQuickItem *item, const QString &name)
{
    if (!item->isVisible()) {
        return nullptr;
    }
    static const QList silent{QAccessible::Grouping, QAccessible::StaticText, QAccessible::Heading};
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    const bool said = accessible && !silent.contains(accessible->role());
    if (said && (accessible->text(QAccessible::Name) == name || (accessible->role() == QAccessible::Button && item->property("text").toString() == name))) {
        return item;
    }
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = below(child, name)) {
            return found;
        }
    }
    return nullptr;
}

QQuickItem *CompetenciesPageTest::named(const QString &name) const
{
    return below(m_window->contentItem(), name);
}

bool CompetenciesPageTest::press(const QString &name) const
{
    if (!QTest::qWaitFor([&] { return named(name) && named(name)->isEnabled(); }, 20'000)) {
        return false;
    }
    const QQuickItem *item = named(name);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    return true;
}

void CompetenciesPageTest::ratesWithTheKeyboard()
{
    open();
    QVERIFY(press(u"Rate myself"_s));
    QTRY_VERIFY(named(u"Business Fundamentals, not rated"_s));
    named(u"Business Fundamentals, not rated"_s)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_3);
    QTRY_COMPARE(m_fixture->standing(fundamentals).level(AssessmentSource::Self), 3);
}

void CompetenciesPageTest::opensACompetencyAndNotesALevel()
{
    open();
    QVERIFY(press(u"Business Fundamentals"_s));
    QVERIFY(press(u"Business Fundamentals: Experienced"_s));
    QVERIFY(press(u"Note it"_s));
    QTRY_COMPARE(m_fixture->standing(fundamentals).level(AssessmentSource::Self), 4);
    QVERIFY(press(u"All competencies"_s));
    QTRY_VERIFY(named(u"Industry Analysis"_s));
}

void CompetenciesPageTest::makesAGoalOfAGap()
{
    m_fixture->say(fundamentals, AssessmentSource::Target, 5);
    open();
    QVERIFY(press(u"Make a goal of Business Fundamentals"_s));
    QTRY_COMPARE(m_window->property("wanted").toString(), u"goals"_s);
    QCOMPARE(needed(m_fixture->goals.openGoals(m_fixture->competencies.today())).size(), 1U);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    KLocalizedString::setApplicationDomain("waymark");
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
    CompetenciesPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "competenciespagetest.moc"
