// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teststore.h"

#include "migrations.h"
#include "storeschema.h"

#include <QFile>

namespace waymark
{

static std::vector<ConceptSchema> withStore(std::vector<ConceptSchema> concepts)
{
    concepts.insert(concepts.begin(), storeSchema());
    return concepts;
}

/** A test that cannot open its store cannot go on. */
template<typename T>
static T needed(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

TestStore::TestStore(const std::vector<ConceptSchema> &concepts, int who)
    : m_random(static_cast<quint64>(who))
    , m_author(authorOf(who))
    , m_schema(std::make_shared<const Schema>(withStore(concepts)))
{
    const QByteArray migrated = migratedFile();
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(migrated) != migrated.size()) {
        qFatal("no room for a store");
    }
    file.close();
    open(Database::Mode::ReadWrite);
}

/** An empty workspace of the schema; made once per schema and program. */
QByteArray TestStore::migratedFile() const
{
    static QHash<QByteArray, QByteArray> files;
    QByteArray steps;
    for (const Migration &migration : m_schema->migrations()) {
        steps += migration.sql.c_str();
    }
    if (!files.contains(steps)) {
        const QString fresh = m_folder.filePath(QStringLiteral("fresh.waymark"));
        {
            const auto database = needed(Database::open(fresh, key(), Database::Mode::Create));
            needed(migrate(*database, *m_schema));
            needed(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QFile file(fresh);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("a fresh store is gone");
        }
        files.insert(steps, file.readAll());
    }
    return files.value(steps);
}

Author TestStore::authorOf(int who)
{
    return {.device = {QByteArray(16, static_cast<char>(who))}, .person = {QByteArray(32, static_cast<char>(who))}};
}

RawKey TestStore::key()
{
    return {.key = QByteArray(32, 'k'), .salt = QByteArray("WMK\1") + QByteArray(12, 's')};
}

void TestStore::open(Database::Mode mode)
{
    auto database = needed(Database::open(path(), key(), mode, Database::writerCache));
    m_engine = std::make_unique<ActionEngine>(std::move(database), m_schema, m_author, m_clock, m_random);
    needed(m_engine->addDevice(m_author));
}

ActionEngine &TestStore::engine()
{
    Q_ASSERT(m_engine);
    return *m_engine;
}

Store &TestStore::store()
{
    if (!m_store) {
        m_store = std::make_unique<Store>(std::move(m_engine), needed(Database::open(path(), key(), Database::Mode::ReadOnly)));
    }
    return *m_store;
}

void TestStore::reopen()
{
    m_store.reset();
    m_engine.reset();
    open(Database::Mode::ReadWrite);
}

void TestStore::becomeDevice(const Author &author)
{
    m_author = author;
    m_store.reset();
    m_engine.reset();
    open(Database::Mode::ReadWrite);
}

QByteArray TestStore::snapshot()
{
    needed(m_engine->database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the store is gone");
    }
    return file.readAll();
}

void TestStore::restore(const QByteArray &snapshot)
{
    m_store.reset();
    m_engine.reset();
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(snapshot) != snapshot.size()) {
        qFatal("no room for a store");
    }
    file.close();
    open(Database::Mode::ReadWrite);
}

void TestStore::upgrade(const std::vector<ConceptSchema> &concepts)
{
    m_store.reset();
    m_engine.reset();
    m_schema = std::make_shared<const Schema>(withStore(concepts));
    needed(migrate(*needed(Database::open(path(), key(), Database::Mode::ReadWrite)), *m_schema));
    open(Database::Mode::ReadWrite);
    needed(m_engine->adoptUnknown());
}

}
