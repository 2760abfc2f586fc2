// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementservice.h"
#include "mentorshippair.h"
#include "recordfixtures.h"
#include "recordschema.h"
#include "recordservice.h"
#include "verifier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace
{

/** The holder of a key that the test does not own. */
class SharedSigner final : public CredentialSigner
{
public:
    explicit SharedSigner(const TestSigner &signer)
        : m_signer(signer)
    {
    }
    QString did() const override { return m_signer.did(); }
    Result<QByteArray> sign(const QByteArray &bytes) const override { return m_signer.sign(bytes); }

private:
    const TestSigner &m_signer;
};

/** Mira asks, Jonas answers, each in a workspace of their own. */
struct Room {
    MentorshipPair pair{{recordSchema()}};
    StatementService mira{pair.mira().store(), std::make_shared<SharedSigner>(::mira())};
    StatementService jonas{pair.jonas().store(), std::make_shared<SharedSigner>(::jonas())};
    RecordService miraRecord{pair.mira().store(), std::make_shared<SharedSigner>(::mira())};
    RecordService jonasRecord{pair.jonas().store(), std::make_shared<SharedSigner>(::jonas())};

    [[nodiscard]] StatementAsk ask(StatementKind kind = StatementKind::Assessment, const QString &topic = u"CITA-P"_s) const
    {
        return {.space = pair.space(), .kind = kind, .topic = topic, .body = u"For the board in May"_s, .wantedBy = QDate(2026, 5, 1)};
    }
    [[nodiscard]] StatementToSign words(StatementKind kind = StatementKind::Recommendation, const QString &topic = u"professional"_s) const
    {
        return {.space = pair.space(),
                .issuerName = u"Jonas"_s,
                .holder = miraAsHolder(),
                .kind = kind,
                .topic = topic,
                .title = u"A title"_s,
                .text = u"She decides what others only describe."_s};
    }
};

Holder jonasAsHolder()
{
    return {.did = jonas().did(), .identities = {}};
}

}

class StatementServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndIsAnswered();
    void answersOnce();
    void answersOnlyWhatWasAsked();
    void aRequestIsTakenBack();
    void theLevelChangesByRecommendationAlone();
    void aMenteeRecommendsNobody_data();
    void aMenteeRecommendsNobody();
    void aMenteeSignsAReferenceForHerMentor();
    void aMenteeConfirmsHours();
    void nobodyVouchesForHimself();
    void supersedesWhatWasSigned();
    void keepsDraftsToOneself();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void pagesRequests();
    void readsAlongAnIndex();
};

void StatementServiceTest::asksAndIsAnswered()
{
    Room room;
    const StatementRequestId id = needed(room.mira.ask(room.ask()));
    QCOMPARE(room.pair.toJonas().refused.size(), 0);
    const auto asked = needed(room.jonas.requests());
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(asked.front().id, id);
    QCOMPARE(asked.front().asker, mira().did());
    QCOMPARE(asked.front().body, u"For the board in May"_s);
    QCOMPARE(asked.front().wantedBy, std::optional(QDate(2026, 5, 1)));
    QVERIFY(!asked.front().answer);

    StatementToSign answer = room.words(StatementKind::Assessment, u"CITA-P"_s);
    answer.request = id;
    const AttestationId signedId = needed(room.jonas.sign(answer));
    QCOMPARE(needed(room.jonas.request(id))->answer, std::optional(signedId));
    QCOMPARE(room.pair.toMira().refused.size(), 0);
    QCOMPARE(needed(room.mira.request(id))->answer, std::optional(signedId));

    const auto stored = needed(room.miraRecord.attestation(signedId));
    QVERIFY(stored && stored->counts());
    QCOMPARE(statementWords(stored->attestation.credential), answer.text);
    const VerificationReport report = verifyCredential(stored->attestation.credential, readAt);
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(report.credentials.front().issuer, jonas().did());
    QCOMPARE(report.credentials.front().subject, mira().did());
}

