// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packpages.h"

#include "credentialkey.h"
#include "packwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The words of the document, for translation. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackPages)
};

void writeCover(PdfText &text, const CertificationPack &pack)
{
    text.gap(70);
    text.subtitle(Words::tr("Application for %1").arg(pack.certificationName));
    text.title(pack.holderName.isEmpty() ? Words::tr("(no name given)") : pack.holderName);
    text.subtitle(Words::tr("Made on %1").arg(QLocale().toString(pack.madeOn, u"d MMMM yyyy"_s)));
    text.gap(26);
    text.note(Words::tr("The candidate's key. Compare it with the one that you were given another way."));
    text.code(keyFingerprint(pack.holderDid));
    text.notice(Words::tr("What is signed here"),
                Words::tr("Texts are the candidate's own words. What others say is printed with the key that signed it; what counts is the record attached "
                          "to this document, which 'waymark-cli verify' and other programs check, not these pages."));
}

void writeChecklist(PdfText &text, const CertificationPack &pack)
{
    text.heading(Words::tr("What is asked for"), true);
    QList<QStringList> rows;
    for (const RequirementStanding &row : pack.checklist.rows) {
        const QString recommended = row.requirement.recommended ? u' ' + Words::tr("(recommended)") : QString();
        rows.append({row.requirement.statement + recommended, PackWords::state(row.state), PackWords::have(row)});
    }
    text.table({Words::tr("Part"), Words::tr("State"), Words::tr("There is")}, rows, {60, 18, 22});
}

void writeResume(PdfText &text, const CertificationPack &pack)
{
    text.heading(Words::tr("Résumé"), true);
    if (!pack.summary.isEmpty()) {
        text.paragraph(pack.summary);
    }
    for (const PackEvent &event : pack.events) {
        QStringList facts{PackWords::kindOfEvent(event.kind), event.organisation, PackWords::period(event.from, event.until)};
        facts.removeAll(QString());
        QList<PdfLine> lines{{.style = PdfLine::Style::Heading, .text = event.title}, {.style = PdfLine::Style::Note, .text = facts.join(u" · "_s)}};
        if (!event.description.isEmpty()) {
            lines.append({.style = PdfLine::Style::Text, .text = event.description});
        }
        text.together(lines);
    }
}

void writeSkills(PdfText &text, const CertificationPack &pack)
{
    text.heading(Words::tr("Skills"), true);
    for (const PackSkill &skill : pack.skills) {
        text.subheading(skill.pillar);
        text.paragraph(skill.body);
    }
}

/** A hash in two lines that fit the column. */
QString hashText(const QByteArray &sha256)
{
    const QString hash = QString::fromLatin1(sha256.toHex());
    return hash.isEmpty() ? hash : hash.first(hash.size() / 2) + QChar(QChar::LineSeparator) + hash.sliced(hash.size() / 2);
}

void writeCase(PdfText &text, const PackCase &one)
{
    const CaseStudyDraft &study = one.study.values;
    text.heading(Words::tr("Case study: %1").arg(study.title), true);
    QStringList facts{study.organisation, PackWords::period(study.from.value_or(QDate()), study.until.value_or(QDate()))};
    facts.removeAll(QString());
    text.note(facts.join(u" · "_s));
    for (const auto &[name, body] : PackWords::rooms(study)) {
        text.subheading(name);
        text.paragraph(body);
    }
    QList<QStringList> rows;
    for (const PackEvidence &evidence : one.evidence) {
        rows.append({evidence.title, hashText(evidence.sha256)});
    }
    if (!rows.isEmpty()) {
        text.table({Words::tr("What shows it"), Words::tr("SHA-256")}, rows, {45, 55});
    }
}

void writeStatements(PdfText &text, const CertificationPack &pack)
{
    text.heading(Words::tr("What others say"), true);
    for (const PackStatement &statement : pack.statements) {
        text.subheading(statement.title);
        text.paragraph(Words::tr("“%1”").arg(statement.words));
        text.note(PackWords::signature(statement));
    }
}

void writePresentation(PdfText &text, const CertificationPack &pack)
{
    text.heading(Words::tr("Presentation"), true);
    QList<QStringList> rows;
    for (const AgendaPoint &point : pack.presentation) {
        rows.append({point.text, point.minutes > 0 ? PackWords::minutes(point.minutes) : QString()});
    }
    if (!rows.isEmpty()) {
        text.table({Words::tr("Point"), Words::tr("Time")}, rows, {80, 20});
    }
    text.note(pack.presentationLimit ? Words::tr("%1 of %2").arg(PackWords::minutes(pack.presentationMinutes), PackWords::minutes(*pack.presentationLimit))
                                     : PackWords::minutes(pack.presentationMinutes));
}

}

void writePack(PdfText &text, const CertificationPack &pack)
{
    writeCover(text, pack);
    writeChecklist(text, pack);
    writeResume(text, pack);
    writeSkills(text, pack);
    for (const PackCase &one : pack.cases) {
        writeCase(text, one);
    }
    writeStatements(text, pack);
    writePresentation(text, pack);
}

QString packTitle(const CertificationPack &pack)
{
    return pack.holderName.isEmpty() ? pack.certificationName : pack.certificationName + u" · "_s + pack.holderName;
}

}
