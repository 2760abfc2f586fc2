// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "climeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Career, certification, references and recommendations at the command line, on two workspaces that met. */
class CliCareerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void notesACareer();
    void addsUpHours();
    void writesACaseStudy();
    void writesThePack();
    void asksForAReference();
    void keepsAndSignsADraft();
    void recommendsOnlyOnAcceptedWork();
    void confirmsHours();
    void supersedesAndWithdraws();
    void saysHowFarSheIs();
    void exportsThePack();
    void saysWhatIsToBeRenewed();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    [[nodiscard]] bool carry(CliSession &from, CliSession &to) { return m_meeting.carry(from, to); }
    [[nodiscard]] QJsonValue requirement(const QStringList &words, const QString &id);

    CliMeeting m_meeting;
    CliSession &m_mira = m_meeting.mira;
    CliSession &m_jonas = m_meeting.jonas;
};

void CliCareerTest::initTestCase()
{
    QVERIFY(m_meeting.begin());
}

QJsonValue CliCareerTest::requirement(const QStringList &words, const QString &id)
{
    for (const QJsonValue &row : m_mira.json(words)[u"requirements"].toArray()) {
        if (row[u"id"].toString() == id) {
            return row;
        }
    }
    return {};
}

void CliCareerTest::notesACareer()
{
    QCOMPARE(m_mira.json({u"career"_s, u"list"_s}).toArray().size(), 0);
    const QString id = m_mira.id(
        {u"career"_s, u"add"_s, u"position"_s, u"Solution architect"_s, u"--organisation"_s, u"Example"_s, u"--from"_s, u"2015-01-01"_s});
    const QJsonValue shown = m_mira.json({u"career"_s, u"show"_s, id});
    QCOMPARE(shown[u"kind"].toString(), u"position"_s);
    QCOMPARE(shown[u"organisation"].toString(), u"Example"_s);
    QVERIFY(shown[u"until"].isNull());
    QCOMPARE(m_mira.id({u"career"_s, u"edit"_s, id, u"--title"_s, u"Lead architect"_s, u"--based-on"_s, shown[u"basedOn"].toString()}), id);
    QCOMPARE(m_mira.json({u"career"_s, u"list"_s, u"--kind"_s, u"position"_s})[0][u"title"].toString(), u"Lead architect"_s);
    QCOMPARE(m_mira.json({u"career"_s, u"list"_s, u"--kind"_s, u"learning"_s}).toArray().size(), 0);
    const QString other = m_mira.id({u"career"_s, u"add"_s, u"other"_s, u"A slip"_s});
    QCOMPARE(m_mira.id({u"career"_s, u"remove"_s, other}), other);
    QCOMPARE(m_mira.json({u"career"_s, u"list"_s}).toArray().size(), 1);
}

void CliCareerTest::addsUpHours()
{
    QVERIFY(m_mira.run(
        {u"career"_s, u"add"_s, u"maintenance"_s, u"Reading"_s, u"--from"_s, u"2024-05-01"_s, u"--hours"_s, u"1.5"_s, u"--category"_s, u"education"_s}));
    QVERIFY(m_mira.run(
        {u"career"_s, u"add"_s, u"contribution"_s, u"A talk"_s, u"--from"_s, u"2024-05-02"_s, u"--hours"_s, u"8"_s, u"--category"_s, u"contribution"_s}));
    const QJsonValue hours = m_mira.json({u"career"_s, u"hours"_s, u"--from"_s, u"2024-01-01"_s, u"--until"_s, u"2024-12-31"_s});
    QCOMPARE(hours[0][u"category"].toString(), u"contribution"_s);
    QCOMPARE(hours[0][u"hours"].toDouble(), 8.0);
    QCOMPARE(hours[1][u"hours"].toDouble(), 1.5);
}

