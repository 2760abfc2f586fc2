// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliprocess.h"
#include "verb.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The program as it is called: arguments, passphrases, exit codes, bad files, two of them at once. */
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void explainsEveryCommand();
    void isDocumentedAsItIs();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void takesNoPassphraseInArguments();
    void saysThatItCannotAsk();
    void printsJsonThatCanBeParsed();
    void refusesAWrongPassphrase();
    void namesWhatIsNoWorkspace_data();
    void namesWhatIsNoWorkspace();
    void namesAReadOnlyFolder();
    void worksBesideAnOpenWindow();
    void keepsBothOfTwoEditors();
    void changesThePassphrase();
    void opensWithTheWordsOfASheet();
    void opensWithTheCodeOfASheet();
    void namesWrongWords();
    void restoresTheWholeFile();
    void saysWhatIsDamaged();
    void salvagesWhatCanBeRead();

private:
    [[nodiscard]] Finished run(const QStringList &words, const QStringList &answers = {u"first words"_s})
    {
        return cli(QStringList{u"--workspace"_s, m_path} + words, answers);
    }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void CliTest::initTestCase()
{
    const Finished made = cli({u"new"_s, u"--workspace"_s, m_template.filePath(u"Mira.waymark"_s), u"--name"_s, u"Mira"_s, u"--json"_s}, {u"first words"_s});
    QVERIFY2(made.exitCode == ExitCode::Done, qPrintable(made.err));
    QCOMPARE(made.object().value(u"name"_s).toString(), u"Mira"_s);
}

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Mira.waymark"_s);
    QVERIFY(QFile::copy(m_template.filePath(u"Mira.waymark"_s), m_path));
}

void CliTest::explainsEveryCommand()
{
    const Finished overview = cli({u"--help"_s});
    QCOMPARE(overview.exitCode, ExitCode::Done);
    for (const Verb &verb : allVerbs()) {
        QVERIFY2(overview.out.contains(u"  "_s + verb.name + u' ') && overview.out.contains(verb.summary), qPrintable(verb.name));
        QVERIFY2(verb.summary.endsWith(u'.') && verb.run != nullptr, qPrintable(verb.name));
        QVERIFY2(std::ranges::none_of(verb.positionals, [](const auto &word) { return word.description.isEmpty(); }), qPrintable(verb.name));
        QVERIFY2(std::ranges::none_of(verb.options, [](const auto &option) { return option.description().isEmpty(); }), qPrintable(verb.name));
    }
    const Verb *restore = findVerb(u"restore"_s);
    const Finished help = cli({u"restore"_s, u"--help"_s});
    QCOMPARE(help.exitCode, ExitCode::Done);
    QVERIFY(help.out.contains(u"waymark-cli restore"_s) && help.out.contains(restore->summary) && help.out.contains(u"--differences"_s)
            && help.out.contains(u"BACKUP"_s));
}

/** One line for each command, as docs/cli.md has it. */
static QString tableOfCommands()
{
    QString table = u"| Command | What it does |\n|---|---|\n"_s;
    for (const Verb &verb : allVerbs()) {
        QString usage = verb.name;
        for (const Verb::Positional &positional : verb.positionals) {
            usage += positional.optional ? QString(u" ["_s + positional.name + u']') : QString(u' ' + positional.name);
        }
        for (const QCommandLineOption &option : verb.options) {
            usage += u" [--"_s + option.names().constFirst() + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName()) + u']';
        }
        table += u"| `%1` | %2 |\n"_s.arg(usage, verb.summary);
    }
    return table;
}

