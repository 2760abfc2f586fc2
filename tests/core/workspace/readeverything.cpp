// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readeverything.h"

#include "heads.h"
#include "history.h"
#include "search.h"
#include "sessionservice.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** Asks, and notes what fails. */
class Questions
{
public:
    Questions(Workspace &workspace, SpaceKey space, const IdsOfTables &ids)
        : m_workspace(workspace)
        , m_space(space)
        , m_ids(ids)
    {
    }

    void askPeople();
    void askJournal();
    void askGoals();
    void askGoalParts();
    void askAssignments();
    void askReviews();
    void askCompetencies();
    void askRecord();
    void askCertification();
    void askStore();
    void askOthers();

    [[nodiscard]] const QStringList &failures() const { return m_failures; }

private:
    template<typename T>
    void expect(const QString &what, QFuture<Result<T>> answer)
    {
        const Result<T> result = answer.result();
        if (!result) {
            const Error &error = result.error();
            m_failures.append(u"%1: %2 %3 %4"_s.arg(what, codeOf(error.kind), error.field, error.detail));
        }
    }

    template<typename F>
    void expectOfStore(const QString &what, F question)
    {
        expect(what, m_workspace.store().read(question));
    }

    /** Asks @p question of the id of every record of @p table. */
    template<typename IdType, typename F>
    void ofEach(const std::string &table, F question)
    {
        for (const RecordId &id : m_ids.at(table)) {
            expect(QString::fromStdString(table), question(IdType{id}));
        }
    }

    Workspace &m_workspace;
    SpaceKey m_space;
    const IdsOfTables &m_ids;
    QStringList m_failures;
    QDate m_today{2026, 3, 1};
};

void Questions::askPeople()
{
    PeopleService &people = m_workspace.people();
    expect(u"my profile"_s, people.mine());
    expect(u"profiles"_s, people.profilesIn(m_space));
    expect(u"profile of me"_s, people.profileOf(m_workspace.me()));
    ofEach<ProfileId>("profile", [&](ProfileId id) { return people.profile(id); });
}

void Questions::askJournal()
{
    JournalService &journal = m_workspace.journal();
    expect(u"entries"_s, journal.entries({}, {}, m_space));
    expect(u"entries of a mood"_s, journal.entries({}, {.tag = {}, .mood = 3}, m_space));
    expect(u"entries of a tag"_s, journal.entries({}, {.tag = u"goal"_s, .mood = {}}, m_space));
    expect(u"matching"_s, journal.entriesMatching(u"long"_s, {}, m_space));
    expect(u"on a day"_s, journal.entriesOn(m_today));
    expect(u"on this day"_s, journal.onThisDay(m_today));
    expect(u"linked"_s, journal.entriesLinkedTo({}));
    expect(u"days"_s, journal.days(journalPeriod({}, {})));
    expect(u"moods"_s, journal.moodCounts(journalPeriod({}, {})));
    expect(u"tags"_s, journal.tagCounts());
    expect(u"count"_s, journal.entryCount());
    ofEach<JournalEntryId>("journal_entry", [&](JournalEntryId id) { return journal.entry(id); });
}

void Questions::askGoals()
{
    GoalService &goals = m_workspace.goals();
    expect(u"open goals"_s, goals.openGoals(m_today, {}, m_space));
    expect(u"closed goals"_s, goals.closedGoals(m_today, 50, 0, m_space));
    expect(u"goals not looked at"_s, goals.notLookedAt(m_today));
    expect(u"due"_s, goals.dueUntil(m_today.addYears(8000)));
    expect(u"wins"_s, m_workspace.goalParts().wins());
    expect(u"aspirations"_s, m_workspace.aspirations().aspirations());
    ofEach<GoalId>("goal", [&](GoalId id) { return goals.goal(id, m_today); });
    ofEach<GoalId>("goal", [&](GoalId id) { return goals.board(id); });
    ofEach<AspirationId>("aspiration", [&](AspirationId id) { return m_workspace.aspirations().aspiration(id); });
    if (m_space == privateSpace) {
        askGoalParts();
    }
}

