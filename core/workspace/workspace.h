// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationservice.h"
#include "assignmentservice.h"
#include "attachmentservice.h"
#include "backingup.h"
#include "certificationservice.h"
#include "competencyservice.h"
#include "conflictservice.h"
#include "deviceguard.h"
#include "exchangeservice.h"
#include "goalpartservice.h"
#include "goalservice.h"
#include "identityservice.h"
#include "journalservice.h"
#include "mentoringservice.h"
#include "mentorservice.h"
#include "methodservice.h"
#include "peopleservice.h"
#include "personsigner.h"
#include "readinessservice.h"
#include "recordservice.h"
#include "reviewservice.h"
#include "sessionservice.h"
#include "signingclock.h"
#include "statementservice.h"
#include "workspacefile.h"

#include <memory>

namespace waymark
{

/** Who begins a workspace. */
struct NewWorkspace {
    QString path; ///< of `Name.waymark`, which must not exist
    QString passphrase;
    QString name; ///< of the person
    QString email; ///< may be empty
    QString deviceName;
    /** Of somebody who lost her file and found her recovery sheet: the same person again, see openSeedCode(). */
    std::optional<SecretBytes> seed = {};
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
    /** The same with the key itself: from a recovery sheet, a keyring, or derived before. */
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openWithKey(const QString &path, const WorkspaceKey &key, const Surroundings &surroundings);

    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] QString path() const { return m_file.paths().main; }
    /** The file itself: for copies, keys and backups. Its lock is held. */
    [[nodiscard]] WorkspaceFile &file() { return m_file; }
    [[nodiscard]] PersonId me() const { return m_me; }
    [[nodiscard]] const CredentialSigner &signer() const { return *m_signer; }

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] AttachmentService &attachments() { return *m_attachments; }
    [[nodiscard]] IdentityService &identity() { return *m_identity; }
    [[nodiscard]] PeopleService &people() { return *m_people; }
    [[nodiscard]] JournalService &journal() { return *m_journal; }
    [[nodiscard]] AspirationService &aspirations() { return *m_aspirations; }
    [[nodiscard]] GoalService &goals() { return *m_goals; }
    [[nodiscard]] GoalPartService &goalParts() { return *m_goalParts; }
    [[nodiscard]] MethodService &method() { return *m_method; }
    [[nodiscard]] AssignmentService &assignments() { return *m_assignments; }
    [[nodiscard]] ReviewService &reviews() { return *m_reviews; }
    [[nodiscard]] CompetencyService &competencies() { return *m_competencies; }
    [[nodiscard]] MentoringService &mentoring() { return *m_mentoring; }
    [[nodiscard]] SessionService &sessions() { return *m_sessions; }
    [[nodiscard]] MentorService &mentor() { return *m_mentor; }
    [[nodiscard]] RecordService &record() { return *m_record; }
    [[nodiscard]] StatementService &statements() { return *m_statements; }
    [[nodiscard]] CertificationService &certification() { return *m_certification; }
    [[nodiscard]] ReadinessService &readiness() { return *m_readiness; }
    [[nodiscard]] ExchangeService &exchange() { return *m_exchange; }
    [[nodiscard]] ConflictService &conflicts() { return *m_conflicts; }

    /** A backup beside the file, with the attachments that it does not have yet. True where one was made. Errors: those of backUpTo(). */
    [[nodiscard]] QFuture<Result<bool>> backUp(Backups::When when = Backups::When::Due, Progress progress = {});
    /** The same in any folder, and what it came to. Errors: those of waymark::backUp. */
    [[nodiscard]] QFuture<Result<BackupMade>> backUpTo(const BackupRequest &request, Progress progress = {});
    /** Empties the log into the file, so that a copy made by hand is complete. Errors: those of checkpoint(). */
    [[nodiscard]] QFuture<Result<void>> emptyLog();

    /**
     * A person looked at the computer's clock and says that it is right, though something known here is newer: until the
     * workspace is closed, what signs does not fail with NotPossible "clock" any more.
     */
    void trustClock() { m_signingClock->trust(); }

private:
    Workspace(WorkspaceFile file, const Surroundings &surroundings);

    [[nodiscard]] Result<void> begin();
    void makeServices(const std::shared_ptr<DeviceGuard> &guard);
    [[nodiscard]] MaySign maySign() const;
    [[nodiscard]] ExchangeSurroundings exchangeSurroundings(const std::shared_ptr<DeviceGuard> &guard) const;

    WorkspaceFile m_file;
    Surroundings m_surroundings;
    PersonId m_me;
    std::shared_ptr<SigningClock> m_signingClock; ///< also of what runs on the storage threads
    std::shared_ptr<const PersonSigner> m_signer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AttachmentService> m_attachments;
    std::unique_ptr<IdentityService> m_identity;
    std::unique_ptr<PeopleService> m_people;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<AspirationService> m_aspirations;
    std::unique_ptr<GoalService> m_goals;
    std::unique_ptr<GoalPartService> m_goalParts;
    std::unique_ptr<MethodService> m_method;
    std::unique_ptr<AssignmentService> m_assignments;
    std::unique_ptr<ReviewService> m_reviews;
    std::unique_ptr<CompetencyService> m_competencies;
    std::unique_ptr<MentoringService> m_mentoring;
    std::unique_ptr<SessionService> m_sessions;
    std::unique_ptr<MentorService> m_mentor;
    std::unique_ptr<RecordService> m_record;
    std::unique_ptr<StatementService> m_statements;
    std::unique_ptr<CertificationService> m_certification;
    std::unique_ptr<ReadinessService> m_readiness;
    std::unique_ptr<ExchangeService> m_exchange;
    std::unique_ptr<ConflictService> m_conflicts;
    std::unique_ptr<TaskThread> m_jobs;
};

}
