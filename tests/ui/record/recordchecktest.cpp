// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcheck.h"
#include "canonical/jcs.h"
#include "carrierfixtures.h"
#include "fixedclock.h"
#include "openrecordfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace waymark;
using namespace Qt::StringLiterals;

class RecordCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordHoldsAndAnEditedOneDoesNot();
    void showsTheFirstDifferenceToWhoHasTheOriginal();
    void saysWhatIsNoRecord();
    void needsNoWorkspace_data();
    void needsNoWorkspace();
    void checksAFolder();
    void saysWhyAFileIsRefused_data();
    void saysWhyAFileIsRefused();
    void readsNoMoreThanItSays();
    void saysThatARecordIsPartial();
    void canBeCancelled();
    void keepsWhatOthersIssuedAsLearning();
    void knowsWhatMayCarryARecord_data();
    void knowsWhatMayCarryARecord();
    void everyRefusalHasASentence();
};

/** Checks with no workspace, as of a month after the samples were signed. */
struct StrangersCheck {
    FixedClock clock;
    RecordCheck check;

    StrangersCheck()
    {
        clock.set(readAt);
        check.setClock(clock);
    }
};

static QUrl written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    return QUrl::fromLocalFile(path);
}

static bool checked(RecordCheck &check, const QUrl &file)
{
    check.check(file);
    return QTest::qWaitFor([&check] { return check.isDone(); }, 20'000);
}

void RecordCheckTest::aRecordHoldsAndAnEditedOneDoesNot()
{
    OpenRecordFixture fixture;
    fixture.accomplish();
    Workspace &mira = fixture.two.mira();
    const IdentityCard card = told(mira.identity().myCard());
    const ExportRequest request{.selection = told(mira.record().everything()), .holder = holderOf(card), .holderName = card.name, .audience = {}};
    QByteArray json = told(mira.record().exportClr(request)).json;

    RecordCheck check;
    const QAbstractItemModelTester tester(&check, QAbstractItemModelTester::FailureReportingMode::QtTest);
    check.setRecord(&fixture.record);
    QVERIFY(checked(check, written(fixture.two.path(u"record.json"_s), json)));
    QVERIFY2(check.holds(), qPrintable(check.verdict()));
    QCOMPARE(check.verdict(), u"Every signature in ‘record.json’ holds"_s);
    QCOMPARE(check.rowCount(), 2);
    QCOMPARE(check.index(1).data(RecordCheck::By).toString(), u"Signed by Jonas Lindqvist, key confirmed by voice"_s);

    json.replace("She counts", "He counts");
    QVERIFY(checked(check, written(fixture.two.path(u"forged.json"_s), json)));
    QVERIFY(!check.holds());
    QCOMPARE(check.index(1).data(RecordCheck::By).toString(), u"Does not hold"_s);
    QCOMPARE(check.index(1).data(RecordCheck::Notes).toString(), refusalWords(RefusalReason::Edited));
}

void RecordCheckTest::saysWhatIsNoRecord()
{
    OpenRecordFixture fixture;
    RecordCheck check;
    check.setRecord(&fixture.record);
    QVERIFY(checked(check, written(fixture.two.path(u"record.pdf"_s), "%PDF-1.6 for people")));
    QVERIFY(!check.holds());
    QCOMPARE(check.verdict(), u"‘record.pdf’ is no record that can be checked"_s);
    QVERIFY(!check.refusals().isEmpty());
    QVERIFY(checked(check, QUrl::fromLocalFile(fixture.two.path(u"gone.json"_s))));
    QCOMPARE(check.verdict(), u"‘gone.json’ could not be checked"_s);
    QVERIFY(!check.explanation().isEmpty());
}

void RecordCheckTest::showsTheFirstDifferenceToWhoHasTheOriginal()
{
    OpenRecordFixture fixture;
    fixture.accomplish();
    Workspace &mira = fixture.two.mira();
    QByteArray credential = told(mira.record().timeline()).front().isSigned()
        ? std::get<StoredAttestation>(told(mira.record().timeline()).front().what).attestation.credential
        : QByteArray();
    credential.replace("She counts", "He counts");
    const QUrl forged = written(fixture.two.path(u"forged.json"_s), credential);

    RecordCheck here;
    here.setRecord(&fixture.record);
    QVERIFY(checked(here, forged));
    const QString there = here.index(0).data(RecordCheck::Details).toStringList().constFirst();
    QVERIFY2(there.endsWith(u"The first difference: /credentialSubject/narrative"_s), qPrintable(there));

    StrangersCheck stranger;
    stranger.clock.set(fixture.two.clock().now());
    QVERIFY(checked(stranger.check, forged));
    const QString unknown = stranger.check.index(0).data(RecordCheck::Details).toStringList().constFirst();
    QVERIFY2(unknown.endsWith(u"Where it differs can be told only by who has what was signed."_s), qPrintable(unknown));
}

void RecordCheckTest::needsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("seal");

    QTest::newRow("json") << canonicalJson(sampleRecord(2)) << QString();
    QTest::newRow("pdf") << sampleBoundPdf() << u"The pages are the holder’s own statement, sealed by the key z6Mk"_s;
    QTest::newRow("svg") << sampleBakedSvg() << u"The picture is sealed by the key z6Mk"_s;
    QTest::newRow("png") << sampleBakedPng() << u"The picture is sealed by the key z6Mk"_s;
    QTest::newRow("zip") << sampleZip() << u"The pages and files are the holder’s own statement, sealed by the key z6Mk"_s;
}

