// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentfixture.h"

#include "assignmentdraftrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AssignmentServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenAsItWasAsked();
    void editKeepsWhatWasHandedInJudgedByItsBrief();
    void removedWithItsDraftAndBack();
    void savesTheDraft();
    void evidenceKeepsItsOrder();
    void refusesEvidenceWithoutItsFile();
    void handsInBeforeThereIsAMentor();
    void handsInWithWhomItIsSharedFirst();
    void findsByWords();
    void handedInTextStaysAsItWas();
    void refusesToHandInNothing();
    void refusesToHandInTheSameTwice();
    void handingInIsNotUndone();
    void withdrawnAttemptDoesNotCount();
    void reviewedAttemptIsNotWithdrawn();
    void unknownIdsAreNotFound();
    void listsMineByDueDay();
    void listsMineByState();
    void pagesInEqualDays();
    void readsEveryRow();
    void listsAreDrivenByIndexes();
};

using F = AssignmentFixture;

void AssignmentServiceTest::takenAsItWasAsked()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    const auto loaded = needed(f.mira.assignment(id));
    QVERIFY(loaded);
    QCOMPARE(loaded->assignment, (Assignment{.id = id, .space = privateSpace, .brief = F::businessCase()}));
    QCOMPARE(loaded->standing, AssignmentStanding{});
    QCOMPARE(loaded->original, id);
    AssignmentBrief untitled = F::businessCase();
    untitled.title.clear();
    QCOMPARE(errorOf(f.mira.take(untitled)).field, u"title"_s);
    QCOMPARE(needed(f.mira.mine()).size(), std::size_t(1));
}

void AssignmentServiceTest::editKeepsWhatWasHandedInJudgedByItsBrief()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    AssignmentBrief brief = F::businessCase();
    brief.title = u"Write a better business case"_s;
    brief.competencies = {u"bts.business-valuation"_s, u"de.views"_s};
    needed(f.mira.edit(id, brief, needed(f.mira.assignment(id))->seen));
    QCOMPARE(needed(f.mira.assignment(id))->assignment.brief, brief);
    // A competency that was taken out and put in again is there once.
    needed(f.mira.edit(id, F::businessCase(), {}));
    QCOMPARE(needed(f.mira.assignment(id))->assignment.brief, F::businessCase());

    f.handIn(id, u"Body"_s);
    QCOMPARE(errorOf(f.mira.edit(id, brief, {})).kind, Error::Kind::NotPossible);
    AssignmentBrief later = F::businessCase();
    later.due = QDate(2026, 4, 30);
    needed(f.mira.edit(id, later, {}));
    QCOMPARE(needed(f.mira.assignment(id))->assignment.brief, later);
}

void AssignmentServiceTest::removedWithItsDraftAndBack()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    needed(f.mira.saveDraft(id, F::text(u"Draft"_s), {}));
    needed(f.mira.addEvidence(id, F::words(u"Log"_s, u"words"_s)));
    needed(f.mira.remove(id));
    QVERIFY(!needed(f.mira.assignment(id)));
    QVERIFY(needed(f.mira.mine()).empty());
    QCOMPARE(needed(f.mira.draft(id)).text, DraftText{});
    QVERIFY(needed(f.mira.draft(id)).evidence.empty());
    needed(f.pair.mira().store().withEngine([](ActionEngine &engine) { return engine.undo(); }));
    QCOMPARE(needed(f.mira.draft(id)).text.body, u"Draft"_s);
    QCOMPARE(needed(f.mira.draft(id)).evidence.size(), std::size_t(1));
    QCOMPARE(needed(f.mira.assignment(id))->assignment.brief.competencies.size(), qsizetype(2));
}

