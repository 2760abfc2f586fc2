// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/rdfcanon.h"
#include "canonical/frozencontexts.h"
#include "canonical/jsonparser.h"
#include "recordfixtures.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class RdfCanonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalisesAsPublished_data();
    void canonicalisesAsPublished();
    void hashesRandomDocumentsAsOthers_data();
    void hashesRandomDocumentsAsOthers();
    void hashesSignedDocumentsAsOthers_data();
    void hashesSignedDocumentsAsOthers();
    void everyShippedContextCanBeApplied_data();
    void everyShippedContextCanBeApplied();
    void orderAndRepetitionSayNothing();
    void sortsAsDeployedProgramsDo();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void hostileDocumentsEndInAnError_data();
    void hostileDocumentsEndInAnError();
};

static QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static QByteArray canonicalOf(const JsonValue &document, const LdChange &change = {})
{
    const auto text = canonicalRdf(document, change);
    return text
        ? *text
        : "problem " + QByteArray::number(static_cast<int>(text.error().kind)) + " at " + text.error().pointer.toUtf8() + ' ' + text.error().detail.toUtf8();
}

void RdfCanonTest::canonicalisesAsPublished_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("canonical");

    QTest::newRow("W3C, document") << u"vc-di-eddsa/unsigned.json"_s << u"vc-di-eddsa/canonDocDataInt.txt"_s;
    QTest::newRow("W3C, proof") << u"vc-di-eddsa/proofConfigDataInt.json"_s << u"vc-di-eddsa/proofCanonDataInt.txt"_s;
    QTest::newRow("W3C, signature of 2020, document") << u"vc-di-eddsa/signedEdSig.json"_s << u"vc-di-eddsa/canonDocEdSig.txt"_s;
    QTest::newRow("W3C, signature of 2020, proof") << u"vc-di-eddsa/proofConfigEdSig.json"_s << u"vc-di-eddsa/proofCanonEdSig.txt"_s;
    QTest::newRow("Open Badges, document") << u"ob3-impl-guide/unsigned.json"_s << u"ob3-impl-guide/document-canon.txt"_s;
    QTest::newRow("CLR, document") << u"clr2-impl-guide/unsigned.json"_s << u"clr2-impl-guide/document-canon.txt"_s;
    for (const char *name :
         {"competency.rdfc", "competency.rdfc+jcs", "assignment.rdfc", "goal.rdfc", "hours.rdfc", "recommendation.rdfc", "career-record.clr.rdfc"}) {
        const QString file = u"own/"_s + QLatin1StringView(name);
        QTest::newRow(name) << QString(file + u".json"_s) << QString(file + u".document.nq"_s);
    }
}

void RdfCanonTest::canonicalisesAsPublished()
{
    QFETCH(QString, document);
    QFETCH(QString, canonical);

    const QByteArray expected = testData(u"credentials/"_s + canonical);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(canonicalOf(testJson(u"credentials/"_s + document), {.without = u"proof"}).trimmed(), expected.trimmed());
}

void RdfCanonTest::hashesRandomDocumentsAsOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("hash");

    const QList<QByteArray> lines = testData(u"credentials/own/corpus/SHA256-of-canonical-nquads.txt"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 120);
    for (const QByteArray &line : lines) {
        const QByteArray name = line.sliced(line.lastIndexOf(' ') + 1);
        QTest::newRow(name.constData()) << QString::fromLatin1(name) << line.first(64);
    }
}

void RdfCanonTest::hashesRandomDocumentsAsOthers()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, hash);

    QCOMPARE(sha256(canonicalOf(testJson(u"credentials/own/corpus/"_s + file), {.without = u"proof"})), hash);
}

void RdfCanonTest::hashesSignedDocumentsAsOthers_data()
{
    QTest::addColumn<JsonValue>("hashes");
    const JsonValue all = testJson(u"credentials/own/hashes.json"_s);
    for (const JsonMember &member : all.members()) {
        QTest::newRow(qPrintable(member.name)) << member.value;
    }
}

