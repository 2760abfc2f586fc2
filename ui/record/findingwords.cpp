// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include "credentialchecks.h"
#include "credentialkey.h"
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString inWords(const char *sentence)
{
    return QCoreApplication::translate("waymark::finding", sentence);
}

static QString nameOf(const CredentialFinding &finding)
{
    return finding.issuerName.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "somebody")) : shown(finding.issuerName);
}

/** The end of a key: enough to tell two apart in a line. */
static QString shortKey(const QString &key)
{
    static constexpr qsizetype letters = 8;
    return shown(key).last(std::min(letters, key.size()));
}

/** Whose key signed, as far as it is known here, in one line. */
static QString signerWords(const CredentialFinding &finding, const FindingPlace &place)
{
    const QString name = nameOf(finding);
    switch (finding.standing) {
    case KeyStanding::Mine:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed with your own key"));
    case KeyStanding::Confirmed:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed by %1, key confirmed by voice")).arg(name);
    case KeyStanding::Known:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed by %1; you have not compared the words yet")).arg(name);
    case KeyStanding::NotKnown:
        break;
    }
    return (place.knowsKeys ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed by the key …%1, which calls itself %2; you do not know this key"))
                            : inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed by the key …%1, which calls itself %2")))
        .arg(shortKey(finding.key), name);
}

static QString standingWords(const CredentialFinding &finding, const FindingPlace &place)
{
    switch (finding.standing) {
    case KeyStanding::Mine:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "It is your own key."));
    case KeyStanding::Confirmed:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "You know this key, and have compared the five words with that person."));
    case KeyStanding::Known:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "You know this key, but have not compared the five words with that person yet."));
    case KeyStanding::NotKnown:
        break;
    }
    return place.knowsKeys
        ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "You do not know this key. Ask that person for it another way, and compare."))
        : inWords(QT_TRANSLATE_NOOP("waymark::finding",
                                    "No workspace is open, so nothing is known here of this key. Ask that person for it another way, and compare."));
}

static QString instantWords(const QString &dateTime, const FindingPlace &place)
{
    const std::optional<qint64> at = instantOf(dateTime);
    return at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*at, place.zone), QLocale::LongFormat) : shown(dateTime);
}

/** Who signed and when: only where the proof holds is any of it known. */
static QStringList signatureDetails(const CredentialFinding &finding, const FindingPlace &place)
{
    QStringList details{
        inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed by the key %1, which calls itself %2.")).arg(keyFingerprint(shown(finding.key)), nameOf(finding)),
        standingWords(finding, place)};
    if (!finding.keyIsIssuer) {
        details += inWords(QT_TRANSLATE_NOOP("waymark::finding", "Whether it is the key of %1 cannot be told without a network.")).arg(shown(finding.issuer));
    }
    details += inWords(QT_TRANSLATE_NOOP("waymark::finding", "Signed on %1, by the signer’s own clock.")).arg(instantWords(finding.signedAt, place));
    if (!finding.validUntil.isEmpty()) {
        details += inWords(QT_TRANSLATE_NOOP("waymark::finding", "It counts until %1.")).arg(instantWords(finding.validUntil, place));
    }
    if (finding.selfStated && finding.kind != "clr"_L1) {
        details += inWords(QT_TRANSLATE_NOOP("waymark::finding", "The holder alone states this: nobody else vouches for it."));
    }
    return details;
}

static bool isAboutContent(RefusalReason reason)
{
    return reason == RefusalReason::Edited || reason == RefusalReason::Rearranged;
}

/** A refusal, and where: for an edited entry, where it first differs from what was signed, if that is known. */
static QString refusalDetail(const Refusal &refusal, const CredentialFinding &finding)
{
    const QString sentence = refusalWords(refusal.reason);
    if (isAboutContent(refusal.reason) && refusal.pointer == finding.pointer) {
        return inWords(QT_TRANSLATE_NOOP("waymark::finding", "%1 Where it differs can be told only by who has what was signed.")).arg(sentence);
    }
    if (refusal.pointer.isEmpty()) {
        return sentence;
    }
    return (isAboutContent(refusal.reason) ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "%1 The first difference: %2"))
                                           : inWords(QT_TRANSLATE_NOOP("waymark::finding", "%1 It stands here: %2")))
        .arg(sentence, shown(refusal.pointer));
}

static QStringList detailsOf(const CredentialFinding &finding, const FindingPlace &place)
{
    QStringList details;
    for (const Refusal &refusal : finding.refusals) {
        details += refusalDetail(refusal, finding);
    }
    return finding.proofHolds ? details + signatureDetails(finding, place) : details;
}

static QString trustOf(const CredentialFinding &finding)
{
    if (!finding.holds()) {
        return u"unconfirmed"_s;
    }
    return finding.standing == KeyStanding::Confirmed || finding.standing == KeyStanding::Mine ? u"confirmed"_s : u"signed"_s;
}

FindingLine lineFor(const CredentialFinding &finding, const FindingPlace &place)
{
    const std::optional<qint64> at = instantOf(finding.signedAt);
    const QString reason = finding.refusals.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "The signature does not hold."))
                                                      : refusalWords(finding.refusals.constFirst().reason);
    const QString alone = finding.selfStated && finding.kind != "clr"_L1 ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "Stated by the holder alone"))
                                                                         : QString();
    return {.pointer = finding.pointer,
            .when = at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*at, place.zone).date(),
                                            QCoreApplication::translate("waymark::finding", "MMM yyyy", "the month of a signature"))
                       : QString(),
            .title = finding.name.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::finding", "An entry without a name")) : shown(finding.name),
            .note = finding.holds() ? alone : reason,
            .trust = trustOf(finding),
            .by = finding.holds() ? signerWords(finding, place) : inWords(QT_TRANSLATE_NOOP("waymark::finding", "Does not hold")),
            .details = detailsOf(finding, place),
            .holds = finding.holds()};
}

static QString sealThatHolds(const CarrierReport &report)
{
    const QString key = keyFingerprint(shown(report.seal.did));
    switch (report.kind) {
    case CarrierKind::Pdf:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding",
                                         "The pages are the holder’s own statement, sealed by the key %1 and unchanged since. What others "
                                         "signed is listed here: compare it with the pages."))
            .arg(key);
    case CarrierKind::Zip:
    case CarrierKind::Folder:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding",
                                         "The pages and files are the holder’s own statement, sealed by the key %1 and unchanged since. What "
                                         "others signed is listed here: compare it with them."))
            .arg(key);
    default:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding",
                                         "The picture is sealed by the key %1 and unchanged since: what it shows is the word of who holds that "
                                         "key. What was signed is listed here: compare it with the picture."))
            .arg(key);
    }
}

QString sealWords(const CarrierReport &report)
{
    if (report.kind == CarrierKind::Credential) {
        return {};
    }
    switch (report.seal.state) {
    case SealFinding::State::Holds:
        return sealThatHolds(report);
    case SealFinding::State::Broken:
        return inWords(QT_TRANSLATE_NOOP("waymark::finding",
                                         "What is to be seen in this file is not what was sealed: believe nothing but what is listed here as holding."));
    case SealFinding::State::None:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("waymark::finding",
                                     "Nobody sealed what is to be seen in this file, so it may show anything: believe nothing but what is listed here."));
}

}
