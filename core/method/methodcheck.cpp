// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodcheck.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** Goes through a method and remembers the first thing that does not fit. */
class MethodCheck
{
public:
    explicit MethodCheck(const MethodData &data)
        : m_data(data)
    {
    }

    [[nodiscard]] Result<void> run();

private:
    struct Names {
        QSet<QString> levels;
        QSet<QString> pillars;
        QSet<QString> competencies;
        QSet<QString> modules;
        QSet<QString> engagementTypes;
        QSet<QString> tracks;
        QSet<QString> certifications;
        QSet<QString> canvases;
        QSet<QString> scales;
        QSet<QString> rules;
        QSet<QString> templates;
    };

    template<typename T>
    [[nodiscard]] QSet<QString> idsOf(const QList<T> &items, const QString &list);
    void collectNames();
    void checkScales();
    void checkSteps(const QList<ScaleStep> &steps, const QString &place);
    void checkLevels();
    void checkRules();
    void checkReferences();
    void checkCertifications();
    void checkPack(const QList<PackPart> &pack, const QString &place);
    void checkRenewal(const MethodRenewal &renewal, const QString &place);
    void checkTemplates();
    void checkRubric(const AssignmentTemplate &task, const QString &place);

    [[nodiscard]] static QString entry(const QString &list, qsizetype index) { return u"%1[%2]"_s.arg(list).arg(index); }
    [[nodiscard]] int highest(QLatin1StringView scale) const;
    void refer(const QString &place, const QString &id, const QSet<QString> &known);
    void refer(const QString &place, const QStringList &ids, const QSet<QString> &known);
    void fail(Error::Kind kind, const QString &place, const QString &detail);

    const MethodData &m_data;
    Names m_names;
    std::optional<Error> m_error;
};

void MethodCheck::fail(Error::Kind kind, const QString &place, const QString &detail)
{
    if (!m_error) {
        m_error = Error{kind, place, detail};
    }
}

/** An empty id refers to nothing, and may. */
void MethodCheck::refer(const QString &place, const QString &id, const QSet<QString> &known)
{
    if (!id.isEmpty() && !known.contains(id)) {
        fail(Error::Kind::NotFound, place, id);
    }
}

void MethodCheck::refer(const QString &place, const QStringList &ids, const QSet<QString> &known)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        refer(entry(place, i), ids.at(i), known);
    }
}

template<typename T>
QSet<QString> MethodCheck::idsOf(const QList<T> &items, const QString &list)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (ids.contains(items.at(i).id)) {
            fail(Error::Kind::Invalid, entry(list, i) + ".id"_L1, u"%1 stands there twice"_s.arg(items.at(i).id));
        }
        ids.insert(items.at(i).id);
    }
    return ids;
}

void MethodCheck::collectNames()
{
    m_names = {
        .levels = idsOf(m_data.levels, u"levels"_s),
        .pillars = idsOf(m_data.pillars, u"pillars"_s),
        .competencies = idsOf(m_data.competencies, u"competencies"_s),
        .modules = idsOf(m_data.modules, u"modules"_s),
        .engagementTypes = idsOf(m_data.engagementTypes, u"engagementTypes"_s),
        .tracks = idsOf(m_data.tracks, u"tracks"_s),
        .certifications = idsOf(m_data.certifications, u"certifications"_s),
        .canvases = idsOf(m_data.canvases, u"canvases"_s),
        .scales = idsOf(m_data.scales, u"scales"_s),
        .rules = idsOf(m_data.rules, u"rules"_s),
        .templates = idsOf(m_data.templates, u"templates"_s),
    };
}

int MethodCheck::highest(QLatin1StringView scale) const
{
    for (const MethodScale &candidate : m_data.scales) {
        if (candidate.id == scale) {
            return candidate.highest();
        }
    }
    return 0;
}

/** The journal's and the goals' scales have as many steps as their columns may hold; the others are the method's own. */
void MethodCheck::checkScales()
{
    static constexpr std::array wanted{std::pair{ScaleId::Mood, 5},       std::pair{ScaleId::Energy, 5},
                                       std::pair{ScaleId::Confidence, 5}, std::pair{ScaleId::GoalConfidence, 10},
                                       std::pair{ScaleId::Rubric, 0},     std::pair{ScaleId::Competency, 0}};
    for (const auto &[scale, steps] : wanted) {
        if (!m_names.scales.contains(scale)) {
            fail(Error::Kind::Blank, u"scales"_s, u"there is no scale %1"_s.arg(scale));
        } else if (steps != 0 && highest(scale) != steps) {
            fail(Error::Kind::OutOfRange, u"scales"_s, u"the scale %1 has %2 steps"_s.arg(scale).arg(steps));
        }
    }
    for (qsizetype i = 0; i < m_data.scales.size(); ++i) {
        checkSteps(m_data.scales.at(i).steps, entry(u"scales"_s, i) + ".steps"_L1);
    }
}

void MethodCheck::checkSteps(const QList<ScaleStep> &steps, const QString &place)
{
    if (steps.size() < 2 || steps.size() > 10) {
        fail(Error::Kind::OutOfRange, place, u"a scale has 2 to 10 steps"_s);
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).value != i + 1) {
            fail(Error::Kind::OutOfRange, entry(place, i) + ".value"_L1, u"steps count from 1"_s);
        }
    }
}

