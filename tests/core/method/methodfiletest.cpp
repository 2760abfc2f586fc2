// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

class MethodFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void builtInHasWhatTheMethodNames();
    void everyScaleHasItsSteps_data();
    void everyScaleHasItsSteps();
    void everyCoreCompetencyIsExercisedByATemplate();
    void templatesAreComplete_data();
    void templatesAreComplete();
    void offersTheBusinessCase();
    void stateWhatIsUncertain();
    void rulesJudgeNumbers_data();
    void rulesJudgeNumbers();
    void leavesOutWhatIsNotRated();
    void namesAnUnknownCompetencyByItsId();

    void readsWhatItWrote();
    void writesTheSameBytes();
    void removesControlCharacters();
    void keepsLinesOfABrief();
    void refusesWhatIsNoMethodFile_data();
    void refusesWhatIsNoMethodFile();
    void refusesDamage_data();
    void refusesDamage();
    void refusesEveryMissingMember();

private:
    QJsonObject m_builtIn;
};

static QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Sets the value at @p path, such as "templates.0.rubric.1.levels"; an undefined value removes it. */
static QJsonValue changed(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    const QString step = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const qsizetype index = step.toLongLong();
        const QJsonValue entry = changed(array.at(index), path, value);
        entry.isUndefined() ? array.removeAt(index) : array.replace(index, entry);
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue member = changed(object.value(step), path, value);
    member.isUndefined() ? object.remove(step) : static_cast<void>(object.insert(step, member));
    return object;
}

static QByteArray with(const QJsonObject &object, const QString &path, const QJsonValue &value)
{
    return bytesOf(changed(object, path.split(u'.'), value).toObject());
}

void MethodFileTest::initTestCase()
{
    m_builtIn = QJsonDocument::fromJson(toJson(builtInMethod())).object();
}

void MethodFileTest::builtInHasWhatTheMethodNames()
{
    const MethodData data = builtInMethod().data();
    QCOMPARE(data.id, u"btabok"_s);
    QCOMPARE(data.levels.size(), 6);
    QCOMPARE(data.modules.size(), 7);
    QCOMPARE(data.tracks.size(), 5);
    QCOMPARE(data.engagementTypes.size(), 3);
    QCOMPARE(data.canvases.size(), 107);
    QCOMPARE(std::ranges::count(data.pillars, MethodPillar::Kind::Core, &MethodPillar::kind), 5);
    const auto isCore = [&](const MethodCompetency &competency) {
        return std::ranges::find(data.pillars, competency.pillar, &MethodPillar::id)->kind == MethodPillar::Kind::Core;
    };
    QCOMPARE(std::ranges::count_if(data.competencies, isCore), 42);
    QCOMPARE(data.competencies.size(), 42 + 38);
    QCOMPARE_GE(data.templates.size(), 24);
    QCOMPARE(data.repeatable.demonstrations, 3);
    QCOMPARE(data.repeatable.contexts, 2);
}

void MethodFileTest::everyScaleHasItsSteps_data()
{
    QTest::addColumn<QLatin1StringView>("scale");
    QTest::addColumn<int>("highest");

    QTest::newRow("mood") << ScaleId::Mood << 5;
    QTest::newRow("energy") << ScaleId::Energy << 5;
    QTest::newRow("confidence") << ScaleId::Confidence << 5;
    QTest::newRow("confidence in a goal") << ScaleId::GoalConfidence << 10;
    QTest::newRow("rubric") << ScaleId::Rubric << 4;
    QTest::newRow("competency") << ScaleId::Competency << 5;
}

void MethodFileTest::everyScaleHasItsSteps()
{
    QFETCH(QLatin1StringView, scale);
    QFETCH(int, highest);

    const Method method = builtInMethod();
    QCOMPARE(method.scale(scale).highest(), highest);
    QVERIFY(!method.scale(scale).nameOf(1).isEmpty());
    QVERIFY(!method.scale(scale).nameOf(highest).isEmpty());
    QCOMPARE(method.scale(scale).nameOf(0), QString());
    QCOMPARE(method.scale(scale).nameOf(highest + 1), QString());
}

