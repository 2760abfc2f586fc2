// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyto.h"
#include "fixedclock.h"
#include "migrations.h"
#include "seededrandom.h"
#include "workspace.h"
#include "workspaceschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

static constexpr int stepsOfARound = 12;
static constexpr int rowsOfAMigration = 3000;

static bool say(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
    return true;
}

/** What the two programs of this test know of the folder: who is in it, and with which keys. */
class Place
{
public:
    explicit Place(const QString &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString workspace(const QString &who) const { return file(who + u".waymark"_s); }
    [[nodiscard]] QString parcels() const { return file(u"parcels"_s); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }

    [[nodiscard]] WorkspaceKey key(const QString &path)
    {
        const Result<FileHead> head = FileHead::read(path);
        return *WorkspaceKey::fromBytes(QByteArray(WorkspaceKey::length, 'k'), head ? *head : FileHead::create(m_random));
    }
    [[nodiscard]] Result<void> make(const QString &who)
    {
        WAYMARK_TRY(const WorkspaceFile file, WorkspaceFile::create(workspace(who), key(workspace(who)), workspaceSchema(), m_random));
        WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadWrite));
        WAYMARK_CHECK(database->execute("BEGIN IMMEDIATE"));
        WAYMARK_CHECK(ownidentity::create(*database, {.now = m_clock.now(), .random = m_random}, {.name = who, .email = {}, .deviceName = u"Laptop"_s}));
        return database->execute("COMMIT");
    }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString &who)
    {
        return Workspace::openWithKey(workspace(who), key(workspace(who)), {.clock = m_clock, .random = m_random, .markerFolder = file(u"state-"_s + who)});
    }

private:
    QString m_folder;
    FixedClock m_clock;
    SystemRandom m_random;
};

/** The one entry that is typed at. */
static Result<JournalEntryId> theEntry(Workspace &mira)
{
    WAYMARK_TRY(const auto rows, mira.journal().entries().result());
    if (!rows.empty()) {
        return rows.front().key.id;
    }
    JournalDraft draft;
    draft.day = QDate(2026, 3, 1);
    draft.title = u"Typed at"_s;
    return mira.journal().add(draft).result();
}

static qint64 typedIn(const JournalEntry &entry)
{
    return entry.values().body.section(u' ', 0, 0).toLongLong();
}

static Result<void> type(Workspace &mira)
{
    WAYMARK_TRY(const JournalEntryId id, theEntry(mira));
    for (int step = 0; step < stepsOfARound; ++step) {
        WAYMARK_TRY(const LoadedJournalEntry loaded, mira.journal().entry(id).result());
        JournalDraft draft = loaded.entry.values();
        const qint64 next = typedIn(loaded.entry) + 1;
        draft.body = QString::number(next) + u' ' + QString(2000, u'x');
        say("typing", next);
        WAYMARK_CHECK(mira.journal().save(id, draft, loaded.seen).result());
        say("typed", next);
    }
    return {};
}

