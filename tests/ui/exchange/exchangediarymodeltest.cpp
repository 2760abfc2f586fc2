// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangediarymodel.h"
#include "openexchangefixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class ExchangeDiaryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeAnythingCameOrWent();
    void readsLikeADiary();
    void everyEventHasASentence();
};

void ExchangeDiaryModelTest::isEmptyBeforeAnythingCameOrWent()
{
    OpenExchangeFixture fixture;
    ExchangeDiaryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
}

void ExchangeDiaryModelTest::readsLikeADiary()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    fixture.disagree();
    ExchangeDiaryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QTRY_VERIFY(columnOf(model, ExchangeDiaryModel::Sentence).contains(u"Jonas sent 1 change(s)."_s));
    QVERIFY(columnOf(model, ExchangeDiaryModel::Sentence).contains(u"You and Jonas had both changed the same thing."_s));
    QVERIFY(columnOf(model, ExchangeDiaryModel::Sentence).constLast().contains("Jonas"_L1));
    QVERIFY(!columnOf(model, ExchangeDiaryModel::Day).constFirst().isEmpty());
}

void ExchangeDiaryModelTest::everyEventHasASentence()
{
    for (int event = 0; event <= static_cast<int>(ExchangeEvent::NewDevice); ++event) {
        const ExchangeEntry entry{.person = {}, .event = static_cast<ExchangeEvent>(event), .subject = u"a file"_s, .number = 2};
        const QString sentence = diarySentence(entry, u"Jonas"_s);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString(codeOf(entry.event))));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(ExchangeDiaryModelTest)

#include "exchangediarymodeltest.moc"
