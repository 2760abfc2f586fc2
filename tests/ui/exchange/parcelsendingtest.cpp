// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelsending.h"
#include "correspondent.h"
#include "openexchangefixture.h"

#include <QDir>
#include <QSettings>

using namespace waymark;
using namespace Qt::StringLiterals;

class ParcelSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAParcelAndRemembersTheFolder();
    void saysThatAFolderIsGone();
    void saysThatThereIsNothingToSend();
    void cancelsWithoutLeavingAFile();
    void signsWhenAPersonTrustsTheClock();
};

struct Sending {
    Sending()
    {
        fixture.two.meet();
        sending.setProperty("exchange", QVariant::fromValue(&fixture.jonas));
        sending.setProperty("firstName", u"Mira"_s);
        sending.setPerson(fixture.idOfMira());
        person.setExchange(&fixture.jonas);
        person.setPerson(fixture.idOfMira());
    }

    OpenExchangeFixture fixture;
    ParcelSending sending;
    Correspondent person;
};

void ParcelSendingTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"waymark"_s);
    QCoreApplication::setApplicationName(u"parcelsendingtest"_s);
    QSettings().clear();
}

void ParcelSendingTest::writesAParcelAndRemembersTheFolder()
{
    Sending test;
    test.fixture.agree(u"one"_s);
    QTRY_VERIFY(test.person.hasToSend());
    const QString folder = test.fixture.two.path(u"Mentoring"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(test.sending.folderName(), QString());
    test.sending.sendTo(QUrl::fromLocalFile(folder));
    QVERIFY(test.sending.isBusy());
    QTRY_VERIFY(!test.sending.isBusy());
    QCOMPARE(test.sending.errorText(), QString());
    QCOMPARE(test.sending.files().size(), 1);
    QVERIFY(test.sending.resultText().contains(u"is in ‘Mentoring’"_s));
    QVERIFY(test.sending.resultText().contains(QRegularExpression(u"\\d kB"_s)));
    QCOMPARE(test.sending.folderName(), u"Mentoring"_s);
    QTRY_VERIFY(!test.person.hasToSend());
    QVERIFY(test.person.hasSent());

    test.sending.sendAgain(QUrl::fromLocalFile(folder));
    QTRY_VERIFY(!test.sending.isBusy());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
}

void ParcelSendingTest::saysThatAFolderIsGone()
{
    Sending test;
    test.fixture.agree(u"one"_s);
    test.sending.sendTo(QUrl::fromLocalFile(test.fixture.two.path(u"nowhere"_s)));
    QTRY_VERIFY(!test.sending.isBusy());
    QVERIFY(test.sending.errorText().contains("not there any more"_L1));
    QTRY_VERIFY(test.person.hasToSend());
    QCOMPARE(test.sending.folderName(), QString());
}

void ParcelSendingTest::saysThatThereIsNothingToSend()
{
    Sending test;
    test.fixture.two.carry(test.fixture.two.jonas(), test.fixture.two.mira());
    test.sending.sendTo(QUrl::fromLocalFile(test.fixture.folder()));
    QTRY_VERIFY(!test.sending.isBusy());
    QCOMPARE(test.sending.resultText(), u"There was nothing new to send."_s);
}

void ParcelSendingTest::cancelsWithoutLeavingAFile()
{
    Sending test;
    test.fixture.agree(u"one"_s);
    QTRY_VERIFY(test.person.hasToSend());
    const QString folder = test.fixture.two.path(u"Mentoring"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto stopping = QObject::connect(&test.sending, &ParcelSending::progressChanged, &test.sending, &ParcelSending::cancel);
    test.sending.sendTo(QUrl::fromLocalFile(folder));
    QTRY_VERIFY(!test.sending.isBusy());
    QVERIFY(test.sending.errorText().startsWith("You cancelled it."_L1));
    QVERIFY(QDir(folder).isEmpty());
    QObject::disconnect(stopping);
    test.sending.sendTo(QUrl::fromLocalFile(folder));
    QTRY_COMPARE(test.sending.files().size(), 1);
    QCOMPARE(test.sending.errorText(), QString());
    QCOMPARE(test.sending.progress(), 1.0);
}

void ParcelSendingTest::signsWhenAPersonTrustsTheClock()
{
    Sending test;
    test.fixture.agree(u"one"_s);
    QTRY_VERIFY(test.person.hasToSend());
    const QString folder = test.fixture.two.path(u"Mentoring"_s);
    QVERIFY(QDir().mkpath(folder));
    test.fixture.two.clock().advance(-qint64(24) * 3600 * 1000);
    test.sending.sendTo(QUrl::fromLocalFile(folder));
    QTRY_VERIFY(!test.sending.isBusy());
    QVERIFY(test.sending.isClockDoubted());
    QVERIFY(test.sending.errorText().contains("clock"_L1));
    QVERIFY(QDir(folder).isEmpty());
    test.sending.trustClock();
    QTRY_COMPARE(test.sending.files().size(), 1);
    QVERIFY(!test.sending.isClockDoubted());
    QCOMPARE(test.sending.errorText(), QString());
}

QTEST_GUILESS_MAIN(ParcelSendingTest)

#include "parcelsendingtest.moc"