void RecordCheckTest::needsNoWorkspace()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, seal);
    const QTemporaryDir folder;
    StrangersCheck stranger;
    const QAbstractItemModelTester tester(&stranger.check, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(checked(stranger.check, written(folder.filePath(u"given"_s), file)));
    QVERIFY2(stranger.check.holds(), qPrintable(stranger.check.verdict()));
    QVERIFY2(stranger.check.sealText().startsWith(seal) && stranger.check.sealText().isEmpty() == seal.isEmpty(), qPrintable(stranger.check.sealText()));
    const QModelIndex last = stranger.check.index(stranger.check.rowCount() - 1);
    QCOMPARE(last.data(RecordCheck::By).toString(), u"Signed by the key …%1, which calls itself Jonas Weber"_s.arg(jonas().did().last(8)));
    const QStringList details = last.data(RecordCheck::Details).toStringList();
    QVERIFY(details.contains(u"No workspace is open, so nothing is known here of this key. Ask that person for it another way, and compare."_s));
    QVERIFY(std::ranges::any_of(details, [](const QString &detail) { return detail.endsWith(u", by the signer’s own clock."_s); }));
    QVERIFY(std::ranges::none_of(details, [](const QString &detail) { return detail.contains(u"genuine"_s); }));
}

void RecordCheckTest::checksAFolder()
{
    const QTemporaryDir folder;
    for (const CarriedFile &file : sampleFolder()) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(file.name)).absolutePath()));
        written(folder.filePath(file.name), file.bytes);
    }
    StrangersCheck stranger;
    QVERIFY(checked(stranger.check, QUrl::fromLocalFile(folder.path())));
    QVERIFY2(stranger.check.holds(), qPrintable(stranger.check.refusals().join(u' ')));
    written(folder.filePath(u"more.txt"_s), "put in");
    QVERIFY(checked(stranger.check, QUrl::fromLocalFile(folder.path())));
    QVERIFY(!stranger.check.holds());
    QCOMPARE(stranger.check.refusals(), QStringList{u"A file was put in that was not sealed with the others. (more.txt)"_s});
}

void RecordCheckTest::saysWhyAFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");

    const QByteArray pdf = sampleBoundPdf();
    const QString around = u"The signed entries in ‘given’ hold, but the file around them does not"_s;
    const QString none = u"‘given’ is no record that can be checked"_s;
    QTest::newRow("an edited page") << QByteArray(pdf).replace("/MediaBox [ 0 0 595 842 ]", "/MediaBox [ 0 0 595 843 ]") << around
                                    << u"The file was changed after it was sealed."_s;
    QTest::newRow("pages of somebody else") << sampleBoundPdf(jonas()) << around << u"It was sealed by another key than those that signed what is inside."_s;
    QTest::newRow("a PDF without a record") << samplePages() << none << u"There is no signed record in this file."_s;
    QTest::newRow("a PDF that is cut off") << pdf.first(pdf.size() / 2) << none << u"The file is damaged, or not built as such a file is."_s;
    QTest::newRow("a ZIP that is cut off") << sampleZip().chopped(1) << none << u"The file is damaged, or not built as such a file is."_s;
    QByteArray bomb = sampleZip();
    bomb.replace(bomb.indexOf("PK\x01\x02") + 24, 4, "\xff\xff\xff\x7f");
    QTest::newRow("a ZIP that says to be huge") << bomb << none << u"It is larger than a record can be."_s;
    QTest::newRow("nothing") << QByteArray() << none << QString();
    QTest::newRow("text") << QByteArray("Dear reader") << none << QString();
    QTest::newRow("brackets without end") << QByteArray(100'000, '[') << none << QString();
}

void RecordCheckTest::saysWhyAFileIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    StrangersCheck stranger;
    QVERIFY(checked(stranger.check, written(folder.filePath(u"given"_s), file)));
    QVERIFY(!stranger.check.holds());
    QCOMPARE(stranger.check.verdict(), verdict);
    QVERIFY2(reason.isEmpty() || std::ranges::any_of(stranger.check.refusals(), [&reason](const QString &said) { return said.startsWith(reason); }),
             qPrintable(stranger.check.refusals().join(u' ')));
    QVERIFY(!stranger.check.refusals().isEmpty() || !stranger.check.explanation().isEmpty());
}

void RecordCheckTest::readsNoMoreThanItSays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestCheckedFile + 1));
    file.close();
    StrangersCheck stranger;
    QVERIFY(checked(stranger.check, QUrl::fromLocalFile(file.fileName())));
    QCOMPARE(stranger.check.verdict(), u"‘large.pdf’ could not be checked"_s);
    QCOMPARE(stranger.check.explanation(), u"It is larger than 64 MiB, more than this page reads. ‘waymark-cli verify’ checks larger ones."_s);
}

