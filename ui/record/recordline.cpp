// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordline.h"

#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString inWords(const char *sentence)
{
    return QCoreApplication::translate("waymark::record", sentence);
}

static QString signatureWords(const StoredAttestation &stored, bool known, bool confirmed)
{
    const QString issuer = shown(stored.attestation.issuerName);
    if (stored.withdrawn) {
        return inWords(QT_TRANSLATE_NOOP("waymark::record", "Signed by %1, and withdrawn")).arg(issuer);
    }
    if (stored.superseded) {
        return inWords(QT_TRANSLATE_NOOP("waymark::record", "Signed by %1; a newer one takes its place")).arg(issuer);
    }
    if (confirmed) {
        return inWords(QT_TRANSLATE_NOOP("waymark::record", "Signed by %1, key confirmed by voice")).arg(issuer);
    }
    return known ? inWords(QT_TRANSLATE_NOOP("waymark::record", "Signed by %1; you have not compared the words yet")).arg(issuer)
                 : inWords(QT_TRANSLATE_NOOP("waymark::record", "Signed by %1, whose key you do not know")).arg(issuer);
}

static QString levelWords(const Attestation &attestation)
{
    if (!attestation.level) {
        return {};
    }
    const QString level = inWords(QT_TRANSLATE_NOOP("waymark::record", "Level %1, %2"))
                              .arg(QLocale().toString(*attestation.level), shown(attestation.levelName));
    return attestation.demonstrations
        ? inWords(QT_TRANSLATE_NOOP("waymark::record", "%1 · shown %2 of %3 times"))
              .arg(level, QLocale().toString(attestation.demonstrations->shown), QLocale().toString(attestation.demonstrations->expected))
        : level;
}

static RecordLine lineFor(const StoredAttestation &stored, QDate day, const ConfirmedKeys &keys)
{
    const Attestation &attestation = stored.attestation;
    const bool known = keys.contains(attestation.issuer);
    const bool confirmed = keys.value(attestation.issuer);
    return {.id = attestation.id.value.toString(QUuid::WithoutBraces),
            .day = day,
            .title = shown(attestation.title),
            .note = levelWords(attestation),
            .trust = !stored.counts() ? u"unconfirmed"_s
                : confirmed           ? u"confirmed"_s
                                      : u"signed"_s,
            .by = signatureWords(stored, known, confirmed),
            .attestation = stored.counts() ? std::optional(attestation.id) : std::nullopt,
            .entry = {},
            .chosen = stored.counts()};
}

static RecordLine lineFor(const RecordEntry &entry, QDate day)
{
    return {.id = entry.id.value.toString(QUuid::WithoutBraces),
            .day = day,
            .title = shown(entry.title),
            .note = shown(entry.organisation),
            .trust = u"unconfirmed"_s,
            .by = inWords(QT_TRANSLATE_NOOP("waymark::record", "Your own word")),
            .attestation = {},
            .entry = entry.id,
            .chosen = true};
}

RecordLine rowFor(const TimelineRow &row, const ConfirmedKeys &keys)
{
    const auto *attestation = std::get_if<StoredAttestation>(&row.what);
    return attestation != nullptr ? lineFor(*attestation, row.day, keys) : lineFor(std::get<RecordEntry>(row.what), row.day);
}

RecordLine rowFor(const AssignmentRow &work, const Clock &clock)
{
    const std::optional<qint64> reviewed = work.standing.reviewed;
    return {.id = work.id.value.toString(QUuid::WithoutBraces),
            .day = reviewed ? QDateTime::fromMSecsSinceEpoch(*reviewed, clock.zone()).date() : QDate(),
            .title = inWords(QT_TRANSLATE_NOOP("waymark::record", "Accepted: %1")).arg(shown(work.title)),
            .note = QCoreApplication::translate("waymark::record", "After %n attempt(s)", nullptr, work.standing.attempts),
            .trust = u"signed"_s,
            .by = inWords(QT_TRANSLATE_NOOP("waymark::record", "Accepted by your mentor; it goes into the record when a competency is attested with it")),
            .attestation = {},
            .entry = {},
            .chosen = false};
}

}
