// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int patienceMs = 30'000;

/** With the dictionary for English that tools/packages.txt names, and a small one for German. */
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void chooses_data();
    void chooses();
    void marksWhatNoDictionaryKnows();
    void readsEachLineInItsLanguage();
    void suggestsWhatMayHaveBeenMeant();
    void takesWordsThatAreLearned();
    void takesWordsThatAreIgnored();
    void isSilentWhenSwitchedOff();
    void remembersTheChoice();

private:
    /** The wrong words of @p line, when all that can be known is. */
    [[nodiscard]] static QStringList wrongIn(Spelling &spelling, const QString &line);
    [[nodiscard]] static bool waitFor(Spelling &spelling, const QString &line, const QStringList &words);

    QTemporaryDir m_home;
};

void SpellingTest::initTestCase()
{
    qputenv("HOME", m_home.path().toLocal8Bit()); // where own words are kept
    qputenv("XDG_DATA_HOME", WAYMARK_TEST_DATA "/dictionaries");
    QCoreApplication::setOrganizationName(u"waymark"_s);
    QCoreApplication::setApplicationName(u"spellingtest"_s);
}

QStringList SpellingTest::wrongIn(Spelling &spelling, const QString &line)
{
    QStringList words;
    for (const WordSpan &span : spelling.judge(line).wrong) {
        words.append(line.sliced(span.start, span.length));
    }
    return words;
}

bool SpellingTest::waitFor(Spelling &spelling, const QString &line, const QStringList &words)
{
    spelling.prepare();
    return QTest::qWaitFor([&] { return wrongIn(spelling, line) == words; }, patienceMs);
}

void SpellingTest::chooses_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("chosen");

    const QStringList three{u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s};
    QTest::newRow("none") << QStringList() << u"en_GB"_s << QStringList();
    QTest::newRow("that of the country first") << three << u"en_GB"_s << QStringList{u"en_GB"_s, u"de_DE"_s};
    QTest::newRow("that where the language is from") << three << u"de_CH"_s << QStringList{u"de_DE"_s, u"en_US"_s};
    QTest::newRow("any of the language") << QStringList{u"de_AT"_s} << u"de_DE"_s << QStringList{u"de_AT"_s};
    QTest::newRow("no locale") << three << u"C"_s << QStringList{u"en_US"_s, u"de_DE"_s};
    QTest::newRow("none of the language") << three << u"fr_FR"_s << QStringList{u"de_DE"_s, u"en_US"_s};
    QTest::newRow("four at most") << QStringList{u"cs_CZ"_s, u"da_DK"_s, u"de_DE"_s, u"en_US"_s, u"fr_FR"_s} << u"fr_FR"_s
                                  << QStringList{u"fr_FR"_s, u"cs_CZ"_s, u"da_DK"_s, u"de_DE"_s};
}

void SpellingTest::chooses()
{
    QFETCH(QStringList, installed);
    QFETCH(QString, locale);
    QList<SpellingLanguage> languages;
    for (const QString &code : installed) {
        languages.append({.code = code, .name = code});
    }
    QTEST(Spelling::usualCodes(languages, locale == "C"_L1 ? QLocale::c() : QLocale(locale)), "chosen");
}

void SpellingTest::marksWhatNoDictionaryKnows()
{
    Spelling spelling;
    QVERIFY(spelling.isEnabled());
    QVERIFY(waitFor(spelling, u"The archtect wrote a bussiness case."_s, {u"archtect"_s, u"bussiness"_s}));
    QCOMPARE(spelling.advice(), QString());
    QVERIFY(spelling.names().size() >= 2);
}

void SpellingTest::readsEachLineInItsLanguage()
{
    Spelling spelling;
    QVERIFY(waitFor(spelling, u"Die Entscheidung war richtig, der Weg dahin nicht gutt."_s, {u"gutt"_s}));
    QVERIFY(waitFor(spelling, u"The decision was right, the way to it was nott."_s, {u"nott"_s}));
    QVERIFY(spelling.judge(u"Die Entscheidung war richtig."_s).code.startsWith("de"_L1));
    QVERIFY(spelling.judge(u"The decision was right."_s).code.startsWith("en"_L1));
}

void SpellingTest::suggestsWhatMayHaveBeenMeant()
{
    Spelling spelling;
    QFuture<QStringList> suggestions = spelling.suggestions(u"bussiness"_s, u"en_US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(suggestions.isFinished(), patienceMs);
    QVERIFY(suggestions.result().contains(u"business"_s));
}

void SpellingTest::takesWordsThatAreLearned()
{
    const QString line = u"Kovatchev wrote it"_s;
    Spelling first;
    QVERIFY(waitFor(first, line, {u"Kovatchev"_s}));
    const QSignalSpy answered(&first, &Spelling::answered);
    first.learn(u"Kovatchev"_s, u"en_US"_s);
    QVERIFY(!answered.isEmpty());
    QCOMPARE(wrongIn(first, line), QStringList());
}

void SpellingTest::takesWordsThatAreIgnored()
{
    const QString line = u"Ignoredword stays"_s;
    Spelling spelling;
    QVERIFY(waitFor(spelling, line, {u"Ignoredword"_s}));
    spelling.ignore(u"Ignoredword"_s);
    QCOMPARE(wrongIn(spelling, line), QStringList());
    Spelling next;
    QVERIFY(waitFor(next, line, {u"Ignoredword"_s}));
}

void SpellingTest::isSilentWhenSwitchedOff()
{
    Spelling spelling;
    QVERIFY(waitFor(spelling, u"bussiness"_s, {u"bussiness"_s}));
    const QSignalSpy changed(&spelling, &Spelling::changed);
    spelling.setEnabled(false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(wrongIn(spelling, u"bussiness"_s), QStringList());
    QVERIFY(!Spelling().isEnabled());
}

void SpellingTest::remembersTheChoice()
{
    Spelling spelling;
    spelling.prepare();
    QTRY_VERIFY_WITH_TIMEOUT(spelling.isReady(), patienceMs);
    for (int i = 0; i < spelling.names().size(); ++i) {
        spelling.use(i, i == 0);
    }
    QVERIFY2(spelling.used().count(true) >= 1, "the last one cannot be given up");
    spelling.use(0, true);
    for (int i = 1; i < spelling.names().size(); ++i) {
        spelling.use(i, false);
    }
    QCOMPARE(spelling.used().count(true), 1);
    spelling.use(0, false);
    QCOMPARE(spelling.used().count(true), 1);

    Spelling next;
    next.prepare();
    QTRY_VERIFY_WITH_TIMEOUT(next.isReady(), patienceMs);
    QCOMPARE(next.used(), spelling.used());
}

QTEST_GUILESS_MAIN(SpellingTest)

#include "spellingtest.moc"
