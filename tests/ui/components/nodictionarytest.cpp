// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <QLocale>
#include <QSettings>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/** On a computer where no dictionary is. */
class NoBook : public SpellingBook
{
public:
    [[nodiscard]] QList<SpellingLanguage> languages() override { return {}; }
};

class NoDictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatToInstallAndMarksNothing();
    void takesEveryWordInALanguageThatIsGone();
};

void NoDictionaryTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"waymark"_s);
    QCoreApplication::setApplicationName(u"nodictionarytest"_s);
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

void NoDictionaryTest::saysWhatToInstallAndMarksNothing()
{
    Spelling spelling(std::make_shared<NoBook>());
    spelling.prepare();
    QTRY_VERIFY_WITH_TIMEOUT(spelling.isReady(), 30'000);
    QCOMPARE(spelling.names(), QStringList());
    QVERIFY2(spelling.advice().contains("hunspell-de-de"_L1), qPrintable(spelling.advice()));
    QCOMPARE(spelling.judge(u"The archtect wrote a bussiness case."_s).wrong, QList<WordSpan>());
    spelling.use(0, true);
    QCOMPARE(spelling.used(), QList<bool>());
}

void NoDictionaryTest::takesEveryWordInALanguageThatIsGone()
{
    const auto known = SpellingBook().knownBy({u"bussiness"_s}, {u"zz_ZZ"_s});
    QCOMPARE(known.value(u"bussiness"_s), 1U);
}

QTEST_GUILESS_MAIN(NoDictionaryTest)

#include "nodictionarytest.moc"
