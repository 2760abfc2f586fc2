// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attesting.h"
#include "search.h"
#include "twoworkspaces.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The main job through the public services, with two workspaces and real files. */
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menteeWritesBeforeAnybodyIsThere();
    void theyMeetAndSeeTheSameWords();
    void theMentorSendsTheFirstAttemptBack();
    void theSecondAttemptIsAcceptedAndAttested();
    void theRecordIsVerifiedAndEveryEditRefused();
    void whatIsPrivateTravelsInNoParcel();
    void aRestartKeepsEverything();

private:
    AssignmentBrief brief() const;
    void review(AttemptId attempt, Verdict verdict, int level);
    AttemptId waitingAttempt();

    std::unique_ptr<TwoWorkspaces> m_two;
    AssignmentId m_assignment;
    QByteArray m_record;
};

static const QString canary = u"heliotropecanary"_s;

void MainJobTest::initTestCase()
{
    m_two = std::make_unique<TwoWorkspaces>();
}

AssignmentBrief MainJobTest::brief() const
{
    const Method method = told(m_two->mira().method().current());
    const AssignmentTemplate *from = method.assignmentTemplate(u"write-a-business-case"_s);
    AssignmentBrief brief{.templateId = from->id,
                          .templateVersion = from->version,
                          .title = from->title,
                          .brief = from->brief,
                          .competencies = from->competencies,
                          .rubric = {},
                          .due = {}};
    for (const TemplateCriterion &criterion : from->rubric) {
        brief.rubric.criteria.append({.id = criterion.id, .title = criterion.name, .levels = criterion.levels});
    }
    return brief;
}

void MainJobTest::menteeWritesBeforeAnybodyIsThere()
{
    Workspace &mira = m_two->mira();
    told(mira.journal().add(
        {.day = QDate(2026, 3, 1), .title = u"The steering group said no"_s, .body = canary, .mood = 2, .energy = {}, .confidence = {}, .prompt = {}}));
    m_assignment = told(mira.assignments().take(brief()));
    told(mira.assignments().saveDraft(m_assignment, {.body = u"The platform will save a lot."_s, .context = u"payments"_s, .ownLevels = {}}, {}));
    QFile costs(m_two->path(u"costs.csv"_s));
    QVERIFY(costs.open(QIODevice::WriteOnly));
    costs.write("stack,licence\nretail,520000\n");
    costs.close();
    const Attachment file = told(mira.attachments().add(m_assignment.value, costs.fileName()));
    told(mira.assignments().addEvidence(m_assignment,
                                        {.title = u"What the stacks cost"_s,
                                         .kind = EvidenceContent::Kind::File,
                                         .attachment = file.id.value,
                                         .content = {},
                                         .note = {},
                                         .sha256 = file.content.sha256}));
    told(mira.assignments().handIn(m_assignment));
    QCOMPARE(told(mira.assignments().assignment(m_assignment))->standing.state, AssignmentState::HandedIn);
}

void MainJobTest::theyMeetAndSeeTheSameWords()
{
    m_two->meet();
    const KnownPerson jonas = told(m_two->mira().identity().person(m_two->jonas().me()));
    const KnownPerson mira = told(m_two->jonas().identity().person(m_two->mira().me()));
    QCOMPARE(jonas.words, mira.words);
    QCOMPARE(jonas.words.split(u' ').size(), 5);
    QVERIFY(mira.isConfirmed());
    QCOMPARE(told(m_two->jonas().mentoring().mentees()).size(), 1U);
}

AttemptId MainJobTest::waitingAttempt()
{
    const auto waiting = told(m_two->jonas().reviews().waitingForMe());
    return waiting.size() == 1 ? waiting.front().attempt : AttemptId();
}

void MainJobTest::review(AttemptId attempt, Verdict verdict, int level)
{
    Workspace &jonas = m_two->jonas();
    told(jonas.reviews().start(attempt));
    const auto draft = told(jonas.reviews().draft(attempt));
    ReviewText text{.overall = u"Show me the numbers."_s, .levels = {}};
    for (const RubricCriterion &criterion : brief().rubric.criteria) {
        text.levels.insert(criterion.id, level);
    }
    told(jonas.reviews().saveDraft(attempt, text, draft->seen));
    told(jonas.reviews().send(attempt, verdict));
}

