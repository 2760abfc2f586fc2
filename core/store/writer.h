// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "label.h"
#include "random.h"
#include "version.h"

#include <optional>

namespace waymark
{

class ActionEngine;
class Schema;

/**
 * The only way to write: handed to the function of an action, good until it returns, on the writer's thread.
 * Rows of record tables are written with plain INSERT and UPDATE; the changes are captured by triggers. DELETE is
 * refused: see remove().
 */
class Writer
{
public:
    Q_DISABLE_COPY_MOVE(Writer)

    /** As Database::prepare. */
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /** The connection, for the reading questions of repositories inside an action. */
    [[nodiscard]] Database &database();

    [[nodiscard]] const Schema &schema() const;

    /** A new UUIDv7. */
    [[nodiscard]] QUuid newUuid();
    template<typename IdType>
    [[nodiscard]] IdType newId()
    {
        return IdType{newUuid()};
    }

    /** The instant of the action, the same for all that it writes. */
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] DeviceId device() const;
    [[nodiscard]] PersonId me() const;

    /**
     * What is written to @p record from here on was decided by somebody who saw @p versions, per field; a field that
     * is not in it counts as seen as it stands.
     */
    void basedOn(RecordId record, const LoadedVersions &versions);

    /** Puts a record, and with it what belongs to it, into the trash. Errors: NotFound, Storage. */
    [[nodiscard]] Result<void> remove(RecordId record);
    /** Takes a record out of the trash. Errors: NotFound, NotPossible when it was purged. */
    [[nodiscard]] Result<void> bringBack(RecordId record);
    /** Empties a record that is in the trash, its parts too, for ever. Errors: NotFound, NotPossible when it is not in the trash. */
    [[nodiscard]] Result<void> purge(RecordId record);

    /** The values of several heads are settled by the next write of @p field: all heads are its parents. */
    void settles(RecordId record, int field);

private:
    friend class ActionEngine;

    explicit Writer(ActionEngine &engine);

    ActionEngine &m_engine;
};

}