void RecordCheckTest::saysThatARecordIsPartial()
{
    OpenRecordFixture fixture;
    fixture.accomplish();
    Workspace &mira = fixture.two.mira();
    told(mira.record().addEntry(
        {.id = {}, .kind = RecordEntryKind::Project, .title = u"Ledger"_s, .organisation = {}, .description = {}, .from = {}, .until = {}}));
    const IdentityCard card = told(mira.identity().myCard());
    ExportRequest request{.selection = told(mira.record().everything()), .holder = holderOf(card), .holderName = card.name, .audience = {}};
    RecordCheck check;
    check.setRecord(&fixture.record);
    QVERIFY(checked(check, written(fixture.two.path(u"whole.json"_s), told(mira.record().exportClr(request)).json)));
    QCOMPARE(check.partialText(), QString());
    request.selection.entries.clear();
    QVERIFY(checked(check, written(fixture.two.path(u"part.json"_s), told(mira.record().exportClr(request)).json)));
    QVERIFY2(check.holds(), qPrintable(check.verdict()));
    QCOMPARE(check.partialText(), u"This record is partial: its holder chose what to show."_s);
}

void RecordCheckTest::canBeCancelled()
{
    const QTemporaryDir folder;
    const QUrl file = written(folder.filePath(u"given"_s), sampleBoundPdf());
    StrangersCheck stranger;
    stranger.check.check(file);
    stranger.check.cancel(); // or it has answered by now
    QVERIFY(!stranger.check.isBusy());
    // The next check answers, and the one before it no more.
    QVERIFY(checked(stranger.check, written(folder.filePath(u"other"_s), sampleZip())));
    QCOMPARE(stranger.check.fileName(), u"other"_s);
    QVERIFY(stranger.check.holds());
}

void RecordCheckTest::keepsWhatOthersIssuedAsLearning()
{
    OpenRecordFixture fixture;
    Workspace &mira = fixture.two.mira();
    RecordCheck check;
    check.setRecord(&fixture.record);
    QVERIFY(checked(check, written(fixture.two.path(u"record.json"_s), canonicalJson(sampleRecord(1)))));
    QVERIFY(!check.isKeepable());
    const QUrl badge = written(fixture.two.path(u"badge.png"_s), sampleBakedPng());
    QVERIFY(checked(check, badge));
    QVERIFY2(check.isKeepable(), qPrintable(check.verdict()));
    check.keep();
    QTRY_VERIFY_WITH_TIMEOUT(!check.keptText().isEmpty(), 20'000);
    QVERIFY2(check.keptText().startsWith(u"It stands in your record"_s), qPrintable(check.keptText()));
    const auto entries = told(mira.record().entries(RecordEntryKind::Learning));
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().entry.organisation, u"Jonas Weber"_s);
    QVERIFY(entries.front().entry.from.isValid());
    const auto files = told(mira.attachments().of(entries.front().entry.id.value));
    QCOMPARE(files.size(), 1U);
    QCOMPARE(files.front().content.sha256, QCryptographicHash::hash(sampleBakedPng(), QCryptographicHash::Sha256));

    QVERIFY(checked(check, badge));
    check.keep();
    QTRY_COMPARE_WITH_TIMEOUT(check.keptText(), u"This is known here already. Nothing was changed."_s, 20'000);
    QCOMPARE(told(mira.record().entries(RecordEntryKind::Learning)).size(), 1U);

    StrangersCheck stranger;
    QVERIFY(checked(stranger.check, badge));
    QVERIFY(!stranger.check.isKeepable());
}

void RecordCheckTest::knowsWhatMayCarryARecord_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("may");

    QTest::newRow("json") << canonicalJson(sampleRecord(1)) << true;
    QTest::newRow("json of others") << QByteArray("\n {\"a\": 1}") << true;
    QTest::newRow("pdf") << samplePages() << true;
    QTest::newRow("png") << samplePng() << true;
    QTest::newRow("zip") << sampleZip() << true;
    QTest::newRow("text") << QByteArray("Dear reader") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a workspace") << QByteArray("SQLite format 3") << false;
}

void RecordCheckTest::knowsWhatMayCarryARecord()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, may);
    const QTemporaryDir folder;
    QCOMPARE(mayCarryRecord(written(folder.filePath(u"given"_s), file).toLocalFile()), may);
    QVERIFY(!mayCarryRecord(folder.path()));
    QVERIFY(!mayCarryRecord(folder.filePath(u"gone"_s)));
}

void RecordCheckTest::everyRefusalHasASentence()
{
    for (int reason = 0; reason <= static_cast<int>(RefusalReason::InsideRefused); ++reason) {
        QVERIFY(refusalWords(static_cast<RefusalReason>(reason)).endsWith(u'.'));
    }
    for (int reason = 0; reason <= static_cast<int>(CarrierReason::NotInRecord); ++reason) {
        QVERIFY(refusalWords(static_cast<CarrierReason>(reason)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(RecordCheckTest)

#include "recordchecktest.moc"
