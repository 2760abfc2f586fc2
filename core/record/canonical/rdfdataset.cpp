// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/rdfdataset.h"

#include <algorithm>

namespace waymark
{

RdfTerm RdfTerm::iri(const QString &iri)
{
    return {.text = '<' + iri.toUtf8() + '>', .blank = -1};
}

/** RDF 1.1 N-Quads as RDFC-1.0, section 4.4, wants it written. */
static QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\f':
        return "\\f";
    case '\r':
        return "\\r";
    default:
        return "\\u" + QByteArray::number(static_cast<uchar>(c), 16).toUpper().rightJustified(4, '0');
    }
}

RdfTerm RdfTerm::literal(const QString &value, const QString &datatype)
{
    const QByteArray plain = value.toUtf8();
    QByteArray text;
    text.reserve(plain.size() + 2);
    text += '"';
    for (const char c : plain) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x20 || byte == 0x7f || c == '"' || c == '\\') {
            text += escaped(c);
        } else {
            text += c;
        }
    }
    text += '"';
    if (!datatype.isEmpty() && datatype != QLatin1StringView("http://www.w3.org/2001/XMLSchema#string")) {
        text += "^^<" + datatype.toUtf8() + '>';
    }
    return {.text = text, .blank = -1};
}

void RdfDataset::settle()
{
    std::ranges::sort(m_quads);
    const auto twice = std::ranges::unique(m_quads);
    m_quads.erase(twice.begin(), twice.end());
}

}
