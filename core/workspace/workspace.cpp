// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "openedfile.h"
#include "packetcutter.h"
#include "revokedpackets.h"
#include "search.h"
#include "text.h"
#include "workspaceschema.h"

#include <QFileInfo>

namespace waymark
{

static std::shared_ptr<const Schema> sharedSchema()
{
    static const auto schema = std::make_shared<const Schema>(workspaceSchema());
    return schema;
}

/** The question of the journal's search, answered by the store's. */
static Result<std::vector<RecordId>> matchingEntries(Database &database, const QString &text)
{
    static constexpr qint64 most = 500;
    WAYMARK_TRY(const auto hits, search(database, *sharedSchema(), {.text = text, .tables = {"journal_entry"}, .count = most}));
    std::vector<RecordId> ids;
    ids.reserve(hits.size());
    for (const SearchHit &hit : hits) {
        ids.push_back(hit.record);
    }
    return ids;
}

/** The question of the method's import, answered by the assessments. */
static Result<QSet<QString>> assessedCompetencies(Database &database, const PersonId &me)
{
    WAYMARK_TRY(const auto newest, CompetencyRepository(database).newest(me, {}));
    QSet<QString> competencies;
    for (const Assessment &assessment : newest) {
        competencies.insert(assessment.draft.competency);
    }
    return competencies;
}

static QString markerFolderOf(const Workspace::Surroundings &surroundings)
{
    return surroundings.markerFolder.isEmpty() ? DeviceMarker::defaultFolder() : surroundings.markerFolder;
}

static std::shared_ptr<DeviceGuard> guardOf(const WorkspaceFile &file, const Workspace::Surroundings &surroundings)
{
    const QString path = QFileInfo(file.paths().main).absoluteFilePath();
    return std::make_shared<DeviceGuard>(markerFolderOf(surroundings), path, packetsCut, surroundings.clock, surroundings.random);
}

/** The identity of a workspace that was just created, and what makes this installation its device. */
static Result<void> giveIdentity(const WorkspaceFile &file, const NewWorkspace &wanted, const Workspace::Surroundings &surroundings)
{
    WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadWrite));
    WAYMARK_CHECK(database->execute("BEGIN IMMEDIATE"));
    const Making making{.now = surroundings.clock.now(), .random = surroundings.random};
    const auto author = ownidentity::create(*database, making, {.name = wanted.name, .email = wanted.email, .deviceName = wanted.deviceName}, wanted.seed);
    const Result<void> done = author.and_then([&](const Author &) { return database->execute("COMMIT"); });
    return done.and_then([&] { return guardOf(file, surroundings)->begin(*database); });
}

Workspace::Workspace(WorkspaceFile file, const Surroundings &surroundings)
    : m_file(std::move(file))
    , m_surroundings(surroundings)
    , m_signingClock(std::make_shared<SigningClock>(surroundings.clock))
{
}

Result<std::unique_ptr<Workspace>> Workspace::create(const NewWorkspace &wanted, const Surroundings &surroundings)
{
    WAYMARK_TRY(const QString name, requiredLine(wanted.name, QStringLiteral("name")));
    const FileHead head = FileHead::create(surroundings.random);
    WAYMARK_TRY(const WorkspaceKey key, WorkspaceKey::fromPassphrase(wanted.passphrase, head));
    WAYMARK_TRY(WorkspaceFile file, WorkspaceFile::create(wanted.path, key, *sharedSchema(), surroundings.random));
    WAYMARK_CHECK(giveIdentity(file, wanted, surroundings));
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(file), surroundings));
    return workspace->begin().transform([&] { return std::move(workspace); });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &passphrase, const Surroundings &surroundings)
{
    return keyOf(path, passphrase).and_then([&](const WorkspaceKey &key) { return openWithKey(path, key, surroundings); });
}

Result<std::unique_ptr<Workspace>> Workspace::openWithKey(const QString &path, const WorkspaceKey &key, const Surroundings &surroundings)
{
    WAYMARK_TRY(WorkspaceFile file, WorkspaceFile::open(path, key, *sharedSchema(), surroundings.clock));
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(file), surroundings));
    return workspace->begin().transform([&] { return std::move(workspace); });
}