void CliCareerTest::writesACaseStudy()
{
    const QString id = m_mira.id({u"case"_s, u"add"_s, u"One platform"_s, u"--situation"_s, u"Three stacks"_s, u"--from"_s, u"2024-01-01"_s});
    const QJsonValue shown = m_mira.json({u"case"_s, u"show"_s, id});
    QCOMPARE(shown[u"situation"].toString(), u"Three stacks"_s);
    QCOMPARE(m_mira.id({u"case"_s, u"edit"_s, id, u"--outcome"_s, u"Cheaper"_s, u"--based-on"_s, shown[u"basedOn"].toString()}), id);
    const QString entry = m_mira.json({u"career"_s, u"list"_s})[0][u"id"].toString();
    const QString evidence = m_mira.id({u"case"_s, u"evidence"_s, id, entry, u"What I was"_s});
    QCOMPARE(m_mira.json({u"case"_s, u"show"_s, id})[u"evidence"][0][u"title"].toString(), u"What I was"_s);
    QCOMPARE(m_mira.json({u"case"_s, u"list"_s})[0][u"evidence"].toInt(), 1);
    QCOMPARE(m_mira.json({u"case"_s, u"list"_s})[0][u"words"].toInt(), 3);
    QCOMPARE(m_mira.id({u"case"_s, u"no-evidence"_s, evidence}), evidence);
    QCOMPARE(m_mira.json({u"case"_s, u"list"_s})[0][u"evidence"].toInt(), 0);
    const QString other = m_mira.id({u"case"_s, u"add"_s, u"Another"_s});
    QCOMPARE(m_mira.id({u"case"_s, u"remove"_s, other}), other);
    QCOMPARE(m_mira.json({u"case"_s, u"list"_s}).toArray().size(), 1);
}

void CliCareerTest::writesThePack()
{
    const QString file = m_mira.write(u"outline.md"_s, "- The situation, 10 min\n- The decision, 20 min\n");
    QVERIFY(m_mira.run({u"certification"_s, u"write"_s, u"presentation"_s, u"CITA-P"_s, u"--text-file"_s, file}));
    const QJsonValue text = m_mira.json({u"certification"_s, u"text"_s, u"presentation"_s, u"CITA-P"_s});
    QCOMPARE(text[u"minutes"].toInt(), 30);
    QVERIFY(m_mira.run({u"certification"_s, u"write"_s, u"skills"_s, u"design"_s, u"--text"_s, u"I draw less."_s}));
    QVERIFY(m_mira.run({u"certification"_s, u"write"_s, u"summary"_s, u"--text"_s, u"I build platforms."_s}));
    QCOMPARE(requirement({u"certification"_s, u"show"_s, u"CITA-P"_s}, u"presentation"_s)[u"state"].toString(), u"met"_s);
    QCOMPARE(requirement({u"certification"_s, u"show"_s, u"CITA-P"_s}, u"resume"_s)[u"state"].toString(), u"met"_s);
    const QJsonValue skills = requirement({u"certification"_s, u"show"_s, u"CITA-P"_s}, u"skills"_s);
    QCOMPARE(skills[u"state"].toString(), u"thin"_s);
    QCOMPARE(skills[u"open"].toArray().size(), 5);
    QVERIFY(skills[u"uncertain"].toBool());
    QCOMPARE(m_mira.json({u"certification"_s, u"list"_s}).toArray().size(), 5);
}

void CliCareerTest::asksForAReference()
{
    const QString request = m_mira.id(
        {u"reference"_s, u"ask"_s, u"assessment"_s, u"--for"_s, u"CITA-P"_s, u"--by"_s, u"2130-05-01"_s, u"--text"_s, u"For the board"_s});
    QVERIFY(carry(m_mira, m_jonas));
    const QJsonValue asked = m_jonas.json({u"reference"_s, u"show"_s, request});
    QCOMPARE(asked[u"text"].toString(), u"For the board"_s);
    QCOMPARE(asked[u"mine"].toBool(), false);
    QCOMPARE(asked[u"with"].toString(), u"Mira"_s);
    const QString entry = m_jonas.id({u"reference"_s, u"answer"_s, request, u"--text"_s, u"She is ready."_s, u"--sign"_s});
    QVERIFY(carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"reference"_s, u"list"_s})[0][u"answer"].toString(), entry);
    const QJsonValue words = m_mira.json({u"record"_s, u"show"_s, entry});
    QCOMPARE(words[u"text"].toString(), u"She is ready."_s);
    QCOMPARE(words[u"title"].toString(), u"Mentor's assessment for CITA-Professional"_s);
    QCOMPARE(words[u"state"].toString(), u"counts"_s);
    QCOMPARE(requirement({u"certification"_s, u"show"_s, u"CITA-P"_s}, u"mentor-assessment"_s)[u"state"].toString(), u"met"_s);
    QCOMPARE(m_mira.fails({u"reference"_s, u"take-back"_s, request}), std::optional(Error::Kind::NotPossible));
    const QString other = m_mira.id({u"reference"_s, u"ask"_s, u"reference"_s});
    QCOMPARE(m_mira.id({u"reference"_s, u"take-back"_s, other}), other);
    QCOMPARE(m_mira.json({u"reference"_s, u"list"_s}).toArray().size(), 1);
}