/** Goals of Mira's that Jonas may see. */
static Result<qint64> sharedGoals(Workspace &workspace)
{
    WAYMARK_TRY(const auto mentorships, workspace.mentoring().mentorships().result());
    WAYMARK_TRY(const auto goals, workspace.goals().openGoals(QDate(2026, 3, 1), {.after = {}, .count = 10'000}, mentorships.at(0).space).result());
    return static_cast<qint64>(goals.size());
}

static Result<void> share(Workspace &mira)
{
    WAYMARK_TRY(const auto mentorships, mira.mentoring().mentorships().result());
    for (int step = 0; step < 3; ++step) {
        GoalDraft draft;
        draft.title = u"A goal"_s;
        WAYMARK_TRY(const GoalId goal, mira.goals().add(draft).result());
        WAYMARK_TRY(const qint64 before, sharedGoals(mira));
        say("sharing", before + 1);
        WAYMARK_CHECK(mira.goals().shareWith(goal, mentorships.at(0).space).result());
        say("shared", before + 1);
    }
    return {};
}

/** Cuts what waits, and puts it. */
static Result<void> send(Place &place, Workspace &from, Workspace &to, bool again)
{
    QDir().mkpath(place.parcels());
    say("sending", 0);
    WAYMARK_CHECK(from.exchange().send({.person = to.me(), .folder = place.parcels(), .again = again}).result());
    say("sent", 0);
    return {};
}

/** Every parcel that is whole, in the order of their names; those that are known or for the other are passed over. */
static Result<void> receiveAll(Place &place, Workspace &to)
{
    for (const QString &name : QDir(place.parcels()).entryList({u"*.waymark-parcel"_s}, QDir::Files, QDir::Name)) {
        say("receiving", 0);
        const auto report = to.exchange().receive(place.parcels() + u'/' + name).result();
        if (!report && report.error().kind != Error::Kind::AlreadyKnown && report.error().kind != Error::Kind::NotForMe) {
            return std::unexpected(report.error());
        }
        if (report && !report->refusedPackets.isEmpty()) {
            return std::unexpected(report->refusedPackets.first().error);
        }
        say("received", 0);
    }
    return {};
}

static Result<void> exchangeRound(Place &place)
{
    WAYMARK_TRY(const auto mira, place.open(u"Mira"_s));
    WAYMARK_TRY(const auto jonas, place.open(u"Jonas"_s));
    WAYMARK_CHECK(type(*mira));
    WAYMARK_CHECK(share(*mira));
    WAYMARK_CHECK(send(place, *mira, *jonas, false));
    WAYMARK_CHECK(receiveAll(place, *jonas));
    WAYMARK_CHECK(send(place, *jonas, *mira, false));
    return receiveAll(place, *mira);
}

/** The schema with so many versions beyond today's, each of which takes its time. */
static Schema later(int versions)
{
    const Schema today = workspaceSchema();
    ConceptSchema next;
    for (int version = 1; version <= versions; ++version) {
        const std::string table = "later_" + std::to_string(version);
        next.migrations.push_back({today.version() + version,
                                   "CREATE TABLE " + table + " (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT; "
                                       + "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(rowsOfAMigration)
                                       + ") INSERT INTO " + table + " SELECT i, hex(randomblob(100)) FROM n;"});
    }
    return Schema({{.types = today.types(), .migrations = today.migrations()}, next});
}

static Result<int> versionsOf(Place &place, const QString &path)
{
    WAYMARK_TRY(const auto database, Database::open(path, place.key(path).raw(), Database::Mode::ReadWrite));
    return schemaVersion(*database).transform([](int version) { return version - workspaceSchema().version(); });
}

/** Migrates, backs up, and goes back to the backup. */
static Result<void> fileRound(Place &place)
{
    const QString path = place.workspace(u"Growth"_s);
    const WorkspacePaths paths(path);
    WAYMARK_TRY(const int versions, versionsOf(place, path));
    place.clock().advance(Backups::intervalMs * (versions + 1));
    {
        say("migrating", versions + 1);
        WAYMARK_TRY(const WorkspaceFile file, WorkspaceFile::open(path, place.key(path), later(versions + 1), place.clock()));
        say("migrated", versions + 1);
        WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadWrite));
        place.clock().advance(Backups::intervalMs);
        WAYMARK_CHECK(Backups(paths.backups, path).make(*database, file.key().raw(), place.clock(), Backups::When::Now));
    }
    const QList<Backup> backups = Backups(paths.backups, path).list();
    say("restoring", versions + 1);
    place.clock().advance(Backups::intervalMs);
    WAYMARK_CHECK(WorkspaceFile::restore(path, backups.first().path, place.key(backups.first().path), later(versions + 1), place.clock()));
    say("restored", versions + 1);
    return {};
}

/** The child: goes on from where the last one was killed. */
static int work(const QString &what, const QString &folder)
{
    Place place(folder);
    for (;;) {
        if (const auto done = what == u"exchange" ? exchangeRound(place) : fileRound(place); !done) {
            std::printf("failed %s\n", qPrintable(codeOf(done.error().kind) + u' ' + done.error().field + u' ' + done.error().detail));
            std::fflush(stdout);
            return 1;
        }
    }
}

/** A program is ended without notice while somebody types, and while it cuts, puts, receives, migrates, restores. */
class WorkspaceKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exchangeGoesOn_data();
    void exchangeGoesOn();
    void fileGoesOn_data();
    void fileGoesOn();

private:
    /** The last number that the child was sure of, for each word. */
    using Certain = QMap<QByteArray, qint64>;

    /** Lets a child work until it has said @p moment for the @p count th time, and ends it. Nothing where the child failed. */
    [[nodiscard]] std::optional<Certain> killAt(const QString &what, const QByteArray &moment, int count);

    QTemporaryDir m_folder;
    Place m_place{m_folder.path()};
    std::size_t m_devices = 0; ///< of either, as they began
};

void WorkspaceKillTest::initTestCase()
{
    for (const QString &who : {u"Mira"_s, u"Jonas"_s, u"Growth"_s}) {
        QVERIFY(m_place.make(who));
    }
    const auto mira = m_place.open(u"Mira"_s);
    const auto jonas = m_place.open(u"Jonas"_s);
    QVERIFY(mira && jonas);
    const auto invitation = (*mira)->identity().invite(Role::Mentee).result();
    QVERIFY(invitation);
    const auto acceptance = (*jonas)->identity().accept(*invitation).result();
    QVERIFY(acceptance);
    QVERIFY((*mira)->identity().receiveAcceptance(*acceptance).result());
    QVERIFY((*mira)->identity().found((*jonas)->me()).result());
    QVERIFY(send(m_place, **mira, **jonas, false));
    QVERIFY(receiveAll(m_place, **jonas));
    QVERIFY(send(m_place, **jonas, **mira, false));
    QVERIFY(receiveAll(m_place, **mira));
    m_devices = (*mira)->identity().myDevices().result()->size();
    QCOMPARE((*jonas)->identity().myDevices().result()->size(), m_devices);
}