void StatementServiceTest::answersOnce()
{
    Room room;
    const StatementRequestId id = needed(room.mira.ask(room.ask()));
    room.pair.toJonas();
    StatementToSign answer = room.words(StatementKind::Assessment, u"CITA-P"_s);
    answer.request = id;
    const AttestationId first = needed(room.jonas.sign(answer));
    QCOMPARE(errorOf(room.jonas.sign(answer)), (Error{.kind = Error::Kind::NotPossible, .field = u"request"_s, .detail = {}}));
    answer.supersedes = first;
    const AttestationId second = needed(room.jonas.sign(answer));
    QCOMPARE(needed(room.jonas.request(id))->answer, std::optional(second));
    // Who withdrew an answer may answer again.
    needed(room.jonasRecord.withdraw(second, u"Jonas"_s, u"A slip"_s));
    QVERIFY(!needed(room.jonas.request(id))->answer);
    answer.supersedes.reset();
    QVERIFY(needed(room.jonas.sign(answer)) != second);
}

void StatementServiceTest::answersOnlyWhatWasAsked()
{
    Room room;
    const StatementRequestId id = needed(room.mira.ask(room.ask()));
    room.pair.toJonas();
    StatementToSign other = room.words(StatementKind::Reference, {});
    other.request = id;
    QCOMPARE(errorOf(room.jonas.sign(other)).field, u"request"_s);
    other.request = StatementRequestId{QUuid::createUuidV5(QUuid(), u"nothing"_s)};
    QCOMPARE(errorOf(room.jonas.sign(other)).kind, Error::Kind::NotFound);
    // Her own request is none to her.
    StatementToSign own = room.words(StatementKind::Assessment, u"CITA-P"_s);
    own.holder = jonasAsHolder();
    own.request = id;
    QCOMPARE(errorOf(room.mira.sign(own)).field, u"request"_s);
}

void StatementServiceTest::aRequestIsTakenBack()
{
    Room room;
    const StatementRequestId id = needed(room.mira.ask(room.ask(StatementKind::Reference, {})));
    room.pair.toJonas();
    QCOMPARE(errorOf(room.jonas.takeBack(id)).kind, Error::Kind::NotAllowed);
    needed(room.mira.takeBack(id));
    QVERIFY(needed(room.mira.requests()).empty());
    room.pair.toJonas();
    QVERIFY(needed(room.jonas.requests()).empty());
    QCOMPARE(errorOf(room.mira.takeBack(id)).kind, Error::Kind::NotFound);
}

void StatementServiceTest::theLevelChangesByRecommendationAlone()
{
    Room room;
    QVERIFY(needed(room.mira.careerLevel()).isEmpty());
    const RecordEntry promotion{.id = {},
                                .kind = RecordEntryKind::Promotion,
                                .title = u"Principal architect"_s,
                                .organisation = {},
                                .description = {},
                                .from = {},
                                .until = {}};
    needed(room.miraRecord.addEntry(promotion));
    QVERIFY(needed(room.mira.careerLevel()).isEmpty());

    const AttestationId associate = needed(room.jonas.sign(room.words(StatementKind::Recommendation, u"associate"_s)));
    QVERIFY(needed(room.mira.careerLevel()).isEmpty()); // not before it came
    room.pair.toMira();
    QCOMPARE(needed(room.mira.careerLevel()), u"associate"_s);

    room.pair.jonas().clock().advance(1000);
    const AttestationId professional = needed(room.jonas.sign(room.words()));
    room.pair.toMira();
    QCOMPARE(needed(room.mira.careerLevel()), u"professional"_s);
    needed(room.jonasRecord.withdraw(professional, u"Jonas"_s, u"Too soon"_s));
    room.pair.toMira();
    QCOMPARE(needed(room.mira.careerLevel()), u"associate"_s);
    needed(room.jonasRecord.withdraw(associate, u"Jonas"_s, u"A slip"_s));
    room.pair.toMira();
    QVERIFY(needed(room.mira.careerLevel()).isEmpty());
}