Result<void> Workspace::begin()
{
    WAYMARK_TRY(auto writing, m_file.connect(Database::Mode::ReadWrite, Database::writerCache));
    WAYMARK_TRY(auto reading, m_file.connect(Database::Mode::ReadOnly));
    WAYMARK_TRY(const Author author, ownidentity::author(*writing));
    WAYMARK_TRY(PersonKey key, ownidentity::personKey(*writing));
    m_me = author.person;
    // Signs on the writer's thread, as the connection asks.
    m_signer = std::make_shared<const PersonSigner>(std::move(key), [clock = m_signingClock, &database = *writing] { return clock->check(database); });

    const auto guard = guardOf(m_file, m_surroundings);
    auto engine = std::make_unique<ActionEngine>(std::move(writing), sharedSchema(), author, m_surroundings.clock, m_surroundings.random);
    WAYMARK_CHECK(engine->adoptUnknown());
    engine->setBeforeFirstWrite([guard](Database &database) { return guard->beforeFirstWrite(database); });
    m_store = std::make_unique<Store>(std::move(engine), std::move(reading));
    makeServices(guard);
    return {};
}

MaySign Workspace::maySign() const
{
    return [clock = m_signingClock](Database &database) { return clock->check(database); };
}

ExchangeSurroundings Workspace::exchangeSurroundings(const std::shared_ptr<DeviceGuard> &guard) const
{
    const auto before = [guard](Database &database) { return guard->beforeFirstWrite(database); };
    return {
        .attachments = attachmentsOpener(m_file, m_surroundings.clock, m_surroundings.random),
        .raiseMarker = [guard](Database &database, const SpaceId &space, qint64 sequence) { return guard->raise(database, space, sequence); },
        .distrust =
            [guard, before](ActionEngine &engine) {
                guard->distrust();
                engine.setBeforeFirstWrite(before);
            },
        .maySign = maySign(),
    };
}

void Workspace::makeServices(const std::shared_ptr<DeviceGuard> &guard)
{
    m_attachments = std::make_unique<AttachmentService>(*m_store, attachmentsOpener(m_file, m_surroundings.clock, m_surroundings.random));
    m_identity = std::make_unique<IdentityService>(*m_store, maySign(),
                                                   [](ActionEngine &engine) { return takeBackRevoked(engine).transform([](qsizetype) { }); });
    m_people = std::make_unique<PeopleService>(*m_store, m_me);
    m_journal = std::make_unique<JournalService>(*m_store, matchingEntries);
    m_aspirations = std::make_unique<AspirationService>(*m_store);
    m_goals = std::make_unique<GoalService>(*m_store);
    m_goalParts = std::make_unique<GoalPartService>(*m_store);
    m_method = std::make_unique<MethodService>(*m_store, [me = m_me](Database &database) { return assessedCompetencies(database, me); });
    m_assignments = std::make_unique<AssignmentService>(*m_store, m_me);
    m_reviews = std::make_unique<ReviewService>(*m_store, m_me);
    m_competencies = std::make_unique<CompetencyService>(*m_store, m_me);
    m_mentoring = std::make_unique<MentoringService>(*m_store, m_me);
    m_sessions = std::make_unique<SessionService>(*m_store);
    m_mentor = std::make_unique<MentorService>(*m_store, m_me);
    m_record = std::make_unique<RecordService>(*m_store, m_signer);
    m_statements = std::make_unique<StatementService>(*m_store, m_signer);
    m_certification = std::make_unique<CertificationService>(*m_store);
    m_readiness = std::make_unique<ReadinessService>(*m_store, m_me);
    m_exchange = std::make_unique<ExchangeService>(*m_store, exchangeSurroundings(guard), m_surroundings.random);
    m_conflicts = std::make_unique<ConflictService>(*m_store);
    m_jobs = std::make_unique<TaskThread>();
}

Workspace::~Workspace()
{
    m_jobs.reset();
    m_exchange.reset();
    m_attachments.reset();
    if (m_store) {
        static_cast<void>(emptyLog().result());
    }
}

QFuture<Result<bool>> Workspace::backUp(Backups::When when, Progress progress)
{
    return backUpTo({.folder = {}, .when = when}, std::move(progress)).then([](const Result<BackupMade> &backup) {
        return backup.transform([](const BackupMade &done) { return done.made; });
    });
}

QFuture<Result<BackupMade>> Workspace::backUpTo(const BackupRequest &request, Progress progress)
{
    return m_jobs->run<Result<BackupMade>>(TaskThread::Priority::Background, [this, request, progress = std::move(progress)] {
        return waymark::backUp(m_file, request, m_surroundings.clock, m_surroundings.random, progress);
    });
}

QFuture<Result<void>> Workspace::emptyLog()
{
    return m_store->withEngine([](ActionEngine &engine) { return checkpoint(engine.database()); });
}

}
