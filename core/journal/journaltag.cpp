// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaltag.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString withoutHash(const QString &text)
{
    QString line = cleaned(text).text.simplified();
    while (line.startsWith(u'#')) {
        line = line.sliced(1).trimmed();
    }
    return line;
}

QString foldedTag(const QString &text)
{
    return withoutHash(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

JournalTag::JournalTag(QString text)
    : m_text(std::move(text))
    , m_folded(foldedTag(m_text))
{
}

Result<JournalTag> JournalTag::create(const QString &text)
{
    const QString line = withoutHash(text);
    if (line.isEmpty()) {
        return failure(Error::Kind::Blank, u"tag"_s);
    }
    if (codePoints(line) > maximumLength) {
        return failure(Error::Kind::TooLong, u"tag"_s);
    }
    return JournalTag(line);
}

}
