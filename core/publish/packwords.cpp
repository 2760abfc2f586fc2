// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packwords.h"

#include "credentialkey.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::PackWords
{

namespace
{

/** The words of the document, for translation. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificationPack)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', value == std::round(value) ? 0 : 1);
}

QString ofUnit(MethodUnit unit, const QString &have, const QString &wanted)
{
    switch (unit) {
    case MethodUnit::Minutes:
        return Words::tr("%1 of %2 minutes").arg(have, wanted);
    case MethodUnit::Hours:
        return Words::tr("%1 of %2 hours").arg(have, wanted);
    case MethodUnit::Months:
        return Words::tr("%1 of %2 months").arg(have, wanted);
    case MethodUnit::Years:
        return Words::tr("%1 of %2 years").arg(have, wanted);
    default:
        return Words::tr("%1 of %2").arg(have, wanted);
    }
}

}

QString state(RequirementState state)
{
    switch (state) {
    case RequirementState::Met:
        return Words::tr("Present");
    case RequirementState::Thin:
        return Words::tr("Thin");
    case RequirementState::Missing:
        return Words::tr("Missing");
    case RequirementState::Unknown:
        break;
    }
    return Words::tr("Not known");
}

QString have(const RequirementStanding &standing)
{
    return standing.have ? ofUnit(standing.requirement.unit, number(*standing.have), number(standing.requirement.minimum)) : QString();
}

QString period(QDate from, QDate until)
{
    const QString first = from.toString(Qt::ISODate);
    const QString last = until.toString(Qt::ISODate);
    if (first.isEmpty() || last.isEmpty()) {
        return first.isEmpty() ? last : Words::tr("since %1").arg(first);
    }
    return first == last ? first : Words::tr("%1 to %2").arg(first, last);
}

QString kindOfEvent(const QString &code)
{
    static const QHash<QString, const char *> names{
        {u"position"_s, QT_TRANSLATE_NOOP("CertificationPack", "Position")},
        {u"promotion"_s, QT_TRANSLATE_NOOP("CertificationPack", "Promotion")},
        {u"project"_s, QT_TRANSLATE_NOOP("CertificationPack", "Project")},
        {u"responsibility"_s, QT_TRANSLATE_NOOP("CertificationPack", "Responsibility")},
        {u"contribution"_s, QT_TRANSLATE_NOOP("CertificationPack", "Contribution")},
        {u"learning"_s, QT_TRANSLATE_NOOP("CertificationPack", "Learning completed")},
        {u"goal"_s, QT_TRANSLATE_NOOP("CertificationPack", "Goal reached")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("CertificationPack", "Certificate")},
        {u"maintenance"_s, QT_TRANSLATE_NOOP("CertificationPack", "Maintenance")},
    };
    return Words::tr(names.value(code, QT_TRANSLATE_NOOP("CertificationPack", "Other")));
}

QList<std::pair<QString, QString>> rooms(const CaseStudyDraft &study)
{
    QList<std::pair<QString, QString>> found{{Words::tr("My part in it"), study.role},
                                             {Words::tr("The situation"), study.situation},
                                             {Words::tr("What was done, and why so"), study.approach},
                                             {Words::tr("What came of it"), study.outcome},
                                             {Words::tr("What I would do otherwise today"), study.lessons}};
    found.removeIf([](const auto &room) { return room.second.trimmed().isEmpty(); });
    return found;
}

QString minutes(int minutes)
{
    return Words::tr("%1 min").arg(QLocale().toString(minutes));
}

QString signature(const PackStatement &statement)
{
    return Words::tr("Signed by %1 on %2 with the key %3")
        .arg(statement.issuerName, statement.signedOn.toString(Qt::ISODate), keyFingerprint(statement.issuerDid));
}

}
