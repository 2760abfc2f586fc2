// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalentry.h"
#include "journalrow.h"
#include "text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JournalEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void keepsTheBodyAsTyped();
    void heading_data();
    void heading();
    void rowKnowsWhenItWasBegun();
};

static JournalDraft draft()
{
    JournalDraft values;
    values.day = QDate(2026, 3, 1);
    values.title = u"A day"_s;
    return values;
}

void JournalEntryTest::rules_data()
{
    QTest::addColumn<JournalDraft>("values");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QString &error, auto change) {
        JournalDraft values = draft();
        change(values);
        QTest::newRow(name) << values << error;
    };
    row("a title", {}, [](JournalDraft &) { });
    row("only a body", {}, [](JournalDraft &d) { d.title.clear(), d.body = u"words"_s; });
    row("only a mood", {}, [](JournalDraft &d) { d.title.clear(), d.mood = 3; });
    row("nothing", u"blank body"_s, [](JournalDraft &d) { d.title = u" \n"_s, d.body = u" \n\t"_s; });
    row("only energy", u"blank body"_s, [](JournalDraft &d) { d.title.clear(), d.energy = 3; });
    row("lowest mood", {}, [](JournalDraft &d) { d.mood = 1; });
    row("highest mood", {}, [](JournalDraft &d) { d.mood = 5; });
    row("mood 0", u"out-of-range mood"_s, [](JournalDraft &d) { d.mood = 0; });
    row("mood 6", u"out-of-range mood"_s, [](JournalDraft &d) { d.mood = 6; });
    row("energy 6", u"out-of-range energy"_s, [](JournalDraft &d) { d.energy = 6; });
    row("confidence -1", u"out-of-range confidence"_s, [](JournalDraft &d) { d.confidence = -1; });
    row("no day", u"out-of-range day"_s, [](JournalDraft &d) { d.day = QDate(); });
    row("1899", u"out-of-range day"_s, [](JournalDraft &d) { d.day = QDate(1899, 12, 31); });
    row("1900", {}, [](JournalDraft &d) { d.day = QDate(1900, 1, 1); });
    row("2200", {}, [](JournalDraft &d) { d.day = QDate(2200, 12, 31); });
    row("2201", u"out-of-range day"_s, [](JournalDraft &d) { d.day = QDate(2201, 1, 1); });
    row("body of a mebibyte", {}, [](JournalDraft &d) { d.body = QString(maximumTextBytes, u'x'); });
    row("body over a mebibyte", u"too-long body"_s, [](JournalDraft &d) { d.body = QString(maximumTextBytes / 2 + 1, u'é'); });
    row("title over a mebibyte", u"too-long title"_s, [](JournalDraft &d) { d.title = QString(maximumTextBytes + 1, u'x'); });
}

void JournalEntryTest::rules()
{
    QFETCH(JournalDraft, values);
    QFETCH(QString, error);

    const auto entry = JournalEntry::create({}, values);
    QCOMPARE(entry ? QString() : QString(codeOf(entry.error().kind) + u' ' + entry.error().field), error);

    const JournalEntry stored = JournalEntry::fromStore({}, values);
    QCOMPARE(stored.values(), values);
    QCOMPARE(stored.problem() ? QString(codeOf(stored.problem()->kind) + u' ' + stored.problem()->field) : QString(), error);
}

void JournalEntryTest::keepsTheBodyAsTyped()
{
    JournalDraft values = draft();
    values.title = u" Two\n lines "_s;
    values.body = u"\n\n#  Heading  \n* one\n\n\tcode\u0000\u001b[0m\n"_s;
    const auto entry = JournalEntry::create({}, values);
    QVERIFY(entry);
    QCOMPARE(entry->values().title, u"Two lines"_s);
    QCOMPARE(entry->values().body, u"\n\n#  Heading  \n* one\n\n\tcode[0m\n"_s);
}

void JournalEntryTest::heading_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("heading");

    QTest::newRow("title") << u"Title"_s << u"Body"_s << u"Title"_s;
    QTest::newRow("first words") << QString() << u"# Body\nand more"_s << u"Body and more"_s;
    QTest::newRow("blank title") << u"  "_s << u"Body"_s << u"Body"_s;
    QTest::newRow("only a mood") << QString() << QString() << QString();
}

void JournalEntryTest::heading()
{
    QFETCH(QString, title);
    QFETCH(QString, body);
    QFETCH(QString, heading);

    JournalDraft values = draft();
    values.title = title;
    values.body = body;
    QCOMPARE(JournalEntry::fromStore({}, values).heading(), heading);
}

void JournalEntryTest::rowKnowsWhenItWasBegun()
{
    JournalRow row;
    row.key.id.value = QUuid(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s); // RFC 9562, appendix A.6
    QCOMPARE(row.begunAt(), 0x017f22e279b0);
    row.key.id.value = QUuid(u"919108f7-52d1-4320-9bac-f847db4148a8"_s);
    QCOMPARE(row.begunAt(), 0);
}

QTEST_GUILESS_MAIN(JournalEntryTest)
#include "journalentrytest.moc"