/** One's own: those of a mirror come with its goal. */
void Questions::askGoalParts()
{
    GoalPartService &parts = m_workspace.goalParts();
    ofEach<MilestoneId>("milestone", [&](MilestoneId id) { return parts.milestone(id); });
    ofEach<StepId>("step", [&](StepId id) { return parts.step(id); });
    ofEach<CheckInId>("check_in", [&](CheckInId id) { return parts.checkIn(id); });
    ofEach<WinId>("win", [&](WinId id) { return parts.win(id); });
}

void Questions::askAssignments()
{
    AssignmentService &assignments = m_workspace.assignments();
    expect(u"my assignments"_s, assignments.mine());
    expect(u"assignments"_s, assignments.in(m_space));
    expect(u"demonstrations"_s, assignments.demonstrations(u"goal"_s, m_space));
    expect(u"accepted evidence"_s, assignments.acceptedEvidence(u"goal"_s, m_space));
    ofEach<AssignmentId>("assignment", [&](AssignmentId id) { return assignments.assignment(id); });
    ofEach<AssignmentId>("assignment", [&](AssignmentId id) { return assignments.rows({id}); });
    ofEach<AssignmentId>("assignment", [&](AssignmentId id) { return assignments.attempts(id); });
    ofEach<AttemptId>("attempt", [&](AttemptId id) { return assignments.attempt(id); });
    ofEach<AttemptId>("attempt", [&](AttemptId id) { return assignments.comments(id); });
}

void Questions::askReviews()
{
    ReviewService &reviews = m_workspace.reviews();
    expect(u"waiting for me"_s, reviews.waitingForMe());
    expect(u"waiting count"_s, reviews.waitingCount());
    expect(u"last reviews"_s, reviews.lastReviews(m_space, 100));
    expect(u"snippets"_s, reviews.snippets());
    ofEach<AttemptId>("attempt", [&](AttemptId id) { return reviews.draft(id); });
    ofEach<SnippetId>("review_snippet", [&](SnippetId id) { return reviews.snippet(id); });
}

void Questions::askCompetencies()
{
    CompetencyService &competencies = m_workspace.competencies();
    expect(u"standings"_s, competencies.standings());
    expect(u"gaps"_s, competencies.gaps());
    expect(u"distance"_s, competencies.distance({}));
    expect(u"growth"_s, competencies.growth(u"goal"_s));
    expect(u"linked records"_s, competencies.linked(u"goal"_s));
    ofEach<AssessmentId>("self_assessment", [&](AssessmentId id) { return competencies.assessment(id); });
    ofEach<AssessmentId>("mentor_assessment", [&](AssessmentId id) { return competencies.assessment(id); });
    ofEach<RecordId>("goal", [&](RecordId id) { return competencies.competenciesOf(id); });
}

void Questions::askRecord()
{
    RecordService &record = m_workspace.record();
    expect(u"the record"_s, record.everything());
    expect(u"timeline"_s, record.timeline());
    expect(u"attestations about"_s, record.attestationsAbout(u"goal"_s));
    expect(u"attestations"_s, record.attestationsIn(m_space));
    expect(u"attestation drafts"_s, record.drafts(u"goal"_s));
    expect(u"disclosures"_s, record.disclosures());
    ofEach<AttestationId>("attestation", [&](AttestationId id) { return record.attestation(id); });
    ofEach<AttestationDraftId>("attestation_draft", [&](AttestationDraftId id) { return record.draft(id); });
    ofEach<RecordEntryId>("record_entry", [&](RecordEntryId id) { return record.entry(id); });
}

