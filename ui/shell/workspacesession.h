// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionundo.h"
#include "openworkspace.h"
#include "result.h"
#include "workspace.h"

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * From the first start to the open workspace and back: creates, opens, locks and closes, with the slow work off the GUI
 * thread, and hands out what pages work with. Remembers which workspace was open last.
 */
class WorkspaceSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool closing READ isClosing NOTIFY closingChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY pathChanged FINAL)
    Q_PROPERTY(QString folderName READ folderName NOTIFY pathChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool hasSample READ hasSample CONSTANT FINAL)
    Q_PROPERTY(bool sample READ isSample NOTIFY pathChanged FINAL)
    Q_PROPERTY(waymark::OpenWorkspace *workspace READ workspace NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(waymark::ActionUndo *undo READ undo NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedPath READ suggestedPath NOTIFY suggestedPathChanged FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY personChanged FINAL)
    Q_PROPERTY(QString roleText READ roleText NOTIFY personChanged FINAL)
    Q_PROPERTY(bool mentee READ isMentee NOTIFY personChanged FINAL)
    Q_PROPERTY(bool mentor READ isMentor NOTIFY personChanged FINAL)

public:
    enum class State {
        Closed, ///< nothing is chosen: the welcome page
        Locked, ///< a file is chosen and waits for its passphrase
        Open,
    };
    Q_ENUM(State)

    /** All of @p surroundings outlives the session. @p sampleFolder: where the sample workspaces are kept, empty to offer none. */
    WorkspaceSession(const Workspace::Surroundings &surroundings, const QString &sampleFolder, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** A workspace is being closed on another thread: what was begun is written, and the log emptied into the file. */
    [[nodiscard]] bool isClosing() const { return m_closings > 0; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString folderName() const;
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /** Whether there is a place for a sample to look around in. */
    [[nodiscard]] bool hasSample() const;
    /** Whether the workspace is one of the sample's. */
    [[nodiscard]] bool isSample() const;
    /** Nothing while no workspace is open. */
    [[nodiscard]] OpenWorkspace *workspace() const { return m_open.get(); }
    /** The same for the journal alone. */
    [[nodiscard]] OpenJournal *journal() const { return m_open ? m_open->journal() : nullptr; }
    [[nodiscard]] ActionUndo *undo() const { return m_undo.get(); }
    [[nodiscard]] QString personName() const { return m_person.name; }
    [[nodiscard]] QString initials() const;
    [[nodiscard]] QString roleText() const;
    [[nodiscard]] bool isMentee() const { return m_person.mentee; }
    [[nodiscard]] bool isMentor() const { return m_person.mentor; }

    /** Turns to the workspace that was open last, if it is still there. */
    void resume();

    /** Looks where the workspace of @p name could be kept; suggestedPath() follows, a file that does not exist yet. */
    Q_INVOKABLE void suggestPath(const QString &name);
    [[nodiscard]] const QString &suggestedPath() const { return m_suggestedPath; }
    /** For showing where a file is. */
    [[nodiscard]] Q_INVOKABLE QString localPath(const QUrl &file) const;
    Q_INVOKABLE void create(const QString &name, const QString &passphrase, bool mentee, bool mentor, const QString &path);
    /** Looks whether it is a workspace, whose passphrase is asked for next; of what may be a record recordChosen() tells. */
    Q_INVOKABLE void choose(const QUrl &file);
    Q_INVOKABLE void unlock(const QString &passphrase);
    /** Opens the file with the words of its recovery sheet, or the code on it, and gives it a new passphrase. */
    Q_INVOKABLE void recover(const QString &sheet, const QString &passphrase);
    /** The mentee's workspace of the sample, which is made first where it is not there: some seconds. */
    Q_INVOKABLE void openSample();
    /** Closes the sample's workspace and removes all that the sample consists of. */
    Q_INVOKABLE void removeSample();
    /** Closes the workspace; its passphrase is needed to go on. */
    Q_INVOKABLE void lock();
    /** Back to the welcome page; forgets which workspace was open. */
    Q_INVOKABLE void leave();
    Q_INVOKABLE void forgetError();

Q_SIGNALS:
    void stateChanged();
    /** Another workspace is open; said before the state is. */
    void workspaceChanged();
    void busyChanged();
    void closingChanged();
    void pathChanged();
    void errorChanged();
    void personChanged();
    /** The workspace was closed for some work and is open again: what came of it, in @p words, and whether it was @p done. */
    void closedWorkDone(const QString &words, bool done);
    void suggestedPathChanged();
    /** What was chosen is no workspace, and may be a record that somebody wants to check. */
    void recordChosen(const QUrl &file);

private:
    using Opened = Result<std::shared_ptr<Workspace>>;

    void begin(const QString &path, const std::function<Result<std::unique_ptr<Workspace>>()> &opening, const std::function<void()> &then = {});
    void receive(const QString &path, const Opened &opened);
    void workClosed(const ClosedWork &work);
    void close();
    void askWhoIAm();
    void setPath(const QString &path, bool remember);
    void setState(State state);
    void setBusy(bool busy);
    void setError(const QString &text);

    Workspace::Surroundings m_surroundings;
    QString m_sampleFolder;
    State m_state = State::Closed;
    bool m_busy = false;
    int m_closings = 0; ///< workspaces that are being closed
    QFuture<void> m_closing; ///< the last of them: what needs the file waits for it, off the GUI thread
    QString m_path;
    QString m_errorText;
    QString m_suggestedPath;
    int m_suggestion = 0; ///< which suggestion was asked for last
    ProfileDraft m_person;
    int m_question = 0; ///< who the person is: late answers are dropped
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<ActionUndo> m_undo;
};

}
