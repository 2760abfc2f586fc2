// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AssignmentSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentorSeesWhatWasShared();
    void draftStaysAtHome();
    void copiesWhatWasHandedInBefore();
    void leavesOutWhatWasWithdrawn();
    void sharingTwiceAddsOnlyWhatIsMissing();
    void handInGoesWhereItIsShared();
    void listShowsTheCopyAlone();
    void removedCopyLeavesTheOriginal();
    void handInStaysAtHomeAfterTheMentorshipEnded();
    void nextMentorGetsWhatTheFirstSaw();
    void filesComeAlong();
    void refusesThePrivateSpace();
    void mentorMayGiveAnAssignment();
    void demonstrationCountsOnce();
};

using F = AssignmentFixture;

void AssignmentSharingTest::mentorSeesWhatWasShared()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    QVERIFY(copy != original);
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    const auto rows = needed(f.jonas.in(f.pair.space()));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(needed(f.jonas.assignment(rows.front().id))->assignment, (Assignment{.id = copy, .space = f.pair.space(), .brief = F::businessCase()}));
    QVERIFY(needed(f.jonas.mine()).empty());
    QCOMPARE(needed(f.mira.assignment(copy))->original, original);
    QCOMPARE(needed(f.mira.assignment(original))->shares,
             (std::vector{AssignmentShare{.original = original, .copy = copy, .space = f.pair.space(), .closed = false}}));
}

void AssignmentSharingTest::draftStaysAtHome()
{
    F f;
    const AssignmentId copy = f.shared();
    needed(f.mira.saveDraft(copy, F::text(u"Not ready"_s), {}));
    needed(f.mira.addEvidence(copy, F::words(u"Log"_s, u"secret"_s)));
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(needed(f.jonas.draft(copy)).text, DraftText{});
    QVERIFY(needed(f.jonas.draft(copy)).evidence.empty());
    const AssignmentId original = needed(f.mira.assignment(copy))->original;
    QCOMPARE(needed(f.mira.draft(original)).text.body, u"Not ready"_s);
    QCOMPARE(needed(f.mira.draft(copy)).evidence.size(), std::size_t(1));
}

void AssignmentSharingTest::copiesWhatWasHandedInBefore()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    needed(f.mira.addEvidence(original, F::words(u"Log"_s, u"214 cases"_s)));
    f.handIn(original, u"First"_s);
    f.handIn(original, u"Second"_s);
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    static_cast<void>(f.pair.toJonas());

    const auto seen = needed(f.jonas.attempts(copy));
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen.front().stored.attempt.text.body, u"First"_s);
    QCOMPARE(seen.back().stored.attempt.text.body, u"Second"_s);
    QCOMPARE(seen.back().stored.attempt.number, 2);
    QCOMPARE(seen.front().evidence.front().content, *checkedEvidence(F::words(u"Log"_s, u"214 cases"_s)));
    QCOMPARE(seen.front().stored.attempt.space, f.pair.space());
    QVERIFY(seen.front().stored.attempt.handedIn < seen.back().stored.attempt.handedIn);
}

void AssignmentSharingTest::leavesOutWhatWasWithdrawn()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    needed(f.mira.withdraw(f.handIn(original, u"Wrong"_s), {}));
    f.handIn(original, u"Right"_s);
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    const auto attempts = needed(f.mira.attempts(copy));
    QCOMPARE(attempts.size(), std::size_t(1));
    QCOMPARE(attempts.front().stored.attempt.text.body, u"Right"_s);
}

void AssignmentSharingTest::sharingTwiceAddsOnlyWhatIsMissing()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    f.handIn(original, u"First"_s);
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    f.handIn(copy, u"Second"_s);
    QCOMPARE(needed(f.mira.shareWith(original, f.pair.space())), copy);
    QCOMPARE(needed(f.mira.shareWith(copy, f.pair.space())), copy);
    QCOMPARE(needed(f.mira.attempts(copy)).size(), std::size_t(2));
    QCOMPARE(needed(f.mira.assignment(original))->shares.size(), std::size_t(1));
}

void AssignmentSharingTest::handInGoesWhereItIsShared()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    // Asked by the id of the private one.
    const AttemptId attempt = f.handIn(original, u"Body"_s);
    QCOMPARE(needed(f.mira.attempt(attempt))->stored.attempt.assignment, copy);
    QCOMPARE(needed(f.mira.attempts(original)).size(), std::size_t(1));
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QCOMPARE(f.stateFor(f.jonas, copy), AssignmentState::HandedIn);
}

void AssignmentSharingTest::listShowsTheCopyAlone()
{
    F f;
    const AssignmentId copy = f.shared();
    const auto rows = needed(f.mira.mine());
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().id, copy);
    QCOMPARE(rows.front().space, f.pair.space());
}

void AssignmentSharingTest::removedCopyLeavesTheOriginal()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    needed(f.mira.saveDraft(copy, F::text(u"Draft"_s), {}));
    needed(f.mira.remove(copy));
    QCOMPARE(needed(f.mira.mine()).front().id, original);
    QCOMPARE(needed(f.mira.draft(original)).text.body, u"Draft"_s);
    QCOMPARE(needed(f.mira.shareWith(original, f.pair.space())), copy);
    QCOMPARE(needed(f.mira.mine()).front().id, copy);
}

void AssignmentSharingTest::handInStaysAtHomeAfterTheMentorshipEnded()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    needed(f.mira.shareWith(original, f.pair.space()));
    MentorshipPair::close(f.pair.mira(), f.pair.space());
    const AttemptId attempt = f.handIn(original, u"Body"_s);
    QCOMPARE(needed(f.mira.attempt(attempt))->stored.attempt.space, privateSpace);
}

