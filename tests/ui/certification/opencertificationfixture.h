// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"
#include "twoworkspaces.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace waymark
{

/** Mira with what she prepares for a certification open. */
struct OpenCertificationFixture {
    TwoWorkspaces two;
    OpenCertification certification{two.mira()};

    /** Keeps what Mira works towards: the id of a certification or a career level. */
    void aimAt(const QString &id) { told(two.mira().certification().write({.place = {.room = PackRoom::Aim, .topic = {}}, .body = id})); }

    [[nodiscard]] static RecordEntry entry(RecordEntryKind kind, const QString &title)
    {
        return {.id = {}, .kind = kind, .title = title, .organisation = {}, .description = {}, .from = {}, .until = {}};
    }

    /** A case study with nothing but a title. */
    CaseStudyId writeCase(const QString &title)
    {
        CaseStudyDraft draft;
        draft.title = title;
        return told(two.mira().certification().addCase(draft));
    }

    /** @p hours of @p category on one day. */
    void spend(const QString &category, double hours, QDate day)
    {
        RecordEntry spent = entry(RecordEntryKind::Maintenance, QStringLiteral("Some of it"));
        spent.from = day;
        spent.until = day;
        spent.minutes = static_cast<int>(hours * 60);
        spent.category = category;
        told(two.mira().record().addEntry(spent));
    }

    /** Three positions of four years each up to now, without a gap. */
    void practise()
    {
        QDate from = two.clock().today().addYears(-12);
        for (int i = 0; i < 3; ++i) {
            RecordEntry position = entry(RecordEntryKind::Position, QStringLiteral("Architect %1").arg(i));
            position.organisation = QStringLiteral("Northwind");
            position.from = from;
            position.until = from.addYears(4).addDays(-1);
            told(two.mira().record().addEntry(position));
            from = from.addYears(4);
        }
    }
};

}
