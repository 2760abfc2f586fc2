// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordentry.h"

#include <QCoreApplication>

namespace waymark
{

/** What pages say about the entries of a career. */
class CareerWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::CareerWords)

public:
    [[nodiscard]] static QString kind(RecordEntryKind kind);
    /** From when until when; one that goes on says so. Empty where it has no day. */
    [[nodiscard]] static QString period(const RecordEntry &entry);
    /** How long and as what it counts; empty where it is not counted. */
    [[nodiscard]] static QString hours(const RecordEntry &entry);
    /** Kind, organisation, period and hours in one line. */
    [[nodiscard]] static QString notes(const RecordEntry &entry);
};

}
