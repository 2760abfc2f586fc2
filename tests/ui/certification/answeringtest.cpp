// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answering.h"
#include "asking.h"
#include "opencertificationfixture.h"
#include "requestlistmodel.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

/** A request goes from Mira to Jonas by parcel, and his answer comes back signed. */
class AnsweringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyCanBeAskedAlone();
    void asksAndIsAnswered();
    void keepsWhatIsWrittenUntilItIsSigned();
    void recommendsOnAcceptedWorkAlone();
    void takesBackWhatWasNotAnswered();
    void whatMentorsSignIsAskedOfMentors();
};

static StatementRequestId ask(OpenCertificationFixture &fixture, StatementKind kind, const QString &topic)
{
    const StatementAsk wanted{.space = told(fixture.two.mira().mentoring().mentors()).front().space,
                              .kind = kind,
                              .topic = topic,
                              .body = u"Of the ledger, please."_s,
                              .wantedBy = {}};
    const StatementRequestId id = told(fixture.two.mira().statements().ask(wanted));
    fixture.two.carry(fixture.two.mira(), fixture.two.jonas());
    return id;
}

static QString text(StatementRequestId id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

void AnsweringTest::nobodyCanBeAskedAlone()
{
    OpenCertificationFixture fixture;
    Asking asking;
    asking.setCertification(&fixture.certification);
    QTRY_VERIFY(asking.isLoaded());
    QVERIFY(asking.people().isEmpty());
    QVERIFY(!asking.isComplete());
    RequestListModel list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setCertification(&fixture.certification);
    QTRY_COMPARE(list.state(), RowListModel::State::Empty);
    QVERIFY(!list.mayAsk());
}

void AnsweringTest::asksAndIsAnswered()
{
    OpenCertificationFixture fixture;
    fixture.two.meet();
    Asking asking;
    asking.setWanted(u"reference/CITA-P"_s);
    asking.setCertification(&fixture.certification);
    QTRY_VERIFY(asking.isComplete());
    QCOMPARE(asking.topics().at(asking.topic()), u"CITA-Professional"_s);
    asking.setBody(u"Of the ledger, please."_s);
    const QSignalSpy asked(&asking, &Asking::asked);
    asking.ask();
    QTRY_COMPARE(asked.size(), 1);
    RequestListModel list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setCertification(&fixture.certification);
    QTRY_COMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data(RequestListModel::Title).toString(), u"Reference for CITA-Professional"_s);
    QCOMPARE(list.index(0).data(RequestListModel::Tally).toString(), u"asked, no answer yet"_s);
    QCOMPARE(list.waiting(), 0);

    fixture.two.carry(fixture.two.mira(), fixture.two.jonas());
    OpenCertification his(fixture.two.jonas());
    RequestListModel waiting;
    waiting.setCertification(&his);
    QTRY_COMPARE(waiting.waiting(), 1);
    Answering answer;
    answer.setCertification(&his);
    answer.setRequestId(waiting.index(0).data(RequestListModel::RequestId).toString());
    QTRY_COMPARE(answer.state(), RecordEditor::State::Ready);
    QVERIFY(!answer.isMine());
    QCOMPARE(answer.wish(), u"Of the ledger, please."_s);
    answer.setBody(u"She got five teams to agree, and I saw how."_s);
    const QSignalSpy wasSigned(&answer, &Answering::wasSigned);
    answer.sign();
    QTRY_COMPARE(wasSigned.size(), 1);
    QCOMPARE(answer.problem(), QString());
    QTRY_VERIFY(answer.isAnswered());
    QVERIFY(told(fixture.two.jonas().statements().drafts()).empty());

    fixture.two.carry(fixture.two.jonas(), fixture.two.mira());
    QTRY_COMPARE(list.index(0).data(RequestListModel::Tally).toString(), u"signed"_s);
    Answering hers;
    hers.setCertification(&fixture.certification);
    hers.setRequestId(list.index(0).data(RequestListModel::RequestId).toString());
    QTRY_VERIFY(hers.isAnswered());
    QVERIFY(hers.isMine());
    QCOMPARE(hers.answerWords(), u"She got five teams to agree, and I saw how."_s);
    QCOMPARE(hers.answerBy(), u"Signed by Jonas Lindqvist, key confirmed by voice"_s);
    QCOMPARE(hers.trust(), u"confirmed"_s);
}

void AnsweringTest::keepsWhatIsWrittenUntilItIsSigned()
{
    OpenCertificationFixture fixture;
    fixture.two.meet();
    const StatementRequestId id = ask(fixture, StatementKind::Reference, {});
    OpenCertification his(fixture.two.jonas());
    {
        Answering answer;
        answer.setCertification(&his);
        answer.setRequestId(text(id));
        QTRY_COMPARE(answer.state(), RecordEditor::State::Ready);
        answer.sign();
        QCOMPARE(answer.problem(), u"There is nothing to sign yet: write what you can stand for."_s);
        answer.setBody(u"Half a thought"_s);
    }
    Answering again;
    again.setCertification(&his);
    again.setRequestId(text(id));
    QTRY_COMPARE(again.body(), u"Half a thought"_s);
    again.setBody(u"A whole thought"_s);
    QTRY_COMPARE(told(fixture.two.jonas().statements().drafts()).front().body, u"A whole thought"_s);
    QCOMPARE(told(fixture.two.jonas().statements().drafts()).size(), 1U);
}

void AnsweringTest::recommendsOnAcceptedWorkAlone()
{
    OpenCertificationFixture fixture;
    fixture.two.meet();
    const StatementRequestId id = ask(fixture, StatementKind::Recommendation, u"professional"_s);
    OpenCertification his(fixture.two.jonas());
    Answering answer;
    answer.setCertification(&his);
    answer.setRequestId(text(id));
    QTRY_COMPARE(answer.title(), u"Recommendation to the career level Professional"_s);
    answer.setBody(u"She is ready."_s);
    answer.sign();
    QTRY_VERIFY(!answer.isBusy());
    QVERIFY(!answer.problem().isEmpty());
    QCOMPARE(answer.body(), u"She is ready."_s); // nothing is lost
    QVERIFY(!answer.isAnswered());
}

void AnsweringTest::takesBackWhatWasNotAnswered()
{
    OpenCertificationFixture fixture;
    fixture.two.meet();
    const StatementRequestId id = ask(fixture, StatementKind::Reference, {});
    Answering mine;
    mine.setCertification(&fixture.certification);
    mine.setRequestId(text(id));
    QTRY_VERIFY(mine.isMine());
    const QSignalSpy takenBack(&mine, &Answering::takenBack);
    mine.takeBack();
    QTRY_COMPARE(takenBack.size(), 1);
    QVERIFY(told(fixture.two.mira().statements().requests()).empty());
}

void AnsweringTest::whatMentorsSignIsAskedOfMentors()
{
    OpenCertificationFixture fixture;
    fixture.two.meet();
    OpenCertification his(fixture.two.jonas());
    Asking asking;
    asking.setCertification(&his);
    QTRY_COMPARE(asking.people(), QStringList{u"Mira Kovač"_s});
    asking.setKind(1);
    QVERIFY(asking.people().isEmpty());
    QVERIFY(!asking.isComplete());
}

QTEST_MAIN(AnsweringTest)

#include "answeringtest.moc"
