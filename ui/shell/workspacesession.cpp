// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacesession.h"

#include "describe.h"
#include "myprofile.h"
#include "recordchecking.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

Q_LOGGING_CATEGORY(session, "waymark.session")

static const QString lastKey = u"lastWorkspace"_s;
WorkspaceSession::WorkspaceSession(const Workspace::Surroundings &surroundings, const QString &sampleFolder, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_sampleFolder(sampleFolder)
{
}

WorkspaceSession::~WorkspaceSession()
{
    close();
    m_closing.waitForFinished();
}

bool WorkspaceSession::hasSample() const
{
    return !m_sampleFolder.isEmpty();
}

QString WorkspaceSession::fileName() const
{
    return QFileInfo(m_path).completeBaseName();
}

QString WorkspaceSession::folderName() const
{
    return QDir::toNativeSeparators(QFileInfo(m_path).absolutePath());
}

QString WorkspaceSession::initials() const
{
    return Profile::fromStore({}, {}, m_person).initials();
}

QString WorkspaceSession::roleText() const
{
    if (m_person.mentee && m_person.mentor) {
        return tr("Mentee and mentor");
    }
    return m_person.mentor ? tr("Mentor") : tr("Mentee");
}

void WorkspaceSession::resume()
{
    const QString last = QSettings().value(lastKey).toString();
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        setPath(last, true);
        setState(State::Locked);
    }
}

/** A file in the folder for documents that is not there yet: "Mira.waymark", "Mira 2.waymark". */
static QString freePath(const QString &name)
{
    static const QRegularExpression unwanted(u"[^\\p{L}\\p{N} ._-]"_s);
    QString base = name.simplified().remove(unwanted);
    base = base.isEmpty() || base.startsWith(u'.') ? u"Waymark"_s : base;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(base + u".waymark"_s);
    for (int i = 2; QFileInfo::exists(path); ++i) {
        path = folder.filePath(base + u' ' + QString::number(i) + u".waymark"_s);
    }
    return QDir::toNativeSeparators(path);
}

void WorkspaceSession::suggestPath(const QString &name)
{
    QtConcurrent::run(freePath, name).then(this, [this, request = ++m_suggestion](const QString &path) {
        if (request == m_suggestion) {
            m_suggestedPath = path;
            Q_EMIT suggestedPathChanged();
        }
    });
}

QString WorkspaceSession::localPath(const QUrl &file) const
{
    return QDir::toNativeSeparators(file.toLocalFile());
}

void WorkspaceSession::create(const QString &name, const QString &passphrase, bool mentee, bool mentor, const QString &path)
{
    const NewWorkspace wanted{.path = QDir::fromNativeSeparators(path),
                              .passphrase = passphrase,
                              .name = name.simplified(),
                              .email = {},
                              .deviceName = QSysInfo::machineHostName()};
    const ProfileDraft person{.name = wanted.name, .headline = {}, .email = {}, .photo = {}, .mentee = mentee, .mentor = mentor};
    const auto making = [wanted, surroundings = m_surroundings] {
        QDir().mkpath(QFileInfo(wanted.path).absolutePath());
        return Workspace::create(wanted, surroundings);
    };
    begin(wanted.path, making, [this, person] {
        ++m_question;
        m_person = person;
        Q_EMIT personChanged();
        m_workspace->people().saveMine(person).then(this, [this](const Result<ProfileId> &) { askWhoIAm(); });
    });
}

namespace
{
/** What somebody opens who has no workspace open. */
struct ChosenFile {
    Result<FileHead> head;
    /** It is no workspace, but may be a record to be checked. */
    bool record = false;
};
}

void WorkspaceSession::choose(const QUrl &file)
{
    const QString path = file.toLocalFile();
    setBusy(true);
    QtConcurrent::run([path] {
        return ChosenFile{.head = FileHead::read(path), .record = mayCarryRecord(path)};
    }).then(this, [this, file](const ChosenFile &chosen) {
        setBusy(false);
        if (chosen.head) {
            setPath(file.toLocalFile(), true);
            setState(State::Locked);
        } else if (chosen.record) {
            Q_EMIT recordChosen(file);
        } else {
            setError(describe(chosen.head.error()));
        }
    });
}