void AssignmentServiceTest::savesTheDraft()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    QCOMPARE(needed(f.mira.draft(id)).text, DraftText{});
    const DraftText first{.body = u"# Why\n\n  now "_s, .context = u" payments   split "_s, .ownLevels = {{u"value"_s, 2}}};
    needed(f.mira.saveDraft(id, first, {}));
    const AttemptDraft draft = needed(f.mira.draft(id));
    QCOMPARE(draft.text.body, first.body);
    QCOMPARE(draft.text.context, u"payments split"_s);
    QCOMPARE(draft.text.ownLevels, first.ownLevels);
    QVERIFY(!draft.seen.isEmpty());
    needed(f.mira.saveDraft(id, F::text(u"Second"_s), draft.seen));
    QCOMPARE(needed(f.mira.draft(id)).text.body, u"Second"_s);
    QCOMPARE(errorOf(f.mira.saveDraft(id, F::text(QString(1024 * 1024 + 1, u'a')), {})).kind, Error::Kind::TooLong);
}

void AssignmentServiceTest::evidenceKeepsItsOrder()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    for (const QString &title : {u"c"_s, u"a"_s, u"b"_s}) {
        needed(f.mira.addEvidence(id, F::words(title, u"words of "_s + title)));
    }
    const auto titles = [](const auto &evidence) {
        QStringList all;
        for (const auto &one : evidence) {
            all.append(one.content.title);
        }
        return all;
    };
    const auto gathered = needed(f.mira.draft(id)).evidence;
    QCOMPARE(titles(gathered), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    needed(f.mira.editEvidence(gathered.at(1).id, F::words(u"A"_s, u"better"_s), {}));
    needed(f.mira.removeEvidence(gathered.at(0).id));
    const AttemptId attempt = needed(f.mira.handIn(id));
    QCOMPARE(titles(needed(f.mira.attempt(attempt))->evidence), (QStringList{u"A"_s, u"b"_s}));
    const AssignmentId copy = needed(f.mira.shareWith(id, f.pair.space()));
    QCOMPARE(titles(needed(f.mira.attempts(copy)).front().evidence), (QStringList{u"A"_s, u"b"_s}));
}

void AssignmentServiceTest::refusesEvidenceWithoutItsFile()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    const EvidenceContent file{.title = u"log.csv"_s,
                               .kind = EvidenceContent::Kind::File,
                               .attachment = QUuid::createUuid(),
                               .content = {},
                               .note = {},
                               .sha256 = {}};
    QCOMPARE(errorOf(f.mira.addEvidence(id, file)), (Error{Error::Kind::NotFound, u"attachment"_s, {}}));
}

void AssignmentServiceTest::handsInBeforeThereIsAMentor()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    const AttemptId attempt = f.handIn(id, u"Body"_s);
    QCOMPARE(needed(f.mira.attempt(attempt))->stored.attempt.space, privateSpace);
    QCOMPARE(f.stateFor(f.mira, id), AssignmentState::HandedIn);
    QCOMPARE(f.pair.toJonas().applied, qsizetype(0));
}

void AssignmentServiceTest::handsInWithWhomItIsSharedFirst()
{
    F f;
    const AssignmentId mine = needed(f.mira.take(F::businessCase()));
    QCOMPARE(errorOf(f.mira.handInTo(mine, f.pair.space())).kind, Error::Kind::Blank);
    QVERIFY(needed(f.mira.in(f.pair.space())).empty());
    needed(f.mira.saveDraft(mine, F::text(u"Body"_s), {}));
    const HandedIn done = needed(f.mira.handInTo(mine, f.pair.space()));
    QVERIFY(done.place != mine);
    QCOMPARE(needed(f.mira.in(f.pair.space())).size(), std::size_t(1));
    QCOMPARE(needed(f.mira.in(f.pair.space())).front().id, done.place);
    QCOMPARE(needed(f.mira.attempts(mine)).front().stored.attempt.id, done.attempt);
}

void AssignmentServiceTest::findsByWords()
{
    F f;
    const AssignmentId shared = f.shared();
    AssignmentBrief other = F::businessCase();
    other.title = u"Draw the context"_s;
    needed(f.mira.take(other));
    QCOMPARE(needed(f.mira.matching(u"business case"_s, {f.pair.space()})), std::vector{shared});
    QCOMPARE(needed(f.mira.matching(u"context"_s, {privateSpace})).size(), std::size_t(1));
    QVERIFY(needed(f.mira.matching(u"context"_s, {f.pair.space()})).empty());
    QVERIFY(needed(f.mira.matching(u"nothing"_s, {privateSpace, f.pair.space()})).empty());
}

