// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture.h"

#include "sqlvalue.h"

#include <sqlcipher/sqlite3.h>

#include <QCborArray>

#include <span>

namespace waymark
{

/** What SQLite calls; the user data is the Capture. */
struct CaptureFunctions {
    static Capture &captureOf(sqlite3_context *context) { return *static_cast<Capture *>(sqlite3_user_data(context)); }

    static QUuid uuidOf(sqlite3_value *value)
    {
        return QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)));
    }

    static void created(sqlite3_context *context, int, sqlite3_value **values)
    {
        const std::span arguments(values, 3);
        const Capture::Created created{uuidOf(arguments[1]), sqlite3_value_int(arguments[0]), SpaceKey{sqlite3_value_int64(arguments[2])}};
        if (!captureOf(context).recordCreated(created)) {
            sqlite3_result_error(context, "records are written by actions, with an id of 16 bytes", -1);
        }
    }

    static void changed(sqlite3_context *context, int count, sqlite3_value **values)
    {
        const std::span arguments(values, static_cast<std::size_t>(count));
        QCborValue old;
        if (count == 4) {
            old = valueOf(arguments[3]);
        } else {
            QCborArray group;
            for (sqlite3_value *value : arguments.subspan(3)) {
                group.append(valueOf(value));
            }
            old = group;
        }
        if (!captureOf(context).recordChanged({uuidOf(arguments[1]), sqlite3_value_int(arguments[0]), sqlite3_value_int(arguments[2]), old})) {
            sqlite3_result_error(context, "records are changed by actions, and those that are insert-only by nobody", -1);
        }
    }

    static void storeOnly(sqlite3_context *context, int, sqlite3_value **)
    {
        if (captureOf(context).mode() != Capture::Mode::Store) {
            sqlite3_result_error(context, "only the store moves records to the trash", -1);
        }
    }
};

Capture::Capture(Database &database, const Schema &schema)
    : m_database(database)
    , m_schema(schema)
{
    sqlite3 *handle = database.handle();
    sqlite3_create_function_v2(handle, "wm_created", 3, SQLITE_UTF8, this, &CaptureFunctions::created, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "wm_changed", -1, SQLITE_UTF8, this, &CaptureFunctions::changed, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "wm_storeonly", 0, SQLITE_UTF8, this, &CaptureFunctions::storeOnly, nullptr, nullptr, nullptr);
}

Capture::~Capture()
{
    sqlite3 *handle = m_database.handle();
    sqlite3_create_function_v2(handle, "wm_created", 3, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "wm_changed", -1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "wm_storeonly", 0, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
}

void Capture::open()
{
    close();
    m_mode = Mode::Action;
}

void Capture::close()
{
    m_mode = Mode::Closed;
    m_created.clear();
    m_changed.clear();
    m_life.clear();
    m_createdIds.clear();
    m_changedFields.clear();
}

bool Capture::recordCreated(const Created &created)
{
    if (m_mode == Mode::Action && !created.id.isNull()) {
        m_created.append(created);
        m_createdIds.insert(created.id);
    }
    return m_mode != Mode::Closed && !created.id.isNull();
}

bool Capture::recordChanged(const Changed &changed)
{
    if (m_mode != Mode::Action) {
        return m_mode == Mode::Store;
    }
    const RecordType *type = m_schema.type(changed.type);
    const bool mine = m_createdIds.contains(changed.id);
    if (!mine && type != nullptr && type->editing == Editing::InsertOnly) {
        return false;
    }
    const std::pair key(changed.id, changed.field);
    if (!mine && !m_changedFields.contains(key)) {
        m_changedFields.insert(key);
        m_changed.append(changed);
    }
    return true;
}

Capture::Resting::Resting(Capture &capture)
    : m_capture(capture)
    , m_before(capture.m_mode)
{
    m_capture.m_mode = Mode::Store;
}

Capture::Resting::~Resting()
{
    m_capture.m_mode = m_before;
}

}
