// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordpages.h"

#include "attachedpdf.h"
#include "credentialkey.h"
#include "radarfigure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The words of the document, for translation. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordPages)
};

QString day(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : Words::tr("no date");
}

QString shortDay(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString period(const DocumentEntry &entry)
{
    if (entry.from.isValid() && entry.until.isValid()) {
        return Words::tr("%1 to %2").arg(shortDay(entry.from), shortDay(entry.until));
    }
    return entry.from.isValid() ? Words::tr("since %1").arg(shortDay(entry.from)) : shortDay(entry.until);
}

QString nameOr(const QString &name)
{
    return name.isEmpty() ? Words::tr("(no name given)") : name;
}

constexpr qreal radarPoints = 250;

void writeCover(PdfText &text, const RecordDocument &document)
{
    text.gap(70);
    text.subtitle(Words::tr("Career record"));
    text.title(nameOr(document.holderName));
    text.subtitle(Words::tr("Compiled on %1").arg(day(document.compiledOn)));
    if (document.partial) {
        text.paragraph(Words::tr("This record is partial: its holder chose what to show."));
    }
    text.gap(26);
    text.note(Words::tr("The key of %1. Compare it with the one that you were given another way.").arg(nameOr(document.holderName)));
    text.code(keyFingerprint(document.holderDid));
    text.notice(Words::tr("What ‘verified’ means here"),
                Words::tr("Each entry names the key that signed it. Whoever verifies this file learns that this key signed exactly this entry and that "
                          "nothing in it was changed since. It does not say who holds the key: that is learned by comparing the key with its "
                          "holder, by voice or on paper.\n\n"
                          "Entries marked ‘stated by the holder’ are signed by nobody else."));
    text.notice(
        Words::tr("These pages are the holder’s own statement"),
        Words::tr(
            "The holder’s key sealed this file: if a page or anything else in it was changed afterwards, ‘waymark-cli verify’ finds it, without any network. "
            "What others signed is the file ‘%1’ attached to this document. ‘waymark-cli verify’ lists it: compare that list with these pages.\n\n"
            "Any program that knows Open Badges 3.0, CLR 2.0 and Data Integrity proofs can check the attached file.")
            .arg(attachedRecordName));
}

/** The table beside it says the same in words. */
void writeRadar(PdfText &text, const RadarFigure &radar)
{
    if (!radar.isReadable()) {
        return;
    }
    text.figure({radarPoints, radarPoints}, [radar](QPainter &painter, const QRectF &place) { paintRadar(painter, place, radar); });
    text.note(
        Words::tr("What others signed: each competency once, at its highest level. The numbers are those of the table; the outer ring is the highest level."));
}

void writeCompetencies(PdfText &text, const RecordDocument &document)
{
    QList<QStringList> rows;
    for (const DocumentEntry &entry : document.entries) {
        if (entry.isCompetency()) {
            const QString by = entry.selfStated ? Words::tr("stated by the holder") : nameOr(entry.issuerName);
            rows.append({QLocale().toString(rows.size() + 1), entry.name, entry.levelText(), by, shortDay(entry.signedOn)});
        }
    }
    text.subheading(Words::tr("Competencies"));
    if (rows.isEmpty()) {
        text.paragraph(Words::tr("No competency in this record."));
        return;
    }
    writeRadar(text, radarOf(document));
    text.table({QString(), Words::tr("Competency"), Words::tr("Level"), Words::tr("Signed by"), Words::tr("On")}, rows, {6, 38, 20, 21, 15});
}

/** The keys that signed, with the names that they give themselves. */
void writeKeys(PdfText &text, const RecordDocument &document)
{
    QList<QStringList> rows;
    for (const DocumentEntry &entry : document.entries) {
        const QString key = keyFingerprint(entry.issuerDid);
        const auto known = std::ranges::find_if(rows, [&key](const QStringList &row) { return row.at(1) == key; });
        if (known == rows.end()) {
            rows.append({entry.selfStated ? Words::tr("%1 (the holder)").arg(nameOr(entry.issuerName)) : nameOr(entry.issuerName), key, u"1"_s});
        } else {
            (*known)[2] = QString::number(known->at(2).toInt() + 1);
        }
    }
    text.subheading(Words::tr("Who signed"));
    text.table({Words::tr("Calls itself"), Words::tr("Key"), Words::tr("Entries")}, rows, {22, 66, 12});
}

void writeSummary(PdfText &text, const RecordDocument &document)
{
    const auto own = std::ranges::count_if(document.entries, &DocumentEntry::selfStated);
    text.heading(Words::tr("Summary"), true);
    text.facts({
        {Words::tr("Entries signed by others"), QLocale().toString(std::ssize(document.entries) - own)},
        {Words::tr("Entries stated by the holder"), QLocale().toString(own)},
        {Words::tr("Hours of mentoring, signed"), QLocale().toString(document.signedHours(), 'g', 6)},
    });
    writeCompetencies(text, document);
    writeKeys(text, document);
}

QString evidenceLabel(qsizetype number)
{
    return u'E' + QString::number(number);
}

QString signatureOf(const DocumentEntry &entry)
{
    if (entry.selfStated) {
        return Words::tr("Stated by the holder; signed by nobody else.");
    }
    return Words::tr("Signed on %1 by the key %2, which calls itself %3.")
        .arg(shortDay(entry.signedOn), keyFingerprint(entry.issuerDid), nameOr(entry.issuerName));
}

QList<PdfLine> headOf(const DocumentEntry &entry)
{
    const QString when = period(entry);
    QList<PdfLine> lines{
        {.style = PdfLine::Style::Heading, .text = entry.levelText().isEmpty() ? entry.name : entry.name + u" – "_s + entry.levelText()},
        {.style = PdfLine::Style::Note, .text = when.isEmpty() ? kindOfEntry(entry) : kindOfEntry(entry) + u" · "_s + when},
    };
    if (!entry.description.isEmpty() && entry.description != entry.name) {
        lines.append({.style = PdfLine::Style::Text, .text = entry.description});
    }
    for (const DocumentResult &result : entry.results) {
        if (result.levelName.isEmpty()) {
            lines.append({.style = PdfLine::Style::Text, .text = Words::tr("%1: %2").arg(result.name, result.text())});
        }
    }
    return lines;
}

QList<PdfLine> footOf(const DocumentEntry &entry, qsizetype &evidenceNumber)
{
    QList<PdfLine> lines;
    QStringList labels;
    for (const DocumentEvidence &evidence : entry.evidence) {
        labels.append(evidenceLabel(++evidenceNumber) + u' ' + nameOr(evidence.name));
    }
    if (!labels.isEmpty()) {
        lines.append({.style = PdfLine::Style::Text, .text = Words::tr("Evidence: %1").arg(labels.join(u", "_s))});
    }
    if (entry.validUntil.isValid()) {
        lines.append({.style = PdfLine::Style::Note, .text = Words::tr("Counts until %1.").arg(shortDay(entry.validUntil))});
    }
    lines.append({.style = PdfLine::Style::Note, .text = signatureOf(entry)});
    return lines;
}

/** Longer words may run over a page. */
constexpr qsizetype longWords = 900;

void writeEntry(PdfText &text, const DocumentEntry &entry, qsizetype &evidenceNumber)
{
    const QList<PdfLine> head = headOf(entry);
    const QList<PdfLine> foot = footOf(entry, evidenceNumber);
    const PdfLine words{.style = PdfLine::Style::Quote, .text = Words::tr("“%1”").arg(entry.narrative)};
    if (entry.narrative.isEmpty()) {
        text.together(head + foot);
    } else if (entry.narrative.size() < longWords) {
        text.together(head + QList<PdfLine>{words} + foot);
    } else {
        text.together(head);
        text.paragraph(words.text);
        text.together(foot);
    }
}

void writeEntries(PdfText &text, const RecordDocument &document)
{
    qsizetype evidenceNumber = 0;
    text.heading(Words::tr("Entries"), true);
    for (const DocumentEntry &entry : document.entries) {
        writeEntry(text, entry, evidenceNumber);
    }
}

/** A hash in two lines that fit the column. */
QString hashText(const DocumentEvidence &evidence)
{
    const QString hash = evidence.sha256();
    return hash.isEmpty() ? evidence.id : hash.first(hash.size() / 2) + QChar(QChar::LineSeparator) + hash.sliced(hash.size() / 2);
}

void writeEvidence(PdfText &text, const RecordDocument &document)
{
    QList<QStringList> rows;
    for (const DocumentEntry &entry : document.entries) {
        for (const DocumentEvidence &evidence : entry.evidence) {
            const QString name = evidence.genre.isEmpty() ? nameOr(evidence.name) : nameOr(evidence.name) + u" · "_s + evidence.genre;
            rows.append({evidenceLabel(rows.size() + 1), name, hashText(evidence)});
        }
    }
    if (rows.isEmpty()) {
        return;
    }
    text.heading(Words::tr("Index of evidence"), true);
    text.note(Words::tr("The evidence itself is kept by the holder. A file shown to you is the one meant here when its SHA-256 is this."));
    text.table({QString(), Words::tr("Evidence"), Words::tr("SHA-256 or id")}, rows, {8, 42, 50});
}

}

