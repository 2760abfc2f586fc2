// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionwords.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class ActionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryLabel();
    void saysWhatWasUndone_data();
    void saysWhatWasUndone();
};

/** The codes of all labels that the sources declare. */
static QStringList labels()
{
    static const QRegularExpression declaration(u"\\bLabel(?: \\w+)?\\{(?:\\.code = )?\"([a-z.-]+)\""_s);
    QStringList codes;
    for (const QString &part : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(WAYMARK_SOURCES "/") + part, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QString text = QString::fromUtf8(file.readAll());
                for (const QRegularExpressionMatch &match : declaration.globalMatch(text)) {
                    codes << match.captured(1);
                }
            }
        }
    }
    codes.removeDuplicates();
    return codes;
}

void ActionWordsTest::hasWordsForEveryLabel()
{
    const QStringList codes = labels();
    QVERIFY(codes.contains(u"journal.add"_s) && codes.contains(u"assignment.hand-in"_s) && codes.contains(u"conflict.settle"_s)
            && codes.contains(u"store.purge"_s));
    QStringList wordless;
    for (const QString &code : codes) {
        if (ActionWords::command(code).isEmpty()) {
            wordless << code;
        }
    }
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u' ')));
}

void ActionWordsTest::saysWhatWasUndone_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("undone");
    QTest::addColumn<QString>("again");

    QTest::newRow("where it is") << u"journal.add"_s << u"Undone: the new entry is in the trash."_s << u"Made again: write an entry."_s;
    QTest::newRow("what it was") << u"goals.achieve"_s << u"Undone: achieve a goal."_s << u"Made again: achieve a goal."_s;
    QTest::newRow("newer version") << u"future.thing"_s << u"The last change was undone."_s << u"The change was made again."_s;
}

void ActionWordsTest::saysWhatWasUndone()
{
    QFETCH(QString, label);
    QFETCH(QString, undone);
    QFETCH(QString, again);

    QCOMPARE(ActionWords::undone(label), undone);
    QCOMPARE(ActionWords::madeAgain(label), again);
}

QTEST_GUILESS_MAIN(ActionWordsTest)

#include "actionwordstest.moc"