void WorkspaceSession::unlock(const QString &passphrase)
{
    begin(m_path, [path = m_path, passphrase, surroundings = m_surroundings] { return Workspace::open(path, passphrase, surroundings); });
}

/** Runs @p opening on a thread of its own, as it derives a key, and @p then here when it went well. */
void WorkspaceSession::begin(const QString &path, const std::function<Result<std::unique_ptr<Workspace>>()> &opening, const std::function<void()> &then)
{
    if (m_busy) {
        return;
    }
    setError({});
    setBusy(true);
    QtConcurrent::run([opening, closing = m_closing, here = thread()]() mutable -> Opened {
        closing.waitForFinished();
        WAYMARK_TRY(std::shared_ptr<Workspace> workspace, opening());
        workspace->store().moveToThread(here);
        return workspace;
    }).then(this, [this, path, then](const Opened &opened) {
        setBusy(false);
        receive(path, opened);
        if (opened && then) {
            then();
        }
    });
}

void WorkspaceSession::receive(const QString &path, const Opened &opened)
{
    if (!opened) {
        qCWarning(session, "%s %s %s", qPrintable(codeOf(opened.error().kind)), qPrintable(opened.error().field), qPrintable(opened.error().detail));
        setError(describe(opened.error()));
        return;
    }
    close();
    m_workspace = *opened;
    Store &store = m_workspace->store();
    m_open = std::make_unique<OpenWorkspace>(*m_workspace);
    // Queued: who asks goes with the workspace.
    connect(m_open->settings(), &OpenSettings::closedWorkWanted, this, &WorkspaceSession::workClosed, Qt::QueuedConnection);
    m_undo = std::make_unique<ActionUndo>(store);
    setPath(path, true);
    Q_EMIT workspaceChanged();
    setState(State::Open);
    askWhoIAm();
    m_workspace->backUp().then(this, [](const Result<bool> &made) {
        if (!made) {
            qCWarning(session, "backup: %s %s", qPrintable(codeOf(made.error().kind)), qPrintable(made.error().detail));
        }
    });
}

/** An answer may come when the workspace is closed already, another one open, or more known. */
void WorkspaceSession::askWhoIAm()
{
    if (!m_workspace) {
        return;
    }
    myProfile(*m_workspace).then(this, [this, question = ++m_question](const Result<LoadedProfile> &mine) {
        if (mine && question == m_question) {
            m_person = mine->profile.values();
            Q_EMIT personChanged();
        }
    });
}

/** Pages that still stand there find everything gone, not dangling. The file itself is closed on another thread. */
void WorkspaceSession::close()
{
    if (m_open) {
        Q_EMIT m_open->aboutToClose();
    }
    m_undo.reset();
    m_open.reset();
    ++m_question;
    m_person = {};
    Q_EMIT personChanged();
    if (!m_workspace) {
        return;
    }
    m_workspace->store().moveToThread(nullptr); // it goes where no events are delivered
    ++m_closings;
    m_closing = QtConcurrent::run([before = m_closing, going = std::exchange(m_workspace, {})]() mutable {
        before.waitForFinished();
        going.reset();
    });
    m_closing.then(this, [this] {
        --m_closings;
        Q_EMIT closingChanged();
    });
    Q_EMIT closingChanged();
}

void WorkspaceSession::lock()
{
    if (m_state == State::Open) {
        setState(State::Locked);
        close();
    }
}

void WorkspaceSession::leave()
{
    setState(State::Closed);
    close();
    setPath({}, true);
}

void WorkspaceSession::forgetError()
{
    setError({});
}

void WorkspaceSession::setPath(const QString &path, bool remember)
{
    if (remember) {
        QSettings().setValue(lastKey, path);
    }
    m_path = path;
    Q_EMIT pathChanged();
}

void WorkspaceSession::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        setError({});
        Q_EMIT stateChanged();
    }
}

void WorkspaceSession::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void WorkspaceSession::setError(const QString &text)
{
    if (m_errorText != text) {
        m_errorText = text;
        Q_EMIT errorChanged();
    }
}

}
