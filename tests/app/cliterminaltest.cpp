// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliprocess.h"
#include "verb.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What somebody sees who sits at a terminal: help, questions, and what is said of secrets that are not right. */
class CliTerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void explainsGroupsOfCommands();
    void namesACommandThatAGroupDoesNotHave();
    void asksForANewPassphraseTwice_data();
    void asksForANewPassphraseTwice();
    void saysNothingButTheSentence_data();
    void saysNothingButTheSentence();
    void namesTheWrongWord();
    void namesEveryWordThatIsNotInTheList();
    void tellsOfControlCharacters();
    void beginsAgainFromASheet();
    void namesWhatIsWrongWithASheet();
    void neverReplacesAWorkspace();

private:
    [[nodiscard]] Finished run(const QStringList &words, const QStringList &answers = {u"first words"_s})
    {
        return cli(QStringList{u"--workspace"_s, m_path} + words, answers);
    }
    [[nodiscard]] QJsonObject sheet() { return run({u"recovery"_s, u"sheet"_s, u"--json"_s}).object(); }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/** A terminal of its own for a program, and what is typed at it. */
class Terminal
{
public:
    Terminal() { m_open = openpty(&m_master, &m_slave, nullptr, nullptr, nullptr) == 0; }
    ~Terminal()
    {
        ::close(m_master);
        ::close(m_slave);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_open; }
    /** The program sits at this terminal. */
    void give(QProcess &process) const
    {
        process.setChildProcessModifier([slave = m_slave] {
            ::setsid();
            ::ioctl(slave, TIOCSCTTY, 0);
            ::dup2(slave, STDIN_FILENO);
        });
    }
    /** Waits for @p question and answers it. */
    [[nodiscard]] bool answer(const QByteArray &question, const QByteArray &words)
    {
        while (!m_seen.contains(question)) {
            pollfd waiting{.fd = m_master, .events = POLLIN, .revents = 0};
            QByteArray bytes(4096, Qt::Uninitialized);
            const auto length = ::poll(&waiting, 1, 60'000) == 1 ? ::read(m_master, bytes.data(), static_cast<std::size_t>(bytes.size())) : -1;
            if (length <= 0) {
                return false;
            }
            m_seen += bytes.first(length);
        }
        m_seen = m_seen.sliced(m_seen.indexOf(question) + question.size());
        const QByteArray line = QByteArray(words).append('\n');
        return ::write(m_master, line.constData(), static_cast<std::size_t>(line.size())) == line.size();
    }

private:
    int m_master = -1;
    int m_slave = -1;
    bool m_open = false;
    QByteArray m_seen;
};

void CliTerminalTest::initTestCase()
{
    const Finished made = cli({u"new"_s, u"--workspace"_s, m_template.filePath(u"Mira.waymark"_s), u"--name"_s, u"Mira"_s}, {u"first words"_s});
    QVERIFY2(made.exitCode == ExitCode::Done, qPrintable(made.err));
}

void CliTerminalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Mira.waymark"_s);
    QVERIFY(QFile::copy(m_template.filePath(u"Mira.waymark"_s), m_path));
}

void CliTerminalTest::explainsGroupsOfCommands()
{
    for (const QString &group : {u"goal"_s, u"recovery"_s, u"conflicts"_s, u"trash"_s, u"journal"_s}) {
        const Finished asked = cli({group, u"--help"_s});
        QCOMPARE(asked.exitCode, ExitCode::Done);
        const Finished bare = cli({u"--workspace"_s, m_path, group});
        QCOMPARE(bare.exitCode, ExitCode::WrongUsage);
        QCOMPARE(bare.err, asked.out);
        QVERIFY(bare.out.isEmpty());
        for (const Verb &verb : allVerbs()) {
            QCOMPARE(asked.out.contains(verb.summary), verb.name.startsWith(group + u' '));
        }
        QCOMPARE(cli({u"help"_s, group}).out, asked.out);
    }
    // A command that is the first word of others names them.
    const Finished backup = cli({u"backup"_s, u"--help"_s});
    QCOMPARE(backup.exitCode, ExitCode::Done);
    QVERIFY(backup.out.contains(findVerb(u"backup"_s)->summary) && backup.out.contains(findVerb(u"backup list"_s)->summary));
}

