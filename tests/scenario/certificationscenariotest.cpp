// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attesting.h"
#include "didkey.h"
#include "hourconfirming.h"
#include "recommending.h"
#include "twoworkspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Mira prepares for CITA-P, Jonas helps: two workspaces with real files, and parcels between them. */
class CertificationScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsMissingAtFirst();
    void aRecommendationNeedsAcceptedWork();
    void workIsAcceptedAndSheIsRecommended();
    void sheAsksAndHeAnswers();
    void bothConfirmTheHours();
    void sheWritesHerPack();
    void thePackHoldsWhatOthersSigned();
    void theRecordThatLeavesVerifies();
    void whatIsWithdrawnCountsNoMore();
    void herCertificateIsToBeRenewed();
    void whatSheWritesStaysWithHer();

private:
    [[nodiscard]] RequirementStanding part(const QString &id);
    [[nodiscard]] StatementDraft recommendation() const;

    std::unique_ptr<TwoWorkspaces> m_two;
    SpaceKey m_hers;
    SpaceKey m_his;
    AttestationId m_recommendation;
};

static const QString certification = u"CITA-P"_s;
static const QString canary = u"heliotropecanary"_s;

static QString words(int count)
{
    return QStringList(count, u"word"_s).join(u' ');
}

void CertificationScenarioTest::initTestCase()
{
    m_two = std::make_unique<TwoWorkspaces>();
    m_two->meet();
    m_hers = told(m_two->mira().mentoring().mentors()).front().space;
    m_his = told(m_two->jonas().mentoring().mentees()).front().space;
}

RequirementStanding CertificationScenarioTest::part(const QString &id)
{
    const ReadinessReport report = told(m_two->mira().readiness().checklist(certification));
    const auto &rows = report.readiness.rows;
    const auto row = std::ranges::find_if(rows, [&id](const RequirementStanding &one) { return one.requirement.id == id; });
    return row == rows.end() ? RequirementStanding{.requirement = {}, .have = {}, .counted = {}, .open = {}, .expected = {}} : *row;
}

StatementDraft CertificationScenarioTest::recommendation() const
{
    return {.id = {},
            .kind = StatementKind::Recommendation,
            .topic = u"professional"_s,
            .subject = didOf(m_two->mira().me()),
            .body = u"She decides what others only describe."_s};
}

void CertificationScenarioTest::everythingIsMissingAtFirst()
{
    const ReadinessReport report = told(m_two->mira().readiness().forCertification(certification));
    QCOMPARE(report.readiness.met(), 0);
    QVERIFY(report.careerLevel.isEmpty());
    QVERIFY(!report.readiness.expected());
    for (const RequirementStanding &row : report.readiness.rows) {
        const bool ofRatings = row.requirement.kind == RequirementKind::Competencies;
        QCOMPARE(row.state, ofRatings ? RequirementState::Unknown : RequirementState::Missing);
    }
    QCOMPARE(m_two->mira().readiness().forCertification(u"CITA-X"_s).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(m_two->mira().readiness().forLevel(u"emperor"_s).result().error().kind, Error::Kind::NotFound);
}

void CertificationScenarioTest::aRecommendationNeedsAcceptedWork()
{
    const auto refused = statementToSign(m_two->jonas(), recommendation());
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"evidence"_s);
}

