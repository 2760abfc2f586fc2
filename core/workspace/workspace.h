// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "random.h"
#include "recordtype.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

namespace waymark
{

class AspirationService;
class AssignmentService;
class CompetencyService;
class ExchangeService;
class GoalPartService;
class GoalService;
class IdentityService;
class JournalService;
class MentoringService;
class MethodService;
class PeopleService;
class RecordService;
class ReviewService;
class Store;
class WorkspaceServices;

/** Every record type and every step of a workspace's schema, of all concepts. */
[[nodiscard]] Schema workspaceSchema();

/** Who begins a workspace. */
struct NewWorkspace {
    QString path; ///< of `Name.waymark`, which must not exist
    QString passphrase;
    QString name; ///< of the person
    QString email; ///< may be empty
    QString deviceName;
};

/**
 * An open workspace: its file, its two storage threads and the services over them, put together. The one composition that
 * the window, the command line, the tests and the benchmarks share. Lives on the thread that opened it; going waits for
 * what was begun, empties the log into the file and gives the lock back.
 */
class Workspace
{
public:
    /** Everything outlives the workspace. */
    struct Surroundings {
        const Clock &clock;
        Random &random;
        QString markerFolder; ///< empty: the device marker's usual place
    };

    /** Derives the key (about half a second: call it off the GUI thread). Errors: those of WorkspaceFile::create and requiredLine. */
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const NewWorkspace &wanted, const Surroundings &surroundings);
    /** Derives the key (about half a second: call it off the GUI thread). Errors: those of WorkspaceFile::open. */
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &passphrase, const Surroundings &surroundings);

    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] QString path() const;
    [[nodiscard]] Store &store();
    [[nodiscard]] IdentityService &identity();
    [[nodiscard]] PeopleService &people();
    [[nodiscard]] JournalService &journal();
    [[nodiscard]] AspirationService &aspirations();
    [[nodiscard]] GoalService &goals();
    [[nodiscard]] GoalPartService &goalParts();
    [[nodiscard]] MethodService &method();
    [[nodiscard]] AssignmentService &assignments();
    [[nodiscard]] ReviewService &reviews();
    [[nodiscard]] CompetencyService &competencies();
    [[nodiscard]] MentoringService &mentoring();
    [[nodiscard]] RecordService &record();
    [[nodiscard]] ExchangeService &exchange();

    /** A backup if one is due, off the threads of the services. True where one was made. */
    [[nodiscard]] QFuture<Result<bool>> backUp();
    /** Empties the log into the file, so that a copy made by hand is complete. */
    [[nodiscard]] QFuture<Result<void>> checkpoint();

private:
    explicit Workspace(std::unique_ptr<WorkspaceServices> services);

    std::unique_ptr<WorkspaceServices> m_services;
};

}
