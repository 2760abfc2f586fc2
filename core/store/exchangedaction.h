// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"
#include "version.h"

#include <QCborValue>
#include <QList>
#include <QString>

#include <functional>

namespace waymark
{

/**
 * One change as packets carry it. The value of a field is the column's (text, integer, real, bytes, null), of a group an
 * array of its columns' values, of a creation a map from field number to value, of a life change null (alive) or a
 * map {0: instant, 1: {device: counter}} (deleted, and what the deleter had seen).
 */
struct ExchangedChange {
    RecordId record = {};
    int type = 0;
    int field = 0;
    Version version = {};
    Versions parents = {};
    QCborValue value = {};

    bool operator==(const ExchangedChange &) const = default;
};

/** What one person did, as far as one space is concerned. All versions in it are of one device. */
struct ExchangedAction {
    /** The first version of the action; names it within its device. */
    Version version = {};
    /** Code of the label. */
    QString label = {};
    /** Instant on the writer's clock; for people, decides nothing. */
    qint64 at = 0;
    QList<ExchangedChange> changes = {};

    bool operator==(const ExchangedAction &) const = default;
};

/** Why a received action was kept aside. */
struct RefusedAction {
    ExchangedAction action;
    /** NotAllowed, Invalid, TooLarge, OutOfRange; with the code of the field. */
    Error error;
};

/** What came of receiving. */
struct Received {
    qsizetype applied = 0;
    qsizetype alreadyKnown = 0;
    QList<RefusedAction> refused = {};
    /** Records of which a field now has several heads with different values. */
    QList<RecordId> conflicts = {};
    /** Deleted records that a change brought back. */
    QList<RecordId> broughtBack = {};
};

/** Gives every action of a space as it travelled. */
using OriginalActions = std::function<Result<QList<ExchangedAction>>()>;

/** What came of taking actions back. */
struct TakenBack {
    /** The first versions of those that were taken back as asked. */
    Versions actions;
    /** Others that changed a record which nobody created then, as far as the space is concerned; they went with it. */
    QList<ExchangedAction> orphans;
};

}
