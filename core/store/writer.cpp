// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writer.h"

#include "actionengine.h"
#include "capture.h"
#include "localaction.h"
#include "storetables.h"

namespace waymark
{

Writer::Writer(ActionEngine &engine)
    : m_engine(engine)
{
}

Result<Statement> Writer::prepare(std::string_view sql)
{
    return m_engine.m_database->prepare(sql);
}

Database &Writer::database()
{
    return *m_engine.m_database;
}

const Schema &Writer::schema() const
{
    return *m_engine.m_schema;
}

QUuid Writer::newUuid()
{
    return makeUuidV7(m_engine.m_action->at, m_engine.m_random);
}

qint64 Writer::now() const
{
    return m_engine.m_action->at;
}

QDate Writer::today() const
{
    return m_engine.m_clock.today();
}

DeviceId Writer::device() const
{
    return m_engine.m_author.device;
}

PersonId Writer::me() const
{
    return m_engine.m_author.person;
}

void Writer::basedOn(RecordId record, const LoadedVersions &versions)
{
    m_engine.m_action->seen.insert(record, versions);
}

void Writer::settles(RecordId record, int field)
{
    m_engine.m_action->settled.insert({record, field});
}

Result<void> Writer::remove(RecordId record)
{
    WAYMARK_TRY(const RecordRow row, m_engine.m_tables->records.get(record));
    m_engine.m_capture->addLifeChange(row.id, Capture::LifeChange::To::Trash);
    return {};
}

Result<void> Writer::bringBack(RecordId record)
{
    WAYMARK_TRY(const RecordRow row, m_engine.m_tables->records.get(record));
    if (row.purged) {
        return failure(Error::Kind::NotPossible, QStringLiteral("purged"));
    }
    m_engine.m_capture->addLifeChange(row.id, Capture::LifeChange::To::Alive);
    return {};
}

Result<void> Writer::purge(RecordId record)
{
    WAYMARK_TRY(const RecordRow row, m_engine.m_tables->records.get(record));
    if (!row.trashed) {
        return failure(Error::Kind::NotPossible, QStringLiteral("trash"));
    }
    WAYMARK_TRY(const auto parts, m_engine.m_tables->records.parts(row));
    for (const RecordRow &part : parts) {
        if (!part.purged) {
            WAYMARK_CHECK(purge(part.id));
        }
    }
    m_engine.m_capture->addLifeChange(row.id, Capture::LifeChange::To::Purged);
    return {};
}

}
