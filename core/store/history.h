// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"
#include "version.h"

#include <QCborValue>

namespace waymark
{

/** An action as history shows it. */
struct HistoryAction {
    qint64 key = 0; ///< names it for ActionEngine::undoAction
    QString label = {}; ///< code
    qint64 at = 0; ///< on its writer's clock
    PersonId person = {};
    DeviceId device = {};
    bool undone = false;
    bool undoable = false; ///< as far as its label goes; a later change may still stand on it
};

/** One value that a field of a record had. */
struct HistoryValue {
    qint64 action = 0;
    QString label = {};
    qint64 at = 0;
    PersonId person = {};
    int field = 0;
    std::string fieldCode = {};
    Version version = {};
    QCborValue value = {};
    bool head = false;
};

/** The newest actions first, those before @p before (an action's key; 0: from the newest). */
[[nodiscard]] Result<std::vector<HistoryAction>> history(Database &database, qint64 count = 50, qint64 before = 0);

/** Every value of every field that @p record had, the oldest first. Errors: NotFound, Storage. */
[[nodiscard]] Result<std::vector<HistoryValue>> historyOf(Database &database, const Schema &schema, RecordId record);

/** A record in the trash. */
struct TrashedRecord {
    RecordId record = {};
    std::string table = {};
    QString title = {};
    qint64 since = 0; ///< when this device first saw the deletion
};

/** What is in the trash for itself, not because what it belongs to is; the newest first. */
[[nodiscard]] Result<std::vector<TrashedRecord>> trash(Database &database, const Schema &schema, qint64 count = 100, qint64 skip = 0);

}