void CliCareerTest::keepsAndSignsADraft()
{
    const QString request = m_mira.id({u"reference"_s, u"ask"_s, u"reference"_s});
    QVERIFY(carry(m_mira, m_jonas));
    const QString draft = m_jonas.id({u"reference"_s, u"answer"_s, request, u"--text"_s, u"So far"_s});
    const QJsonValue shown = m_jonas.json({u"statement"_s, u"show"_s, draft});
    QCOMPARE(shown[u"text"].toString(), u"So far"_s);
    QCOMPARE(m_jonas.id({u"statement"_s, u"edit"_s, draft, u"--text"_s, u"So far good"_s, u"--based-on"_s, shown[u"basedOn"].toString()}), draft);
    QCOMPARE(m_jonas.json({u"statement"_s, u"list"_s}).toArray().size(), 1);
    const QString entry = m_jonas.id({u"statement"_s, u"sign"_s, draft});
    QVERIFY(!entry.isEmpty());
    QCOMPARE(m_jonas.json({u"statement"_s, u"list"_s}).toArray().size(), 0);
    QVERIFY(carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"record"_s, u"show"_s, entry})[u"text"].toString(), u"So far good"_s);
    // And the other way round: a mentee for her mentor.
    const QString his = m_jonas.id({u"reference"_s, u"ask"_s, u"reference"_s});
    QVERIFY(carry(m_jonas, m_mira));
    const QString hers = m_mira.id({u"reference"_s, u"answer"_s, his, u"--text"_s, u"He listens."_s, u"--sign"_s});
    QVERIFY(carry(m_mira, m_jonas));
    QCOMPARE(m_jonas.json({u"record"_s, u"list"_s})[0][u"id"].toString(), hers);
}

void CliCareerTest::recommendsOnlyOnAcceptedWork()
{
    QCOMPARE(m_jonas.fails({u"recommend"_s, u"professional"_s, u"--text"_s, u"Ready."_s, u"--sign"_s}), std::optional(Error::Kind::NotPossible));
    QCOMPARE(m_mira.fails({u"recommend"_s, u"professional"_s, u"--text"_s, u"Ready."_s, u"--sign"_s}), std::optional(Error::Kind::NotFound));
    const QString assignment = m_mira.id({u"assignment"_s, u"take"_s, u"write-a-business-case"_s});
    const QString body = m_mira.write(u"case.md"_s, "Costs fall.");
    QVERIFY(m_mira.run({u"assignment"_s, u"draft"_s, assignment, body}));
    QVERIFY(m_mira.run({u"assignment"_s, u"handin"_s, assignment}));
    QVERIFY(m_mira.run({u"assignment"_s, u"share"_s, assignment}));
    QVERIFY(carry(m_mira, m_jonas));
    const QJsonValue waiting = m_jonas.json({u"review"_s, u"list"_s})[0];
    const QString attempt = waiting[u"attempt"].toString();
    const QJsonArray criteria = m_jonas.json({u"review"_s, u"show"_s, attempt})[u"criteria"].toArray();
    QStringList rate{u"review"_s, u"rate"_s, attempt, u"--overall"_s, u"Sound."_s};
    for (const QJsonValue &criterion : criteria) {
        rate += {u"--level"_s, criterion.toString() + u"=3"_s};
    }
    QVERIFY(m_jonas.run(rate));
    QVERIFY(m_jonas.run({u"review"_s, u"finish"_s, attempt, u"accept"_s}));
    QVERIFY(!m_jonas.id({u"recommend"_s, u"associate"_s, u"--text"_s, u"Ready."_s, u"--sign"_s}).isEmpty());
    QVERIFY(carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"readiness"_s, u"level"_s, u"associate"_s})[u"careerLevel"].toString(), u"associate"_s);
}

void CliCareerTest::confirmsHours()
{
    const QString session = m_mira.id({u"session"_s, u"plan"_s, u"--at"_s, u"2024-06-01 16:00"_s, u"--zone"_s, u"UTC"_s});
    QVERIFY(m_mira.run({u"session"_s, u"state"_s, session, u"held"_s}));
    QVERIFY(m_mira.run({u"session"_s, u"hours"_s, session, u"90"_s}));
    QVERIFY(carry(m_mira, m_jonas));
    const QStringList confirm{u"record"_s, u"confirm-hours"_s, u"--from"_s, u"2024-06-01"_s, u"--until"_s, u"2024-06-30"_s};
    QCOMPARE(m_jonas.fails(confirm), std::optional(Error::Kind::NotPossible));
    QVERIFY(m_jonas.run({u"session"_s, u"hours"_s, session, u"90"_s}));
    const QJsonValue confirmed = m_jonas.json(confirm);
    QCOMPARE(confirmed[u"hours"].toString(), u"1.5"_s);
    QCOMPARE(m_jonas.json({u"record"_s, u"given"_s})[0][u"kind"].toString(), u"hours"_s);
    QVERIFY(carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"record"_s, u"show"_s, confirmed[u"id"].toString()})[u"kind"].toString(), u"hours"_s);
}

