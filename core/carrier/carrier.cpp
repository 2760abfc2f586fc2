// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carrier.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

struct ReasonWords {
    CarrierReason reason;
    QLatin1StringView code;
    QLatin1StringView sentence;
};

using Reason = CarrierReason;

constexpr std::array reasonWords{
    ReasonWords{Reason::Unreadable, "unreadable"_L1, "The file is damaged, or not built as such a file is."_L1},
    ReasonWords{Reason::TooLarge, "too-large"_L1, "It is larger than anything that is read here."_L1},
    ReasonWords{Reason::NoCredential, "no-credential"_L1, "No signed credential is in this file."_L1},
    ReasonWords{Reason::SeveralCredentials, "several-credentials"_L1, "More than one credential is in this file, so two programs could read two things."_L1},
    ReasonWords{Reason::Unsealed, "unsealed"_L1, "Nobody sealed what is to be seen in this file: it may show anything."_L1},
    ReasonWords{Reason::BrokenSeal, "broken-seal"_L1, "The file was changed after it was sealed."_L1},
    ReasonWords{Reason::SealedByOther, "sealed-by-other"_L1, "The file is sealed by another key than those that signed what is inside."_L1},
    ReasonWords{Reason::UnsafeName, "unsafe-name"_L1, "A name in the archive leads out of its folder."_L1},
    ReasonWords{Reason::FileMissing, "file-missing"_L1, "A file that the manifest lists is not there."_L1},
    ReasonWords{Reason::FileChanged, "file-changed"_L1, "A file is not the one that the manifest lists."_L1},
    ReasonWords{Reason::FileUnlisted, "file-unlisted"_L1, "A file is there that the manifest does not list."_L1},
    ReasonWords{Reason::NotInRecord, "not-in-record"_L1, "A credential stands beside the record that is not one of it."_L1},
};

const ReasonWords &wordsOf(CarrierReason reason)
{
    return *std::ranges::find(reasonWords, reason, &ReasonWords::reason);
}

/** Where an SVG may begin: programs write a declaration or a comment before it. */
constexpr qsizetype svgHead = 4096;

}

CarrierKind kindOfCarrier(QByteArrayView file)
{
    if (file.startsWith("%PDF-")) {
        return CarrierKind::Pdf;
    }
    if (file.startsWith("\x89PNG")) {
        return CarrierKind::Png;
    }
    if (file.startsWith("PK\x03\x04")) {
        return CarrierKind::Zip;
    }
    const QByteArrayView head = file.first(std::min(svgHead, file.size())).trimmed();
    return head.startsWith('<') || head.startsWith("\xef\xbb\xbf<") ? CarrierKind::Svg : CarrierKind::Credential;
}

QString codeOf(CarrierKind kind)
{
    static constexpr std::array codes{"json"_L1, "pdf"_L1, "svg"_L1, "png"_L1, "zip"_L1, "folder"_L1};
    return codes.at(static_cast<size_t>(kind));
}

QString codeOf(CarrierReason reason)
{
    return wordsOf(reason).code;
}

QString sentenceOf(CarrierReason reason)
{
    return wordsOf(reason).sentence;
}

}
