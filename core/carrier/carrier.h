// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace waymark
{

/** The kinds of files that carry a credential. */
enum class CarrierKind {
    Credential, ///< the credential itself: JSON, or a compact signature
    Pdf,
    Svg,
    Png,
    Zip,
    Folder, ///< on the disk: what a ZIP holds, unpacked
};

/** By what a file begins with; a Credential where it is nothing else. */
[[nodiscard]] CarrierKind kindOfCarrier(QByteArrayView file);
/** "json", "pdf", "svg", "png", "zip", "folder". */
[[nodiscard]] QString codeOf(CarrierKind kind);

/** Why a carrier is refused, whatever the credential in it says. Each has a code of its own, see codeOf(). */
enum class CarrierReason {
    Unreadable, ///< damaged, or not built as such a file is
    TooLarge,
    NoCredential,
    SeveralCredentials, ///< two programs could read two things
    Unsealed, ///< nobody sealed the pages
    BrokenSeal, ///< changed after it was sealed
    SealedByOther, ///< sealed by a key that neither compiled nor signed what is inside
    UnsafeName, ///< a name that would leave the folder
    FileMissing,
    FileChanged,
    FileUnlisted, ///< it was put in afterwards
    NotInRecord, ///< a credential beside the record that is not one of it
};

[[nodiscard]] QString codeOf(CarrierReason reason);
/** The reason as an English sentence for the command line and for files. */
[[nodiscard]] QString sentenceOf(CarrierReason reason);

/** One reason, and where: the name of a file inside, a byte, or nothing. */
struct CarrierRefusal {
    CarrierReason reason = CarrierReason::Unreadable;
    QString where;

    bool operator==(const CarrierRefusal &) const = default;
};

/** What was found in a carrier: the credential, or why there is none. */
struct CarriedCredential {
    /** The credential as it stands there, not checked. */
    QByteArray credential;
    QList<CarrierRefusal> refusals;
};

/** The largest picture that is read, and the largest credential that one may carry. */
inline constexpr qsizetype maximumCarriedBytes = 64 * 1024 * 1024;

/** The largest PDF that is read. */
inline constexpr qsizetype maximumPdfBytes = 512 * 1024 * 1024;

/** What a picture may carry. */
enum class BakedKind {
    Badge, ///< Open Badges 3.0
    Clr, ///< CLR 2.0
};

}
