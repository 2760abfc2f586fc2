// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languagechoice.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class LanguageChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void remembersTheChoice();
};

void LanguageChoiceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"waymark"_s);
    QCoreApplication::setApplicationName(u"languagechoicetest"_s);
    QSettings().clear();
}

void LanguageChoiceTest::remembersTheChoice()
{
    LanguageChoice choice;
    QCOMPARE(choice.current(), 0);
    QCOMPARE(choice.names().at(1), u"English"_s);
    choice.setCurrent(1);
    QVERIFY(choice.isChanged());
    QCOMPARE(LanguageChoice::remembered(), u"en"_s);
    QCOMPARE(LanguageChoice().current(), 1);
    choice.setCurrent(choice.names().size());
    QCOMPARE(choice.current(), 1);
    choice.setCurrent(0);
    QCOMPARE(LanguageChoice::remembered(), QString());
}

QTEST_GUILESS_MAIN(LanguageChoiceTest)

#include "languagechoicetest.moc"
