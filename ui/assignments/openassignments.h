// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentservice.h"
#include "attachmentservice.h"
#include "knownperson.h"
#include "mentorship.h"
#include "methodservice.h"
#include "newestquestion.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class Workspace;

/** A mentorship, and what the other one is called. */
struct KnownMentorship {
    Mentorship mentorship;
    QString name;
    /** The five words were compared. */
    bool confirmed = false;

    bool operator==(const KnownMentorship &) const = default;
};

/**
 * The assignments of the workspace that is open, as pages hand them to each other: services, what the method and people
 * are called, and what changes. Gone, and with it every reference to it, when the workspace is closed.
 */
class OpenAssignments : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenAssignments(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] AssignmentService &service() const;
    [[nodiscard]] AttachmentService &attachments() const;
    [[nodiscard]] const Clock &clock() const;
    /** Nothing while it is being read. */
    [[nodiscard]] const std::optional<Method> &method() const { return m_method; }
    [[nodiscard]] QStringList competencyNames(const QStringList &ids) const;

    [[nodiscard]] const std::vector<KnownMentorship> &mentorships() const { return m_mentorships; }
    /** The open mentorships in which I am @p myRole. */
    [[nodiscard]] std::vector<KnownMentorship> mentorshipsAs(Role myRole) const;
    /** The mentorship with the key @p space; null where it is none that is known. */
    [[nodiscard]] const KnownMentorship *mentorship(SpaceKey space) const;
    /** What the other one of @p space is called in a sentence; empty for the private space. */
    [[nodiscard]] QString callNameIn(SpaceKey space) const;
    /** How many were sent back to me. */
    [[nodiscard]] int waiting() const { return m_waiting; }

    /** Those of mine that have the words of @p text. Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<AssignmentId>>> matching(const QString &text) const;
    /** Asks again whom I know. */
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();
    /** What the method or people are called is known, or is another. */
    void namesChanged();
    void waitingChanged();

private:
    void onChanged(const ChangeSet &changes);
    void askForMethod();
    void askNames(const std::vector<Mentorship> &mentorships);
    void receive(const std::vector<Mentorship> &mentorships, const std::vector<KnownPerson> &people);
    void count();

    Workspace &m_workspace;
    std::optional<Method> m_method;
    std::vector<KnownMentorship> m_mentorships;
    int m_waiting = 0;
    NewestQuestion m_asked;
    NewestQuestion m_counted;
};

}
