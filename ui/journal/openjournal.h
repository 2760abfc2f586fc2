// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "journalservice.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class AttachmentService;
class Workspace;
struct KnownPerson;
struct Mentorship;

/**
 * The journal of the workspace that is open, as pages hand it to each other: its services and what changes in it. Gone,
 * and with it every reference to it, when the workspace is closed.
 */
class OpenJournal : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p workspace outlives this. */
    explicit OpenJournal(Workspace &workspace, QObject *parent = nullptr);
    /** All outlive this. Without @p attachments, files cannot be added. */
    OpenJournal(Store &store, JournalService &service, AttachmentService *attachments, QObject *parent = nullptr);

    [[nodiscard]] JournalService &service() const { return m_service; }
    [[nodiscard]] AttachmentService *attachments() const { return m_attachments; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /** The other person of a mentorship, as she is called; empty where that is not known (yet). */
    [[nodiscard]] QString nameIn(SpaceKey space) const { return m_names.value(space); }

    /** Asks again whom the person meets here; namesChanged() follows where somebody came. */
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    void namesChanged();
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    void receive(const std::vector<Mentorship> &mentorships, const std::vector<KnownPerson> &people);

    Workspace *m_workspace = nullptr; ///< nothing where there are the services of the journal alone
    JournalService &m_service;
    AttachmentService *m_attachments;
    const Clock &m_clock;
    QHash<SpaceKey, QString> m_names;
};

}
