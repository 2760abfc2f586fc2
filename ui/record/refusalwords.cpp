// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

namespace waymark
{

/** What is wrong with a signature. */
static const char *aboutSignature(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Unsigned:
        return QT_TRANSLATE_NOOP("waymark::refusal", "Nobody signed it.");
    case RefusalReason::BrokenProof:
        return QT_TRANSLATE_NOOP("waymark::refusal", "What stands where the signature should be is none.");
    case RefusalReason::UnknownContext:
    case RefusalReason::UnknownSuite:
    case RefusalReason::UnknownKeyKind:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It is signed in a way that Waymark cannot check.");
    case RefusalReason::Edited:
    case RefusalReason::Rearranged:
    case RefusalReason::ProofMissing:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It was changed after it was signed.");
    case RefusalReason::OtherContext:
        return QT_TRANSLATE_NOOP("waymark::refusal", "The meaning of its terms was changed after it was signed.");
    case RefusalReason::CopiedProof:
        return QT_TRANSLATE_NOOP("waymark::refusal", "Its signature was taken from something else.");
    case RefusalReason::SwappedIssuer:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It was signed by another key than that of the person it names.");
    case RefusalReason::OtherSubject:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It is about somebody else than this record.");
    case RefusalReason::CompiledByOther:
        return QT_TRANSLATE_NOOP("waymark::refusal", "The record as a whole was put together by somebody else than the person it is about.");
    case RefusalReason::InsideRefused:
        return QT_TRANSLATE_NOOP("waymark::refusal", "Something within it does not hold.");
    default:
        return nullptr;
    }
}

/** What is wrong with a credential that is signed well, or with the file. */
static const char *aboutContent(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::BrokenDate:
        return QT_TRANSLATE_NOOP("waymark::refusal", "One of its dates cannot be read.");
    case RefusalReason::NotYetValid:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It does not count yet: its first day is still to come.");
    case RefusalReason::Expired:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It does not count any more: its last day is over.");
    case RefusalReason::Withdrawn:
        return QT_TRANSLATE_NOOP("waymark::refusal", "Whoever signed it has withdrawn it.");
    case RefusalReason::Superseded:
        return QT_TRANSLATE_NOOP("waymark::refusal", "A newer one has taken its place.");
    case RefusalReason::Twice:
        return QT_TRANSLATE_NOOP("waymark::refusal", "The same entry stands in the record more than once.");
    case RefusalReason::NotJson:
        return QT_TRANSLATE_NOOP("waymark::refusal", "This is not a file that carries a signed record: it is no PDF, JSON, SVG, PNG or ZIP that can be read.");
    case RefusalReason::NotACredential:
        return QT_TRANSLATE_NOOP("waymark::refusal", "There is no signed record in this file.");
    case RefusalReason::TooLarge:
    case RefusalReason::TooDeep:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It is larger than a record can be.");
    default:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It is not written as the standard for signed records asks.");
    }
}

QString refusalWords(RefusalReason reason)
{
    const char *sentence = aboutSignature(reason);
    return QCoreApplication::translate("waymark::refusal", sentence == nullptr ? aboutContent(reason) : sentence);
}

/** How a file is built. */
static const char *aboutBuilding(CarrierReason reason)
{
    switch (reason) {
    case CarrierReason::Unreadable:
        return QT_TRANSLATE_NOOP("waymark::refusal", "The file is damaged, or not built as such a file is.");
    case CarrierReason::TooLarge:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It is larger than a record can be.");
    case CarrierReason::NoCredential:
        return QT_TRANSLATE_NOOP("waymark::refusal", "There is no signed record in this file.");
    case CarrierReason::SeveralCredentials:
        return QT_TRANSLATE_NOOP("waymark::refusal", "There is more than one record in this file, so two programs could read two things.");
    case CarrierReason::UnsafeName:
        return QT_TRANSLATE_NOOP("waymark::refusal", "The name of a file in it leads out of its folder.");
    case CarrierReason::FileMissing:
        return QT_TRANSLATE_NOOP("waymark::refusal", "A file is missing that was sealed with the others.");
    case CarrierReason::FileChanged:
        return QT_TRANSLATE_NOOP("waymark::refusal", "A file in it was changed after it was sealed.");
    case CarrierReason::FileUnlisted:
        return QT_TRANSLATE_NOOP("waymark::refusal", "A file was put in that was not sealed with the others.");
    default:
        return nullptr;
    }
}

/** Who answers for what is to be seen. */
static const char *aboutSeal(CarrierReason reason)
{
    switch (reason) {
    case CarrierReason::Unsealed:
        return QT_TRANSLATE_NOOP("waymark::refusal", "Nobody sealed what is to be seen in it.");
    case CarrierReason::BrokenSeal:
        return QT_TRANSLATE_NOOP("waymark::refusal", "The file was changed after it was sealed.");
    case CarrierReason::SealedByOther:
        return QT_TRANSLATE_NOOP("waymark::refusal", "It was sealed by another key than those that signed what is inside.");
    default:
        return QT_TRANSLATE_NOOP("waymark::refusal", "A signed entry lies beside the record that is not part of it.");
    }
}

QString refusalWords(CarrierReason reason)
{
    const char *sentence = aboutBuilding(reason);
    return QCoreApplication::translate("waymark::refusal", sentence == nullptr ? aboutSeal(reason) : sentence);
}

}
