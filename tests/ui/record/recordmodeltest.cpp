// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordmodel.h"
#include "carrierverifier.h"
#include "disclosuremodel.h"
#include "openrecordfixture.h"
#include "previewpages.h"
#include "recordfiles.h"

#include <QDir>
#include <QFile>

using namespace waymark;
using namespace Qt::StringLiterals;

class RecordModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeAnybodyVouches();
    void showsAcceptedWorkAndAttestations();
    void exportsWhatIsChosen();
    void makesRowsPageByPage();
    void choosesByYears();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void putsEvidenceIntoTheFolder();
    void refusesAFolderWithSomethingInIt();
    void showsPagesBeforeAnythingIsWritten();
    void notesWhatWasGivenToWhom();
};

void RecordModelTest::isEmptyBeforeAnybodyVouches()
{
    OpenRecordFixture fixture;
    RecordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecord(&fixture.record);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QVERIFY(model.selection().isEmpty());
}

void RecordModelTest::showsAcceptedWorkAndAttestations()
{
    OpenRecordFixture fixture;
    fixture.accomplish();
    RecordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecord(&fixture.record);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.works(), 1);
    QCOMPARE(model.attested(), 1);
    QCOMPARE(model.signers(), 1);
    const int signedRow = model.index(0).data(RecordModel::Choosable).toBool() ? 0 : 1;
    QCOMPARE(model.index(signedRow).data(RecordModel::Trust).toString(), u"confirmed"_s);
    QCOMPARE(model.index(signedRow).data(RecordModel::By).toString(), u"Signed by Jonas Lindqvist, key confirmed by voice"_s);
    QVERIFY(model.index(1 - signedRow).data(RecordModel::Title).toString().startsWith("Accepted: "_L1));

    model.setOnlyChosen(true);
    QCOMPARE(model.rowCount(), 1);
    model.choose(0, false);
    QCOMPARE(model.chosenCount(), 0);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.selection().isEmpty());
    model.chooseAll(true);
    QCOMPARE(model.chosenCount(), 1);
    QCOMPARE(model.selection().attestations.size(), 1);
}

