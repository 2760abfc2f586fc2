// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teststore.h"

#include "migrations.h"
#include "storeschema.h"

namespace waymark
{

static std::vector<ConceptSchema> withStore(std::vector<ConceptSchema> concepts)
{
    concepts.insert(concepts.begin(), storeSchema());
    return concepts;
}

TestStore::TestStore(const std::vector<ConceptSchema> &concepts, int who)
    : m_random(static_cast<quint64>(who))
    , m_author(authorOf(who))
    , m_schema(std::make_shared<const Schema>(withStore(concepts)))
{
    open(Database::Mode::Create);
}

Author TestStore::authorOf(int who)
{
    return {.device = {QByteArray(16, static_cast<char>(who))}, .person = {QByteArray(32, static_cast<char>(who))}};
}

RawKey TestStore::key()
{
    return {.key = QByteArray(32, 'k'), .salt = QByteArray("WMK\1") + QByteArray(12, 's')};
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

void TestStore::open(Database::Mode mode)
{
    auto database = needed(Database::open(path(), key(), mode, Database::writerCache));
    needed(migrate(*database, *m_schema));
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

}
