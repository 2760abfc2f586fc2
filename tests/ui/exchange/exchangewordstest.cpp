// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangewords.h"
#include "fixedclock.h"
#include "thingnames.h"

#include <QCborArray>
#include <QLocale>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class ExchangeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasKept_data();
    void saysWhatWasKept();
    void everyErrorIsAWholeSentence();
    void daysAreToldAsPeopleTellThem();
    void namesAreShortened();
    void valuesReadAsTheyAreWritten();
};

void ExchangeWordsTest::everyErrorIsAWholeSentence()
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Storage); ++kind) {
        const Error error{static_cast<Error::Kind>(kind), {}, {}};
        QVERIFY2(describeOpening(error).endsWith(u'.'), qPrintable(codeOf(error.kind)));
        QVERIFY2(describeSending(error).endsWith(u'.'), qPrintable(codeOf(error.kind)));
    }
    QVERIFY(describeSending({Error::Kind::NotPossible, u"clock"_s, {}}).contains("clock"_L1));
}

void ExchangeWordsTest::daysAreToldAsPeopleTellThem()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    FixedClock clock;
    clock.set(QDate(2026, 11, 17), QTime(14, 5));
    const qint64 now = clock.now();
    static constexpr qint64 day = 24LL * 60 * 60 * 1000;
    QCOMPARE(whenWords(now, clock), u"today, 14:05"_s);
    QCOMPARE(whenWords(now - day, clock), u"yesterday, 14:05"_s);
    QCOMPARE(dayWords(now - 5 * day, clock), u"12 November"_s);
    QCOMPARE(dayWords(now - 365 * day, clock), u"17 November 2025"_s);
}

void ExchangeWordsTest::namesAreShortened()
{
    QCOMPARE(firstName(u"  Jonas Lindqvist"_s), u"Jonas"_s);
    QCOMPARE(initialsOf(u"jonas af Lindqvist"_s), u"JL"_s);
    QCOMPARE(initialsOf(u"Jonas"_s), u"J"_s);
    QCOMPARE(initialsOf({}), QString());
    QCOMPARE(folderWords(u"/home/mira/Mentoring"_s), u"Mentoring"_s);
}

void ExchangeWordsTest::valuesReadAsTheyAreWritten()
{
    QCOMPARE(valueWords(QCborValue(u"plain"_s)), u"plain"_s);
    QCOMPARE(valueWords(QCborValue(nullptr)), QString());
    QCOMPARE(valueWords(QCborArray{u"Reviews chaired"_s, QCborValue(nullptr), 0, 3}), u"Reviews chaired · 0 · 3"_s);
    QVERIFY(valueWords(QCborValue(u"2026-11-17"_s)).contains("2026"_L1));
    QVERIFY(!valueWords(QCborValue(u"2026-11-17"_s)).contains("2026-11-17"_L1));
}

void ExchangeWordsTest::saysWhatWasKept_data()
{
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<QString>("words");

    QTest::newRow("all") << QStringList{u"Goal ‘A’"_s, u"Goal ‘B’"_s} << 0 << 2
                         << u"The parcel is in. Kept: Goal ‘A’ and Goal ‘B’. Jonas gets it back with your next parcel."_s;
    QTest::newRow("many") << QStringList{u"Goal ‘A’"_s} << 4 << 5
                          << u"The parcel is in. Kept: Goal ‘A’, and 4 more. Jonas gets it back with your next parcel."_s;
    QTest::newRow("some")
        << QStringList{u"Goal ‘A’"_s} << 0 << 2
        << u"The parcel is in. Kept: Goal ‘A’. Jonas gets it back with your next parcel. 1 thing(s) that only Jonas may keep went into the trash."_s;
    QTest::newRow("nothing") << QStringList() << 0 << 2 << u"The parcel is in. 2 thing(s) that only Jonas may keep went into the trash."_s;
}

void ExchangeWordsTest::saysWhatWasKept()
{
    QFETCH(QStringList, kept);
    QFETCH(int, more);
    QFETCH(int, deleted);

    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(keptWords(kept, more, deleted, u"Jonas"_s), "words");
}

QTEST_GUILESS_MAIN(ExchangeWordsTest)

#include "exchangewordstest.moc"