void MethodCheck::checkLevels()
{
    for (qsizetype i = 0; i < m_data.levels.size(); ++i) {
        const MethodLevel &level = m_data.levels.at(i);
        const QString place = entry(u"levels"_s, i);
        refer(place + ".certification"_L1, level.certification, m_names.certifications);
        const QList<PillarTarget> ranges = level.pillarTargets ? level.pillarTargets->ranges : QList<PillarTarget>();
        for (qsizetype j = 0; j < ranges.size(); ++j) {
            const QString range = entry(place + ".pillarTargets.ranges"_L1, j);
            refer(range + ".pillar"_L1, ranges.at(j).pillar, m_names.pillars);
            if (ranges.at(j).minimum > ranges.at(j).maximum || ranges.at(j).maximum > highest(ScaleId::Competency)) {
                fail(Error::Kind::OutOfRange, range, u"the range does not fit the competency scale"_s);
            }
        }
    }
}

void MethodCheck::checkRules()
{
    for (qsizetype i = 0; i < m_data.rules.size(); ++i) {
        const MethodSpan &span = m_data.rules.at(i).span;
        const bool bounded = span.minimum || span.maximum;
        if (!bounded || (span.minimum && span.maximum && *span.minimum > *span.maximum)) {
            fail(Error::Kind::OutOfRange, entry(u"rules"_s, i), u"a rule has a minimum, a maximum above it, or one of them"_s);
        }
    }
}

void MethodCheck::checkReferences()
{
    for (qsizetype i = 0; i < m_data.competencies.size(); ++i) {
        refer(entry(u"competencies"_s, i) + ".pillar"_L1, m_data.competencies.at(i).pillar, m_names.pillars);
    }
    for (qsizetype i = 0; i < m_data.modules.size(); ++i) {
        refer(entry(u"modules"_s, i) + ".competencies"_L1, m_data.modules.at(i).competencies, m_names.competencies);
    }
    for (qsizetype i = 0; i < m_data.engagementTypes.size(); ++i) {
        refer(entry(u"engagementTypes"_s, i) + ".careerLevels"_L1, m_data.engagementTypes.at(i).careerLevels, m_names.levels);
    }
    for (qsizetype i = 0; i < m_data.tracks.size(); ++i) {
        refer(entry(u"tracks"_s, i) + ".engagementType"_L1, m_data.tracks.at(i).engagementType, m_names.engagementTypes);
        refer(entry(u"tracks"_s, i) + ".specialisation"_L1, m_data.tracks.at(i).specialisation, m_names.pillars);
    }
    for (qsizetype i = 0; i < m_data.canvases.size(); ++i) {
        refer(entry(u"canvases"_s, i) + ".competencies"_L1, m_data.canvases.at(i).competencies, m_names.competencies);
    }
}

void MethodCheck::checkCertifications()
{
    for (qsizetype i = 0; i < m_data.certifications.size(); ++i) {
        const MethodCertification &certification = m_data.certifications.at(i);
        const QString place = entry(u"certifications"_s, i);
        refer(place + ".level"_L1, certification.level, m_names.levels);
        checkPack(certification.pack, place + ".pack"_L1);
        if (certification.renewal) {
            checkRenewal(*certification.renewal, place + ".renewal"_L1);
        }
    }
}

void MethodCheck::checkPack(const QList<PackPart> &pack, const QString &place)
{
    static_cast<void>(idsOf(pack, place));
    for (qsizetype i = 0; i < pack.size(); ++i) {
        const PackPart &part = pack.at(i);
        refer(entry(place, i) + ".rule"_L1, part.rule, m_names.rules);
        const bool ofPillar = part.kind == PackPart::Kind::Competencies;
        if (ofPillar || part.kind == PackPart::Kind::Certificate) {
            refer(entry(place, i) + ".topic"_L1, part.topic, ofPillar ? m_names.pillars : m_names.certifications);
            if (part.topic.isEmpty()) {
                fail(Error::Kind::Blank, entry(place, i) + ".topic"_L1, u"which one?"_s);
            }
        }
    }
}

void MethodCheck::checkRenewal(const MethodRenewal &renewal, const QString &place)
{
    refer(place + ".period"_L1, renewal.period, m_names.rules);
    refer(place + ".replacing"_L1, renewal.replacing, m_names.rules);
    for (qsizetype i = 0; i < renewal.hours.size(); ++i) {
        refer(entry(place + ".hours"_L1, i) + ".rule"_L1, renewal.hours.at(i).rule, m_names.rules);
    }
}

void MethodCheck::checkTemplates()
{
    for (qsizetype i = 0; i < m_data.templates.size(); ++i) {
        const AssignmentTemplate &task = m_data.templates.at(i);
        const QString place = entry(u"templates"_s, i);
        refer(place + ".competencies"_L1, task.competencies, m_names.competencies);
        refer(place + ".tracks"_L1, task.tracks, m_names.tracks);
        refer(place + ".modules"_L1, task.modules, m_names.modules);
        refer(place + ".canvas"_L1, task.canvas, m_names.canvases);
        if (task.targetLevel > highest(ScaleId::Competency)) {
            fail(Error::Kind::OutOfRange, place + ".targetLevel"_L1, u"the competency scale ends before"_s);
        }
        checkRubric(task, place + ".rubric"_L1);
    }
}

void MethodCheck::checkRubric(const AssignmentTemplate &task, const QString &place)
{
    static_cast<void>(idsOf(task.rubric, place));
    for (qsizetype i = 0; i < task.rubric.size(); ++i) {
        if (task.rubric.at(i).levels.size() != highest(ScaleId::Rubric)) {
            fail(Error::Kind::OutOfRange, entry(place, i) + ".levels"_L1, u"one sentence for each level of the rubric scale"_s);
        }
    }
}

Result<void> MethodCheck::run()
{
    collectNames();
    checkScales();
    checkLevels();
    checkRules();
    checkReferences();
    checkCertifications();
    checkTemplates();
    return m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>();
}

}

Result<void> checkMethod(const MethodData &data)
{
    return MethodCheck(data).run();
}

}
