// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordservice.h"
#include "attestationrepository.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialbuilder.h"
#include "recordfixtures.h"
#include "recordlabels.h"
#include "recordschema.h"
#include "statementservice.h"
#include "teststore.h"
#include "writer.h"

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

/** A mentorship in which this workspace plays @p role, and the record in it. */
class Room
{
public:
    explicit Room(Role role)
        : m_store({recordSchema()})
    {
        const SpaceId id{QByteArray(32, 'm')};
        const Role other = role == Role::Mentor ? Role::Mentee : Role::Mentor;
        m_space = m_store.engine().addSpace(id, "mentorship", {{m_store.author().person, role}, {TestStore::authorOf(2).person, other}}).value();
    }

    TestStore &store() { return m_store; }
    SpaceKey space() const { return m_space; }
    RecordService service(const TestSigner &signer) { return {m_store.store(), std::make_shared<SharedSigner>(signer)}; }
    StatementService statements(const TestSigner &signer) { return {m_store.store(), std::make_shared<SharedSigner>(signer)}; }

private:
    TestStore m_store;
    SpaceKey m_space;
};

AttestRequest request(SpaceKey space, int number = 1)
{
    return {.space = space, .issuerName = u"Jonas Weber"_s, .holder = miraAsHolder(), .claim = sampleClaim(number), .supersedes = {}, .draft = {}};
}

/** In one workspace both: Jonas's signatures as they would have come by parcel, and Mira's record. */
ExportRequest exportOf(const RecordSelection &selection, const QString &audience = u"Board"_s)
{
    return {.selection = selection, .holder = miraAsHolder(), .holderName = u"Mira Sommer"_s, .audience = audience};
}

}

class RecordServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attestsWithFinalBytes();
    void menteesDoNotAttest();
    void needsAcceptedEvidence();
    void clearsTheDraft();
    void withdrawsWithASignature();
    void onlyTheSignerWithdraws();
    void supersedes();
    void signsAgainWhatLacksAProof();
    void signsNothingAgainThatDoesNotHold();
    void statesEntries();
    void rejectsBadEntries_data();
    void rejectsBadEntries();
    void showsATimeline();
    void exportsWhatVerifies();
    void exportsHoursAndCertificates();
    void sameSelectionGivesSameBytes();
    void saysWhenSomethingIsLeftOut();
    void refusesExports();
    void knowsWhatWasWithdrawn();
};

void RecordServiceTest::attestsWithFinalBytes()
{
    Room room(Role::Mentor);
    RecordService service = room.service(jonas());
    const auto id = service.attest(request(room.space())).result();
    QVERIFY2(id, id ? "" : qPrintable(codeOf(id.error().kind) + id.error().field + id.error().detail));
    const auto stored = service.attestation(*id).result();
    QVERIFY(stored && *stored);
    const Attestation &attestation = (*stored)->attestation;
    QCOMPARE(attestation.level, std::optional(3));
    QCOMPARE(attestation.levelName, u"Able"_s);
    QCOMPARE(attestation.demonstrations->shown, 2);
    QCOMPARE(attestation.evidence.size(), 1);
    QCOMPARE(attestation.credentialId, urnOf(id->value));
    const VerificationReport report = verifyCredential(attestation.credential, room.store().clock().now());
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(report.credentials.front().issuer, jonas().did());
    QCOMPARE(report.credentials.front().subject, mira().did());
}

void RecordServiceTest::menteesDoNotAttest()
{
    Room room(Role::Mentee);
    AttestRequest aboutHerMentor = request(room.space());
    aboutHerMentor.holder.did = jonas().did();
    QCOMPARE(room.service(mira()).attest(aboutHerMentor).result().error().kind, Error::Kind::NotAllowed);
    const Result<AttestationId> aboutHerself = room.service(mira()).attest(request(room.space())).result();
    QVERIFY(!aboutHerself);
    QCOMPARE(aboutHerself.error().field, u"holder"_s);
}

void RecordServiceTest::needsAcceptedEvidence()
{
    Room room(Role::Mentor);
    AttestRequest bare = request(room.space());
    bare.claim.evidence.front().accepted = false;
    const auto id = room.service(jonas()).attest(bare).result();
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::NotPossible);
    QCOMPARE(id.error().field, u"evidence"_s);
}

