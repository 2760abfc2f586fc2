// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opencertificationfixture.h"
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
    import Waymark.Certification

    Kirigami.ApplicationWindow {
        id: root

        required property OpenCertification certification
        property string said
        property string wanted

        width: 1080
        height: 1400
        visible: true
        pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
        Component.onCompleted: place.open("")

        function go(room: string) {
            place.open(room);
        }

        CertificationPlace {
            id: place

            certification: root.certification
            pageStack: root.pageStack
            onMessageWanted: words => root.said = words
            onUndoOffered: words => root.said = words
            onPlaceWanted: (where, record) => {
                root.wanted = where + "/" + record;
                if (where === name)
                    open(record);
            }
        }
    }
)";

class CertificationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesWithTheKeyboard();
    void showsWhatCountsAndLeadsOn();
    void writesACaseStudy();
    void addsAPosition();
    void opensEveryRoom_data();
    void opensEveryRoom();

private:
    void open();

    std::unique_ptr<OpenCertificationFixture> m_fixture;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::optional<WindowDriver> m_driver;
};

void CertificationPageTest::init()
{
    m_driver.reset();
    m_engine.reset();
    m_fixture = std::make_unique<OpenCertificationFixture>();
}

void CertificationPageTest::open()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->setInitialProperties({{u"certification"_s, QVariant::fromValue(&m_fixture->certification)}});
    m_engine->loadData(windowSource);
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_driver.emplace(*m_window);
}

void CertificationPageTest::choosesWithTheKeyboard()
{
    open();
    QVERIFY(m_driver->focus(u"What you work towards"_s));
    m_driver->key(Qt::Key_Down);
    QTRY_COMPARE(told(m_fixture->two.mira().certification().text({.room = PackRoom::Aim, .topic = {}})).text.body, u"CITA-F"_s);
    QVERIFY(m_driver->waitFor(u"Examination: Open the career"_s));
}

void CertificationPageTest::showsWhatCountsAndLeadsOn()
{
    m_fixture->practise();
    m_fixture->aimAt(u"CITA-P"_s);
    open();
    QVERIFY(m_driver->press(u"Years of practice: What counts, and the uncertain source"_s));
    QVERIFY(m_driver->waitFor(u"Years of practice: Show less"_s));
    QVERIFY(m_driver->press(u"Mentoring: Open the sessions"_s));
    QTRY_COMPARE(m_window->property("wanted").toString(), u"sessions/"_s);
    QVERIFY(m_driver->press(u"Record"_s));
    QTRY_COMPARE(m_window->property("wanted").toString(), u"record/"_s);
}

void CertificationPageTest::writesACaseStudy()
{
    m_fixture->aimAt(u"CITA-P"_s);
    open();
    QVERIFY(m_driver->press(u"Case studies: Write"_s));
    QVERIFY(m_driver->press(u"Write a case study"_s));
    QVERIFY(m_driver->type(u"Title of the case study"_s, u"One ledger"_s));
    QVERIFY(m_driver->type(u"Outcome"_s, u"Half the cost."_s));
    CertificationService &service = m_fixture->two.mira().certification();
    QTRY_COMPARE(told(service.caseStudies()).size(), 1U);
    QTRY_COMPARE(told(service.caseStudies()).front().study.values.outcome, u"Half the cost."_s);
    QVERIFY(m_driver->press(u"Case studies"_s));
    QVERIFY(m_driver->waitFor(u"One ledger"_s));
}

void CertificationPageTest::addsAPosition()
{
    open();
    QMetaObject::invokeMethod(m_window, "go", Q_ARG(QString, u"entry/0"_s));
    QVERIFY(m_driver->type(u"Title"_s, u"Domain architect"_s));
    QTRY_COMPARE(told(m_fixture->two.mira().record().entries(RecordEntryKind::Position)).size(), 1U);
}

void CertificationPageTest::opensEveryRoom_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("name");

    QTest::newRow("checklist") << QString() << u"What you work towards"_s;
    QTest::newRow("case studies") << u"cases"_s << u"Write a case study"_s;
    QTest::newRow("skills") << u"skills"_s << u"Design: Write"_s;
    QTest::newRow("one skill") << u"skills/design"_s << u"Text: Design"_s;
    QTest::newRow("summary") << u"summary"_s << u"Text: Summary of the résumé"_s;
    QTest::newRow("presentation") << u"presentation/CITA-P"_s << u"Text: Presentation for CITA-Professional"_s;
    QTest::newRow("career") << u"career/1"_s << u"Which entries"_s;
    QTest::newRow("renewal") << u"renewal"_s << u"Of which time"_s;
    QTest::newRow("requests") << u"requests"_s << u"Ask somebody"_s;
    QTest::newRow("asking") << u"ask/reference/CITA-P"_s << u"Whom you ask"_s;
    QTest::newRow("handing over") << u"pack/CITA-P"_s << u"Write the pack…"_s;
}

void CertificationPageTest::opensEveryRoom()
{
    QFETCH(QString, room);
    QFETCH(QString, name);
    open();
    QMetaObject::invokeMethod(m_window, "go", Q_ARG(QString, room));
    QVERIFY(m_driver->waitFor(name));
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    QApplication application(argc, argv);
    prepareStyle();
    CertificationPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "certificationpagetest.moc"