void AssignmentServiceTest::handedInTextStaysAsItWas()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    needed(f.mira.addEvidence(id, F::words(u"Log"_s, u"214 cases"_s)));
    needed(f.mira.saveDraft(id, {.body = u"First"_s, .context = u"bank"_s, .ownLevels = {{u"value"_s, 2}}}, {}));
    const qint64 before = f.pair.mira().clock().now();
    const AttemptId first = needed(f.mira.handIn(id, true));
    f.passAMinute();
    needed(f.mira.removeEvidence(needed(f.mira.draft(id)).evidence.front().id));
    const AttemptId second = f.handIn(id, u"Second"_s);

    const auto attempts = needed(f.mira.attempts(id));
    QCOMPARE(attempts.size(), std::size_t(2));
    const Attempt &frozen = attempts.front().stored.attempt;
    QCOMPARE(frozen,
             (Attempt{.id = first,
                      .assignment = id,
                      .space = privateSpace,
                      .number = 1,
                      .text = {.body = u"First"_s, .context = u"bank"_s, .ownLevels = {{u"value"_s, 2}}},
                      .ownWork = true,
                      .handedIn = before}));
    QCOMPARE(attempts.front().evidence.front().content, *checkedEvidence(F::words(u"Log"_s, u"214 cases"_s)));
    QCOMPARE(attempts.back().stored.attempt.id, second);
    QCOMPARE(attempts.back().stored.attempt.number, 2);
    QVERIFY(attempts.back().evidence.empty());
}

void AssignmentServiceTest::refusesToHandInNothing()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    QCOMPARE(errorOf(f.mira.handIn(id)), (Error{Error::Kind::Blank, u"body"_s, {}}));
    needed(f.mira.addEvidence(id, F::words(u"Log"_s, u"214 cases"_s)));
    needed(f.mira.handIn(id));
}

void AssignmentServiceTest::refusesToHandInTheSameTwice()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    f.handIn(id, u"Body"_s);
    QCOMPARE(errorOf(f.mira.handIn(id)), (Error{Error::Kind::NotPossible, u"body"_s, {}}));
    f.handIn(id, u"Body, better"_s);
    QCOMPARE(needed(f.mira.attempts(id)).size(), std::size_t(2));
}

void AssignmentServiceTest::handingInIsNotUndone()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    f.handIn(id, u"Body"_s);
    static_cast<void>(f.pair.mira().store().withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QCOMPARE(needed(f.mira.attempts(id)).size(), std::size_t(1));
}

void AssignmentServiceTest::withdrawnAttemptDoesNotCount()
{
    F f;
    const AssignmentId id = needed(f.mira.take(F::businessCase()));
    const AttemptId attempt = f.handIn(id, u"Body"_s);
    needed(f.mira.withdraw(attempt, u"The wrong file"_s));
    QCOMPARE(f.stateFor(f.mira, id), AssignmentState::Drafting);
    QVERIFY(needed(f.mira.attempt(attempt))->stored.withdrawn);
    QCOMPARE(errorOf(f.mira.withdraw(attempt, {})), (Error{Error::Kind::NotPossible, u"attempt"_s, {}}));
    f.handIn(id, u"Body"_s);
    QCOMPARE(needed(f.mira.attempts(id)).back().stored.attempt.number, 2);
}

void AssignmentServiceTest::reviewedAttemptIsNotWithdrawn()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    f.answer(attempt, Verdict::Revise);
    QCOMPARE(errorOf(f.mira.withdraw(attempt, {})), (Error{Error::Kind::NotPossible, u"review"_s, {}}));
}

void AssignmentServiceTest::unknownIdsAreNotFound()
{
    F f;
    const AssignmentId nobody{QUuid::createUuid()};
    QVERIFY(!needed(f.mira.assignment(nobody)));
    QVERIFY(!needed(f.mira.attempt({QUuid::createUuid()})));
    QCOMPARE(errorOf(f.mira.edit(nobody, F::businessCase(), {})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.remove(nobody)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.saveDraft(nobody, {}, {})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.addEvidence(nobody, F::words(u"t"_s, u"w"_s))).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.editEvidence({QUuid::createUuid()}, F::words(u"t"_s, u"w"_s), {})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.removeEvidence({QUuid::createUuid()})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.handIn(nobody)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.withdraw({QUuid::createUuid()}, {})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.attempts(nobody)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.comments({QUuid::createUuid()})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.shareWith(nobody, f.pair.space())).kind, Error::Kind::NotFound);
}

