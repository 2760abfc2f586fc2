// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"

#include "errorsentence.h"
#include "session.h"
#include "verb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace waymark
{

static void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << (text.endsWith(u'\n') || text.isEmpty() ? "" : "\n");
}

static QString generalHelp()
{
    return u"Usage: waymark-cli [--workspace FILE] COMMAND …\n\n"
           "Waymark from the command line: journal, goals, assignments, reviews, exchange and the career record.\n"
           "'waymark-cli COMMAND --help' explains one command, or all that begin with a word.\n\nCommands:\n"_s
        + overview(allVerbs())
        + u"\nThe workspace is named by --workspace or in WAYMARK_WORKSPACE. The passphrase is asked for, or read from the file\n"
          "descriptor of --passphrase-fd; it never stands in an argument. With --json the result alone is printed, as JSON.\n\n"
          "Exit codes: 0 done; 1 refused, with the reason; 2 wrong usage; 3 not verified.\n"_s;
}

/** The commands whose first word is @p group: "goal" gives all about goals. */
static std::vector<Verb> verbsOf(const QString &group)
{
    std::vector<Verb> verbs;
    std::ranges::copy_if(allVerbs(), std::back_inserter(verbs),
                         [&group](const Verb &verb) { return verb.name == group || verb.name.startsWith(group + u' '); });
    return verbs;
}

static QString groupHelp(const QString &group)
{
    return u"Usage: waymark-cli [--workspace FILE] %1 COMMAND …\n\nCommands:\n"_s.arg(group) + overview(verbsOf(group))
        + u"\n'waymark-cli %1 COMMAND --help' explains one of them.\n"_s.arg(group);
}

static const Verb *verbOf(QStringList &words)
{
    for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
        if (words.size() >= count) {
            if (const Verb *verb = findVerb(words.first(count).join(u' '))) {
                words = words.sliced(count);
                return verb;
            }
        }
    }
    return nullptr;
}

static void declare(QCommandLineParser &parser, const Verb &verb)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(verb.summary + (verb.help.isEmpty() ? u""_s : u"\n\n"_s + verb.help));
    parser.addOption(QCommandLineOption(u"help"_s, u"Explains this command."_s));
    parser.addOption(option(u"workspace"_s, u"The workspace file."_s, u"FILE"_s));
    parser.addOption(option(u"passphrase-fd"_s, u"Reads the passphrase from a file descriptor."_s, u"N"_s));
    parser.addOption(flag(u"json"_s, u"Prints the result as JSON."_s));
    parser.addOptions(verb.options);
    for (const Verb::Positional &positional : verb.positionals) {
        parser.addPositionalArgument(positional.name, positional.description, positional.optional ? u'[' + positional.name + u']' : positional.name);
    }
}

static qsizetype needed(const Verb &verb)
{
    return std::ranges::count(verb.positionals, false, &Verb::Positional::optional);
}

static int wrongUsage(const QString &reason)
{
    print(stderr, u"waymark-cli: "_s + reason);
    return ExitCode::WrongUsage;
}

static QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

static int tell(const Result<Answer> &answer, bool json)
{
    if (answer) {
        print(stdout, json ? jsonText(answer->json) : answer->text);
        return answer->exitCode;
    }
    print(stderr, u"waymark-cli: "_s + sentenceOf(answer.error()));
    if (json) {
        print(stdout, jsonText(QJsonObject{{u"error"_s, codeOf(answer.error().kind)}, {u"field"_s, answer.error().field}}));
    }
    return ExitCode::Refused;
}

static QString helpOf(const Verb &verb, const QCommandLineParser &parser)
{
    std::vector<Verb> others = verbsOf(verb.name);
    std::erase_if(others, [&verb](const Verb &other) { return other.name == verb.name; });
    return parser.helpText().replace(u"waymark-cli [options]"_s, u"waymark-cli "_s + verb.name + u" [options]"_s)
        + (others.empty() ? QString() : QString(u"\nMore commands:\n"_s + overview(others)));
}

