// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewalmodel.h"
#include "opencertificationfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class RenewalModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutACertificate();
    void saysUntilWhenAndWhatIsMissing();
    void saysWhatIsOver();
};

static void hold(OpenCertificationFixture &fixture, QDate given)
{
    RecordEntry certificate = OpenCertificationFixture::entry(RecordEntryKind::Certificate, u"CITA-Associate"_s);
    certificate.from = given;
    certificate.topic = u"CITA-A"_s;
    told(fixture.two.mira().record().addEntry(certificate));
}

void RenewalModelTest::isEmptyWithoutACertificate()
{
    OpenCertificationFixture fixture;
    RenewalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.mentorText(), QString());
}

void RenewalModelTest::saysUntilWhenAndWhatIsMissing()
{
    OpenCertificationFixture fixture;
    const QDate today = fixture.two.clock().today();
    hold(fixture, today.addYears(-1));
    fixture.spend(u"education"_s, 20, today.addDays(-30));
    RenewalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QVERIFY(row.data(RenewalModel::Notes).toString().endsWith(u"day(s) left"_s));
    QCOMPARE(row.data(RenewalModel::Status).toString(), u"missing"_s);
    QCOMPARE(row.data(RenewalModel::StateWords).toString(), u"hours are missing"_s);
    const QStringList lines = row.data(RenewalModel::Lines).toStringList();
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.constFirst().startsWith(u"Learning: 20 h of 60 h; 40 h short; at the present pace on "_s), qPrintable(lines.constFirst()));
    QVERIFY(row.data(RenewalModel::Source).toString().contains(u"uncertain"_s));
}

void RenewalModelTest::saysWhatIsOver()
{
    OpenCertificationFixture fixture;
    hold(fixture, fixture.two.clock().today().addYears(-3));
    RenewalModel model;
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(RenewalModel::StateWords).toString(), u"expired"_s);
    QVERIFY(!model.index(0).data(RenewalModel::Notes).toString().contains(u"left"_s));
}

QTEST_MAIN(RenewalModelTest)

#include "renewalmodeltest.moc"