static QStringList titlesOf(const std::vector<AssignmentRow> &rows)
{
    QStringList titles;
    for (const AssignmentRow &row : rows) {
        titles.append(row.title);
    }
    return titles;
}

static AssignmentBrief titled(const QString &title, std::optional<QDate> due)
{
    AssignmentBrief brief = F::businessCase();
    brief.title = title;
    brief.due = due;
    return brief;
}

void AssignmentServiceTest::listsMineByDueDay()
{
    F f;
    needed(f.mira.take(titled(u"none"_s, {})));
    needed(f.mira.take(titled(u"late"_s, QDate(2026, 5, 1))));
    needed(f.mira.take(titled(u"given"_s, QDate(2026, 4, 1)), f.pair.space()));
    const AssignmentId early = needed(f.mira.take(titled(u"early"_s, QDate(2026, 3, 1))));
    // Where Mira is the mentor herself, the assignments are not hers.
    const SpaceKey asMentor = MentorshipPair::another(f.pair.mira(), Role::Mentor);
    const AssignmentId hers = needed(f.mira.take(titled(u"somebody else's"_s, QDate(2026, 3, 2)), asMentor));
    QCOMPARE(titlesOf(needed(f.mira.mine())), (QStringList{u"early"_s, u"given"_s, u"late"_s, u"none"_s}));
    QCOMPARE(titlesOf(needed(f.mira.in(asMentor))), QStringList{u"somebody else's"_s});
    QCOMPARE(titlesOf(needed(f.mira.rows({hers, {QUuid::createUuid()}, early}))), (QStringList{u"somebody else's"_s, u"early"_s}));

    const auto first = needed(f.mira.mine({}, {.after = {}, .count = 2}));
    QCOMPARE(titlesOf(first), (QStringList{u"early"_s, u"given"_s}));
    const auto second = needed(f.mira.mine({}, {.after = first.back().id, .count = 2}));
    QCOMPARE(titlesOf(second), (QStringList{u"late"_s, u"none"_s}));
    QVERIFY(needed(f.mira.mine({}, {.after = second.back().id, .count = 2})).empty());
    QCOMPARE(errorOf(f.mira.mine({}, {.after = AssignmentId{QUuid::createUuid()}, .count = 2})).kind, Error::Kind::NotFound);
}

void AssignmentServiceTest::listsMineByState()
{
    F f;
    needed(f.mira.take(titled(u"open"_s, {})));
    const AssignmentId revise = needed(f.mira.take(titled(u"to revise"_s, {}), f.pair.space()));
    const AssignmentId accepted = needed(f.mira.take(titled(u"accepted"_s, {}), f.pair.space()));
    const AssignmentId waiting = needed(f.mira.take(titled(u"waiting"_s, {}), f.pair.space()));
    f.answer(f.handIn(revise, u"Body"_s), Verdict::Revise);
    f.answer(f.handIn(accepted, u"Body"_s), Verdict::Accept);
    f.handIn(waiting, u"Body"_s);
    QCOMPARE(titlesOf(needed(f.mira.mine(AssignmentState::Drafting))), QStringList{u"open"_s});
    QCOMPARE(titlesOf(needed(f.mira.mine(AssignmentState::ToRevise))), QStringList{u"to revise"_s});
    QCOMPARE(titlesOf(needed(f.mira.mine(AssignmentState::Accepted))), QStringList{u"accepted"_s});
    QCOMPARE(titlesOf(needed(f.mira.mine(AssignmentState::HandedIn))), QStringList{u"waiting"_s});
}