void MethodFileTest::everyCoreCompetencyIsExercisedByATemplate()
{
    const Method method = builtInMethod();
    QSet<QString> exercised;
    for (const AssignmentTemplate &task : method.data().templates) {
        exercised.unite(QSet(task.competencies.begin(), task.competencies.end()));
    }
    for (const MethodCompetency &competency : method.data().competencies) {
        if (method.pillar(competency.pillar)->kind == MethodPillar::Kind::Core) {
            QVERIFY2(exercised.contains(competency.id), qPrintable(competency.id));
        }
    }
}

void MethodFileTest::templatesAreComplete_data()
{
    QTest::addColumn<AssignmentTemplate>("task");

    for (const AssignmentTemplate &task : builtInMethod().data().templates) {
        QTest::newRow(qPrintable(task.id)) << task;
    }
}

void MethodFileTest::templatesAreComplete()
{
    QFETCH(AssignmentTemplate, task);

    const qsizetype words = task.brief.simplified().split(u' ').size();
    QVERIFY2(words >= 120 && words <= 250, qPrintable(QString::number(words)));
    QVERIFY(task.competencies.size() == 2 || task.competencies.size() == 3);
    QVERIFY(!task.tracks.isEmpty());
    QVERIFY(!task.modules.isEmpty());
    QCOMPARE_GE(task.contexts.size(), builtInMethod().data().repeatable.contexts);
    QVERIFY(task.rubric.size() >= 4 && task.rubric.size() <= 6);
    for (const TemplateCriterion &criterion : task.rubric) {
        QCOMPARE(criterion.levels.size(), 4);
        QCOMPARE(QSet(criterion.levels.begin(), criterion.levels.end()).size(), 4);
        for (const QString &sentence : criterion.levels) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }
}

void MethodFileTest::offersTheBusinessCase()
{
    const Method method = builtInMethod();
    const AssignmentTemplate *task = method.assignmentTemplate(u"write-a-business-case"_s);
    QVERIFY(task);
    QCOMPARE(task->title, u"Write a business case"_s);
    QCOMPARE(task->competencies, (QStringList{u"bts.business-valuation"_s, u"hd.writing-skills"_s}));
    QCOMPARE(method.competencyName(task->competencies.first()), u"Business Valuation"_s);
}

void MethodFileTest::stateWhatIsUncertain()
{
    const Method method = builtInMethod();
    QVERIFY(method.level(u"foundation"_s)->pillarTargets->origin.uncertain);
    QVERIFY(method.rule(u"cita-p.experience"_s)->origin.uncertain);
    QVERIFY(!method.rule(u"circle.mentees"_s)->origin.uncertain);
    for (const MethodRule &rule : method.data().rules) {
        QVERIFY2(!rule.origin.source.isEmpty(), qPrintable(rule.id));
    }
}

void MethodFileTest::rulesJudgeNumbers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("met");

    QTest::newRow("circle too small") << u"circle.mentees"_s << 4 << false;
    QTest::newRow("smallest circle") << u"circle.mentees"_s << 5 << true;
    QTest::newRow("largest circle") << u"circle.mentees"_s << 8 << true;
    QTest::newRow("circle too large") << u"circle.mentees"_s << 9 << false;
    QTest::newRow("bronze, one missing") << u"programme.bronze.participants"_s << 49 << false;
    QTest::newRow("bronze") << u"programme.bronze.participants"_s << 5000 << true;
    QTest::newRow("certified within the year") << u"mentor.certified-within"_s << 0 << true;
    QTest::newRow("certified too late") << u"mentor.certified-within"_s << 2 << false;
}

void MethodFileTest::rulesJudgeNumbers()
{
    QFETCH(QString, rule);
    QFETCH(int, value);
    QFETCH(bool, met);

    QCOMPARE(builtInMethod().rule(rule)->isMetBy(value), met);
}