void RecordServiceTest::clearsTheDraft()
{
    Room room(Role::Mentor);
    RecordService service = room.service(jonas());
    AttestationDraft draft{.id = {},
                           .subject = mira().did(),
                           .kind = ClaimKind::Competency,
                           .topic = u"t"_s,
                           .level = 3,
                           .narrative = u"So far"_s,
                           .evidence = {testUuid(1)}};
    draft.id = service.saveDraft(draft).result().value();
    draft.narrative = u"So far good"_s;
    const auto loaded = service.draft(draft.id).result();
    QCOMPARE((*loaded)->draft.evidence, QList<QUuid>{testUuid(1)});
    QVERIFY(service.saveDraft(draft, (*loaded)->seen).result());
    QCOMPARE(service.drafts(mira().did()).result()->front().narrative, u"So far good"_s);

    AttestRequest done = request(room.space());
    done.draft = draft.id;
    QVERIFY(service.attest(done).result());
    QVERIFY(service.drafts(mira().did()).result()->empty());
}

void RecordServiceTest::withdrawsWithASignature()
{
    Room room(Role::Mentor);
    RecordService service = room.service(jonas());
    const AttestationId id = service.attest(request(room.space())).result().value();
    QCOMPARE(service.withdraw(id, u"Jonas"_s, u" "_s).result().error().kind, Error::Kind::Blank);
    QVERIFY(service.withdraw(id, u"Jonas"_s, u"By mistake"_s).result());
    QVERIFY((*service.attestation(id).result())->withdrawn);
    QCOMPARE(service.withdraw(id, u"Jonas"_s, u"Again"_s).result().error().kind, Error::Kind::NotPossible);

    const auto bytes = room.store().store().read([id](Database &database) { return AttestationRepository(database).withdrawalOf(id); }).result();
    const VerificationReport report = verifyCredential(bytes.value(), room.store().clock().now());
    QVERIFY(report.holds());
    QCOMPARE(report.credentials.front().name, withdrawalName.toString());
    QCOMPARE(report.credentials.front().subject, urnOf(id.value));
}

void RecordServiceTest::onlyTheSignerWithdraws()
{
    Room room(Role::Mentor);
    const AttestationId id = room.service(jonas()).attest(request(room.space())).result().value();
    QCOMPARE(room.service(mira()).withdraw(id, u"Mira"_s, u"No"_s).result().error().kind, Error::Kind::NotAllowed);
}

void RecordServiceTest::supersedes()
{
    Room room(Role::Mentor);
    RecordService service = room.service(jonas());
    const AttestationId older = service.attest(request(room.space())).result().value();
    AttestRequest newer = request(room.space());
    newer.claim.results.front().level = 4;
    newer.supersedes = older;
    QVERIFY(service.attest(newer).result());
    QVERIFY((*service.attestation(older).result())->superseded);
    QCOMPARE(service.everything().result()->attestations.size(), 0); // about Mira, not about Jonas

    newer.supersedes = AttestationId{testUuid(77)};
    QCOMPARE(service.attest(newer).result().error().kind, Error::Kind::NotFound);
}

static RecordEntry position()
{
    return {.id = {},
            .kind = RecordEntryKind::Position,
            .title = u"Solution architect"_s,
            .organisation = u"Example"_s,
            .description = {},
            .from = QDate(2024, 5, 1),
            .until = {}};
}

/** An attestation as it was signed before there was a proof over statements. */
static Attestation attestedBefore(SpaceKey space, const QString &words = {})
{
    JsonValue credential = sampleCredential();
    const JsonValue jcs = credential[u"proof"].items().back();
    credential.set(u"proof"_s, JsonValue::array({jcs}));
    if (!words.isEmpty()) {
        credential.find(u"credentialSubject")->set(u"narrative"_s, words);
    }
    return {.id = AttestationId{testUuid(1)},
            .space = space,
            .kind = codeOf(ClaimKind::Competency),
            .subject = mira().did(),
            .issuer = jonas().did(),
            .issuerName = u"Jonas Weber"_s,
            .topic = u"competency-1"_s,
            .title = u"Business valuation 1"_s,
            .level = 3,
            .levelName = u"Able"_s,
            .demonstrations = {},
            .evidence = {},
            .credentialId = credential[u"id"].toString(),
            .credential = canonicalJson(credential),
            .signedAt = signedAt,
            .supersedes = {}};
}

void RecordServiceTest::signsAgainWhatLacksAProof()
{
    Room room(Role::Mentor);
    RecordService service = room.service(jonas());
    const Attestation before = attestedBefore(room.space());
    QVERIFY(room.store().store().act(RecordLabel::Attest, [&](Writer &writer) { return AttestationRepository::add(writer, before); }).result());
    QVERIFY(verifyCredential(before.credential, readAt).holds());

    QCOMPARE(service.signAgain().result().value(), 1);
    const auto all = service.attestationsIn(room.space()).result().value();
    QCOMPARE(all.size(), size_t(2));
    const auto newer = std::ranges::find(all, std::optional(before.id), [](const StoredAttestation &stored) { return stored.attestation.supersedes; });
    QVERIFY(newer != all.end() && newer->counts());
    const JsonValue credential = parseJson(newer->attestation.credential).value();
    QCOMPARE(credential[u"proof"].items().size(), size_t(2));
    QCOMPARE(credential[u"id"].toString(), newer->attestation.credentialId);
    QCOMPARE(credential[u"credentialSubject"], parseJson(before.credential).value()[u"credentialSubject"]);
    QCOMPARE(credential[u"awardedDate"], parseJson(before.credential).value()[u"awardedDate"]);
    QVERIFY(verifyCredential(newer->attestation.credential, readAt + newer->attestation.signedAt).holds());
    QVERIFY(service.attestation(before.id).result().value()->superseded);

    QCOMPARE(service.signAgain().result().value(), 0);
}

