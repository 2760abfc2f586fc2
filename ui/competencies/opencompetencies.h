// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "competencyservice.h"
#include "methodservice.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class AssignmentService;
class CompetencyLoader;
class GoalService;
class Workspace;

/** What the pages of competencies work with; all outlive them. */
struct CompetencyServices {
    Store &store;
    CompetencyService &competencies;
    MethodService &method;
    AssignmentService &assignments;
    GoalService &goals;
};

/**
 * The competencies of the workspace that is open, as pages hand them to each other: their services and what changes in
 * them. Gone, and with it every reference to it, when the workspace is closed.
 */
class OpenCompetencies : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p workspace outlives this. */
    explicit OpenCompetencies(Workspace &workspace, QObject *parent = nullptr);
    explicit OpenCompetencies(const CompetencyServices &services, QObject *parent = nullptr);

    [[nodiscard]] Store &store() const { return m_services.store; }
    [[nodiscard]] CompetencyService &competencies() const { return m_services.competencies; }
    [[nodiscard]] MethodService &method() const { return m_services.method; }
    [[nodiscard]] AssignmentService &assignments() const { return m_services.assignments; }
    [[nodiscard]] GoalService &goals() const { return m_services.goals; }
    /** What is known, gathered once for all pages; begins with the first question. */
    [[nodiscard]] CompetencyLoader &loader();
    [[nodiscard]] QDate today() const { return m_services.store.clock().today(); }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    CompetencyServices m_services;
    CompetencyLoader *m_loader = nullptr;
};

}
