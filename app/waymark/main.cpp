// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "clock.h"
#include "random.h"
#include "words.h"
#include "workspacesession.h"

#include <KIconTheme>
#include <KLocalizedString>

#include <QApplication>
#include <QCommandLineParser>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace waymark;

static constexpr int noWindow = 3;

/** A dump of the memory would hold keys and texts. */
static void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

static void describeApplication(QApplication &application)
{
    application.setApplicationName(u"waymark"_s);
    application.setApplicationDisplayName(u"Waymark"_s);
    application.setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    application.setOrganizationName(u"waymark"_s);
    application.setDesktopFileName(u"org.waymark.Waymark"_s);
    application.setWindowIcon(QIcon::fromTheme(u"org.waymark.Waymark"_s));
    KLocalizedString::setApplicationDomain("waymark");
}

/** Where the sample workspaces are kept, away from people's own. */
static QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample"_s;
}

static void chooseStyle()
{
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE")) {
        QApplication::setStyle(u"breeze"_s);
    }
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE")) {
        QQuickStyle::setStyle(u"org.kde.desktop"_s);
    }
}

/** Named before anything else is read, as it decides in which words the rest is said. */
static QString namedWords(const QCommandLineOption &option)
{
    QCommandLineParser early;
    early.addOption(option);
    early.parse(QCoreApplication::arguments());
    return early.value(option);
}

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    describeApplication(application);
    chooseStyle();
    QCommandLineOption words(u"words"_s);
    words.setValueName(u"file"_s);
    installWords(namedWords(words));
    words.setDescription(QCoreApplication::translate("main", "Take the words of the window from this translation, a .qm file."));

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate("main", "Your growth, your evidence and your mentor’s word, in one file that is yours."));
    const QCommandLineOption selfTest(u"self-test"_s, QCoreApplication::translate("main", "Load the window, draw it once, and quit."));
    arguments.addOption(selfTest);
    arguments.addOption(words);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "A Waymark file to open."), u"[file]"_s);
    arguments.process(application);

    const SystemClock clock;
    SystemRandom random;
    Appearance appearance;
    WorkspaceSession session({.clock = clock, .random = random, .markerFolder = {}}, sampleFolder());
    const QStringList files = arguments.positionalArguments();
    if (!files.isEmpty()) {
        session.choose(QUrl::fromLocalFile(QFileInfo(files.constFirst()).absoluteFilePath()));
    } else if (!arguments.isSet(selfTest)) {
        session.resume();
    }

    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&session)}, {u"appearance"_s, QVariant::fromValue(&appearance)}});
    engine.loadFromModule("Waymark.Shell", "Main");
    const auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        return noWindow;
    }
    if (arguments.isSet(selfTest)) {
        QObject::connect(window, &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    return QApplication::exec();
}