void CertificationScenarioTest::workIsAcceptedAndSheIsRecommended()
{
    Workspace &mira = m_two->mira();
    Workspace &jonas = m_two->jonas();
    AssignmentBrief brief;
    brief.title = u"Write a business case"_s;
    brief.competencies = {u"bts.business-valuation"_s};
    brief.rubric.criteria = {{.id = u"numbers"_s, .title = u"Numbers"_s, .levels = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}};
    const AssignmentId assignment = told(mira.assignments().take(brief));
    told(mira.assignments().saveDraft(assignment, {.body = u"Costs fall."_s, .context = u"payments"_s, .ownLevels = {}}, {}));
    told(mira.assignments().handInTo(assignment, m_hers));
    m_two->carry(mira, jonas);
    const AttemptId attempt = told(jonas.reviews().waitingForMe()).front().attempt;
    told(jonas.reviews().start(attempt));
    told(jonas.reviews().saveDraft(attempt, {.overall = u"Sound."_s, .levels = {{u"numbers"_s, 3}}}, told(jonas.reviews().draft(attempt))->seen));
    told(jonas.reviews().send(attempt, Verdict::Accept));

    // A draft first, which is nobody's business but his.
    StatementDraft draft = recommendation();
    draft.id = told(jonas.statements().saveDraft(draft));
    m_two->carry(jonas, mira);
    QVERIFY(told(mira.statements().careerLevel()).isEmpty());
    QVERIFY(told(mira.statements().drafts()).empty());
    const StatementToSign words = told(statementToSign(jonas, draft));
    QVERIFY(words.text.contains(u"Write a business case"_s));
    QCOMPARE(words.title, u"Recommendation to the career level Professional"_s);
    m_recommendation = told(jonas.statements().sign(words));
    QVERIFY(told(jonas.statements().drafts()).empty());
    QVERIFY(told(mira.statements().careerLevel()).isEmpty());
    m_two->carry(jonas, mira);
    QCOMPARE(told(mira.statements().careerLevel()), u"professional"_s);
    QVERIFY(part(u"recommendation"_s).isMet());
    QCOMPARE(told(mira.readiness().forLevel(u"professional"_s)).careerLevel, u"professional"_s);
}

void CertificationScenarioTest::sheAsksAndHeAnswers()
{
    Workspace &mira = m_two->mira();
    Workspace &jonas = m_two->jonas();
    for (const StatementKind kind : {StatementKind::Assessment, StatementKind::Reference}) {
        told(mira.statements().ask({.space = m_hers, .kind = kind, .topic = certification, .body = u"For the board"_s, .wantedBy = QDate(2026, 5, 1)}));
    }
    m_two->carry(mira, jonas);
    for (const StatementRequest &request : told(jonas.statements().requests())) {
        const StatementDraft answer{.id = {},
                                    .kind = *statementKindFromCode(request.kind),
                                    .topic = request.topic,
                                    .subject = request.asker,
                                    .request = request.id,
                                    .body = u"Three years of work together."_s};
        told(jonas.statements().sign(told(statementToSign(jonas, answer))));
    }
    QCOMPARE(part(u"mentor-assessment"_s).state, RequirementState::Missing);
    m_two->carry(jonas, mira);
    QVERIFY(part(u"mentor-assessment"_s).isMet());
    const RequirementStanding references = part(u"references"_s);
    QCOMPARE(references.state, RequirementState::Thin);
    QCOMPARE(references.counted.size(), 1U);
    QCOMPARE(references.shortfall, 1.0);
    for (const StatementRequest &request : told(mira.statements().requests())) {
        QVERIFY(request.answer);
    }
}