void writeRecordPages(PdfText &text, const RecordDocument &document)
{
    writeCover(text, document);
    writeSummary(text, document);
    writeEntries(text, document);
    writeEvidence(text, document);
}

QString kindOfEntry(const DocumentEntry &entry)
{
    if (entry.isCompetency()) {
        return Words::tr("Competency");
    }
    if (entry.isHours()) {
        return Words::tr("Mentoring hours");
    }
    if (entry.type == "Assignment"_L1) {
        return Words::tr("Assignment");
    }
    if (entry.type == "Endorsement"_L1) {
        return Words::tr("Recommendation");
    }
    if (entry.type == "Achievement"_L1) {
        return Words::tr("Goal reached");
    }
    return entry.type.startsWith("ext:"_L1) ? entry.type.sliced(4) : entry.type;
}

QString recordTitle(const RecordDocument &document)
{
    return Words::tr("Career record of %1").arg(nameOr(document.holderName));
}

QString recordFooter(const RecordDocument &document)
{
    //: At the foot of each page: whose record, of which day, and the end of the key that sealed it
    return Words::tr("%1 · Career record · %2 · sealed by the key …%3")
        .arg(nameOr(document.holderName), shortDay(document.compiledOn), document.compilerDid.last(std::min<qsizetype>(8, document.compilerDid.size())));
}

QString pageNumber(int page, int pages)
{
    return Words::tr("Page %1 of %2").arg(page).arg(pages);
}

}