void MainJobTest::theMentorSendsTheFirstAttemptBack()
{
    Workspace &mira = m_two->mira();
    told(mira.assignments().shareWith(m_assignment, told(mira.mentoring().mentors()).front().space));
    m_two->carry(mira, m_two->jonas());
    const AttemptId attempt = waitingAttempt();
    QVERIFY(!attempt.isNull());
    told(m_two->jonas().reviews().addComment(attempt, 4, 8, u"Which one?"_s));
    review(attempt, Verdict::Revise, 2);
    QVERIFY(waitingAttempt().isNull());

    m_two->carry(m_two->jonas(), mira);
    QCOMPARE(told(mira.assignments().rows({m_assignment})).front().title, brief().title);
    const auto comments = told(mira.assignments().comments(attempt));
    QCOMPARE(comments.size(), 1U);
    QCOMPARE(comments.front().on.anchor.quote, u"platform"_s);
    QVERIFY(comments.front().holds);
}

void MainJobTest::theSecondAttemptIsAcceptedAndAttested()
{
    Workspace &mira = m_two->mira();
    Workspace &jonas = m_two->jonas();
    const AttemptDraft draft = told(mira.assignments().draft(m_assignment));
    told(mira.assignments().saveDraft(m_assignment, {.body = u"Running costs fall from 4.1 to 2.7 million."_s, .context = u"payments"_s, .ownLevels = {}},
                                      draft.seen));
    told(mira.assignments().handIn(m_assignment));
    m_two->carry(mira, jonas);

    const AttemptId attempt = waitingAttempt();
    const SpaceKey space = told(jonas.mentoring().mentees()).front().space;
    const AttestedCompetency wanted{.space = space, .competency = u"bts.business-valuation"_s, .level = 3, .narrative = u"She counts what she can defend."_s};
    QCOMPARE(jonas.record().attest(told(attestRequest(jonas, wanted))).result().error().kind, Error::Kind::NotPossible);

    review(attempt, Verdict::Accept, 3);
    told(jonas.record().attest(told(attestRequest(jonas, wanted))));
    m_two->carry(jonas, mira);
    QCOMPARE(told(mira.record().timeline()).size(), 1U);
    QVERIFY(told(mira.record().timeline()).front().isSigned());
}

void MainJobTest::theRecordIsVerifiedAndEveryEditRefused()
{
    Workspace &mira = m_two->mira();
    const IdentityCard card = told(mira.identity().myCard());
    const ExportRequest request{.selection = told(mira.record().everything()), .holder = holderOf(card), .holderName = card.name, .audience = u"A board"_s};
    m_record = told(mira.record().exportClr(request)).json;
    QCOMPARE(told(mira.record().exportClr(request)).json, m_record);

    const qint64 now = m_two->clock().now();
    QVERIFY(verifyCredential(m_record, now).holds());
    const VerificationReport known = told(mira.record().verify(m_record, now, keyStandings(mira)));
    QCOMPARE(known.credentials.at(1).standing, KeyStanding::Confirmed);
    for (const auto &[before, after] :
         {std::pair("She counts", "He counts"), std::pair("Mira Kovač", "Mira Kovic"), std::pair("Jonas Lindqvist", "Jonas Lindquist")}) {
        QByteArray forged = m_record;
        forged.replace(before, after);
        QVERIFY2(forged != m_record, before);
        QVERIFY2(!verifyCredential(forged, now).holds(), before);
    }
}

void MainJobTest::whatIsPrivateTravelsInNoParcel()
{
    const auto found = [](Workspace &workspace) {
        Store &store = workspace.store();
        return told(store.read([&store](Database &database) { return search(database, store.schema(), {.text = canary, .tables = {}, .space = {}}); })).size();
    };
    QCOMPARE(found(m_two->mira()), 1U);
    QCOMPARE(found(m_two->jonas()), 0U);
}

void MainJobTest::aRestartKeepsEverything()
{
    m_two->reopenMira();
    QCOMPARE(told(m_two->mira().journal().entryCount()), 1);
    QCOMPARE(told(m_two->mira().record().timeline()).size(), 1U);
    QFile file(m_two->path(u"Mira.waymark"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(canary.toUtf8()));
}

QTEST_GUILESS_MAIN(MainJobTest)
#include "mainjobtest.moc"
