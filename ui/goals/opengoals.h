// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "goalpartservice.h"
#include "goalservice.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class AspirationService;
class IdentityService;
class MentoringService;
class Workspace;

/** What the pages of goals work with; all outlive them. */
struct GoalServices {
    Store &store;
    GoalService &goals;
    GoalPartService &parts;
    AspirationService &aspirations;
    MentoringService &mentoring;
    IdentityService &identity;
};

/**
 * The goals of the workspace that is open, as pages hand them to each other: their services and what changes in them.
 * Gone, and with it every reference to it, when the workspace is closed.
 */
class OpenGoals : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p workspace outlives this. */
    explicit OpenGoals(Workspace &workspace, QObject *parent = nullptr);
    explicit OpenGoals(const GoalServices &services, QObject *parent = nullptr);

    [[nodiscard]] Store &store() const { return m_services.store; }
    [[nodiscard]] GoalService &goals() const { return m_services.goals; }
    [[nodiscard]] GoalPartService &parts() const { return m_services.parts; }
    [[nodiscard]] AspirationService &aspirations() const { return m_services.aspirations; }
    [[nodiscard]] MentoringService &mentoring() const { return m_services.mentoring; }
    [[nodiscard]] IdentityService &identity() const { return m_services.identity; }
    [[nodiscard]] const Clock &clock() const { return m_services.store.clock(); }
    [[nodiscard]] QDate today() const { return clock().today(); }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    GoalServices m_services;
};

}