void StatementServiceTest::aMenteeRecommendsNobody_data()
{
    QTest::addColumn<StatementKind>("kind");
    QTest::newRow("recommendation") << StatementKind::Recommendation;
    QTest::newRow("assessment") << StatementKind::Assessment;
}

void StatementServiceTest::aMenteeRecommendsNobody()
{
    QFETCH(StatementKind, kind);
    Room room;
    StatementToSign words = room.words(kind);
    words.holder = jonasAsHolder();
    QCOMPARE(errorOf(room.mira.sign(words)).kind, Error::Kind::NotAllowed);
    QCOMPARE(errorOf(room.jonas.ask(room.ask(kind))).kind, Error::Kind::NotAllowed);
}

void StatementServiceTest::aMenteeSignsAReferenceForHerMentor()
{
    Room room;
    const StatementRequestId id = needed(room.jonas.ask(room.ask(StatementKind::Reference, {})));
    QCOMPARE(room.pair.toMira().refused.size(), 0);
    StatementToSign words = room.words(StatementKind::Reference, {});
    words.issuerName = u"Mira"_s;
    words.holder = jonasAsHolder();
    words.request = id;
    const AttestationId reference = needed(room.mira.sign(words));
    QCOMPARE(room.pair.toJonas().refused.size(), 0);
    const auto about = needed(room.jonasRecord.timeline());
    QCOMPARE(about.size(), 1U);
    QVERIFY(about.front().isSigned());
    QCOMPARE(needed(room.jonas.request(id))->answer, std::optional(reference));

    needed(room.miraRecord.withdraw(reference, u"Mira"_s, u"By mistake"_s));
    QCOMPARE(room.pair.toJonas().refused.size(), 0);
    QVERIFY(needed(room.jonasRecord.attestation(reference))->withdrawn);
}

void StatementServiceTest::aMenteeConfirmsHours()
{
    Room room;
    Claim hours = sampleClaim();
    hours.kind = ClaimKind::Hours;
    hours.evidence.clear();
    const AttestRequest request{.space = room.pair.space(), .issuerName = u"Mira"_s, .holder = jonasAsHolder(), .claim = hours, .supersedes = {}, .draft = {}};
    const AttestationId id = needed(room.miraRecord.attest(request));
    QCOMPARE(room.pair.toJonas().refused.size(), 0);
    QCOMPARE(needed(room.jonasRecord.attestation(id))->attestation.kind, u"hours"_s);
    QCOMPARE(needed(room.jonasRecord.everything()).attestations, QList{id});
}

void StatementServiceTest::nobodyVouchesForHimself()
{
    Room room;
    StatementToSign words = room.words();
    words.holder = jonasAsHolder();
    QCOMPARE(errorOf(room.jonas.sign(words)), (Error{.kind = Error::Kind::Invalid, .field = u"holder"_s, .detail = {}}));
}

void StatementServiceTest::supersedesWhatWasSigned()
{
    Room room;
    const AttestationId older = needed(room.jonas.sign(room.words(StatementKind::Recommendation, u"associate"_s)));
    StatementToSign newer = room.words();
    newer.supersedes = older;
    const AttestationId id = needed(room.jonas.sign(newer));
    room.pair.toMira();
    QVERIFY(needed(room.miraRecord.attestation(older))->superseded);
    QVERIFY(needed(room.miraRecord.attestation(id))->counts());
    QCOMPARE(needed(room.mira.careerLevel()), u"professional"_s);
    QCOMPARE(errorOf(room.jonas.sign(newer)).kind, Error::Kind::NotPossible); // the older one does not count any more
    newer.supersedes = id;
    newer.kind = StatementKind::Reference;
    QCOMPARE(errorOf(room.jonas.sign(newer)).kind, Error::Kind::NotFound); // of another kind
}