std::optional<WorkspaceKillTest::Certain> WorkspaceKillTest::killAt(const QString &what, const QByteArray &moment, int count)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"work"_s, what, m_folder.path()});
    Certain certain;
    while (count > 0 && (child.canReadLine() || child.waitForReadyRead(60'000))) {
        while (count > 0 && child.canReadLine()) {
            const QList<QByteArray> line = child.readLine().trimmed().split(' ');
            if (line.constFirst() == "failed") {
                qWarning() << line;
                return std::nullopt;
            }
            certain[line.constFirst()] = line.value(1).toLongLong();
            count -= line.constFirst() == moment ? 1 : 0;
        }
    }
    child.kill();
    return child.waitForFinished() && count == 0 ? std::optional(certain) : std::nullopt;
}

void WorkspaceKillTest::exchangeGoesOn_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<int>("count");

    for (const char *moment : {"typing", "typed", "sharing", "shared", "sending", "sent", "receiving", "received"}) {
        for (const int count : {1, 2, 3}) {
            QTest::addRow("%s %d", moment, count) << QByteArray(moment) << count;
        }
    }
}

void WorkspaceKillTest::exchangeGoesOn()
{
    QFETCH(QByteArray, moment);
    QFETCH(int, count);
    const auto certain = killAt(u"exchange"_s, moment, count);
    QVERIFY(certain.has_value());
    const auto mira = m_place.open(u"Mira"_s);
    const auto jonas = m_place.open(u"Jonas"_s);
    QVERIFY(mira && jonas);
    for (Workspace *workspace : {mira->get(), jonas->get()}) {
        const auto database = workspace->file().connect(Database::Mode::ReadOnly);
        QVERIFY(database && verifyDatabase(**database));
        QCOMPARE(workspace->identity().myDevices().result()->size(), m_devices); // the marker fits the file
    }
    const auto entry = theEntry(**mira).and_then([&](JournalEntryId id) { return (*mira)->journal().entry(id).result(); });
    QVERIFY(entry);
    QVERIFY(typedIn(entry->entry) >= certain->value("typed", 0));
    QVERIFY(sharedGoals(**mira).value_or(-1) >= certain->value("shared", 0));

    // What was put before and what is put now says the same under the same name, else it would be a fork.
    QVERIFY(send(m_place, **mira, **jonas, true));
    const auto received = receiveAll(m_place, **jonas);
    QVERIFY2(received, received ? "" : qPrintable(codeOf(received.error().kind) + u' ' + received.error().field));
    QCOMPARE(sharedGoals(**jonas).value_or(-1), sharedGoals(**mira).value_or(-2));
    QCOMPARE((*jonas)->conflicts().count().result().value_or(-1), 0);
    QVERIFY(send(m_place, **jonas, **mira, true));
    QVERIFY(receiveAll(m_place, **mira));
    // Taken in by both: nobody needs them any more.
    QVERIFY(QDir(m_place.parcels()).removeRecursively());
}

void WorkspaceKillTest::fileGoesOn_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<int>("count");

    for (const char *moment : {"migrating", "migrated", "restoring", "restored"}) {
        for (const int count : {1, 2, 3}) {
            QTest::addRow("%s %d", moment, count) << QByteArray(moment) << count;
        }
    }
}

void WorkspaceKillTest::fileGoesOn()
{
    QFETCH(QByteArray, moment);
    QFETCH(int, count);
    const auto certain = killAt(u"file"_s, moment, count);
    QVERIFY(certain.has_value());
    const QString path = m_place.workspace(u"Growth"_s);
    const auto versions = versionsOf(m_place, path);
    QVERIFY2(versions, versions ? "" : qPrintable(codeOf(versions.error().kind)));
    QVERIFY(*versions >= certain->value("migrated", 0));
    const auto file = WorkspaceFile::open(path, m_place.key(path), later(*versions), m_place.clock());
    QVERIFY(file);
    const auto database = file->connect(Database::Mode::ReadOnly);
    QVERIFY(database && verifyDatabase(**database));
    for (int version = 1; version <= *versions; ++version) {
        QCOMPARE((*database)->number("SELECT count(*) FROM later_" + std::to_string(version)).value_or(-1), rowsOfAMigration);
    }
    QCOMPARE((*database)->number("SELECT count(*) FROM sqlite_master WHERE name GLOB 'later_*' AND type = 'table'").value_or(-1), *versions);
    QVERIFY(ownidentity::author(**database));
    QCOMPARE(QDir(m_folder.path()).entryList({u"Growth*.part*"_s}, QDir::Files), QStringList());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "work"_L1) {
        return work(arguments.value(2), arguments.value(3));
    }
    WorkspaceKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "workspacekilltest.moc"