void CliCareerTest::supersedesAndWithdraws()
{
    const QString older = m_jonas.id({u"recommend"_s, u"professional"_s, u"--text"_s, u"Ready."_s, u"--sign"_s});
    const QString newer = m_jonas.id({u"recommend"_s, u"distinguished"_s, u"--text"_s, u"More than ready."_s, u"--supersedes"_s, older, u"--sign"_s});
    QVERIFY(carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"record"_s, u"show"_s, older})[u"state"].toString(), u"superseded"_s);
    QCOMPARE(m_mira.json({u"record"_s, u"show"_s, newer})[u"supersedes"].toString(), older);
    QCOMPARE(m_mira.fails({u"record"_s, u"withdraw"_s, newer, u"No"_s}), std::optional(Error::Kind::NotAllowed));
    QCOMPARE(m_jonas.fails({u"record"_s, u"withdraw"_s, newer, u" "_s}), std::optional(Error::Kind::Blank));
    QCOMPARE(m_jonas.id({u"record"_s, u"withdraw"_s, newer, u"Too soon"_s}), newer);
    QVERIFY(carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"record"_s, u"show"_s, newer})[u"state"].toString(), u"withdrawn"_s);
    QCOMPARE(m_mira.json({u"readiness"_s, u"level"_s, u"associate"_s})[u"careerLevel"].toString(), u"associate"_s);
}

void CliCareerTest::saysHowFarSheIs()
{
    const QJsonValue report = m_mira.json({u"readiness"_s, u"certification"_s, u"CITA-P"_s});
    QCOMPARE(report[u"ready"].toBool(), false);
    const QJsonValue experience = requirement({u"readiness"_s, u"certification"_s, u"CITA-P"_s}, u"experience"_s);
    QCOMPARE(experience[u"state"].toString(), u"met"_s);
    QCOMPARE(experience[u"counted"][0][u"title"].toString(), u"Lead architect"_s);
    QCOMPARE(requirement({u"readiness"_s, u"level"_s, u"associate"_s}, u"level.evidence"_s)[u"state"].toString(), u"met"_s);
    QCOMPARE(requirement({u"readiness"_s, u"level"_s, u"associate"_s}, u"pillar.design"_s)[u"state"].toString(), u"unknown"_s);
    const auto text = m_mira.run({u"readiness"_s, u"certification"_s, u"CITA-P"_s});
    QVERIFY(text && text->text.contains(u"The source of this is uncertain"_s));
}

void CliCareerTest::exportsThePack()
{
    const QString study = m_mira.json({u"case"_s, u"list"_s})[0][u"id"].toString();
    QVERIFY(m_mira.run({u"attachment"_s, u"add"_s, study, m_mira.write(u"costs 2024.csv"_s, "stack,licence\n")}));
    const QString folder = m_mira.file(u"pack"_s);
    QCOMPARE(m_mira.json({u"certification"_s, u"export"_s, u"CITA-P"_s, folder})[u"missing"].toArray().size(), 0);
    const QDir written(folder);
    QVERIFY(written.exists(u"README.md"_s));
    QCOMPARE(written.entryList({u"3-case-study-*.md"_s}).size(), 1);
    QCOMPARE(QDir(written.filePath(u"evidence"_s)).entryList({u"*-costs-2024.csv"_s}).size(), 1);
    for (const QString &name : QDir(written.filePath(u"credentials"_s)).entryList(QDir::Files)) {
        QCOMPARE(m_mira.run({u"verify"_s, written.filePath(u"credentials/"_s + name)})->exitCode, ExitCode::Done);
    }
    QCOMPARE(QDir(written.filePath(u"credentials"_s)).entryList(QDir::Files).size(), 2);
    QCOMPARE(m_mira.fails({u"certification"_s, u"export"_s, u"CITA-P"_s, folder}), std::optional(Error::Kind::NotPossible));
    const QString pdf = m_mira.file(u"pack.pdf"_s);
    QVERIFY(m_mira.run({u"certification"_s, u"export"_s, u"CITA-P"_s, m_mira.file(u"again"_s), u"--pdf"_s, pdf, u"--for"_s, u"A board"_s}));
    QCOMPARE(m_mira.run({u"verify"_s, pdf})->exitCode, ExitCode::Done);
}