void RecordModelTest::exportsWhatIsChosen()
{
    OpenRecordFixture fixture;
    fixture.accomplish();
    RecordModel model;
    model.setRecord(&fixture.record);
    QTRY_COMPARE(model.attested(), 1);
    RecordFiles files;
    files.setRecord(&fixture.record);
    files.setProperty("model", QVariant::fromValue(&model));
    QTRY_COMPARE(files.suggestedName(), u"Career record of Mira Kovač.pdf"_s);
    files.write(QUrl::fromLocalFile(fixture.two.path(u"record.pdf"_s)));
    QVERIFY(files.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!files.isBusy(), 30'000);
    QCOMPARE(files.problem(), QString());
    QVERIFY(files.doneText().startsWith(u"‘record.pdf’ is for people"_s));
    QVERIFY(QFile::exists(fixture.two.path(u"record.pdf"_s)));
    QFile json(fixture.two.path(u"record.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(verifyCredential(json.readAll(), fixture.two.clock().now()).holds());

    files.write(QUrl::fromLocalFile(fixture.two.path(u"nowhere/record.pdf"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!files.isBusy(), 30'000);
    QVERIFY(!files.problem().isEmpty());
}

void RecordModelTest::makesRowsPageByPage()
{
    static constexpr int all = 1'005; // more than a thousand of a kind
    OpenRecordFixture fixture;
    for (int i = 0; i < all; ++i) {
        const RecordEntry
            entry{.id = {}, .kind = RecordEntryKind::Project, .title = u"Project %1"_s.arg(i), .organisation = {}, .description = {}, .from = {}, .until = {}};
        told(fixture.two.mira().record().addEntry(entry));
    }
    RecordModel model; // without a tester: that would ask for all pages
    model.setRecord(&fixture.record);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), RecordModel::pageSize, 60'000);
    QCOMPARE(model.statements(), all);
    QCOMPARE(model.chosenCount(), all);
    model.showMore();
    QCOMPARE(model.rowCount(), 2 * RecordModel::pageSize);
    while (model.canFetchMore({})) {
        model.showMore();
    }
    QCOMPARE(model.rowCount(), all);
    model.chooseAll(false);
    QVERIFY(model.selection().isEmpty());
    model.setOnlyChosen(true);
    QCOMPARE(model.rowCount(), 0);
}

static RecordEntry project(const QString &title, QDate day)
{
    return {.id = {}, .kind = RecordEntryKind::Project, .title = title, .organisation = {}, .description = {}, .from = day, .until = {}};
}

void RecordModelTest::choosesByYears()
{
    OpenRecordFixture fixture;
    for (const int year : {2019, 2021, 2022}) {
        told(fixture.two.mira().record().addEntry(project(u"Of %1"_s.arg(year), QDate(year, 5, 1))));
    }
    told(fixture.two.mira().record().addEntry(project(u"Of no day"_s, {})));
    RecordModel model;
    model.setRecord(&fixture.record);
    QTRY_COMPARE(model.statements(), 4);
    QCOMPARE(model.years(), (QList<int>{2019, 2021, 2022}));
    model.chooseYears(2020, 2021);
    QCOMPARE(model.chosenCount(), 2);
    model.chooseYears(2019, 2022);
    QCOMPARE(model.chosenCount(), 4);
}

namespace
{
/** The record of somebody with one attestation, ready to be written. */
struct Giving {
    OpenRecordFixture fixture;
    RecordModel model;
    RecordFiles files;

    Giving()
    {
        fixture.accomplish();
        model.setRecord(&fixture.record);
        files.setRecord(&fixture.record);
        files.setProperty("model", QVariant::fromValue(&model));
        (void)QTest::qWaitFor([this] { return model.attested() == 1 && !files.holderName().isEmpty(); }, 20'000);
    }

    [[nodiscard]] QString path(const QString &name) const { return fixture.two.path(name); }
    [[nodiscard]] bool write(const QString &name)
    {
        files.write(QUrl::fromLocalFile(path(name)));
        return QTest::qWaitFor([this] { return !files.isBusy(); }, 30'000);
    }
    [[nodiscard]] Result<VerificationReport> check(const QByteArray &credential) { return verifyCredential(credential, fixture.two.clock().now()); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

void RecordModelTest::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");

    for (int format = 0; format < RecordFiles::formatNames().size(); ++format) {
        QTest::addRow("%s", qPrintable(RecordFiles::formatNames().at(format))) << format;
    }
}

void RecordModelTest::writesEveryFormat()
{
    QFETCH(int, format);
    Giving giving;
    giving.files.setFormat(format);
    const QString name = giving.files.suggestedName();
    QVERIFY(!giving.files.formatText().isEmpty());
    QVERIFY(giving.write(name));
    QCOMPARE(giving.files.problem(), QString());
    QVERIFY2(giving.files.doneText().contains(name), qPrintable(giving.files.doneText()));
    const auto check = [&giving](const QByteArray &credential) { return giving.check(credential); };
    if (giving.files.takesEvidence() && giving.files.isFolder()) {
        QVERIFY(told(verifyFolder(giving.path(name), check)).holds());
    } else if (giving.files.isFolder()) {
        const QStringList badges = QDir(giving.path(name)).entryList(QDir::Files);
        QCOMPARE(badges.size(), 1);
        QVERIFY(told(verifyCarrier(contentOf(giving.path(name) + u'/' + badges.front()), check)).holds());
    } else if (giving.files.suffix() == "csv"_L1 || format == RecordFiles::formatNames().size() - 1) {
        QVERIFY(!contentOf(giving.path(name)).isEmpty());
    } else {
        QVERIFY(told(verifyCarrier(contentOf(giving.path(name)), check)).holds());
    }
}

void RecordModelTest::putsEvidenceIntoTheFolder()
{
    Giving giving;
    giving.files.setFormat(2);
    QVERIFY(giving.write(u"with"_s));
    const QStringList names = QDir(giving.path(u"with/evidence"_s)).entryList(QDir::Files);
    QCOMPARE(names, QStringList{u"figures.csv"_s});
    QCOMPARE(contentOf(giving.path(u"with/evidence/figures.csv"_s)), QByteArray("year,value\n2026,12\n"));
    giving.files.setProperty("withEvidence", false);
    QVERIFY(giving.write(u"without"_s));
    QVERIFY(QFile::exists(giving.path(u"without/index.html"_s)));
    QVERIFY(!QFile::exists(giving.path(u"without/evidence"_s)));
}

void RecordModelTest::refusesAFolderWithSomethingInIt()
{
    Giving giving;
    giving.files.setFormat(2);
    QVERIFY(giving.files.isFolder());
    QVERIFY(QDir().mkpath(giving.path(u"full/of/something"_s)));
    QVERIFY(giving.write(u"full"_s));
    QCOMPARE(giving.files.problem(), u"Something lies in this folder already. Choose an empty one, or make a new one; nothing was written."_s);
    QVERIFY(!QFile::exists(giving.path(u"full/index.html"_s)));
}

void RecordModelTest::showsPagesBeforeAnythingIsWritten()
{
    Giving giving;
    PreviewPages pages;
    const QAbstractItemModelTester tester(&pages, QAbstractItemModelTester::FailureReportingMode::QtTest);
    pages.setRecord(&giving.fixture.record);
    pages.setModel(&giving.model);
    QTRY_VERIFY_WITH_TIMEOUT(!pages.isBusy(), 30'000);
    QCOMPARE(pages.problem(), QString());
    QVERIFY(pages.pageCount() >= 2);
    QCOMPARE(pages.rowCount(), pages.pageCount());
    const auto cover = pages.index(0).data(PreviewPages::Picture).value<QImage>();
    const QImage empty = [&cover] {
        QImage white = cover;
        white.fill(Qt::white);
        return white;
    }();
    QVERIFY(cover != empty);
    QVERIFY(cover.height() > cover.width());
    // Looking notes nothing.
    QVERIFY(told(giving.fixture.two.mira().record().disclosures()).empty());
    pages.setLetter(true);
    QTRY_VERIFY_WITH_TIMEOUT(!pages.isBusy(), 30'000);
    QVERIFY(pages.index(0).data(PreviewPages::Picture).value<QImage>().height() < cover.height());
    giving.model.chooseAll(false);
    QTRY_COMPARE(pages.problem(), u"Nothing is chosen, so there is nothing to see."_s);
    QCOMPARE(pages.rowCount(), 0);
}

void RecordModelTest::notesWhatWasGivenToWhom()
{
    Giving giving;
    DisclosureModel given;
    const QAbstractItemModelTester tester(&given, QAbstractItemModelTester::FailureReportingMode::QtTest);
    given.setRecord(&giving.fixture.record);
    QTRY_COMPARE(given.state(), RowListModel::State::Empty);
    giving.files.setProperty("audience", u"The board"_s);
    QVERIFY(giving.write(u"record.pdf"_s));
    QTRY_COMPARE(given.rowCount(), 1);
    QCOMPARE(given.index(0).data(DisclosureModel::Title).toString(), u"The board"_s);
    QVERIFY(given.index(0).data(DisclosureModel::Notes).toString().startsWith(u"1 "_s));
    QVERIFY(!given.hasMore());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(giving.write(u"record.pdf"_s));
    }
    QTRY_VERIFY(given.hasMore());
    QCOMPARE(given.rowCount(), 5);
    given.showMore();
    QTRY_COMPARE(given.rowCount(), 6);
}

QTEST_MAIN(RecordModelTest)

#include "recordmodeltest.moc"
