// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordmodel.h"
#include "openrecordfixture.h"
#include "recordfiles.h"

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
    static constexpr int all = 120;
    OpenRecordFixture fixture;
    for (int i = 0; i < all; ++i) {
        const RecordEntry
            entry{.id = {}, .kind = RecordEntryKind::Project, .title = u"Project %1"_s.arg(i), .organisation = {}, .description = {}, .from = {}, .until = {}};
        told(fixture.two.mira().record().addEntry(entry));
    }
    RecordModel model; // without a tester: that would ask for all pages
    model.setRecord(&fixture.record);
    QTRY_COMPARE(model.rowCount(), 50);
    QCOMPARE(model.statements(), all);
    QCOMPARE(model.chosenCount(), all);
    model.showMore();
    QCOMPARE(model.rowCount(), 100);
    model.showMore();
    QCOMPARE(model.rowCount(), all);
    QVERIFY(!model.canFetchMore({}));
    model.chooseAll(false);
    QVERIFY(model.selection().isEmpty());
    model.setOnlyChosen(true);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(RecordModelTest)

#include "recordmodeltest.moc"
