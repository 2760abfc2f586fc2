// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentevidence.h"

#include "text.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype sha256Bytes = 32;

QString codeOf(EvidenceContent::Kind kind)
{
    switch (kind) {
    case EvidenceContent::Kind::File:
        return u"file"_s;
    case EvidenceContent::Kind::Link:
        return u"link"_s;
    case EvidenceContent::Kind::Text:
        break;
    }
    return u"text"_s;
}

EvidenceContent::Kind evidenceKindFromCode(const QString &code)
{
    for (const auto kind : {EvidenceContent::Kind::File, EvidenceContent::Kind::Link}) {
        if (codeOf(kind) == code) {
            return kind;
        }
    }
    return EvidenceContent::Kind::Text;
}

QByteArray sha256Of(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

static Result<void> checkFile(const EvidenceContent &evidence)
{
    if (evidence.attachment.isNull()) {
        return failure(Error::Kind::NotFound, u"attachment"_s);
    }
    if (evidence.sha256.size() != sha256Bytes) {
        return failure(Error::Kind::Invalid, u"sha256"_s);
    }
    return {};
}

static Result<QString> checkedLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1;
    if (!url.isValid() || !known) {
        return failure(Error::Kind::Invalid, u"content"_s);
    }
    return address;
}

static Result<QString> checkedContent(const EvidenceContent &evidence)
{
    if (evidence.kind == EvidenceContent::Kind::Link) {
        return requiredLine(evidence.content, u"content"_s).and_then(checkedLink);
    }
    WAYMARK_TRY(const QString words, optionalText(evidence.content, u"content"_s));
    if (words.trimmed().isEmpty()) {
        return failure(Error::Kind::Blank, u"content"_s);
    }
    return words;
}

Result<EvidenceContent> checkedEvidence(const EvidenceContent &evidence)
{
    EvidenceContent checked = evidence;
    WAYMARK_TRY(checked.title, requiredLine(evidence.title, u"title"_s));
    WAYMARK_TRY(checked.note, optionalText(evidence.note, u"note"_s));
    if (evidence.kind == EvidenceContent::Kind::File) {
        WAYMARK_CHECK(checkFile(evidence));
        checked.content.clear();
        return checked;
    }
    WAYMARK_TRY(checked.content, checkedContent(evidence));
    checked.attachment = {};
    checked.sha256 = sha256Of(checked.content);
    return checked;
}

}