void CertificationScenarioTest::bothConfirmTheHours()
{
    Workspace &mira = m_two->mira();
    Workspace &jonas = m_two->jonas();
    const HoursToConfirm february{.space = m_his, .span = {.first = QDate(2026, 2, 1), .last = QDate(2026, 2, 28)}};
    QCOMPARE(hoursRequest(jonas, february).error().field, u"hours"_s);
    SessionDraft draft;
    draft.startsAt = QDateTime(QDate(2026, 2, 10), QTime(15, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    draft.zone = u"UTC"_s;
    const SessionId session = told(mira.sessions().plan(m_hers, draft));
    told(mira.sessions().setState(session, SessionState::Held));
    told(mira.sessions().sayHours(session, 90));
    m_two->carry(mira, jonas);
    QCOMPARE(hoursRequest(jonas, february).error().field, u"hours"_s); // he has not said it yet
    told(jonas.sessions().sayHours(session, 90));
    m_two->carry(jonas, mira);

    const AttestRequest received = told(hoursRequest(jonas, february));
    QCOMPARE(received.claim.results.front().value, u"1.5"_s);
    QCOMPARE(received.claim.name, u"Mentoring received"_s);
    told(jonas.record().attest(received));
    const HoursToConfirm same{.space = m_hers, .span = february.span};
    const AttestRequest given = told(hoursRequest(mira, same));
    QCOMPARE(given.claim.name, u"Mentoring given"_s);
    told(mira.record().attest(given));
    m_two->carry(jonas, mira);
    m_two->carry(mira, jonas);
    QCOMPARE(told(jonas.record().timeline()).size(), 1U);
    QCOMPARE(told(mira.record().timeline()).size(), 4U);
    const HoursToConfirm backwards{.space = m_his, .span = {.first = QDate(2026, 2, 2), .last = QDate(2026, 2, 1)}};
    QCOMPARE(hoursRequest(jonas, backwards).error().kind, Error::Kind::OutOfRange);
}

void CertificationScenarioTest::sheWritesHerPack()
{
    Workspace &mira = m_two->mira();
    RecordEntry position;
    position.kind = RecordEntryKind::Position;
    position.title = u"Solution architect"_s;
    position.from = QDate(2017, 3, 2);
    told(mira.record().addEntry(position));
    const RequirementStanding experience = part(u"experience"_s);
    QCOMPARE(experience.state, RequirementState::Thin);
    QVERIFY(experience.expected && std::abs(experience.expected->daysTo(QDate(2027, 3, 2))) <= 2);

    CaseStudyDraft draft{.title = u"One platform"_s,
                         .organisation = {},
                         .from = {},
                         .until = {},
                         .role = canary,
                         .situation = words(50),
                         .approach = words(50),
                         .outcome = words(50),
                         .lessons = words(5)};
    const CaseStudyId study = told(mira.certification().addCase(draft));
    QVERIFY(part(u"case-studies"_s).counted.front().thin); // nothing shows it yet
    told(mira.certification().addEvidence(study, m_recommendation.value, u"What Jonas says"_s));
    QVERIFY(!part(u"case-studies"_s).counted.front().thin);
    told(mira.attachments().addBytes(study.value, u"costs.csv"_s, u"text/csv"_s, "stack,licence\n"));

    told(mira.certification().write({.place = {.room = PackRoom::Skills, .topic = u"design"_s}, .body = words(150)}));
    told(mira.certification().write({.place = {.room = PackRoom::Skills, .topic = u"human-dynamics"_s}, .body = words(149)}));
    const RequirementStanding skills = part(u"skills"_s);
    QCOMPARE(skills.have, std::optional(1.0));
    QCOMPARE(skills.open.size(), 4);
    told(mira.certification().write({.place = {.room = PackRoom::Summary, .topic = {}}, .body = u"I build platforms."_s}));
    QVERIFY(part(u"resume"_s).isMet());
    const PackPlace outline{.room = PackRoom::Presentation, .topic = certification};
    told(mira.certification().write({.place = outline, .body = u"- The situation, 10 min\n- The decision, 15 min"_s}));
    QCOMPARE(part(u"presentation"_s).state, RequirementState::Thin);
    told(mira.certification().write({.place = outline, .body = u"- The situation, 10 min\n- The decision, 20 min"_s}));
    QVERIFY(part(u"presentation"_s).isMet());
}

void CertificationScenarioTest::thePackHoldsWhatOthersSigned()
{
    const CertificationPack pack = told(m_two->mira().readiness().certificationPack(certification, u"Mira Kovač"_s));
    QCOMPARE(pack.holderDid, didOf(m_two->mira().me()));
    QCOMPARE(pack.madeOn, QDate(2026, 3, 1));
    QStringList kinds;
    for (const PackStatement &statement : pack.statements) {
        kinds.append(statement.kind);
        QCOMPARE(statement.issuerDid, didOf(m_two->jonas().me()));
        QVERIFY(verifyCredential(statement.credential, m_two->clock().now()).holds());
    }
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"assessment"_s, u"recommendation"_s, u"reference"_s}));
    QCOMPARE(pack.cases.size(), 1U);
    QCOMPARE(pack.cases.front().evidence.size(), 2U);
    QCOMPARE(pack.cases.front().evidence.back().sha256.size(), 32);
    QCOMPARE(pack.skills.front().pillar, u"Human Dynamics"_s); // in the order of the method
    QCOMPARE(pack.presentation.size(), 2U);
    QCOMPARE(pack.presentationMinutes, 30);
    QCOMPARE(pack.presentationLimit, std::optional(30));
    QCOMPARE(pack.summary, u"I build platforms."_s);
    QCOMPARE(pack.events.size(), 1U);
}

