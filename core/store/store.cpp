// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store.h"

#include "actionengine.h"

namespace waymark
{

Store::Store(std::unique_ptr<ActionEngine> engine, std::unique_ptr<Database> reader, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_reader(std::move(reader))
    , m_schema(&m_engine->schema())
    , m_clock(&m_engine->clock())
{
}

Store::~Store()
{
    m_reading.finish();
    m_writing.finish();
}

Result<void> Store::commit(const Label &label, const std::function<Result<void>(Writer &)> &function)
{
    Result<void> done = m_engine->act(label, function);
    publishChanges();
    return done;
}

Result<void> Store::readTransaction(const std::function<void(Database &)> &function)
{
    WAYMARK_CHECK(m_reader->execute("BEGIN"));
    function(*m_reader);
    return m_reader->execute("COMMIT");
}

void Store::publishChanges()
{
    const ChangeSet changes = m_engine->takeChanges();
    if (!changes.isEmpty()) {
        Q_EMIT changed(changes);
    }
}

void Store::lookForOtherPrograms()
{
    static_cast<void>(m_writing.run<bool>(TaskThread::Priority::Background, [this] {
        const Result<qint64> version = m_engine->database().number("PRAGMA data_version");
        const bool other = version && m_dataVersion != 0 && *version != m_dataVersion;
        m_dataVersion = version.value_or(m_dataVersion);
        if (other) {
            Q_EMIT changed(ChangeSet{.records = {}, .everything = true});
        }
        return other;
    }));
}

}
