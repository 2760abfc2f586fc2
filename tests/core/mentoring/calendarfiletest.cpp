// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarfile.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace waymark;

class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnAppointment();
    void foldsAndEscapes_data();
    void foldsAndEscapes();
    void foldsAtTheOctet();
    void keepsTheUid();
    void saysWhatIsOff();
    void crossesTheChangeOfTheClock();
    void staysWithinTheYearsOfTheForm_data();
    void staysWithinTheYearsOfTheForm();
    void readsASession();
    void emptyIsACalendarToo();
};

static constexpr qint64 now = 1'772'366'400'000; // 2026-03-01 12:00 UTC
static const QUuid uid(u"01935d2e-0000-7000-8000-000000000001"_s);

static CalendarEvent appointment()
{
    return {.uid = uid,
            .startsAt = QDateTime(QDate(2026, 11, 24), QTime(16, 0), QTimeZone("Europe/Oslo")).toMSecsSinceEpoch(),
            .minutes = 90,
            .summary = u"Session with Jonas"_s,
            .place = u"By video"_s,
            .description = {},
            .cancelled = false};
}

static QByteArray fileOf(const CalendarEvent &one)
{
    return calendarFile({one}, now).value_or("refused");
}

/** The lines as a calendar reads them: joined where they were folded. */
static QList<QByteArray> unfolded(QByteArray file)
{
    return file.replace("\r\n ", "").split('\n');
}

/** The text of a property, as a calendar reads it: character by character. */
static QString textOf(const QByteArray &file, const QByteArray &name)
{
    for (const QByteArray &line : unfolded(file)) {
        if (line.startsWith(QByteArray(name + ':'))) {
            const QString value = QString::fromUtf8(line.sliced(name.size() + 1).chopped(1));
            QString text;
            for (qsizetype i = 0; i < value.size(); ++i) {
                const bool escape = value.at(i) == u'\\' && i + 1 < value.size();
                const QChar sign = escape ? value.at(++i) : value.at(i);
                text += escape && sign == u'n' ? u'\n' : sign;
            }
            return text;
        }
    }
    return {};
}

void CalendarFileTest::writesAnAppointment()
{
    QCOMPARE(fileOf(appointment()),
             QByteArray("BEGIN:VCALENDAR\r\n"
                        "VERSION:2.0\r\n"
                        "PRODID:-//Waymark//Sessions//EN\r\n"
                        "CALSCALE:GREGORIAN\r\n"
                        "METHOD:PUBLISH\r\n"
                        "BEGIN:VEVENT\r\n"
                        "UID:01935d2e-0000-7000-8000-000000000001\r\n"
                        "DTSTAMP:20260301T120000Z\r\n"
                        "SEQUENCE:611280\r\n"
                        "DTSTART:20261124T150000Z\r\n"
                        "DTEND:20261124T163000Z\r\n"
                        "SUMMARY:Session with Jonas\r\n"
                        "LOCATION:By video\r\n"
                        "STATUS:CONFIRMED\r\n"
                        "END:VEVENT\r\n"
                        "END:VCALENDAR\r\n"));
}

void CalendarFileTest::foldsAndEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");

    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("signs of the form", u"a, b; c: \\n is no newline \\, and \"so on\""_s);
    same("several lines", u"- The ask, 20 min\n- January\n\n"_s);
    same("looks like another property", u"x\nEND:VEVENT\nBEGIN:VEVENT"_s);
    same("long", u"A topic for January: benefits realization? "_s.repeated(40));
    same("long without a space", u"x"_s.repeated(1000));
    same("emoji", u"👩‍👩‍👧‍👦 🏔 "_s.repeated(30));
    same("right to left", u"جلسة مع يوناس، عن بُعد؛ "_s.repeated(20));
    same("three octets each", u"山"_s.repeated(200));
    same("mixed", u"é🏔山a"_s.repeated(50));
    QTest::newRow("ends of lines of others") << u"one\r\ntwo\rthree"_s << u"one\ntwo\nthree"_s;
    QTest::newRow("control characters") << u"a\u0000b\u0007c\u001bd"_s << u"abcd"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD83D) + u"b") << u"a\uFFFDb"_s;
}

void CalendarFileTest::foldsAndEscapes()
{
    QFETCH(QString, text);
    QFETCH(QString, read);

    CalendarEvent one = appointment();
    one.summary = text;
    one.description = text;
    one.place = text;
    const QByteArray file = fileOf(one);
    QVERIFY(file.endsWith("\r\n"));
    QByteArrayList lines = file.split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    for (const QByteArray &line : lines) {
        QVERIFY(line.endsWith('\r'));
        QCOMPARE_LE(line.size() - 1, 75);
        QVERIFY(!line.chopped(1).contains('\r'));
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a character is torn apart");
    }
    QCOMPARE(unfolded(file).count("END:VEVENT\r"), 1);
    QCOMPARE(textOf(file, "SUMMARY"), read);
    QCOMPARE(textOf(file, "LOCATION"), read);
    QCOMPARE(textOf(file, "DESCRIPTION"), read);
}

