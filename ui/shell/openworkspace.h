// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openassignments.h"
#include "opencertification.h"
#include "opencompetencies.h"
#include "openexchange.h"
#include "opengoals.h"
#include "openjournal.h"
#include "openmentees.h"
#include "openrecord.h"
#include "openreviews.h"
#include "opensessions.h"
#include "opensettings.h"
#include "opentoday.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class Workspace;

/**
 * The workspace that is open, as the window sees it: one object for each feature. Gone, and all of them with it, when the
 * workspace is closed.
 *
 * A feature named goals, with its class OpenGoals(Workspace &, QObject *parent), its GoalsPlace.qml and the pages of that in
 * GoalsPages.qml, comes into the window by
 *   1. its name in WAYMARK_FEATURES of ui/CMakeLists.txt (links it to every program, and adds tests/ui/goals);
 *   2. the two lines below, as for the journal:
 *          Q_PROPERTY(waymark::OpenGoals *goals MEMBER m_goals CONSTANT FINAL)
 *          OpenGoals *m_goals = make<OpenGoals>();
 *   3. its place in Places.qml, where the order of the sidebar has it:
 *          GoalsPlace {
 *              goals: root.workspace?.goals ?? null
 *              pageStack: root.pageStack
 *          }
 * Sidebar, palette, badges, undo, messages and pictures take it from there.
 */
class OpenWorkspace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(waymark::OpenToday *today MEMBER m_today CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenJournal *journal MEMBER m_journal CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenAssignments *assignments MEMBER m_assignments CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenMentees *mentees MEMBER m_mentees CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenReviews *reviews MEMBER m_reviews CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenGoals *goals MEMBER m_goals CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenCompetencies *competencies MEMBER m_competencies CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenSessions *sessions MEMBER m_sessions CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenExchange *exchange MEMBER m_exchange CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenCertification *certification MEMBER m_certification CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenRecord *record MEMBER m_record CONSTANT FINAL)
    Q_PROPERTY(waymark::OpenSettings *settings MEMBER m_settings CONSTANT FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenWorkspace(Workspace &workspace, QObject *parent = nullptr);

    /** For what concerns no single feature: search, undo. */
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] OpenJournal *journal() const { return m_journal; }
    [[nodiscard]] OpenSettings *settings() const { return m_settings; }

Q_SIGNALS:
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    template<typename Feature>
    [[nodiscard]] Feature *make()
    {
        auto *feature = new Feature(m_workspace, this);
        connect(this, &OpenWorkspace::aboutToClose, feature, &Feature::aboutToClose);
        return feature;
    }

    Workspace &m_workspace;
    OpenToday *m_today = make<OpenToday>();
    OpenJournal *m_journal = make<OpenJournal>();
    OpenAssignments *m_assignments = make<OpenAssignments>();
    OpenMentees *m_mentees = make<OpenMentees>();
    OpenReviews *m_reviews = make<OpenReviews>();
    OpenGoals *m_goals = make<OpenGoals>();
    OpenCompetencies *m_competencies = make<OpenCompetencies>();
    OpenSessions *m_sessions = make<OpenSessions>();
    OpenExchange *m_exchange = make<OpenExchange>();
    OpenCertification *m_certification = make<OpenCertification>();
    OpenRecord *m_record = make<OpenRecord>();
    OpenSettings *m_settings = make<OpenSettings>();
};

}
