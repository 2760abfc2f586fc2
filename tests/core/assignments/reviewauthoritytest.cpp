// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Who may write what between a mentee and her mentor, tried on real workspaces. */
class ReviewAuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menteeReviewsNothing();
    void eachWritesWhatIsHis_data();
    void eachWritesWhatIsHis();
    void otherSpacesDoNotCount();
};

using F = AssignmentFixture;

void ReviewAuthorityTest::menteeReviewsNothing()
{
    F f;
    const AssignmentId assignment = f.shared();
    const AttemptId attempt = f.handIn(assignment, u"Body"_s);
    ReviewService asMentee(f.pair.mira().store(), f.pair.mira().author().person);
    const Error expected{Error::Kind::NotAllowed, u"attempt"_s, {}};
    QCOMPARE(errorOf(asMentee.start(attempt)), expected);
    QCOMPARE(errorOf(asMentee.addComment(attempt, 0, 1, u"Great"_s)), expected);
    QCOMPARE(errorOf(asMentee.send(attempt, Verdict::Accept)), expected);
    static_cast<void>(f.pair.toJonas());
    needed(f.jonas.saveDraft(assignment, F::text(u"For her"_s), {}));
    QCOMPARE(errorOf(f.jonas.handIn(assignment)), (Error{Error::Kind::NotAllowed, u"assignment"_s, {}}));

    // Nor in her own private space.
    const AttemptId own = f.handIn(needed(f.mira.take(F::businessCase())), u"Body"_s);
    QCOMPARE(errorOf(asMentee.start(own)), expected);
}

void ReviewAuthorityTest::eachWritesWhatIsHis_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("mentee");
    QTest::addColumn<bool>("mentor");

    const auto create = [](const char *table, bool mentee, bool mentor) {
        const QByteArray sql = QByteArray("INSERT INTO ") + table + " (id, space) VALUES (?2, ?1)";
        QTest::addRow("create %s", table) << sql << mentee << mentor;
    };
    create("assignment", true, true);
    create("assignment_competency", true, true);
    create("attempt", true, false);
    create("evidence", true, false);
    create("attempt_withdrawal", true, false);
    create("review", false, true);
    create("review_comment", false, true);
    create("review_withdrawal", false, true);
    for (const char *drafted : {"attempt_draft", "evidence_draft", "assignment_share", "review_draft", "comment_draft", "review_snippet", "settled_comment"}) {
        create(drafted, false, false);
    }
    const QByteArray used = " WHERE space = ?1 AND ?2 IS NOT NULL";
    QTest::newRow("change attempt") << "UPDATE attempt SET body = body || 'x'" + used << false << false;
    QTest::newRow("change evidence") << "UPDATE evidence SET note = note || 'x'" + used << false << false;
    QTest::newRow("change review") << "UPDATE review SET overall = overall || 'x'" + used << false << false;
    QTest::newRow("change comment") << "UPDATE review_comment SET body = body || 'x'" + used << false << false;
    QTest::newRow("change assignment") << "UPDATE assignment SET title = title || 'x'" + used << true << false;
}

void ReviewAuthorityTest::eachWritesWhatIsHis()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, mentee);
    QFETCH(bool, mentor);

    F f;
    const AssignmentId assignment = f.shared();
    needed(f.mira.addEvidence(assignment, F::words(u"Log"_s, u"words"_s)));
    const AttemptId attempt = f.handIn(assignment, u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.addComment(attempt, 0, 1, u"Why?"_s));
    f.answer(attempt, Verdict::Revise);
    const auto may = [&](TestStore &whose) {
        const Result<void> done = whose.store()
                                      .act(Label{"test.write"},
                                           [&](Writer &writer) -> Result<void> {
                                               WAYMARK_TRY(Statement statement, writer.prepare(sql.toStdString()));
                                               return statement.bind(1, f.pair.space()).bind(2, writer.newUuid()).run();
                                           })
                                      .result();
        const bool insertOnly = !done && done.error().detail.contains("insert-only"_L1);
        if (!done && !insertOnly && done.error().kind != Error::Kind::NotAllowed) {
            qFatal("%s", qPrintable(done.error().detail));
        }
        return done.has_value();
    };
    QCOMPARE(may(f.pair.mira()), mentee);
    QCOMPARE(may(f.pair.jonas()), mentor);
}

void ReviewAuthorityTest::otherSpacesDoNotCount()
{
    F f;
    const AssignmentId assignment = f.shared();
    const AttemptId attempt = f.handIn(assignment, u"Body"_s);
    const SpaceKey elsewhere = MentorshipPair::another(f.pair.mira(), Role::Mentor);
    needed(f.pair.mira().store().act(Label{"test.write"}, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement review, writer.prepare("INSERT INTO review (id, space, attempt, verdict, sent) VALUES (?1, ?2, ?3, 'accept', 5)"));
        const QUuid id = writer.newUuid();
        WAYMARK_CHECK(review.bind(1, id).bind(2, elsewhere).bind(3, attempt).run());
        WAYMARK_TRY(Statement comment, writer.prepare("INSERT INTO review_comment (id, space, review, attempt, length) VALUES (?1, ?2, ?3, ?4, 1)"));
        return comment.bind(1, writer.newUuid()).bind(2, elsewhere).bind(3, id).bind(4, attempt).run();
    }));
    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::HandedIn);
    QVERIFY(needed(f.mira.attempt(attempt))->reviews.empty());
    QVERIFY(needed(f.mira.comments(attempt)).empty());
    QVERIFY(needed(f.mira.demonstrations(u"hd.writing"_s)).empty());
}

QTEST_GUILESS_MAIN(ReviewAuthorityTest)
#include "reviewauthoritytest.moc"