void CalendarFileTest::foldsAtTheOctet()
{
    CalendarEvent one = appointment();
    one.summary = u"x"_s.repeated(75 - 8); // with "SUMMARY:" exactly a line
    QVERIFY(fileOf(one).contains(QByteArray("SUMMARY:" + QByteArray(67, 'x') + "\r\nLOCATION")));
    one.summary += u'y';
    QVERIFY(fileOf(one).contains(QByteArray("SUMMARY:" + QByteArray(67, 'x') + "\r\n y\r\nLOCATION")));
    one.summary = u"x"_s.repeated(66) + u'é';
    QVERIFY(fileOf(one).contains(QByteArray("SUMMARY:" + QByteArray(66, 'x') + "\r\n é\r\nLOCATION")));
}

void CalendarFileTest::keepsTheUid()
{
    CalendarEvent later = appointment();
    later.startsAt += 3'600'000;
    const QByteArray first = fileOf(appointment());
    const QByteArray second = calendarFile({later}, now + 60'000).value_or("refused");
    const auto lineOf = [](const QByteArray &file, const QByteArray &name) {
        const auto lines = unfolded(file);
        return *std::ranges::find_if(lines, [&name](const QByteArray &line) { return line.startsWith(name); });
    };
    QCOMPARE(lineOf(second, "UID"), lineOf(first, "UID"));
    QCOMPARE(lineOf(first, "SEQUENCE"), "SEQUENCE:611280\r");
    QCOMPARE(lineOf(second, "SEQUENCE"), "SEQUENCE:611281\r");
    QCOMPARE(calendarFile({appointment()}, 0).value_or("refused").count("SEQUENCE:0\r\n"), 1);
}

void CalendarFileTest::saysWhatIsOff()
{
    CalendarEvent one = appointment();
    one.cancelled = true;
    QVERIFY(fileOf(one).contains("\r\nSTATUS:CANCELLED\r\n"));
}

void CalendarFileTest::crossesTheChangeOfTheClock()
{
    CalendarEvent one = appointment();
    one.startsAt = QDateTime(QDate(2026, 10, 25), QTime(1, 30), QTimeZone("Europe/Oslo")).toMSecsSinceEpoch();
    one.minutes = 120;
    const QByteArray file = fileOf(one);
    QVERIFY(file.contains("DTSTART:20261024T233000Z"));
    QVERIFY(file.contains("DTEND:20261025T013000Z"));
}

void CalendarFileTest::staysWithinTheYearsOfTheForm_data()
{
    QTest::addColumn<qint64>("startsAt");
    QTest::addColumn<bool>("possible");

    const auto at = [](int year, int month, int day, QTime time) { return QDateTime(QDate(year, month, day), time, QTimeZone::UTC).toMSecsSinceEpoch(); };
    QTest::newRow("the first year") << at(1, 1, 1, QTime(0, 0)) << true;
    QTest::newRow("before it") << at(1, 1, 1, QTime(0, 0)) - 1 << false;
    QTest::newRow("the last year") << at(9999, 12, 31, QTime(22, 29, 59)) << true;
    QTest::newRow("ends after it") << at(9999, 12, 31, QTime(22, 30)) << false;
    QTest::newRow("the end of numbers") << std::numeric_limits<qint64>::max() << false;
    QTest::newRow("their beginning") << std::numeric_limits<qint64>::min() << false;
}

void CalendarFileTest::staysWithinTheYearsOfTheForm()
{
    QFETCH(qint64, startsAt);
    QFETCH(bool, possible);

    CalendarEvent one = appointment();
    one.startsAt = startsAt;
    const auto file = calendarFile({one}, now);
    QCOMPARE(file.has_value(), possible);
    if (!possible) {
        QCOMPARE(file.error().kind, Error::Kind::OutOfRange);
        QCOMPARE(file.error().field, u"startsAt"_s);
    }
}

void CalendarFileTest::readsASession()
{
    SessionDraft draft;
    draft.startsAt = now;
    draft.plannedMinutes = 45;
    draft.place = u"Room 3"_s;
    draft.agenda = u"- The ask"_s;
    draft.notes = u"said in confidence"_s;
    draft.learnedMentee = u"mine"_s;
    MentoringSession session{.id = {uid}, .space = {}, .draft = draft, .state = SessionState::Cancelled};
    const auto one = calendarEvent(session, u"Session with Jonas"_s);
    QVERIFY(one);
    QCOMPARE(*one,
             (CalendarEvent{.uid = uid,
                            .startsAt = now,
                            .minutes = 45,
                            .summary = u"Session with Jonas"_s,
                            .place = u"Room 3"_s,
                            .description = u"- The ask"_s,
                            .cancelled = true}));
    session.draft.startsAt.reset();
    QCOMPARE(calendarEvent(session, {}).error().kind, Error::Kind::NotPossible);
}

void CalendarFileTest::emptyIsACalendarToo()
{
    const QByteArray file = calendarFile({}, now).value_or("refused");
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(!file.contains("VEVENT"));
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "calendarfiletest.moc"
