// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caseevidencemodel.h"
#include "opencertificationfixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class CaseEvidenceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatStandsInTheRecord();
    void takesFiles();
    void saysWhatItCannotTake();
};

void CaseEvidenceModelTest::namesWhatStandsInTheRecord()
{
    OpenCertificationFixture fixture;
    fixture.practise();
    const CaseStudyId id = fixture.writeCase(u"One ledger"_s);
    CaseEvidenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCaseId(id.value.toString(QUuid::WithoutBraces));
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.choices().size(), 3);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    const QString chosen = model.choices().at(1);
    model.name(1);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(CaseEvidenceModel::Title).toString(), chosen);
    QVERIFY(!model.index(0).data(CaseEvidenceModel::IsFile).toBool());
    QCOMPARE(model.choices().size(), 2);
    const QSignalSpy removed(&model, &CaseEvidenceModel::removed);
    model.remove(model.index(0).data(CaseEvidenceModel::EvidenceId).toString());
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(model.choices().size(), 3);
}

void CaseEvidenceModelTest::takesFiles()
{
    OpenCertificationFixture fixture;
    const CaseStudyId id = fixture.writeCase(u"One ledger"_s);
    QFile costs(fixture.two.path(u"costs.csv"_s));
    QVERIFY(costs.open(QIODevice::WriteOnly) && costs.write("a,b\n1,2\n") > 0);
    costs.close();
    CaseEvidenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCaseId(id.value.toString(QUuid::WithoutBraces));
    model.setCertification(&fixture.certification);
    model.addFiles({QUrl::fromLocalFile(costs.fileName())});
    QCOMPARE(model.busy(), 1);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.busy(), 0);
    QVERIFY(model.index(0).data(CaseEvidenceModel::IsFile).toBool());
    const QString evidence = model.index(0).data(CaseEvidenceModel::EvidenceId).toString();
    model.exportTo(evidence, QUrl::fromLocalFile(fixture.two.path(u"again.csv"_s)));
    QTRY_VERIFY(QFile::exists(fixture.two.path(u"again.csv"_s)));
    model.remove(evidence);
    QTRY_COMPARE(model.rowCount(), 0);
}

void CaseEvidenceModelTest::saysWhatItCannotTake()
{
    OpenCertificationFixture fixture;
    CaseEvidenceModel model;
    model.setCertification(&fixture.certification);
    model.addFiles({QUrl::fromLocalFile(fixture.two.path(u"costs.csv"_s))});
    QCOMPARE(model.problem(), u"Give the case study a title first: the file belongs to it."_s);
    model.setCaseId(fixture.writeCase(u"One ledger"_s).value.toString(QUuid::WithoutBraces));
    QCOMPARE(model.problem(), QString());
    model.addFiles({QUrl(u"https://example.org/costs.csv"_s)});
    QVERIFY(model.problem().startsWith(u"Only files of this computer"_s));
    model.addFiles({QUrl::fromLocalFile(fixture.two.path(u"nowhere.csv"_s))});
    QTRY_COMPARE(model.busy(), 0);
    QVERIFY(!model.problem().isEmpty());
}

QTEST_MAIN(CaseEvidenceModelTest)

#include "caseevidencemodeltest.moc"