void RdfCanonTest::hashesSignedDocumentsAsOthers()
{
    QFETCH(JsonValue, hashes);

    const JsonValue document = testJson(u"credentials/own/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(sha256(canonicalOf(document, {.without = u"proof"})), hashes[u"documentHash"].toString().toLatin1());
    const JsonValue &proof = *document[u"proof"].itemsOrSelf().front();
    const QByteArray proofText = canonicalOf(proof, {.without = u"proofValue", .context = document.find(u"@context")});
    QCOMPARE(sha256(proofText), hashes[u"proofConfigHash"].toString().toLatin1());
}

void RdfCanonTest::everyShippedContextCanBeApplied_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address : frozenContextAddresses()) {
        QTest::newRow(qPrintable(address)) << address;
    }
}

void RdfCanonTest::everyShippedContextCanBeApplied()
{
    QFETCH(QString, address);

    JsonValue document = JsonValue::object();
    document.set(u"@context"_s, address).set(u"@id"_s, u"urn:uuid:1"_s).set(u"http://schema.org/name"_s, u"x"_s);
    QCOMPARE(canonicalOf(document), "<urn:uuid:1> <http://schema.org/name> \"x\" .\n");
}

void RdfCanonTest::orderAndRepetitionSayNothing()
{
    JsonValue document = testJson(u"credentials/own/competency.rdfc.json"_s);
    const QByteArray before = canonicalOf(document, {.without = u"proof"});
    JsonValue::Array &evidence = *document.find(u"evidence")->mutableItems();
    evidence.push_back(evidence.front());
    std::ranges::reverse(evidence);
    QCOMPARE(canonicalOf(document, {.without = u"proof"}), before);
}

/** U+FF21 comes after U+1F600 in UTF-16, and before it as a number. */
void RdfCanonTest::sortsAsDeployedProgramsDo()
{
    JsonValue document = JsonValue::object();
    document.set(u"@id"_s, u"urn:x:1"_s).set(u"urn:x:p"_s, JsonValue::array({JsonValue(u"\uff21"_s), JsonValue(u"\U0001f600"_s)}));
    QCOMPARE(canonicalOf(document), u"<urn:x:1> <urn:x:p> \"\U0001f600\" .\n<urn:x:1> <urn:x:p> \"\uff21\" .\n"_s.toUtf8());
}

void RdfCanonTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<RdfProblem>("problem");

    using Kind = RdfProblem::Kind;
    const auto row = [](const char *name, const QByteArray &json, Kind kind, const QString &pointer, const QString &detail = {}) {
        QTest::newRow(name) << json << RdfProblem{kind, pointer, detail};
    };
    const QByteArray start = R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:x:1","type":["VerifiableCredential"],)";
    row("no object", "[]", Kind::NotAnObject, {});
    row("context on a server", R"({"@context":["https://example.org/terms"]})", Kind::UnknownContext, u"/@context"_s, u"https://example.org/terms"_s);
    row("context written inside", R"({"@context":{"name":"urn:x:other"}})", Kind::UnknownContext, u"/@context"_s);
    row("context that redefines what is protected",
        start.first(start.size() - 1).replace("\"],\"id", "\",\"https://purl.imsglobal.org/spec/ob/v3p0/context.json\"],\"id") + "}", Kind::ContextConflict,
        u"/@context"_s, u"description"_s);
    row("context taken away", R"({"@context":["https://www.w3.org/ns/credentials/v2",null]})", Kind::ContextConflict, u"/@context"_s);
    row("term that nobody defines", start + R"("credentialSubject":{"id":"urn:x:2","skill":"x"}})", Kind::UndefinedTerm, u"/credentialSubject/skill"_s,
        u"skill"_s);
    row("term of another node's type", start + R"("credentialSubject":{"id":"urn:x:2","validFrom":"x"}})", Kind::UndefinedTerm,
        u"/credentialSubject/validFrom"_s, u"validFrom"_s);
    row("type that nobody defines", R"({"@context":"https://www.w3.org/ns/credentials/v2","type":["Skill"]})", Kind::UndefinedTerm, u"/type"_s, u"Skill"_s);
    row("type that is no text", R"({"@context":"https://www.w3.org/ns/credentials/v2","type":[true]})", Kind::UndefinedTerm, u"/type"_s);
    row("relative id", R"({"@id":"here"})", Kind::NotAnIri, {}, u"here"_s);
    row("relative reference", start + R"("issuer":"me"})", Kind::NotAnIri, u"/issuer"_s, u"me"_s);
    row("id that would write statements", R"({"@id":"urn:x:1>"})", Kind::NotAnIri, {}, u"urn:x:1>"_s);
    row("id that is no text", R"({"@id":true})", Kind::NotAnIri, u"/@id"_s);
    row("two ids", R"({"@context":"https://www.w3.org/ns/credentials/v2","@id":"urn:x:1","id":"urn:x:2"})", Kind::NotAnIri, u"/id"_s);
    row("null", start + R"("name":null})", Kind::EmptyValue, u"/name"_s);
    row("null in an array", start + R"("name":["x",null]})", Kind::EmptyValue, u"/name/1"_s);
    row("array in an array", start + R"("name":[["x"]]})", Kind::Unsupported, u"/name/0"_s);
    row("keyword", start + R"("name":{"@value":"x"}})", Kind::Unsupported, u"/name/@value"_s, u"@value"_s);
    row("text in place of a graph", start + R"("proof":"x"})", Kind::Unsupported, u"/proof"_s, u"@graph"_s);
}

void RdfCanonTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(RdfProblem, problem);

    const auto document = parseJson(json);
    QVERIFY(document);
    const auto text = canonicalRdf(*document);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, problem.kind);
    QCOMPARE(text.error().pointer, problem.pointer);
    QCOMPARE(text.error().detail, problem.detail);
}

/** Blank nodes that all point at each other: their names would take a factorial of time. */
static RdfDataset clique(int size)
{
    RdfDataset dataset;
    std::vector<RdfTerm> nodes;
    for (int i = 0; i < size; ++i) {
        nodes.push_back(dataset.newBlankNode());
    }
    for (const RdfTerm &from : nodes) {
        for (const RdfTerm &to : nodes) {
            if (from != to) {
                dataset.add({from, RdfTerm::iri(u"urn:x:knows"_s), to, {}});
            }
        }
    }
    dataset.settle();
    return dataset;
}

/** Blank nodes in a row, with nothing to tell them apart but their place. */
static RdfDataset chain(int size)
{
    RdfDataset dataset;
    RdfTerm last = dataset.newBlankNode();
    for (int i = 1; i < size; ++i) {
        const RdfTerm next = dataset.newBlankNode();
        dataset.add({last, RdfTerm::iri(u"urn:x:next"_s), next, {}});
        last = next;
    }
    dataset.settle();
    return dataset;
}

void RdfCanonTest::hostileDocumentsEndInAnError_data()
{
    QTest::addColumn<RdfDataset>("dataset");
    QTest::addColumn<bool>("ends");

    QTest::newRow("three that know each other") << clique(3) << false;
    QTest::newRow("thirty that know each other") << clique(30) << true;
    QTest::newRow("ten in a row") << chain(10) << false;
    QTest::newRow("a hundred thousand in a row") << chain(100'000) << true;
}

void RdfCanonTest::hostileDocumentsEndInAnError()
{
    QFETCH(RdfDataset, dataset);
    QFETCH(bool, ends);

    const auto text = canonicalNQuads(dataset);
    QCOMPARE(text.has_value(), !ends);
    QVERIFY(text || text.error().kind == RdfProblem::Kind::TooComplex);
}

QTEST_APPLESS_MAIN(RdfCanonTest)
#include "rdfcanontest.moc"
