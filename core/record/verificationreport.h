// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace waymark
{

/** Why something in a record is refused. Each has a code of its own, see codeOf(). */
enum class RefusalReason {
    NotJson,
    DuplicateMember,
    Number, ///< a number that programs may read differently
    ForbiddenCharacter, ///< a control character, a noncharacter or half a character
    TooDeep,
    TooLarge,
    NotACredential,
    MissingMember, ///< the standard requires it
    WrongForm, ///< a member is not as the standard says
    EmptyValue, ///< null, which credentials leave out
    UnknownMember, ///< a term that the standard does not define
    UnknownContext, ///< it takes the meaning of its terms from somewhere that is not shipped
    TooComplex, ///< its statements cannot be told apart with a sensible effort
    Unsigned,
    ProofMissing, ///< the record lacks a kind of proof that what stands in it has
    BrokenProof, ///< what stands as the proof is none
    UnknownSuite, ///< signed by a method that is not checked here
    UnknownKeyKind, ///< the key is not an Ed25519 did:key
    Edited, ///< the key did not sign this content
    Rearranged, ///< the statements are those that were signed, their order or repetition is not
    OtherContext, ///< the meaning of the members was changed: another @context than the one signed
    ClaimDiffers, ///< what a token says beside its credential contradicts it
    CopiedProof, ///< the proof belongs to something else in this file, or to something known here
    SwappedIssuer, ///< signed by another key than that of the issuer it names
    OtherSubject, ///< about somebody else than the record
    CompiledByOther, ///< the record as a whole is signed by neither its holder nor somebody confirmed here
    BrokenDate,
    NotYetValid,
    Expired,
    Withdrawn,
    Superseded,
    Repeated, ///< the same value stands twice in one list, which the signature over statements would not show
    Twice, ///< the same entry stands in the record more than once
    InsideRefused, ///< something within it is refused
};

/** The stable code of a reason, such as "swapped-issuer": for JSON output and tests. */
[[nodiscard]] QString codeOf(RefusalReason reason);
/** The reason as an English sentence for the command line and for files. */
[[nodiscard]] QString sentenceOf(RefusalReason reason);

/** One reason, and where. */
struct Refusal {
    RefusalReason reason = RefusalReason::NotJson;
    /** JSON pointer (RFC 6901) into the file; the empty one is the whole. */
    QString pointer;
    /** A member's name, a rule's, or an id; for the log and for people who look closely. */
    QString detail;

    bool operator==(const Refusal &) const = default;
};

/** What this workspace knows of a key. */
enum class KeyStanding {
    NotKnown,
    Known, ///< met, but the words were never compared
    Confirmed, ///< the five words were compared
    Mine,
};

/** "not-known", "known", "confirmed", "mine". */
[[nodiscard]] QString codeOf(KeyStanding standing);

/** What was found out about one credential. */
struct CredentialFinding {
    /** Where it stands in the file; the empty pointer is the whole. */
    QString pointer;
    QString id;
    QString name;
    /** "clr", "achievement", "endorsement" or "other". */
    QString kind;
    /** The did that the issuer gives, the name it gives itself, and when it says it signed. */
    QString issuer;
    QString issuerName;
    /** The key that signed: the issuer itself where that is a did:key; of a token, the did:key or the thumbprint of its key. */
    QString key;
    /** The issuer's id is the key. Else nothing but the signed words says that the key belongs to that issuer. */
    bool keyIsIssuer = true;
    QString signedAt;
    QString validFrom;
    QString validUntil;
    QString subject;
    KeyStanding standing = KeyStanding::NotKnown;
    /** Signed by the person that it is about. */
    bool selfStated = false;
    /** Every proof holds. */
    bool proofHolds = false;
    QList<Refusal> refusals;

    [[nodiscard]] bool holds() const { return proofHolds && refusals.isEmpty(); }
};

/** What is known of a file after it was verified. */
struct VerificationReport {
    /** What keeps the file from being read at all. */
    QList<Refusal> refusals;
    /** The outermost credential first, then those within it, in the order of the file. */
    QList<CredentialFinding> credentials;
    /** Whether the name that the holder gives fits the hashed names in the entries; nothing where none is there. */
    std::optional<bool> nameAgrees;

    /** Every credential in the file holds. It says nothing of whether the keys belong to whom one thinks. */
    [[nodiscard]] bool holds() const;
    /** Every refusal, in the order of the file. */
    [[nodiscard]] QList<Refusal> allRefusals() const;
    [[nodiscard]] bool has(RefusalReason reason) const;
};

/** For --json. */
[[nodiscard]] QJsonObject toJson(const VerificationReport &report);
/** For people, in English: per credential by which key it is signed, when, how that key is known, and every refusal. */
[[nodiscard]] QString toText(const VerificationReport &report);

}
