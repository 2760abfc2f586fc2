// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangeoverview.h"
#include "openexchange.h"
#include "twoworkspaces.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace waymark
{

/** Mira and Jonas, each with the exchange open as the window would have it. */
struct OpenExchangeFixture {
    OpenExchangeFixture() { QStandardPaths::setTestModeEnabled(true); }

    TwoWorkspaces two;
    OpenExchange mira{two.mira()};
    OpenExchange jonas{two.jonas()};

    [[nodiscard]] QString idOfJonas() { return textOf(two.jonas().me()); }
    [[nodiscard]] QString idOfMira() { return textOf(two.mira().me()); }
    [[nodiscard]] SpaceKey spaceOf(Workspace &workspace) { return told(workspace.mentoring().mentorships()).front().space; }

    /** The parcels that @p from has for @p to, as files that nobody opened yet. */
    [[nodiscard]] QStringList parcels(Workspace &from, Workspace &to, bool again = false)
    {
        return told(from.exchange().send({.person = to.me(), .folder = folder(), .again = again}));
    }

    [[nodiscard]] QString folder() const { return QFileInfo(two.path(QStringLiteral("x"))).absolutePath(); }

    /** Something that both may change. */
    EngagementId agree(const QString &agreement)
    {
        two.clock().advance(1);
        return told(two.jonas().mentoring().open(spaceOf(two.jonas()), draftOf(agreement)));
    }

    void edit(Workspace &who, EngagementId id, const QString &agreement)
    {
        two.clock().advance(60'000);
        const auto loaded = told(who.mentoring().engagement(id));
        told(who.mentoring().edit(id, draftOf(agreement), loaded->seen));
    }

    /** Both change the agreement without knowing of it, and Mira learns of it. */
    EngagementId disagree()
    {
        const EngagementId id = agree(QStringLiteral("We meet every other week."));
        two.carry(two.jonas(), two.mira());
        edit(two.mira(), id, QStringLiteral("We meet every week."));
        edit(two.jonas(), id, QStringLiteral("We meet once a month."));
        two.carry(two.jonas(), two.mira());
        return id;
    }

    static QString agreementOf(Workspace &who, EngagementId id) { return told(who.mentoring().engagement(id))->engagement.draft.agreement; }

private:
    [[nodiscard]] EngagementDraft draftOf(const QString &agreement)
    {
        EngagementDraft draft;
        draft.start = two.clock().today();
        draft.agreement = agreement;
        return draft;
    }
};

/** What a model shows in one role, row by row. */
inline QStringList columnOf(const QAbstractItemModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, 0).data(role).toString());
    }
    return all;
}

}