void CliTest::isDocumentedAsItIs()
{
    QFile page(QStringLiteral(WAYMARK_DOCS "/cli.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    if (!text.contains(tableOfCommands())) {
        QFile wanted(u"cli-table.md"_s);
        QVERIFY(wanted.open(QIODevice::WriteOnly) && wanted.write(tableOfCommands().toUtf8()) > 0);
        QFAIL("docs/cli.md does not have the commands as they are; the table that belongs there is in cli-table.md");
    }
}

void CliTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"fly"_s};
    QTest::newRow("no such option") << QStringList{u"goal"_s, u"list"_s, u"--sideways"_s};
    QTest::newRow("an option without its value") << QStringList{u"goal"_s, u"list"_s, u"--count"_s};
    QTest::newRow("too few arguments") << QStringList{u"goal"_s, u"show"_s};
    QTest::newRow("too many arguments") << QStringList{u"goal"_s, u"show"_s, u"one"_s, u"two"_s};
    QTest::newRow("a descriptor that is no number") << QStringList{u"status"_s, u"--passphrase-fd"_s, u"zero"_s};
}

void CliTest::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const Finished finished = cli(words);
    QCOMPARE(finished.exitCode, ExitCode::WrongUsage);
    QVERIFY(!finished.err.isEmpty());
    QVERIFY(finished.out.isEmpty());
}

void CliTest::takesNoPassphraseInArguments()
{
    for (const QString &name : {u"--passphrase"_s, u"--password"_s, u"--words"_s, u"-p"_s}) {
        QCOMPARE(run({u"status"_s, name, u"first words"_s}).exitCode, ExitCode::WrongUsage);
        QCOMPARE(run({u"recovery"_s, u"open"_s, name, u"first words"_s}).exitCode, ExitCode::WrongUsage);
    }
    for (const Verb &verb : allVerbs()) {
        for (const QCommandLineOption &option : verb.options) {
            QVERIFY2(!option.names().constFirst().contains(u"pass"_s), qPrintable(verb.name));
        }
    }
}

void CliTest::saysThatItCannotAsk()
{
    const Finished finished = cli({u"status"_s, u"--workspace"_s, m_path, u"--json"_s});
    QCOMPARE(finished.exitCode, ExitCode::Refused);
    QVERIFY2(finished.err.contains(u"--passphrase-fd"_s), qPrintable(finished.err));
    QCOMPARE(cli({u"status"_s}).exitCode, ExitCode::Refused);
}

void CliTest::printsJsonThatCanBeParsed()
{
    const Finished added = run({u"goal"_s, u"add"_s, u"Give talks 🎤"_s, u"--json"_s});
    QCOMPARE(added.exitCode, ExitCode::Done);
    QVERIFY2(added.err.isEmpty(), qPrintable(added.err));
    const QString id = added.object().value(u"id"_s).toString();
    QVERIFY(!QUuid::fromString(id).isNull());
    const QJsonArray list = run({u"goal"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()[u"id"].toString(), id);
    QCOMPARE(list.first()[u"title"].toString(), u"Give talks 🎤"_s);
    const Finished text = run({u"goal"_s, u"list"_s});
    QVERIFY(text.out.contains(id) && text.out.contains(u"Give talks 🎤"_s));

    const Finished refused = run({u"goal"_s, u"add"_s, u" "_s, u"--json"_s});
    QCOMPARE(refused.exitCode, ExitCode::Refused);
    QCOMPARE(refused.object().value(u"error"_s).toString(), codeOf(Error::Kind::Blank));
    QCOMPARE(refused.object().value(u"field"_s).toString(), u"title"_s);
    QVERIFY(!refused.err.isEmpty());
}

void CliTest::refusesAWrongPassphrase()
{
    const Finished finished = run({u"status"_s, u"--json"_s}, {u"second words"_s});
    QCOMPARE(finished.exitCode, ExitCode::Refused);
    QCOMPARE(finished.object().value(u"error"_s).toString(), codeOf(Error::Kind::WrongPassphrase));
    QCOMPARE(run({u"status"_s}).exitCode, ExitCode::Done);
}

void CliTest::namesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("zero bytes") << QByteArray() << Error::Kind::Damaged;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n and so on") << Error::Kind::NotAWorkspace;
    QTest::newRow("a newer workspace") << QByteArray("WMK\x02 and so on and on") << Error::Kind::Newer;
}