void CliTerminalTest::namesACommandThatAGroupDoesNotHave()
{
    const Finished finished = cli({u"goal"_s, u"fly"_s});
    QCOMPARE(finished.exitCode, ExitCode::WrongUsage);
    QVERIFY2(finished.err.contains(u"'goal fly'"_s) && finished.err.contains(u"waymark-cli goal --help"_s), qPrintable(finished.err));
}

void CliTerminalTest::asksForANewPassphraseTwice_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("the same") << "a long walk in the rain"_ba << ExitCode::Done;
    QTest::newRow("a slip") << "a long walk in the rian"_ba << ExitCode::Refused;
}

void CliTerminalTest::asksForANewPassphraseTwice()
{
    QFETCH(QByteArray, again);
    QFETCH(int, exitCode);
    const QString path = m_folder->filePath(u"New.waymark"_s);
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    QProcess process;
    terminal.give(process);
    process.start(QStringLiteral(WAYMARK_CLI), {u"new"_s, u"--workspace"_s, path, u"--name"_s, u"Mira"_s});
    QVERIFY(process.waitForStarted());
    QVERIFY(terminal.answer("new workspace: ", "a long walk in the rain"));
    QVERIFY(terminal.answer("again: ", again));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), exitCode);
    QCOMPARE(QFile::exists(path), exitCode == ExitCode::Done);
    if (exitCode == ExitCode::Done) {
        QCOMPARE(cli({u"status"_s, u"--workspace"_s, path}, {u"a long walk in the rain"_s}).exitCode, ExitCode::Done);
    } else {
        QVERIFY(process.readAllStandardError().contains("the two are not the same"));
    }
}

void CliTerminalTest::saysNothingButTheSentence_data()
{
    QTest::addColumn<qint64>("place");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("says");

    QTest::newRow("wrong passphrase") << qint64(-1) << u"second words"_s << u"does not open this workspace"_s;
    QTest::newRow("damaged first page") << qint64(100) << u"first words"_s << u"The workspace is damaged"_s;
}

/** The encryption below has a log of its own, which would say it in its words on the same stream. */
void CliTerminalTest::saysNothingButTheSentence()
{
    QFETCH(qint64, place);
    QFETCH(QString, passphrase);
    QFETCH(QString, says);
    QCOMPARE(run({u"backup"_s}).exitCode, ExitCode::Done);
    if (QFile file(m_path); place >= 0) {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place) && file.write("spoiled") == 7);
    }
    const QByteArray before = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const Finished finished = run({u"status"_s}, {passphrase});
    QCOMPARE(finished.exitCode, ExitCode::Refused);
    QVERIFY2(finished.err.contains(says), qPrintable(finished.err));
    QCOMPARE(finished.err.trimmed().count(u'\n'), 0);
    QFile after(m_path);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
}

void CliTerminalTest::namesTheWrongWord()
{
    QStringList words = sheet().value(u"words"_s).toVariant().toStringList();
    const QString right = words.at(11);
    words[11] = right == u"alarm" ? u"window"_s : u"alarm"_s;
    const Finished opened = run({u"recovery"_s, u"open"_s}, {words.join(u' '), u"third words"_s});
    QVERIFY2(opened.exitCode == ExitCode::Done, qPrintable(opened.err));
    QVERIFY2(opened.out.contains(u"Word 12 was '%1'; it is '%2'."_s.arg(words.at(11), right)), qPrintable(opened.out));
}