/** Why the command cannot be run as it was called; empty where it can. */
static QString misuse(const Verb &verb, const QCommandLineParser &parser)
{
    const qsizetype given = parser.positionalArguments().size();
    if (given < needed(verb) || given > verb.positionals.size()) {
        return u"'%1' takes %2 to %3 arguments; see 'waymark-cli %1 --help'."_s.arg(verb.name).arg(needed(verb)).arg(verb.positionals.size());
    }
    bool isNumber = true;
    const int descriptor = parser.isSet(u"passphrase-fd"_s) ? parser.value(u"passphrase-fd"_s).toInt(&isNumber) : 0;
    return isNumber && descriptor >= 0 ? QString() : u"--passphrase-fd takes the number of a file descriptor."_s;
}

static int runVerb(const Verb &verb, const QStringList &words)
{
    QCommandLineParser parser;
    declare(parser, verb);
    if (!parser.parse(QStringList{u"waymark-cli "_s + verb.name} + words)) {
        return wrongUsage(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        print(stdout, helpOf(verb, parser));
        return ExitCode::Done;
    }
    if (const QString reason = misuse(verb, parser); !reason.isEmpty()) {
        return wrongUsage(reason);
    }
    for (const QString &word : words) {
        tellOfControlCharacters(word, u"what you typed"_s);
    }
    const auto descriptor = parser.isSet(u"passphrase-fd"_s) ? std::optional(parser.value(u"passphrase-fd"_s).toInt()) : std::nullopt;
    Session session(parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : qEnvironmentVariable("WAYMARK_WORKSPACE"), descriptor);
    return tell(verb.run(session, parser), parser.isSet(u"json"_s));
}

/** Words that name no command: perhaps the first word of several. */
static int runGroup(const QStringList &words)
{
    const QString &group = words.constFirst();
    const bool known = !verbsOf(group).empty();
    const bool asksForHelp = known && words.contains(u"--help"_s);
    if (asksForHelp || (known && (words.size() == 1 || words.at(1).startsWith(u"--"_s)))) {
        print(asksForHelp ? stdout : stderr, groupHelp(group));
        return asksForHelp ? ExitCode::Done : ExitCode::WrongUsage;
    }
    return wrongUsage(known ? u"there is no command '%1 %2'; see 'waymark-cli %1 --help'."_s.arg(group, words.at(1))
                            : u"there is no command '%1'; see 'waymark-cli --help'."_s.arg(group));
}

/** Options that stand before the command are moved behind it. */
static QStringList withCommandFirst(QStringList words)
{
    QStringList leading;
    while (!words.isEmpty() && words.constFirst().startsWith(u"--"_s) && words.constFirst() != u"--help" && words.constFirst() != u"--version") {
        const bool takesValue = (words.constFirst() == u"--workspace" || words.constFirst() == u"--passphrase-fd") && words.size() > 1;
        leading += words.first(takesValue ? 2 : 1);
        words = words.sliced(takesValue ? 2 : 1);
    }
    return words + leading;
}

int runCommandLine(const QStringList &arguments)
{
    QStringList words = withCommandFirst(arguments.sliced(1));
    if (words.size() > 1 && words.constFirst() == u"help") {
        words = words.sliced(1) + QStringList{u"--help"_s};
    }
    if (words.isEmpty() || words.constFirst() == u"--help" || words.constFirst() == u"help") {
        print(words.isEmpty() ? stderr : stdout, generalHelp());
        return words.isEmpty() ? ExitCode::WrongUsage : ExitCode::Done;
    }
    if (words.constFirst() == u"--version") {
        print(stdout, u"waymark-cli "_s + QStringLiteral(WAYMARK_VERSION));
        return ExitCode::Done;
    }
    const Verb *verb = verbOf(words);
    return verb == nullptr ? runGroup(words) : runVerb(*verb, words);
}

}
