// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "needed.h"
#include "samplefolder.h"
#include "stopwatch.h"
#include "uiacts.h"
#include "uiworkspace.h"

#include <KIconTheme>

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QStyleHints>

#include <print>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

/** The window of one workspace is a process of its own, so that memory can be compared. */
static std::vector<UiFigure> askChild(const QString &path, const QString &only)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--act"_s, path, u"--place"_s, only});
    if (!child.waitForFinished(-1) || child.exitCode() != 0) {
        giveUp(u"the window failed"_s);
    }
    return figuresFromJson(child.readAllStandardOutput());
}

static std::vector<UiFigure> measure(const QString &parent, int records, const QString &only)
{
    QElapsedTimer timer;
    timer.start();
    const UiRecords much = UiRecords::upTo(records);
    const UiWorkspace workspace(parent, much);
    std::println(stderr, "{} entries; {} goals, assignments and statements each; {} attempts that wait; {} lines of exchange: made in {} s", much.entries,
                 much.goals, much.waiting, much.exchanged, timer.elapsed() / 1000);
    return askChild(workspace.path(), only);
}

/** Pages come without a parent, as PageRow.push() makes them; Qt would say so each time. */
static void sayWhatMatters(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.endsWith("not placed in the graphics scene."_L1)) {
        std::println(stderr, "{}", text.toStdString());
    }
}

static int act(const QString &path, const QString &only)
{
    qInstallMessageHandler(sayWhatMatters);
    const std::vector<UiFigure> figures = UiActs(path, UiWorkspace::passphrase).measureAll(only);
    std::print("{}", toJson(figures).toStdString());
    return 0;
}

/** What deriving the key of a sample's workspace takes: no start of a program can be quicker, and a key at hand saves it. */
static int tellDerivation(const QString &folder)
{
    const FileHead head = needed(FileHead::read(SamplePaths(folder).mentee));
    const QString passphrase = samplePassphrase(folder, u"mentee"_s);
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        times.push_back(millisecondsOf([&] { needed(WorkspaceKey::fromPassphrase(passphrase, head)); }));
    }
    std::ranges::sort(times);
    std::println("{:.1f}", times.at(times.size() / 2));
    return 0;
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    prepareApplication();
    QApplication::styleHints()->setCursorFlashTime(0); // a blinking cursor would never let it rest
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What the window does on its own thread, with few records and with many."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Print JSON alone."_s},
                       {u"folder"_s, u"Where the files are made; beside the program if not named."_s, u"folder"_s, QCoreApplication::applicationDirPath()},
                       {u"few"_s, u"How many records are few."_s, u"number"_s, u"100"_s},
                       {u"many"_s, u"How many are many."_s, u"number"_s, u"100000"_s},
                       {u"place"_s, u"Act at this place alone, as “journal” or “exchange/diary”."_s, u"name"_s},
                       {u"act"_s, u"For itself: use the window on this workspace."_s, u"file"_s},
                       {u"derivation"_s, u"For benchstart.sh: tell what deriving the key of the sample there takes, in ms."_s, u"folder"_s}});
    parser.process(application);
    if (parser.isSet(u"act"_s)) {
        return act(parser.value(u"act"_s), parser.value(u"place"_s));
    }
    if (parser.isSet(u"derivation"_s)) {
        return tellDerivation(parser.value(u"derivation"_s));
    }
    const int few = parser.value(u"few"_s).toInt();
    const int many = parser.value(u"many"_s).toInt();
    const QString folder = parser.value(u"folder"_s);
    const QString only = parser.value(u"place"_s);
    std::vector<UiFigure> withFew = measure(folder, few, only);
    const UiTable table(std::move(withFew), measure(folder, many, only));
    table.print(few, many, parser.isSet(u"json"_s));
    return table.allMet() ? 0 : 1;
}