void MethodFileTest::leavesOutWhatIsNotRated()
{
    const Method method = builtInMethod();
    QCOMPARE(method.ratedCompetencies(u"design"_s).size(), 9);
    QVERIFY(method.competency(u"sw.software-architecture-patterns"_s)->notRated);
    const QList<MethodCompetency> software = method.ratedCompetencies(u"software"_s);
    QCOMPARE(software.size(), 7);
    QVERIFY(!std::ranges::contains(software, u"sw.software-architecture-patterns"_s, &MethodCompetency::id));
}

void MethodFileTest::namesAnUnknownCompetencyByItsId()
{
    QCOMPARE(builtInMethod().competencyName(u"x.of-another-method"_s), u"x.of-another-method"_s);
}

void MethodFileTest::readsWhatItWrote()
{
    const Method method = builtInMethod();
    const Result<Method> read = methodFromJson(toJson(method));
    QVERIFY2(read, read ? "" : qPrintable(read.error().field + u' ' + read.error().detail));
    QVERIFY(*read == method);
}

void MethodFileTest::writesTheSameBytes()
{
    const QByteArray once = toJson(builtInMethod());
    QCOMPARE(toJson(*methodFromJson(once)), once);
    QCOMPARE_LT(once.size(), 1024 * 1024);
}

void MethodFileTest::removesControlCharacters()
{
    const Result<Method> method = methodFromJson(with(m_builtIn, u"name"_s, u"  Our\u0007 own\u0000 way "_s));
    QVERIFY(method);
    QCOMPARE(method->data().name, u"Our own way"_s);
}

void MethodFileTest::keepsLinesOfABrief()
{
    const QJsonArray lines{u"## Context"_s, QString(), u"    indented"_s, QString()};
    const Result<Method> method = methodFromJson(with(m_builtIn, u"templates.0.brief"_s, lines));
    QVERIFY(method);
    QCOMPARE(method->data().templates.first().brief, u"## Context\n\n    indented\n"_s);
    QCOMPARE(jsonObjectOf(*method)["templates"_L1][0]["brief"_L1].toArray(), lines);
}

void MethodFileTest::refusesWhatIsNoMethodFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");

    QTest::newRow("empty") << QByteArray() << u"damaged"_s << u"line 1"_s;
    QTest::newRow("truncated") << QByteArray("{\n\"format\": \"waymark-method\",\n\"id\":") << u"damaged"_s << u"line 3"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"invalid"_s << u"format"_s;
    QTest::newRow("other JSON") << QByteArray("{\"name\": \"x\"}") << u"invalid"_s << u"format"_s;
    QTest::newRow("no version") << QByteArray(R"({"format": "waymark-method"})") << u"invalid"_s << u"formatVersion"_s;
    QTest::newRow("newer") << QByteArray(R"({"format": "waymark-method", "formatVersion": 3})") << u"newer"_s << u"formatVersion"_s;
    QTest::newRow("nothing in it") << QByteArray(R"({"format": "waymark-method", "formatVersion": 1})") << u"blank"_s << u"id"_s;
    QTest::newRow("over a MiB") << QByteArray(1024 * 1024 + 1, ' ') << u"too-large"_s << QString();
}

void MethodFileTest::refusesWhatIsNoMethodFile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    QFETCH(QString, place);

    const Result<Method> method = methodFromJson(json);
    QVERIFY(!method);
    QCOMPARE(codeOf(method.error().kind), kind);
    QCOMPARE(method.error().field, place);
}