void CliTerminalTest::namesEveryWordThatIsNotInTheList()
{
    QStringList words = sheet().value(u"words"_s).toVariant().toStringList();
    for (const qsizetype position : {2, 6, 20}) {
        words[position] = u"xyzzy"_s;
    }
    const Finished refused = run({u"recovery"_s, u"open"_s}, {words.join(u' '), u"third words"_s});
    QCOMPARE(refused.exitCode, ExitCode::Refused);
    QVERIFY2(refused.err.contains(u"words 3, 7 and 21"_s), qPrintable(refused.err));
    QCOMPARE(run({u"status"_s}).exitCode, ExitCode::Done);
}

void CliTerminalTest::tellsOfControlCharacters()
{
    const Finished bell = run({u"win"_s, u"add"_s, u"Rang the\a bell"_s});
    QCOMPARE(bell.exitCode, ExitCode::Done);
    QVERIFY2(bell.err.contains(u"Control characters were left out of what you typed."_s), qPrintable(bell.err));
    QCOMPARE(run({u"win"_s, u"list"_s, u"--json"_s}).array().first()[u"title"].toString(), u"Rang the bell"_s);

    QFile file(m_folder->filePath(u"odd.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\0b\r\n", 5) == 5);
    file.close();
    const Finished added = run({u"journal"_s, u"add"_s, u"--title"_s, u"Odd"_s, u"--body-file"_s, file.fileName()});
    QCOMPARE(added.exitCode, ExitCode::Done);
    QVERIFY2(added.err.contains(u"left out of "_s + file.fileName()), qPrintable(added.err));
    QVERIFY(run({u"win"_s, u"add"_s, u"Two\tcolumns"_s}).err.isEmpty());
}

void CliTerminalTest::beginsAgainFromASheet()
{
    const QString code = sheet().value(u"seedCode"_s).toString();
    const QString person = run({u"identity"_s, u"show"_s, u"--json"_s}).object().value(u"person"_s).toString();
    QVERIFY(code.startsWith(u"WAYMARK:V01LUw"_s) && !person.isEmpty());
    const QString path = m_folder->filePath(u"Again.waymark"_s);
    const Finished made = cli({u"new"_s, u"--workspace"_s, path, u"--name"_s, u"Mira"_s, u"--from-sheet"_s, u"--json"_s},
                              {code, u"first words"_s, u"other words"_s});
    QVERIFY2(made.exitCode == ExitCode::Done, qPrintable(made.err));
    QCOMPARE(made.object().value(u"person"_s).toString(), person);
    QCOMPARE(cli({u"status"_s, u"--workspace"_s, path}, {u"other words"_s}).exitCode, ExitCode::Done);
    QCOMPARE(cli({u"status"_s, u"--workspace"_s, path}, {u"first words"_s}).exitCode, ExitCode::Refused);
}

void CliTerminalTest::namesWhatIsWrongWithASheet()
{
    const QJsonObject printed = sheet();
    const QString code = printed.value(u"seedCode"_s).toString();
    const QString path = m_folder->filePath(u"Again.waymark"_s);
    const auto begin = [&path](const QStringList &answers) {
        return cli({u"new"_s, u"--workspace"_s, path, u"--name"_s, u"Mira"_s, u"--from-sheet"_s}, answers);
    };
    QVERIFY(begin({code, u"not these words"_s, u"other words"_s}).err.contains(u"not the passphrase that the sheet was printed with"_s));
    QVERIFY(begin({printed.value(u"keyCode"_s).toString(), u"first words"_s, u"other words"_s}).err.contains(u"the last one on the sheet"_s));
    QVERIFY(begin({code.chopped(3) + u"AAA"_s, u"first words"_s, u"other words"_s}).err.contains(u"a slip in the code"_s));
    QVERIFY(!QFile::exists(path));
}

void CliTerminalTest::neverReplacesAWorkspace()
{
    const Finished again = run({u"new"_s, u"--name"_s, u"Jonas"_s, u"--json"_s}, {u"second words"_s});
    QCOMPARE(again.exitCode, ExitCode::Refused);
    QVERIFY(again.err.contains(u"is there already"_s));
    QCOMPARE(run({u"status"_s}).exitCode, ExitCode::Done);
}

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "cliterminaltest.moc"