void CliTest::namesWhatIsNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFile file(m_folder->filePath(u"other"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    // Named before a passphrase is asked for: there is none.
    for (const QStringList &words : {QStringList{u"status"_s}, {u"recovery"_s, u"open"_s}, {u"passphrase"_s, u"change"_s}, {u"recovery"_s, u"sheet"_s}}) {
        const Finished finished = cli(words + QStringList{u"--workspace"_s, file.fileName(), u"--json"_s});
        QCOMPARE(finished.exitCode, ExitCode::Refused);
        QCOMPARE(finished.object().value(u"error"_s).toString(), codeOf(kind));
    }
    const Finished restored = cli({u"restore"_s, file.fileName(), u"--workspace"_s, m_path, u"--json"_s});
    QCOMPARE(restored.object().value(u"error"_s).toString(), codeOf(kind));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(run({u"status"_s}).exitCode, ExitCode::Done);
}

void CliTest::namesAReadOnlyFolder()
{
    const QString folder = qEnvironmentVariable("WAYMARK_TEST_READ_ONLY");
    QVERIFY2(!folder.isEmpty(), "run this with ./dev");
    const Finished made = cli({u"new"_s, u"--workspace"_s, folder + u"/Mira.waymark"_s, u"--name"_s, u"Mira"_s, u"--json"_s}, {u"first words"_s});
    QCOMPARE(made.object().value(u"error"_s).toString(), codeOf(Error::Kind::ReadOnly));
    for (const QStringList &words : {QStringList{u"method"_s, u"export"_s, folder + u"/method.json"_s}, {u"backup"_s, u"--to"_s, folder}}) {
        const Finished finished = run(words + QStringList{u"--json"_s});
        QCOMPARE(finished.exitCode, ExitCode::Refused);
        QCOMPARE(finished.object().value(u"error"_s).toString(), codeOf(Error::Kind::ReadOnly));
        QVERIFY(!finished.err.isEmpty());
    }
}

void CliTest::worksBesideAnOpenWindow()
{
    SystemClock clock;
    SystemRandom random;
    const auto window = Workspace::open(m_path, u"first words"_s, {.clock = clock, .random = random, .markerFolder = {}});
    QVERIFY(window);
    QCOMPARE(run({u"journal"_s, u"add"_s, u"--title"_s, u"From the command line"_s}).exitCode, ExitCode::Done);
    QCOMPARE(*(*window)->journal().entryCount().result(), 1);
    JournalDraft draft;
    draft.day = QDate(2026, 3, 1);
    draft.title = u"From the window"_s;
    QVERIFY((*window)->journal().add(draft, {}).result());
    QCOMPARE(run({u"journal"_s, u"list"_s, u"--json"_s}).array().size(), 2);

    const Finished change = run({u"passphrase"_s, u"change"_s, u"--json"_s}, {u"first words"_s, u"second words"_s});
    QCOMPARE(change.exitCode, ExitCode::Refused);
    QCOMPARE(change.object().value(u"error"_s).toString(), codeOf(Error::Kind::InUse));
    const QString backup = run({u"backup"_s, u"--json"_s}).object().value(u"file"_s).toString();
    QVERIFY(QFile::exists(backup));
    QCOMPARE(run({u"restore"_s, backup, u"--json"_s}).object().value(u"error"_s).toString(), codeOf(Error::Kind::InUse));
    QCOMPARE(*(*window)->journal().entryCount().result(), 2);
}

void CliTest::keepsBothOfTwoEditors()
{
    const QString goal = run({u"goal"_s, u"add"_s, u"Give talks"_s, u"--json"_s}).object().value(u"id"_s).toString();
    const QString seen = run({u"goal"_s, u"show"_s, goal, u"--json"_s}).object().value(u"basedOn"_s).toString();
    QCOMPARE(run({u"goal"_s, u"edit"_s, goal, u"--title"_s, u"Give four talks"_s, u"--based-on"_s, seen}).exitCode, ExitCode::Done);
    QCOMPARE(run({u"goal"_s, u"edit"_s, goal, u"--title"_s, u"Give one talk"_s, u"--based-on"_s, seen}).exitCode, ExitCode::Done);
    const QJsonArray conflicts = run({u"conflicts"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first()[u"values"].toArray().size(), 2);
    QCOMPARE(run({u"conflicts"_s, u"settle"_s, goal, u"title"_s, u"--take"_s, u"2"_s}).exitCode, ExitCode::Done);
    QCOMPARE(run({u"goal"_s, u"show"_s, goal, u"--json"_s}).object().value(u"title"_s).toString(), u"Give four talks"_s);
}

void CliTest::changesThePassphrase()
{
    QVERIFY(QFile::exists(run({u"backup"_s, u"--json"_s}).object().value(u"file"_s).toString()));
    const Finished changed = run({u"passphrase"_s, u"change"_s, u"--json"_s}, {u"first words"_s, u"second words"_s});
    QVERIFY2(changed.exitCode == ExitCode::Done, qPrintable(changed.err));
    QVERIFY(changed.object().value(u"keyName"_s) != changed.object().value(u"formerKeyName"_s));
    QCOMPARE(changed.object().value(u"backupsOfOtherKeys"_s).toInt(), 0);
    QCOMPARE(run({u"status"_s}, {u"first words"_s}).exitCode, ExitCode::Refused);
    QCOMPARE(run({u"status"_s}, {u"second words"_s}).exitCode, ExitCode::Done);
    QCOMPARE(run({u"passphrase"_s, u"change"_s}, {u"second words"_s, u""_s}).exitCode, ExitCode::Refused);
    QCOMPARE(run({u"status"_s}, {u"second words"_s}).exitCode, ExitCode::Done);
}

void CliTest::opensWithTheWordsOfASheet()
{
    const QJsonObject sheet = run({u"recovery"_s, u"sheet"_s, u"--json"_s}).object();
    QStringList words = sheet.value(u"words"_s).toVariant().toStringList();
    QCOMPARE(words.size(), 28);
    QVERIFY(sheet.value(u"seedCode"_s).toString().startsWith(u"WAYMARK:"_s));

    words[4] = u"?"_s;
    const Finished opened = run({u"recovery"_s, u"open"_s}, {words.join(u' '), u"third words"_s});
    QVERIFY2(opened.exitCode == ExitCode::Done, qPrintable(opened.err));
    QVERIFY2(opened.out.contains(u"Word 5 "_s), qPrintable(opened.out));
    QCOMPARE(run({u"status"_s}, {u"third words"_s}).exitCode, ExitCode::Done);
    QCOMPARE(run({u"status"_s}, {u"first words"_s}).exitCode, ExitCode::Refused);

    const Finished again = run({u"recovery"_s, u"open"_s, u"--json"_s}, {sheet.value(u"words"_s).toVariant().toStringList().join(u' '), u"fourth words"_s});
    QCOMPARE(again.exitCode, ExitCode::Refused);
    QVERIFY2(again.err.contains(u"earlier passphrase"_s), qPrintable(again.err));
}

void CliTest::opensWithTheCodeOfASheet()
{
    const QString code = run({u"recovery"_s, u"sheet"_s, u"--json"_s}).object().value(u"keyCode"_s).toString();
    QCOMPARE(run({u"recovery"_s, u"open"_s}, {code, u"third words"_s}).exitCode, ExitCode::Done);
    QCOMPARE(run({u"status"_s}, {u"third words"_s}).exitCode, ExitCode::Done);
}

void CliTest::namesWrongWords()
{
    QStringList words = run({u"recovery"_s, u"sheet"_s, u"--json"_s}).object().value(u"words"_s).toVariant().toStringList();
    QCOMPARE(run({u"recovery"_s, u"open"_s, u"--json"_s}, {words.first(27).join(u' '), u"third words"_s}).object().value(u"error"_s).toString(),
             codeOf(Error::Kind::Invalid));
    for (const qsizetype position : {2, 6, 20}) {
        words[position] = u"xyzzy"_s;
    }
    const Finished finished = run({u"recovery"_s, u"open"_s, u"--json"_s}, {words.join(u' '), u"third words"_s});
    QCOMPARE(finished.exitCode, ExitCode::Refused);
    QCOMPARE(finished.object().value(u"error"_s).toString(), codeOf(Error::Kind::WrongWord));
    QCOMPARE(finished.object().value(u"field"_s).toString(), u"3,7,21"_s);
    QCOMPARE(run({u"status"_s}).exitCode, ExitCode::Done);
}

void CliTest::restoresTheWholeFile()
{
    QCOMPARE(run({u"journal"_s, u"add"_s, u"--title"_s, u"before"_s}).exitCode, ExitCode::Done);
    const QString backup = run({u"backup"_s, u"--json"_s}).object().value(u"file"_s).toString();
    QCOMPARE(run({u"journal"_s, u"add"_s, u"--title"_s, u"after"_s}).exitCode, ExitCode::Done);

    QCOMPARE(run({u"restore"_s, backup}, {u"second words"_s}).exitCode, ExitCode::Refused);
    QCOMPARE(run({u"journal"_s, u"list"_s, u"--json"_s}).array().size(), 2);
    const Finished restored = run({u"restore"_s, backup});
    QVERIFY2(restored.exitCode == ExitCode::Done, qPrintable(restored.err));
    const QJsonArray entries = run({u"journal"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()[u"title"].toString(), u"before"_s);
    // What stood there is a backup now.
    const QString replaced = run({u"backup"_s, u"list"_s, u"--json"_s}, {}).array().first()[u"file"].toString();
    QVERIFY(replaced != backup);

    // A lost file comes back too.
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(run({u"restore"_s, replaced}).exitCode, ExitCode::Done);
    QCOMPARE(run({u"journal"_s, u"list"_s, u"--json"_s}).array().size(), 2);
}

void CliTest::saysWhatIsDamaged()
{
    QCOMPARE(run({u"doctor"_s}).exitCode, ExitCode::Done);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // A page of the method's or the index's tables, near the end.
    QVERIFY(file.seek(file.size() - 2 * 4096 + 100) && file.write(QByteArray(64, 'x')) == 64);
    file.close();
    const Finished finished = run({u"doctor"_s, u"--json"_s});
    QCOMPARE(finished.exitCode, ExitCode::NotVerified);
    QCOMPARE(finished.object().value(u"healthy"_s).toBool(true), false);
}

void CliTest::salvagesWhatCanBeRead()
{
    QCOMPARE(run({u"journal"_s, u"add"_s, u"--title"_s, u"Still here"_s}).exitCode, ExitCode::Done);
    QFile file(m_path);
    // A page of one table or index; the list of tables stands elsewhere.
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20 * 4096 + 100) && file.write(QByteArray(64, 'x')) == 64);
    file.close();
    const QString saved = m_folder->filePath(u"Saved.waymark"_s);
    const Finished salvaged = run({u"doctor"_s, u"salvage"_s, saved, u"--json"_s});
    QVERIFY2(salvaged.exitCode == ExitCode::Done, qPrintable(salvaged.err));
    QVERIFY(salvaged.object().value(u"rows"_s).toInt() > 0);
    const QJsonArray entries = cli({u"--workspace"_s, saved, u"journal"_s, u"list"_s, u"--json"_s}, {u"first words"_s}).array();
    QCOMPARE(entries.first()[u"title"].toString(), u"Still here"_s);
    QCOMPARE(cli({u"doctor"_s, u"salvage"_s, saved, u"--workspace"_s, m_path}).exitCode, ExitCode::Refused);
}

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