void CliCareerTest::saysWhatIsToBeRenewed()
{
    QVERIFY(m_mira.run({u"career"_s, u"add"_s, u"certificate"_s, u"CITA-Associate"_s, u"--topic"_s, u"CITA-A"_s, u"--from"_s, u"2020-03-01"_s}));
    const QJsonValue window = m_mira.json({u"readiness"_s, u"renewal"_s})[u"certificates"][0];
    QCOMPARE(window[u"until"].toString(), u"2022-02-28"_s);
    QCOMPARE(window[u"state"].toString(), u"expired"_s);
    QCOMPARE(window[u"hours"].toArray().size(), 3);
}

void CliCareerTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const QStringList add{u"career"_s, u"add"_s};
    QTest::newRow("kind") << add + QStringList{u"feat"_s, u"x"_s} << u"'kind' is not in a form that can be read"_s;
    QTest::newRow("title") << add + QStringList{u"position"_s, u" "_s} << u"'title' is empty"_s;
    QTest::newRow("day") << add + QStringList{u"position"_s, u"x"_s, u"--from"_s, u"March"_s} << u"'from' is not in a form that can be read"_s;
    QTest::newRow("backwards") << add + QStringList{u"position"_s, u"x"_s, u"--from"_s, u"2025-01-02"_s, u"--until"_s, u"2025-01-01"_s}
                               << u"'until' is outside what makes sense"_s;
    QTest::newRow("hours") << add + QStringList{u"learning"_s, u"x"_s, u"--hours"_s, u"-1"_s, u"--category"_s, u"education"_s}
                           << u"'hours' is outside what makes sense"_s;
    QTest::newRow("no category") << add + QStringList{u"learning"_s, u"x"_s, u"--hours"_s, u"1"_s} << u"'category' is empty"_s;
    QTest::newRow("unknown category") << add + QStringList{u"learning"_s, u"x"_s, u"--hours"_s, u"1"_s, u"--category"_s, u"eductaion"_s}
                                      << u"'category' is not in a form that can be read"_s;
    QTest::newRow("maintenance without hours") << add + QStringList{u"maintenance"_s, u"x"_s, u"--from"_s, u"2025-01-02"_s} << u"'hours' is empty"_s;
    QTest::newRow("certificate of nothing") << add + QStringList{u"certificate"_s, u"x"_s, u"--from"_s, u"2025-01-02"_s} << u"'topic' is empty"_s;
    QTest::newRow("room") << QStringList{u"certification"_s, u"write"_s, u"kitchen"_s} << u"'room' is not in a form that can be read"_s;
    QTest::newRow("pillar") << QStringList{u"certification"_s, u"write"_s, u"skills"_s, u"gardening"_s, u"--text"_s, u"x"_s} << u"There is no such pillar"_s;
    QTest::newRow("certification") << QStringList{u"certification"_s, u"show"_s, u"CITA-X"_s} << u"There is no such certification"_s;
    QTest::newRow("level") << QStringList{u"readiness"_s, u"level"_s, u"emperor"_s} << u"There is no such level"_s;
    QTest::newRow("entry") << QStringList{u"career"_s, u"show"_s, u"x"_s} << u"'entry' is not in a form that can be read"_s;
    QTest::newRow("request") << QStringList{u"reference"_s, u"answer"_s, u"11111111-1111-1111-1111-111111111111"_s} << u"There is no such request"_s;
    QTest::newRow("statement kind") << QStringList{u"reference"_s, u"ask"_s, u"praise"_s} << u"'kind' is not in a form that can be read"_s;
    QTest::newRow("assessment for nothing") << QStringList{u"reference"_s, u"ask"_s, u"assessment"_s} << u"'topic' is empty"_s;
    QTest::newRow("hours from when") << QStringList{u"record"_s, u"confirm-hours"_s} << u"'from' is empty"_s;
}

void CliCareerTest::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    const QString refusal = m_mira.refusal(words);
    QVERIFY2(refusal.startsWith(sentence), qPrintable(refusal));
}

QTEST_MAIN(CliCareerTest)
#include "clicareertest.moc"