void Questions::askCertification()
{
    StatementService &statements = m_workspace.statements();
    expect(u"requests"_s, statements.requests());
    expect(u"statement drafts"_s, statements.drafts());
    expect(u"career level"_s, statements.careerLevel());
    ofEach<StatementRequestId>("statement_request", [&](StatementRequestId id) { return statements.request(id); });
    ofEach<StatementDraftId>("statement_draft", [&](StatementDraftId id) { return statements.draft(id); });
    ofEach<AttestationId>("testimonial", [&](AttestationId id) { return m_workspace.record().attestation(id); });
    expect(u"career"_s, m_workspace.record().entries());
    CertificationService &certification = m_workspace.certification();
    expect(u"case studies"_s, certification.caseStudies());
    ofEach<CaseStudyId>("case_study", [&](CaseStudyId id) { return certification.caseStudy(id); });
    ReadinessService &readiness = m_workspace.readiness();
    expect(u"readiness for a level"_s, readiness.forLevel(u"professional"_s));
    expect(u"readiness for a certification"_s, readiness.forCertification(u"CITA-P"_s));
    expect(u"the pack"_s, readiness.certificationPack(u"CITA-P"_s, {}));
    expect(u"renewals"_s, readiness.renewals());
    expect(u"hours"_s, readiness.hours({.first = m_today.addYears(-50), .last = m_today}));
}

void Questions::askStore()
{
    const Schema &schema = m_workspace.store().schema();
    expectOfStore(u"conflicts"_s, [&](Database &database) { return conflicts(database, schema); });
    expectOfStore(u"history"_s, [&](Database &database) { return history(database); });
    expectOfStore(u"trash"_s, [&](Database &database) { return trash(database, schema); });
    expectOfStore(u"search"_s, [&](Database &database) { return search(database, schema, {.text = u"long"_s, .count = 10'000}); });
    for (const auto &[table, ids] : m_ids) {
        const QString name = QString::fromStdString(table);
        for (const RecordId &id : ids) {
            expectOfStore(u"history of "_s + name, [&](Database &database) { return historyOf(database, schema, id); });
            expectOfStore(u"versions of "_s + name, [&](Database &database) { return loadedVersions(database, schema, id); });
            expect(u"attachments of "_s + name, m_workspace.attachments().of(id));
        }
    }
}

void Questions::askOthers()
{
    expect(u"method"_s, m_workspace.method().current());
    expect(u"mentorships"_s, m_workspace.mentoring().mentorships());
    expect(u"mentorship"_s, m_workspace.mentoring().mentorship(m_space));
    expect(u"engagements"_s, m_workspace.mentoring().engagements(m_space));
    ofEach<EngagementId>("engagement", [&](EngagementId id) { return m_workspace.mentoring().engagement(id); });
    SessionService sessions(m_workspace.store());
    expect(u"sessions"_s, sessions.sessions(m_space));
    expect(u"open actions"_s, sessions.openActions(m_space));
    expect(u"agreed minutes"_s, sessions.agreedMinutes(m_space));
    ofEach<SessionId>("session", [&](SessionId id) { return sessions.session(id); });
    ofEach<SessionActionId>("session_action", [&](SessionActionId id) { return sessions.action(id); });
    expect(u"people"_s, m_workspace.identity().people());
    expect(u"my card"_s, m_workspace.identity().myCard());
    expect(u"exchange journal"_s, m_workspace.exchange().journal(0, 100));
    expect(u"kept aside"_s, m_workspace.exchange().keptAside(0, 100));
    expect(u"questions"_s, m_workspace.exchange().questions());
}

QStringList readEverything(Workspace &workspace, SpaceKey space, const IdsOfTables &ids)
{
    Questions questions(workspace, space, ids);
    questions.askPeople();
    questions.askJournal();
    questions.askGoals();
    questions.askAssignments();
    questions.askReviews();
    questions.askCompetencies();
    questions.askRecord();
    questions.askCertification();
    questions.askStore();
    questions.askOthers();
    return questions.failures();
}

}
