// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packfolder.h"

#include "packwords.h"
#include "recordtables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The words of the folder, for translation. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackFolder)
};

/** Numbered, so that every file system lists them in the order of the pack. */
constexpr auto readmeName = "README.md"_L1;
constexpr auto resumeName = "1-resume.md"_L1;
constexpr auto skillsName = "2-skills.md"_L1;
constexpr auto statementsName = "4-references.md"_L1;
constexpr auto presentationName = "5-presentation.md"_L1;

QString caseName(std::size_t number)
{
    return u"3-case-study-%1.md"_s.arg(number);
}

QString statementName(std::size_t number)
{
    return u"credentials/%1.json"_s.arg(number);
}

PackFile fileOf(const QString &name, const QString &text)
{
    return {.name = name, .bytes = text.toUtf8()};
}

QString heading(const QString &text)
{
    return u"# "_s + markdownText(text) + u"\n\n"_s;
}

/** What somebody else wrote: its lines stay, nothing in it becomes markup. */
QString linesOf(const QString &words)
{
    QStringList lines = words.split(u'\n');
    std::ranges::transform(lines, lines.begin(), markdownText);
    return lines.join(u'\n');
}

QString lineOf(const RequirementStanding &row)
{
    const QString have = PackWords::have(row);
    const QString recommended = row.requirement.recommended ? u' ' + Words::tr("(recommended)") : QString();
    return u"| %1%2 | %3 | %4 |\n"_s.arg(markdownText(row.requirement.statement), recommended, PackWords::state(row.state), have);
}

QString sourcesOf(const Readiness &checklist)
{
    QStringList sources;
    for (const RequirementStanding &row : checklist.rows) {
        for (const QString &source : row.requirement.origin.source) {
            const QString line = row.requirement.origin.uncertain ? Words::tr("%1 (uncertain)").arg(markdownText(source)) : markdownText(source);
            if (!sources.contains(line)) {
                sources.append(line);
            }
        }
    }
    return sources.isEmpty() ? QString() : u"\n"_s + Words::tr("What is asked for comes from:") + u"\n\n- "_s + sources.join(u"\n- "_s) + u'\n';
}

PackFile readmeOf(const CertificationPack &pack)
{
    QString text = heading(Words::tr("%1: %2").arg(pack.certificationName, pack.holderName));
    text += Words::tr("Made on %1. Texts are the candidate's own; the files in credentials are signed by who wrote them, and any verifier of Open Badges 3.0 "
                      "checks them, 'waymark-cli verify' too.")
                .arg(pack.madeOn.toString(Qt::ISODate))
        + u"\n\n| "_s + Words::tr("Part") + u" | "_s + Words::tr("State") + u" | "_s + Words::tr("There is") + u" |\n|---|---|---|\n"_s;
    for (const RequirementStanding &row : pack.checklist.rows) {
        text += lineOf(row);
    }
    return fileOf(readmeName, text + sourcesOf(pack.checklist));
}

QString lineOf(const PackEvent &event)
{
    QString text = u"## "_s + markdownText(event.title) + u"\n\n"_s + PackWords::kindOfEvent(event.kind);
    for (const QString &more : {event.organisation, PackWords::period(event.from, event.until)}) {
        text += more.isEmpty() ? QString() : u" · "_s + markdownText(more);
    }
    return text + u"\n\n"_s + (event.description.isEmpty() ? QString() : markdownText(event.description) + u"\n\n"_s);
}

PackFile resumeOf(const CertificationPack &pack)
{
    QString text = heading(Words::tr("Résumé of %1").arg(pack.holderName));
    text += pack.summary.isEmpty() ? QString() : pack.summary + u"\n\n"_s;
    for (const PackEvent &event : pack.events) {
        text += lineOf(event);
    }
    return fileOf(resumeName, text);
}

PackFile skillsOf(const CertificationPack &pack)
{
    QString text = heading(Words::tr("Skills"));
    for (const PackSkill &skill : pack.skills) {
        text += u"## "_s + markdownText(skill.pillar) + u"\n\n"_s + skill.body + u"\n\n"_s;
    }
    return fileOf(skillsName, text);
}

QString lineOf(const PackEvidence &evidence)
{
    const QString path = evidencePath(evidence);
    const QString title = markdownText(evidence.title);
    return path.isEmpty() ? u"- %1\n"_s.arg(title) : u"- [%1](<%2>), SHA-256 `%3`\n"_s.arg(title, path, QString::fromLatin1(evidence.sha256.toHex()));
}

PackFile caseOf(const PackCase &one, std::size_t number)
{
    const CaseStudyDraft &study = one.study.values;
    QString text = heading(study.title);
    const QString period = PackWords::period(study.from.value_or(QDate()), study.until.value_or(QDate()));
    for (const QString &line : {study.organisation, period}) {
        text += line.isEmpty() ? QString() : markdownText(line) + u"\n\n"_s;
    }
    for (const auto &[name, body] : PackWords::rooms(study)) {
        text += u"## "_s + name + u"\n\n"_s + body + u"\n\n"_s;
    }
    text += one.evidence.empty() ? QString() : u"## "_s + Words::tr("What shows it") + u"\n\n"_s;
    for (const PackEvidence &evidence : one.evidence) {
        text += lineOf(evidence);
    }
    return fileOf(caseName(number), text);
}

PackFile statementsOf(const CertificationPack &pack)
{
    QString text = heading(Words::tr("What others say"));
    for (std::size_t i = 0; i < pack.statements.size(); ++i) {
        const PackStatement &statement = pack.statements.at(i);
        text += u"## "_s + markdownText(statement.title) + u"\n\n"_s + linesOf(statement.words) + u"\n\n"_s;
        text += markdownText(PackWords::signature(statement)) + u": [%1](%1)\n\n"_s.arg(statementName(i + 1));
    }
    return fileOf(statementsName, text);
}

PackFile presentationOf(const CertificationPack &pack)
{
    QString text = heading(Words::tr("Presentation"));
    for (const AgendaPoint &point : pack.presentation) {
        text += u"- "_s + markdownText(point.text) + (point.minutes > 0 ? u", "_s + PackWords::minutes(point.minutes) : QString()) + u'\n';
    }
    text += u'\n' + Words::tr("In all: %1").arg(PackWords::minutes(pack.presentationMinutes));
    text += pack.presentationLimit ? u' ' + Words::tr("of %1").arg(PackWords::minutes(*pack.presentationLimit)) : QString();
    return fileOf(presentationName, text + u'\n');
}

}

QString evidencePath(const PackEvidence &evidence)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}._-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static constexpr qsizetype longestName = 80;
    if (evidence.sha256.isEmpty()) {
        return {};
    }
    QString name = evidence.title;
    name.replace(unsafe, u"-"_s);
    return u"evidence/"_s + QString::fromLatin1(evidence.sha256.first(std::min<qsizetype>(8, evidence.sha256.size())).toHex()) + u'-' + name.right(longestName);
}

std::vector<PackFile> packFiles(const CertificationPack &pack)
{
    std::vector<PackFile> files{readmeOf(pack), resumeOf(pack), skillsOf(pack)};
    for (std::size_t i = 0; i < pack.cases.size(); ++i) {
        files.push_back(caseOf(pack.cases.at(i), i + 1));
    }
    files.push_back(statementsOf(pack));
    files.push_back(presentationOf(pack));
    for (std::size_t i = 0; i < pack.statements.size(); ++i) {
        files.push_back({.name = statementName(i + 1), .bytes = pack.statements.at(i).credential});
    }
    return files;
}

}