void AssignmentServiceTest::pagesInEqualDays()
{
    F f;
    QSet<AssignmentId> all;
    for (int i = 0; i < 7; ++i) {
        all.insert(needed(f.mira.take(F::businessCase())));
    }
    QSet<AssignmentId> seen;
    std::optional<AssignmentId> after;
    for (auto page = needed(f.mira.mine({}, {.after = after, .count = 3})); !page.empty(); page = needed(f.mira.mine({}, {.after = after, .count = 3}))) {
        for (const AssignmentRow &row : page) {
            QVERIFY(!seen.contains(row.id));
            seen.insert(row.id);
        }
        after = page.back().id;
    }
    QCOMPARE(seen, all);
}

void AssignmentServiceTest::readsEveryRow()
{
    F f;
    const QUuid assignment = QUuid::createUuid();
    const QUuid attempt = QUuid::createUuid();
    needed(f.pair.mira().store().act(Label{"test.write"}, [&](Writer &writer) -> Result<void> {
        const auto run = [&writer](std::string_view sql, const QUuid &one, const QUuid &other) -> Result<void> {
            WAYMARK_TRY(Statement statement, writer.prepare(sql));
            return statement.bind(1, one).bind(2, other).run();
        };
        WAYMARK_CHECK(run("INSERT INTO assignment (id, space, template_version, rubric, due) SELECT ?1, 1, -9, '{{', '9999-99-99' WHERE ?2 IS NOT NULL",
                          assignment, assignment));
        WAYMARK_CHECK(run("INSERT INTO attempt (id, space, assignment, number, own_levels, handed_in) VALUES (?1, 1, ?2, -3, '[]', -1)", attempt, assignment));
        WAYMARK_CHECK(run("INSERT INTO evidence (id, space, attempt, kind, attachment) VALUES (?1, 1, ?2, 'film', x'01')", QUuid::createUuid(), attempt));
        WAYMARK_CHECK(run("INSERT INTO review (id, space, attempt, verdict, levels, sent) VALUES (?1, 1, ?2, 'perhaps', '7', 9000000000000000000)",
                          QUuid::createUuid(), attempt));
        return run("INSERT INTO evidence_draft (id, space, assignment, kind) VALUES (?1, 1, ?2, '')", QUuid::createUuid(), assignment);
    }));
    QCOMPARE(needed(f.mira.mine()).front().standing.state, AssignmentState::ToRevise);
    const auto loaded = needed(f.mira.assignment({assignment}));
    QCOMPARE(loaded->assignment.brief.rubric, Rubric{});
    const auto attempts = needed(f.mira.attempts({assignment}));
    QCOMPARE(attempts.front().stored.attempt.number, -3);
    QCOMPARE(attempts.front().evidence.front().content.kind, EvidenceContent::Kind::Text);
    QCOMPARE(attempts.front().reviews.front().review.verdict, Verdict::Revise);
    QCOMPARE(needed(f.mira.draft({assignment})).evidence.size(), std::size_t(1));
}

void AssignmentServiceTest::listsAreDrivenByIndexes()
{
    F f;
    const QStringList plans = needed(f.pair.mira().store().read([&](Database &database) -> Result<QStringList> {
        AssignmentListRepository lists(database);
        WAYMARK_CHECK(lists.in(f.pair.space(), AssignmentState::Drafting, {}));
        WAYMARK_CHECK(lists.facts({QUuid::createUuid()}, privateSpace));
        WAYMARK_CHECK(AssignmentRepository(database).assignment({QUuid::createUuid()}));
        WAYMARK_CHECK(AssignmentRepository(database).originalOf({QUuid::createUuid()}));
        WAYMARK_CHECK(AttemptRepository(database).attempts({QUuid::createUuid()}, privateSpace));
        WAYMARK_CHECK(AttemptRepository(database).evidence({}));
        WAYMARK_CHECK(AssignmentDraftRepository(database).evidence({QUuid::createUuid()}));
        WAYMARK_CHECK(ReviewRepository(database).last(privateSpace, 3));
        WAYMARK_CHECK(ReviewRepository(database).comments({QUuid::createUuid()}, privateSpace));
        WAYMARK_CHECK(ReviewRepository(database).reviews({QUuid::createUuid()}, privateSpace));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 10);
    QCOMPARE(slowQuestions(plans), QString());
}

QTEST_GUILESS_MAIN(AssignmentServiceTest)
#include "assignmentservicetest.moc"