void StatementServiceTest::keepsDraftsToOneself()
{
    Room room;
    StatementDraft draft{.id = {}, .kind = StatementKind::Recommendation, .topic = u"professional"_s, .subject = mira().did(), .body = u"So far"_s};
    draft.id = needed(room.jonas.saveDraft(draft));
    auto loaded = needed(room.jonas.draft(draft.id));
    QVERIFY(loaded);
    loaded->draft.body = u"So far good"_s;
    needed(room.jonas.saveDraft(loaded->draft, loaded->seen));
    QCOMPARE(needed(room.jonas.drafts()).front().body, u"So far good"_s);
    room.pair.toMira();
    QVERIFY(needed(room.mira.drafts()).empty());

    StatementToSign words = room.words();
    words.draft = draft.id;
    needed(room.jonas.sign(words));
    QVERIFY(needed(room.jonas.drafts()).empty());
    draft.id = {};
    const StatementDraftId other = needed(room.jonas.saveDraft(draft));
    needed(room.jonas.discardDraft(other));
    QVERIFY(!needed(room.jonas.draft(other)));
}

void StatementServiceTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("field");
    QTest::newRow("no title") << u" "_s << u"x"_s << u"professional"_s << u"title"_s;
    QTest::newRow("no words") << u"x"_s << u" \n"_s << u"professional"_s << u"text"_s;
    QTest::newRow("to no level") << u"x"_s << u"x"_s << QString() << u"topic"_s;
}

void StatementServiceTest::refusesWhatMakesNoSense()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, topic);
    QFETCH(QString, field);
    Room room;
    StatementToSign words = room.words();
    words.title = title;
    words.text = text;
    words.topic = topic;
    QCOMPARE(errorOf(room.jonas.sign(words)), (Error{.kind = Error::Kind::Blank, .field = field, .detail = {}}));
    QVERIFY(needed(room.jonasRecord.attestationsIn(room.pair.space())).empty());

    StatementAsk wanted = room.ask();
    wanted.topic = u" "_s;
    QCOMPARE(errorOf(room.mira.ask(wanted)).field, u"topic"_s);
    wanted = room.ask();
    wanted.wantedBy = QDate(9999, 1, 1);
    QCOMPARE(errorOf(room.mira.ask(wanted)).field, u"wanted-by"_s);
}

void StatementServiceTest::pagesRequests()
{
    Room room;
    for (int i = 0; i < 3; ++i) {
        needed(room.mira.ask(room.ask(StatementKind::Reference, QString::number(i))));
        room.pair.mira().clock().advance(1000);
    }
    const auto first = needed(room.mira.requests({}, 2));
    QCOMPARE(first.front().topic, u"2"_s);
    const auto rest = needed(room.mira.requests(StatementRequestKey{.askedAt = first.back().askedAt, .id = first.back().id}, 2));
    QCOMPARE(rest.size(), 1U);
    QCOMPARE(rest.front().topic, u"0"_s);
}

void StatementServiceTest::readsAlongAnIndex()
{
    Room room;
    const AttestationId id = needed(room.jonas.sign(room.words()));
    needed(room.jonas.requests());
    needed(room.jonas.requests(StatementRequestKey{.askedAt = 0, .id = {}}));
    needed(room.jonas.careerLevel());
    needed(room.jonasRecord.attestation(id));
    needed(room.jonasRecord.attestationsAbout(mira().did()));
    needed(room.jonasRecord.attestationsIn(room.pair.space()));
    needed(room.jonasRecord.entries());
    needed(room.jonasRecord.entries(RecordEntryKind::Position, RecordEntryKey{.day = u"2026-01-01"_s, .id = {}}));
    const QString slow = slowQuestions(needed(room.pair.jonas().store().read([](Database &database) { return queryPlans(database); })));
    QVERIFY2(slow.isEmpty(), qPrintable(slow));
}

QTEST_GUILESS_MAIN(StatementServiceTest)
#include "statementservicetest.moc"
