// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "applier.h"
#include "capture.h"
#include "exchangedaction.h"

#include <QSet>

namespace waymark
{

/**
 * Takes actions out of one space, as if they had been refused when they came: their versions go, what those superseded
 * counts again, and records that nobody created then vanish, with all that others did to them.
 */
class TakingBack
{
public:
    TakingBack(Database &database, StoreTables &tables, Capture &capture, qint64 now);

    /** Within a transaction of the caller's, which ends with finish(). See ActionEngine::takeBack. */
    [[nodiscard]] Result<TakenBack> takeBack(SpaceKey space, const Versions &actions, const OriginalActions &originals);
    [[nodiscard]] Result<void> finish(ChangeSet &changes);

private:
    /** A version of the record that is looked at, and the action that gave it. */
    struct Given {
        int field = 0;
        Version version;
        qint64 action = 0;
        bool parentless = false;
    };

    [[nodiscard]] Result<Versions> choose(const Versions &actions);
    [[nodiscard]] Result<QList<ExchangedAction>> chooseOrphans();
    [[nodiscard]] Result<std::vector<qint64>> recordsBy(std::string_view sql, qint64 action);
    [[nodiscard]] Result<std::vector<Given>> givenTo(const RecordRow &record);
    [[nodiscard]] std::optional<Given> heirOf(const std::vector<Given> &given) const;
    [[nodiscard]] Result<QList<qint64>> standingOn(qint64 record);

    [[nodiscard]] Result<void> takeFrom(RecordRow record);
    [[nodiscard]] Result<void> takeVersions(RecordRow &record, const std::vector<Given> &given);
    [[nodiscard]] Result<void> settleFlags(RecordRow &record);
    [[nodiscard]] Result<void> remove(const RecordRow &record);
    [[nodiscard]] Result<void> touchOwner(const RecordRow &record);
    [[nodiscard]] Result<void> conclude(qint64 action);
    [[nodiscard]] Result<void> fillAgain(QList<ExchangedAction> actions);

    Database &m_database;
    StoreTables &m_tables;
    Capture &m_capture;
    Applier m_applier;
    SpaceKey m_space;
    QSet<qint64> m_gone; ///< keys of the actions
    QSet<RecordId> m_emptied; ///< by a purge that is taken back: made anew from what travelled
    bool m_refills = false;
    QList<std::pair<QString, RecordId>> m_removed;
};

}
