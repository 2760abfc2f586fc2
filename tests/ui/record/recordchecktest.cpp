// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcheck.h"
#include "openrecordfixture.h"

#include <QFile>

using namespace waymark;
using namespace Qt::StringLiterals;

class RecordCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordHoldsAndAnEditedOneDoesNot();
    void saysWhatIsNoRecord();
    void everyRefusalHasASentence();
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
    check.setProperty("record", QVariant::fromValue(&fixture.record));
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
    check.setProperty("record", QVariant::fromValue(&fixture.record));
    QVERIFY(checked(check, written(fixture.two.path(u"record.pdf"_s), "%PDF-1.6 for people")));
    QVERIFY(!check.holds());
    QCOMPARE(check.verdict(), u"‘record.pdf’ is no record that can be checked"_s);
    QVERIFY(checked(check, QUrl::fromLocalFile(fixture.two.path(u"gone.json"_s))));
    QCOMPARE(check.verdict(), u"‘gone.json’ could not be checked"_s);
    QVERIFY(!check.explanation().isEmpty());
}

void RecordCheckTest::everyRefusalHasASentence()
{
    for (int reason = 0; reason <= static_cast<int>(RefusalReason::InsideRefused); ++reason) {
        QVERIFY(refusalWords(static_cast<RefusalReason>(reason)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(RecordCheckTest)

#include "recordchecktest.moc"
