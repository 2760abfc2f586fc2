// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "knownperson.h"
#include "mentorship.h"
#include "newestquestion.h"
#include "sessionservice.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class IdentityService;
class MentoringService;
class Workspace;

/** What the pages of sessions work with; all outlive them. */
struct SessionServices {
    Store &store;
    SessionService &sessions;
    MentoringService &mentoring;
    IdentityService &identity;
};

/** A mentorship, and what the other one is called. */
struct SessionPartner {
    Mentorship mentorship;
    QString name;

    bool operator==(const SessionPartner &) const = default;
};

/**
 * The sessions of the workspace that is open, as pages hand them to each other: services, what people are called, and what
 * changes. Gone, and with it every reference to it, when the workspace is closed.
 */
class OpenSessions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)
    Q_PROPERTY(bool alone READ isAlone NOTIFY namesChanged FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenSessions(Workspace &workspace, QObject *parent = nullptr);
    explicit OpenSessions(const SessionServices &services, QObject *parent = nullptr);

    [[nodiscard]] Store &store() const { return m_services.store; }
    [[nodiscard]] SessionService &service() const { return m_services.sessions; }
    [[nodiscard]] const Clock &clock() const { return m_services.store.clock(); }
    [[nodiscard]] QDate today() const { return clock().today(); }

    /** Whom I know is still being read. */
    [[nodiscard]] bool isKnown() const { return m_known; }
    /** The open mentorships, as they were founded. */
    [[nodiscard]] std::vector<SessionPartner> openPartners() const;
    /** Null where @p space is no mentorship that is known. */
    [[nodiscard]] const SessionPartner *partner(SpaceKey space) const;
    /** The name on the card of the other one. */
    [[nodiscard]] QString nameIn(SpaceKey space) const;
    /** What the other one is called in a sentence. */
    [[nodiscard]] QString callNameIn(SpaceKey space) const;
    /** The part that I play there. */
    [[nodiscard]] Role roleIn(SpaceKey space) const;
    /** There is nobody to meet with. */
    [[nodiscard]] bool isAlone() const;
    /** How many sessions wait for my word on how long they were. */
    [[nodiscard]] int waiting() const { return m_waiting; }

    /** Asks again whom I know. */
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();
    /** What people are called is known, or is another. */
    void namesChanged();
    void waitingChanged();

private:
    void onChanged(const ChangeSet &changes);
    void askNames(const std::vector<Mentorship> &mentorships);
    void receive(const std::vector<Mentorship> &mentorships, const std::vector<KnownPerson> &people);
    void count();

    SessionServices m_services;
    std::vector<SessionPartner> m_partners;
    bool m_known = false;
    int m_waiting = 0;
    NewestQuestion m_asked;
    NewestQuestion m_counted;
};

/** How long it was by the word of the other one waits for mine. */
[[nodiscard]] bool waitsForMe(const SessionHours &hours, Role mine);

}