void MethodFileTest::refusesDamage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");

    const auto row = [](const char *name, const char *path, const QJsonValue &value, const char *kind, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(kind) << QString::fromLatin1(place);
    };
    row("unknown member", "colour", u"red"_s, "invalid", "colour");
    row("unknown member inside", "levels.1.colour", u"red"_s, "invalid", "levels[1].colour");
    row("null", "name", QJsonValue::Null, "invalid", "name");
    row("number for a text", "name", 3, "invalid", "name");
    row("empty name", "pillars.2.name", u"  "_s, "blank", "pillars[2].name");
    row("text for a list", "scales", u"x"_s, "invalid", "scales");
    row("text for an object", "modules.0", u"x"_s, "invalid", "modules[0]");
    row("empty list", "competencies", QJsonArray(), "blank", "competencies");
    row("id with a space", "tracks.0.id", u"a b"_s, "invalid", "tracks[0].id");
    row("id twice", "tracks.1.id", u"core-structured"_s, "invalid", "tracks[1].id");
    row("part of a number", "repeatable.contexts", 1.5, "invalid", "repeatable.contexts");
    row("no contexts", "repeatable.contexts", 0, "out-of-range", "repeatable.contexts");
    row("text for a flag", "levels.1.measured", u"yes"_s, "invalid", "levels[1].measured");
    row("unknown unit", "rules.0.unit", u"parsecs"_s, "invalid", "rules[0].unit");
    row("rule upside down", "rules.0.minimum", 900, "out-of-range", "rules[0]");
    row("scale gone", "scales.0.id", u"feeling"_s, "blank", "scales");
    row("mood of three steps", "scales.0.steps.4", QJsonValue::Undefined, "out-of-range", "scales");
    row("steps out of order", "scales.4.steps.1.value", 3, "out-of-range", "scales[4].steps[1].value");
    row("target above the scale", "levels.1.pillarTargets.ranges.0.maximum", 6, "out-of-range", "levels[1].pillarTargets.ranges[0]");
    row("unknown pillar", "competencies.0.pillar", u"x"_s, "not-found", "competencies[0].pillar");
    row("unknown certification", "levels.1.certification", u"x"_s, "not-found", "levels[1].certification");
    row("unknown level", "certifications.0.level", u"x"_s, "not-found", "certifications[0].level");
    row("unknown engagement type", "tracks.0.engagementType", u"x"_s, "not-found", "tracks[0].engagementType");
    row("template with unknown competency", "templates.3.competencies.1", u"x"_s, "not-found", "templates[3].competencies[1]");
    row("template with unknown canvas", "templates.3.canvas", u"x"_s, "not-found", "templates[3].canvas");
    row("template above the scale", "templates.3.targetLevel", 6, "out-of-range", "templates[3].targetLevel");
    row("rubric with three levels", "templates.2.rubric.1.levels.3", QJsonValue::Undefined, "out-of-range", "templates[2].rubric[1].levels");
    row("rubric with an empty level", "templates.2.rubric.1.levels.3", QString(), "blank", "templates[2].rubric[1].levels[3]");
    row("criterion twice", "templates.0.rubric.1.id", m_builtIn["templates"_L1][0]["rubric"_L1][0]["id"_L1], "invalid", "templates[0].rubric[1].id");
    row("brief as one text", "templates.0.brief", u"x"_s, "invalid", "templates[0].brief");
}

void MethodFileTest::refusesDamage()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, kind);
    QFETCH(QString, place);

    const Result<Method> method = methodFromJson(with(m_builtIn, path, value));
    QVERIFY(!method);
    QCOMPARE(codeOf(method.error().kind), kind);
    QCOMPARE(method.error().field, place);
}

void MethodFileTest::refusesEveryMissingMember()
{
    for (const QString &list : {u"id"_s, u"version"_s, u"name"_s, u"language"_s, u"repeatable"_s, u"scales"_s, u"levels"_s, u"pillars"_s, u"competencies"_s}) {
        const Result<Method> method = methodFromJson(with(m_builtIn, list, QJsonValue::Undefined));
        QVERIFY2(!method, qPrintable(list));
        QCOMPARE(method.error().kind, Error::Kind::Blank);
        QCOMPARE(method.error().field, list);
    }
}

QTEST_GUILESS_MAIN(MethodFileTest)

#include "methodfiletest.moc"