void RecordServiceTest::signsNothingAgainThatDoesNotHold()
{
    Room room(Role::Mentor);
    RecordService service = room.service(jonas());
    const Attestation edited = attestedBefore(room.space(), u"Better than he said."_s);
    QVERIFY(room.store().store().act(RecordLabel::Attest, [&](Writer &writer) { return AttestationRepository::add(writer, edited); }).result());
    const auto again = service.signAgain().result();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NotVerified);
    QCOMPARE(service.attestationsIn(room.space()).result().value().size(), size_t(1));
}

void RecordServiceTest::statesEntries()
{
    Room room(Role::Mentee);
    RecordService service = room.service(mira());
    const RecordEntryId id = service.addEntry(position()).result().value();
    auto loaded = service.entry(id).result().value();
    QCOMPARE(loaded->entry.title, u"Solution architect"_s);
    loaded->entry.title = u"Lead architect"_s;
    QVERIFY(service.saveEntry(loaded->entry, loaded->seen).result());
    QCOMPARE(service.entry(id).result().value()->entry.title, u"Lead architect"_s);
    QVERIFY(service.removeEntry(id).result());
    QVERIFY(!service.entry(id).result().value());
}

void RecordServiceTest::rejectsBadEntries_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("kind");

    QTest::newRow("blank") << u" \n"_s << QDate() << QDate() << static_cast<int>(Error::Kind::Blank);
    QTest::newRow("year 1") << u"x"_s << QDate(1, 1, 1) << QDate() << static_cast<int>(Error::Kind::OutOfRange);
    QTest::newRow("year 9999") << u"x"_s << QDate() << QDate(9999, 1, 1) << static_cast<int>(Error::Kind::OutOfRange);
    QTest::newRow("backwards") << u"x"_s << QDate(2025, 1, 2) << QDate(2025, 1, 1) << static_cast<int>(Error::Kind::OutOfRange);
}

void RecordServiceTest::rejectsBadEntries()
{
    QFETCH(QString, title);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(int, kind);

    RecordEntry entry = position();
    entry.title = title;
    entry.from = from;
    entry.until = until;
    const auto checked = checkedEntry(entry);
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().kind), kind);
}

void RecordServiceTest::showsATimeline()
{
    Room room(Role::Mentor);
    QVERIFY(room.service(jonas()).attest(request(room.space())).result());
    RecordService service = room.service(mira());
    QVERIFY(service.addEntry(position()).result());
    RecordEntry undated = position();
    undated.from = {};
    QVERIFY(service.addEntry(undated).result());
    const auto rows = service.timeline().result().value();
    QCOMPARE(rows.size(), size_t(3));
    QVERIFY(rows[0].isSigned());
    QCOMPARE(rows[0].day, QDate(2026, 3, 1));
    QCOMPARE(rows[1].day, QDate(2024, 5, 1));
    QVERIFY(!rows[2].day.isValid());
}

void RecordServiceTest::exportsWhatVerifies()
{
    Room room(Role::Mentor);
    RecordService mentor = room.service(jonas());
    QVERIFY(mentor.attest(request(room.space(), 1)).result());
    QVERIFY(mentor.attest(request(room.space(), 2)).result());
    QVERIFY(room.statements(jonas())
                .sign({.space = room.space(),
                       .issuerName = u"Jonas"_s,
                       .holder = miraAsHolder(),
                       .topic = u"professional"_s,
                       .title = u"Recommendation"_s,
                       .text = u"Ready."_s})
                .result());
    RecordService service = room.service(mira());
    QVERIFY(service.addEntry(position()).result());

    const auto exported = service.exportClr(exportOf(service.everything().result().value())).result();
    QVERIFY2(exported, exported ? "" : qPrintable(codeOf(exported.error().kind) + exported.error().field + exported.error().detail));
    QVERIFY(!exported->partial);
    const VerificationReport report = verifyCredential(exported->json, room.store().clock().now());
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(report.credentials.size(), 5);
    QCOMPARE(service.disclosures().result()->front().audience, u"Board"_s);
}

