// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordtables.h"

#include "recorddocument.h"

using namespace Qt::StringLiterals;

namespace waymark
{

QString csvCell(const QString &text)
{
    // What OWASP names as the beginnings of formulas; a tab or a line break hides one.
    static constexpr QStringView dangerous = u"=+-@\t\r\n";
    QString cell = !text.isEmpty() && dangerous.contains(text.front()) ? QString(u'\'' + text) : text;
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    }
    return cell;
}

QString markdownText(const QString &text)
{
    static constexpr QStringView special = u"\\`*_{}[]<>()#+-.!|~&:=$^";
    QString result;
    for (const QChar c : text) {
        if (special.contains(c)) {
            result += u'\\';
        }
        result += c == u'\n' ? QChar(u' ') : c;
    }
    return result;
}

static QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

static QString line(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells) {
        escaped.append(csvCell(cell));
    }
    return escaped.join(u',') + u"\r\n"_s;
}

Result<QByteArray> recordCsv(const QByteArray &clr)
{
    WAYMARK_TRY(const RecordDocument document, readRecordDocument(clr));
    QString csv = line({u"type"_s, u"name"_s, u"level"_s, u"signed_by"_s, u"key"_s, u"self_stated"_s, u"signed_on"_s, u"from"_s, u"until"_s, u"valid_until"_s});
    for (const DocumentEntry &entry : document.entries) {
        csv += line({entry.type, entry.name, entry.isHours() && !entry.results.isEmpty() ? entry.results.front().value : entry.levelText(), entry.issuerName,
                     entry.issuerDid, entry.selfStated ? u"yes"_s : u"no"_s, dayText(entry.signedOn), dayText(entry.from), dayText(entry.until),
                     dayText(entry.validUntil)});
    }
    return csv.toUtf8();
}

Result<QByteArray> hoursCsv(const QByteArray &clr)
{
    WAYMARK_TRY(const RecordDocument document, readRecordDocument(clr));
    QString csv = line({u"name"_s, u"hours"_s, u"from"_s, u"until"_s, u"signed_by"_s, u"key"_s, u"self_stated"_s, u"signed_on"_s});
    for (const DocumentEntry &entry : document.entries) {
        if (entry.isHours()) {
            csv += line({entry.name, entry.results.isEmpty() ? QString() : entry.results.front().value, dayText(entry.from), dayText(entry.until),
                         entry.issuerName, entry.issuerDid, entry.selfStated ? u"yes"_s : u"no"_s, dayText(entry.signedOn)});
        }
    }
    return csv.toUtf8();
}

static QString entryText(const DocumentEntry &entry)
{
    const QString level = entry.levelText().isEmpty() ? QString() : u" – "_s + markdownText(entry.levelText());
    QString text = u"## "_s + markdownText(entry.name) + level + u"\n\n"_s;
    text += entry.selfStated ? u"Stated by the holder.\n\n"_s
                             : u"Signed on "_s + markdownText(dayText(entry.signedOn)) + u" by the key `"_s + QString(entry.issuerDid).remove(u'`')
            + u"`, which calls itself "_s + markdownText(entry.issuerName) + u".\n\n"_s;
    if (!entry.description.isEmpty()) {
        text += markdownText(entry.description) + u"\n\n"_s;
    }
    if (!entry.narrative.isEmpty()) {
        text += u"> "_s + markdownText(entry.narrative) + u"\n\n"_s;
    }
    for (const DocumentEvidence &evidence : entry.evidence) {
        text += u"- "_s + markdownText(evidence.name) + u": `"_s + QString(evidence.id).remove(u'`') + u"`\n"_s;
    }
    return entry.evidence.isEmpty() ? text : text + u'\n';
}

Result<QByteArray> recordMarkdown(const QByteArray &clr)
{
    WAYMARK_TRY(const RecordDocument document, readRecordDocument(clr));
    QString text = u"# Career record of "_s + markdownText(document.holderName) + u"\n\nCompiled on "_s + markdownText(dayText(document.compiledOn))
        + u" by the key `"_s + QString(document.holderDid).remove(u'`') + u"`. What others signed is the JSON file beside it.\n\n"_s;
    for (const DocumentEntry &entry : document.entries) {
        text += entryText(entry);
    }
    return text.toUtf8();
}

}