void CertificationScenarioTest::theRecordThatLeavesVerifies()
{
    Workspace &mira = m_two->mira();
    const IdentityCard card = told(mira.identity().myCard());
    const RecordSelection all = told(mira.record().everything());
    QCOMPARE(all.attestations.size(), 4);
    const ExportRequest request{.selection = all, .holder = holderOf(card), .holderName = card.name, .audience = u"A board"_s};
    const QByteArray record = told(mira.record().exportClr(request)).json;
    const VerificationReport report = verifyCredential(record, m_two->clock().now());
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QVERIFY(record.contains("Recommendation to the career level Professional"));
    QVERIFY(record.contains("Mentoring received"));
}

void CertificationScenarioTest::whatIsWithdrawnCountsNoMore()
{
    Workspace &jonas = m_two->jonas();
    told(jonas.record().withdraw(m_recommendation, u"Jonas"_s, u"She asked me to wait"_s));
    m_two->carry(jonas, m_two->mira());
    QVERIFY(told(m_two->mira().statements().careerLevel()).isEmpty());
    QCOMPARE(part(u"recommendation"_s).state, RequirementState::Missing);
}

void CertificationScenarioTest::herCertificateIsToBeRenewed()
{
    Workspace &mira = m_two->mira();
    RecordEntry certificate;
    certificate.kind = RecordEntryKind::Certificate;
    certificate.title = u"CITA-Associate"_s;
    certificate.topic = u"CITA-A"_s;
    certificate.from = QDate(2025, 3, 2);
    told(mira.record().addEntry(certificate));
    RecordEntry course;
    course.kind = RecordEntryKind::Learning;
    course.title = u"A course"_s;
    course.from = QDate(2025, 6, 1);
    course.minutes = 30 * 60;
    course.category = u"education"_s;
    told(mira.record().addEntry(course));
    const RenewalReport report = told(mira.readiness().renewals());
    QCOMPARE(report.windows.size(), 1U);
    QCOMPARE(report.windows.front().span.last, QDate(2027, 3, 1));
    QCOMPARE(report.windows.front().rows.front().have, 30.0);
    QCOMPARE(report.windows.front().rows.front().expected, std::optional(QDate(2027, 3, 1))); // half in a year
    QCOMPARE(report.windows.front().state, RenewalState::Behind); // no contribution yet
    QVERIFY(part(u"associate"_s).isMet());
    QCOMPARE(told(mira.readiness().hours({.first = QDate(2025, 1, 1), .last = QDate(2025, 12, 31)})),
             (std::vector<CategoryHours>{{.category = u"education"_s, .hours = 30}}));
    QVERIFY(!report.mentor);
}

void CertificationScenarioTest::whatSheWritesStaysWithHer()
{
    Workspace &jonas = m_two->jonas();
    m_two->carry(m_two->mira(), jonas);
    QVERIFY(told(jonas.certification().caseStudies()).empty());
    QVERIFY(told(jonas.record().entries()).empty());
    QVERIFY(told(jonas.certification().text({.room = PackRoom::Summary, .topic = {}})).text.body.isEmpty());
}

QTEST_GUILESS_MAIN(CertificationScenarioTest)
#include "certificationscenariotest.moc"