void RecordServiceTest::exportsHoursAndCertificates()
{
    Room room(Role::Mentee);
    RecordService service = room.service(mira());
    RecordEntry course = position();
    course.kind = RecordEntryKind::Learning;
    course.minutes = 90;
    course.category = u"education"_s;
    RecordEntry certificate = position();
    certificate.kind = RecordEntryKind::Certificate;
    certificate.topic = u"CITA-A"_s;
    const QList<RecordEntryId> ids{service.addEntry(course).result().value(), service.addEntry(certificate).result().value()};
    const auto exported = service.exportClr(exportOf({.attestations = {}, .entries = ids})).result();
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().field + exported.error().detail));
    QVERIFY(exported->json.contains("Hours of education: 1.5"));
    QVERIFY(exported->json.contains("\"Certification\""));
    QVERIFY(verifyCredential(exported->json, room.store().clock().now()).holds());
}

void RecordServiceTest::sameSelectionGivesSameBytes()
{
    Room room(Role::Mentor);
    QVERIFY(room.service(jonas()).attest(request(room.space())).result());
    RecordService service = room.service(mira());
    const RecordEntryId id = service.addEntry(position()).result().value();
    const RecordSelection all = service.everything().result().value();
    const QByteArray first = service.exportClr(exportOf(all)).result().value().json;

    room.store().clock().advance(40LL * 24 * 60 * 60 * 1000);
    QCOMPARE(service.exportClr(exportOf(all, u"Employer"_s)).result().value().json, first);
    QCOMPARE(service.disclosures().result()->size(), size_t(2));

    auto loaded = service.entry(id).result().value();
    loaded->entry.title = u"Lead architect"_s;
    QVERIFY(service.saveEntry(loaded->entry, loaded->seen).result());
    const QByteArray changed = service.exportClr(exportOf(all)).result().value().json;
    QVERIFY(changed != first);
    QVERIFY(verifyCredential(changed, room.store().clock().now()).holds());
}

void RecordServiceTest::saysWhenSomethingIsLeftOut()
{
    Room room(Role::Mentor);
    RecordService mentor = room.service(jonas());
    const AttestationId one = mentor.attest(request(room.space(), 1)).result().value();
    QVERIFY(mentor.attest(request(room.space(), 2)).result());
    const auto exported = room.service(mira()).exportClr(exportOf({.attestations = {one}, .entries = {}})).result().value();
    QVERIFY(exported.partial);
    QVERIFY((*parseJson(exported.json))[u"partial"].toBool());
}

void RecordServiceTest::refusesExports()
{
    Room room(Role::Mentor);
    RecordService mentor = room.service(jonas());
    const AttestationId id = mentor.attest(request(room.space())).result().value();
    RecordService service = room.service(mira());
    QCOMPARE(service.exportClr(exportOf({})).result().error().kind, Error::Kind::Blank);
    QCOMPARE(service.exportClr(exportOf({.attestations = {AttestationId{testUuid(5)}}, .entries = {}})).result().error().kind, Error::Kind::NotFound);
    // Jonas holds no record that speaks of Mira.
    ExportRequest others = exportOf({.attestations = {id}, .entries = {}});
    others.holder.did = jonas().did();
    QCOMPARE(mentor.exportClr(others).result().error().kind, Error::Kind::NotPossible);
    QVERIFY(mentor.withdraw(id, u"Jonas"_s, u"By mistake"_s).result());
    QCOMPARE(service.exportClr(exportOf({.attestations = {id}, .entries = {}})).result().error().kind, Error::Kind::NotPossible);
    QVERIFY(service.disclosures().result()->empty());
}

void RecordServiceTest::knowsWhatWasWithdrawn()
{
    Room room(Role::Mentor);
    RecordService mentor = room.service(jonas());
    const AttestationId id = mentor.attest(request(room.space())).result().value();
    RecordService service = room.service(mira());
    const QByteArray json = service.exportClr(exportOf({.attestations = {id}, .entries = {}})).result().value().json;
    const qint64 now = room.store().clock().now();
    const auto standings = [](const QString &did) { return did == jonas().did() ? KeyStanding::Confirmed : KeyStanding::NotKnown; };
    const auto before = service.verify(json, now, standings).result().value();
    QVERIFY(before.holds());
    QCOMPARE(before.credentials.at(1).standing, KeyStanding::Confirmed);

    QVERIFY(mentor.withdraw(id, u"Jonas"_s, u"By mistake"_s).result());
    QVERIFY(service.verify(json, now, standings).result().value().has(RefusalReason::Withdrawn));
}

QTEST_GUILESS_MAIN(RecordServiceTest)
#include "recordservicetest.moc"