void AssignmentSharingTest::nextMentorGetsWhatTheFirstSaw()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    f.handIn(original, u"First"_s);
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    f.handIn(original, u"Second"_s);
    MentorshipPair::close(f.pair.mira(), f.pair.space());
    f.passAMinute();
    const SpaceKey next = MentorshipPair::another(f.pair.mira(), Role::Mentee);
    const AssignmentId other = needed(f.mira.shareWith(copy, next));
    QCOMPARE(needed(f.mira.attempts(other)).size(), std::size_t(2));
    const AttemptId third = f.handIn(original, u"Third"_s);
    QCOMPARE(needed(f.mira.attempt(third))->stored.attempt.assignment, other);
    QCOMPARE(needed(f.mira.attempt(third))->stored.attempt.number, 3);
}

void AssignmentSharingTest::filesComeAlong()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    const QUuid file = QUuid::createUuid();
    const QByteArray hash(32, 'h');
    needed(f.pair.mira().store().act(Label{"test.write"}, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(
            Statement statement,
            writer.prepare("INSERT INTO attachment (id, space, name, media_type, size, hash, sha256) VALUES (?1, 1, 'log.csv', 'text/csv', 18, x'07', ?2)"));
        return statement.bind(1, file).bind(2, hash).run();
    }));
    needed(f.mira.addEvidence(original, {.title = u"Log"_s, .kind = EvidenceContent::Kind::File, .attachment = file, .content = {}, .note = {}, .sha256 = {}}));
    const AssignmentId copy = needed(f.mira.shareWith(original, f.pair.space()));
    f.handIn(copy, {});
    QVERIFY(f.pair.toJonas().refused.isEmpty());

    const auto attempts = needed(f.jonas.attempts(copy));
    const Evidence evidence = attempts.front().evidence.front();
    QCOMPARE(evidence.content.sha256, hash);
    QVERIFY(evidence.content.attachment != file);
    const auto row = needed(f.pair.jonas().store().read([&](Database &database) -> Result<std::optional<QByteArray>> {
        WAYMARK_TRY(Statement statement, database.prepare("SELECT sha256 FROM attachment WHERE id = ?1 AND owner = ?2 AND space = ?3"));
        return statement.bind(1, evidence.content.attachment).bind(2, evidence.id).bind(3, f.pair.space()).readOne([](const Statement &found) {
            return found.blob(0);
        });
    }));
    QCOMPARE(row, std::optional(hash));
    QCOMPARE(errorOf(f.mira.handIn(copy)), (Error{Error::Kind::NotPossible, u"body"_s, {}}));
}

void AssignmentSharingTest::refusesThePrivateSpace()
{
    F f;
    const AssignmentId original = needed(f.mira.take(F::businessCase()));
    QCOMPARE(errorOf(f.mira.shareWith(original, privateSpace)), (Error{Error::Kind::NotPossible, u"space"_s, {}}));
    QCOMPARE(errorOf(f.mira.shareWith(original, SpaceKey{77})), (Error{Error::Kind::NotFound, u"space"_s, {}}));
}

void AssignmentSharingTest::mentorMayGiveAnAssignment()
{
    F f;
    const AssignmentId given = needed(f.jonas.take(F::businessCase(), f.pair.space()));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    QCOMPARE(needed(f.mira.mine()).front().id, given);
    f.handIn(given, u"Body"_s);
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QCOMPARE(needed(f.reviews.waitingForMe()).size(), std::size_t(1));
    QCOMPARE(errorOf(f.mira.edit(given,
                                 [] {
                                     AssignmentBrief brief = F::businessCase();
                                     brief.due = QDate(2027, 1, 1);
                                     return brief;
                                 }(),
                                 {}))
                 .kind,
             Error::Kind::NotAllowed);
    QCOMPARE(errorOf(f.mira.remove(given)).kind, Error::Kind::NotAllowed);
}

void AssignmentSharingTest::demonstrationCountsOnce()
{
    F f;
    const QString competency = u"bts.business-valuation"_s;
    const AssignmentId copy = f.shared();
    needed(f.mira.addEvidence(copy, F::words(u"Log"_s, u"214 cases"_s)));
    QVERIFY(needed(f.mira.demonstrations(competency)).empty());
    needed(f.mira.saveDraft(copy, F::text(u"Body"_s, u"Northbank"_s), {}));
    const AttemptId attempt = needed(f.mira.handIn(copy));
    const ReviewId review = f.answer(attempt, Verdict::Accept);

    for (AssignmentService *service : {&f.mira, &f.jonas}) {
        const auto all = needed(service->demonstrations(competency, f.pair.space()));
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().attempt.id, attempt);
        QCOMPARE(all.front().attempt.text.context, u"Northbank"_s);
        QCOMPARE(all.front().review, review);
        QCOMPARE(all.front().sha256, sha256Of(u"Body"_s));
        QCOMPARE(needed(service->acceptedEvidence(competency, f.pair.space())).size(), std::size_t(1));
        QVERIFY(needed(service->demonstrations(u"de.views"_s, f.pair.space())).empty());
    }
    QCOMPARE(needed(f.mira.demonstrations(competency)).size(), std::size_t(1));
    QVERIFY(needed(f.jonas.demonstrations(competency)).empty());

    needed(f.reviews.withdraw(review, {}));
    static_cast<void>(f.pair.toMira());
    QVERIFY(needed(f.mira.demonstrations(competency)).empty());
}

QTEST_GUILESS_MAIN(AssignmentSharingTest)
#include "assignmentsharingtest.moc"
