// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliprocess.h"
#include "verb.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Somebody at a computer of her or his own, with a workspace that each command opens anew. */
class Person
{
public:
    Person(const QString &folder, const QString &name, const QString &passphrase)
        : m_state(folder + u'/' + name)
        , m_workspace(folder + u'/' + name + u".waymark"_s)
        , m_passphrase(passphrase)
    {
    }

    /** How the command went; its JSON is in it. */
    [[nodiscard]] Finished run(const QStringList &words) const
    {
        return cli(words + QStringList{u"--json"_s, u"--workspace"_s, m_workspace}, {m_passphrase}, m_state);
    }
    /** Whether it went well. */
    [[nodiscard]] bool does(const QStringList &words) const
    {
        const Finished finished = run(words);
        if (finished.exitCode != ExitCode::Done) {
            qWarning("%s: %s", qPrintable(words.join(u' ')), qPrintable(finished.err));
        }
        return finished.exitCode == ExitCode::Done;
    }

private:
    QString m_state;
    QString m_workspace;
    QString m_passphrase;
};

/** The main job at the command line, in processes of their own: each part stands on the one before. */
class CliMainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menteeBegins();
    void menteeHandsIn();
    void theyMeet();
    void mentorSendsItBack();
    void menteeRevises();
    void mentorAttests();
    void recordIsVerified();
    void editedRecordIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool carry(const Person &from, const Person &to);
    /** The attempt that waits for Jonas, rated with the same level for each criterion. */
    [[nodiscard]] QString rate(const QString &level, const QString &overall) const;

    QTemporaryDir m_folder;
    Person m_mira{m_folder.path(), u"Mira"_s, u"a cairn on every ridge 7"_s};
    Person m_jonas{m_folder.path(), u"Jonas"_s, u"the path was here before 4"_s};
    QString m_assignment;
    QString m_words;
    int m_parcels = 0;
};

static QString text(const QString &name)
{
    return QStringLiteral(WAYMARK_STORY_TEXTS "/") + name;
}

bool CliMainJobTest::carry(const Person &from, const Person &to)
{
    const QDir outbox(path(u"parcels-%1"_s.arg(++m_parcels)));
    if (!QDir().mkpath(outbox.path()) || !from.does({u"send"_s, outbox.path()})) {
        return false;
    }
    const QStringList parcels = outbox.entryList(QDir::Files);
    return !parcels.isEmpty() && std::ranges::all_of(parcels, [&](const QString &name) { return to.does({u"receive"_s, outbox.filePath(name)}); });
}

void CliMainJobTest::menteeBegins()
{
    QVERIFY(m_mira.does({u"new"_s, u"--name"_s, u"Mira Kovač"_s, u"--email"_s, u"mira@example.org"_s}));
    QVERIFY(m_mira.does({u"journal"_s, u"add"_s, u"--title"_s, u"The steering group said no"_s, u"--mood"_s, u"2"_s, u"--tag"_s, u"business-case"_s}));
    const QString aspiration = m_mira.run({u"aspiration"_s, u"add"_s, u"Lead architecture for a whole business line"_s}).object()[u"id"].toString();
    QVERIFY(!aspiration.isEmpty());
    QVERIFY(
        m_mira.does({u"goal"_s, u"add"_s, u"Win the steering group for one payments platform"_s, u"--aspiration"_s, aspiration, u"--due"_s, u"2027-03-31"_s}));
    QVERIFY(m_mira.does({u"assess"_s, u"bts.business-valuation"_s, u"2"_s}));
}

void CliMainJobTest::menteeHandsIn()
{
    m_assignment = m_mira.run({u"assignment"_s, u"take"_s, u"Write a business case"_s}).object()[u"id"].toString();
    QVERIFY(!m_assignment.isEmpty());
    QVERIFY(m_mira.does({u"assignment"_s, u"draft"_s, m_assignment, text(u"business-case-1.md"_s), u"--context"_s, u"payments, Northbank"_s}));
    QVERIFY(m_mira.does({u"assignment"_s, u"evidence"_s, m_assignment, text(u"costs.csv"_s), u"--title"_s, u"What the three stacks cost"_s}));
    QVERIFY(m_mira.does({u"assignment"_s, u"handin"_s, m_assignment}));
}

void CliMainJobTest::theyMeet()
{
    const QString invitation = path(u"invitation"_s);
    const QString answer = path(u"answer"_s);
    QVERIFY(m_jonas.does({u"new"_s, u"--name"_s, u"Jonas Lindqvist"_s, u"--email"_s, u"jonas@example.org"_s}));
    QVERIFY(m_mira.does({u"invite"_s, invitation}));
    QVERIFY(m_jonas.does({u"accept"_s, invitation, answer}));
    m_words = m_mira.run({u"receive"_s, answer}).object()[u"words"].toString();
    QCOMPARE(m_words.split(u' ', Qt::SkipEmptyParts).size(), 5);
    QVERIFY(m_mira.does({u"confirm"_s, u"Jonas Lindqvist"_s, m_words}));
    QVERIFY(m_mira.does({u"assignment"_s, u"share"_s, m_assignment}));
    QVERIFY(carry(m_mira, m_jonas));
    QVERIFY(m_jonas.does({u"confirm"_s, u"Mira Kovač"_s, m_words}));
}

QString CliMainJobTest::rate(const QString &level, const QString &overall) const
{
    const QString attempt = m_jonas.run({u"review"_s, u"list"_s}).array()[0][u"attempt"].toString();
    QStringList words{u"review"_s, u"rate"_s, attempt, u"--overall"_s, overall};
    const QJsonArray criteria = m_jonas.run({u"review"_s, u"show"_s, attempt}).object()[u"criteria"].toArray();
    for (const QJsonValue &criterion : criteria) {
        words += {u"--level"_s, criterion.toString() + u'=' + level};
    }
    return !criteria.isEmpty() && m_jonas.does(words) ? attempt : QString();
}

void CliMainJobTest::mentorSendsItBack()
{
    const QString attempt = rate(u"2"_s, u"The value is asserted, not shown: give me the numbers you would defend."_s);
    QVERIFY(!attempt.isEmpty());
    QVERIFY(m_jonas.does({u"review"_s, u"comment"_s, attempt, u"The platform will save a lot of money and make us faster."_s, u"How much, from when?"_s}));
    QVERIFY(m_jonas.does({u"review"_s, u"finish"_s, attempt, u"revise"_s}));
    QVERIFY(carry(m_jonas, m_mira));
}

void CliMainJobTest::menteeRevises()
{
    QVERIFY(m_mira.does({u"assignment"_s, u"draft"_s, m_assignment, text(u"business-case-2.md"_s), u"--context"_s, u"payments, Northbank"_s}));
    QVERIFY(m_mira.does({u"assignment"_s, u"handin"_s, m_assignment}));
    QVERIFY(carry(m_mira, m_jonas));
}

void CliMainJobTest::mentorAttests()
{
    const QString attempt = rate(u"3"_s, u"Now a board can decide on it."_s);
    QVERIFY(!attempt.isEmpty());
    QVERIFY(m_jonas.does({u"review"_s, u"finish"_s, attempt, u"accept"_s}));
    QVERIFY(m_jonas.does({u"attest"_s, attempt, u"bts.business-valuation"_s, u"3"_s, u"--words"_s, u"Mira counts what she can defend."_s}));
    QVERIFY(m_jonas.does({u"attest"_s, attempt, u"hd.writing-skills"_s, u"4"_s, u"--words"_s, u"Two pages, one question, one answer."_s}));
    QVERIFY(carry(m_jonas, m_mira));
}

void CliMainJobTest::recordIsVerified()
{
    QVERIFY(m_mira.does({u"record"_s, u"export"_s, u"--pdf"_s, path(u"record.pdf"_s), u"--clr"_s, path(u"record.json"_s), u"--for"_s, u"A board"_s}));
    QFile pdf(path(u"record.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    const Finished verified = cli({u"verify"_s, path(u"record.json"_s)});
    QVERIFY2(verified.exitCode == ExitCode::Done, qPrintable(verified.err));
}

void CliMainJobTest::editedRecordIsRefused()
{
    QFile record(path(u"record.json"_s));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray bytes = record.readAll();
    QFile forged(path(u"forged.json"_s));
    QVERIFY(forged.open(QIODevice::WriteOnly));
    const QByteArray edited = QByteArray(bytes).replace("Mira counts", "Mira always counts");
    QVERIFY(edited != bytes && forged.write(edited) == edited.size() && forged.flush());
    QCOMPARE(cli({u"verify"_s, forged.fileName()}).exitCode, ExitCode::NotVerified);
}

QTEST_GUILESS_MAIN(CliMainJobTest)
#include "climainjobtest.moc"
