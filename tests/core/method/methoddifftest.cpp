// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methoddiff.h"
#include "methodfile.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace waymark;

class MethodDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameMethodDiffersInNothing();
    void reportsAdded();
    void reportsRemoved();
    void reportsRenamed();
    void reportsChangedMembers();
    void reportsRuleByItsStatement();
    void reportsOwnMembers();
    void orderAloneIsNoDifference();
    void keepsRemovedCompetencyThatIsInUse();
    void dropsRemovedCompetencyThatIsNot();
    void keepsPillarOfKeptCompetency();
    void keptCompetencyStaysQuietly();
    void takesBackRetiredCompetency();
};

static Method made(const std::function<void(MethodData &)> &change)
{
    MethodData data = builtInMethod().data();
    change(data);
    Result<Method> method = Method::create(std::move(data));
    Q_ASSERT(method);
    return *std::move(method);
}

/** Takes a competency out of @p data, and out of everything that refers to it. */
static void drop(MethodData &data, const QString &id)
{
    data.competencies.removeIf([&](const MethodCompetency &competency) { return competency.id == id; });
    std::ranges::for_each(data.modules, [&](MethodModule &module) { module.competencies.removeAll(id); });
    std::ranges::for_each(data.canvases, [&](MethodCanvas &canvas) { canvas.competencies.removeAll(id); });
    data.templates.removeIf([&](const AssignmentTemplate &task) { return task.competencies.contains(id); });
}

static QList<MethodChange> changesIn(const MethodDiff &diff, const QString &list)
{
    QList<MethodChange> result;
    std::ranges::copy_if(diff.changes, std::back_inserter(result), [&](const MethodChange &change) { return change.list == list; });
    return result;
}

static MethodChange change(MethodChange::Kind kind, const QString &list, const QString &id, const QString &name, const QStringList &members = {})
{
    return {.kind = kind, .list = list, .id = id, .name = name, .formerName = {}, .members = members};
}

static const QString compliance = u"bts.compliance"_s;

void MethodDiffTest::sameMethodDiffersInNothing()
{
    QVERIFY(difference(builtInMethod(), builtInMethod()).isEmpty());
}

void MethodDiffTest::reportsAdded()
{
    const Method next = made([](MethodData &data) {
        MethodCompetency listening = data.competencies.first();
        listening.id = u"x.listening"_s;
        listening.name = u"Listening"_s;
        data.competencies.append(listening);
    });
    const MethodDiff diff = difference(builtInMethod(), next);
    QCOMPARE(diff.changes, QList<MethodChange>{change(MethodChange::Kind::Added, u"competencies"_s, u"x.listening"_s, u"Listening"_s)});
}

void MethodDiffTest::reportsRemoved()
{
    const Method next = made([](MethodData &data) { data.canvases.removeFirst(); });
    const MethodCanvas gone = builtInMethod().data().canvases.first();
    // A template may have used it; here none does.
    const MethodDiff diff = difference(builtInMethod(), next);
    QCOMPARE(diff.changes, (QList<MethodChange>{change(MethodChange::Kind::Removed, u"canvases"_s, gone.id, gone.name)}));
}

void MethodDiffTest::reportsRenamed()
{
    const Method next = made([](MethodData &data) {
        data.levels[1].name = u"Beginner"_s;
        data.levels[1].measured = false;
    });
    const QList<MethodChange> changes = difference(builtInMethod(), next).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, MethodChange::Kind::Renamed);
    QCOMPARE(changes.first().formerName, u"Foundation"_s);
    QCOMPARE(changes.first().name, u"Beginner"_s);
    QCOMPARE(changes.first().members, (QStringList{u"measured"_s, u"name"_s}));
}

void MethodDiffTest::reportsChangedMembers()
{
    const Method next = made([](MethodData &data) {
        data.version = u"1.2"_s;
        data.templates[0].brief += u"\nMore."_s;
        data.templates[0].version = 2;
    });
    const MethodDiff diff = difference(builtInMethod(), next);
    QCOMPARE(diff.formerVersion, u"1.1"_s);
    QCOMPARE(diff.version, u"1.2"_s);
    QCOMPARE(diff.changes.size(), 1);
    QCOMPARE(diff.changes.first().kind, MethodChange::Kind::Changed);
    QCOMPARE(diff.changes.first().list, u"templates"_s);
    QCOMPARE(diff.changes.first().members, (QStringList{u"brief"_s, u"version"_s}));
    QVERIFY(diff.changes.first().formerName.isEmpty());
}

void MethodDiffTest::reportsRuleByItsStatement()
{
    const Method next = made([](MethodData &data) { data.rules[0].span.maximum = 10; });
    const QList<MethodChange> changes = difference(builtInMethod(), next).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().name, u"A mentoring circle has five to eight mentees."_s);
    QCOMPARE(changes.first().members, QStringList{u"maximum"_s});
}

void MethodDiffTest::reportsOwnMembers()
{
    const Method next = made([](MethodData &data) { data.repeatable.demonstrations = 5; });
    const QList<MethodChange> changes = difference(builtInMethod(), next).changes;
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().list.isEmpty());
    QCOMPARE(changes.first().members, QStringList{u"repeatable"_s});
}

void MethodDiffTest::orderAloneIsNoDifference()
{
    const Method next = made([](MethodData &data) { data.canvases.swapItemsAt(0, 1); });
    QVERIFY(difference(builtInMethod(), next).isEmpty());
}

void MethodDiffTest::keepsRemovedCompetencyThatIsInUse()
{
    const Method current = builtInMethod();
    const Result<Method> next = withRetired(made([](MethodData &data) { drop(data, compliance); }), current, {compliance, u"hd.writing-skills"_s});
    QVERIFY(next);
    QVERIFY(next->competency(compliance));
    QVERIFY(next->competency(compliance)->retired);
    QCOMPARE(next->competencyName(compliance), u"Compliance"_s);
    QVERIFY(!std::ranges::contains(next->ratedCompetencies(u"business-technology-strategy"_s), compliance, &MethodCompetency::id));

    const QList<MethodChange> changes = changesIn(difference(current, *next), u"competencies"_s);
    QCOMPARE(changes, QList<MethodChange>{change(MethodChange::Kind::Kept, u"competencies"_s, compliance, u"Compliance"_s, {u"retired"_s})});
}

void MethodDiffTest::dropsRemovedCompetencyThatIsNot()
{
    const Method current = builtInMethod();
    const Result<Method> next = withRetired(made([](MethodData &data) { drop(data, compliance); }), current, {u"hd.writing-skills"_s});
    QVERIFY(next);
    QVERIFY(!next->competency(compliance));
    const MethodDiff diff = difference(current, *next);
    QVERIFY(diff.of(MethodChange::Kind::Kept).isEmpty());
    QCOMPARE(changesIn(diff, u"competencies"_s), QList<MethodChange>{change(MethodChange::Kind::Removed, u"competencies"_s, compliance, u"Compliance"_s)});
}

void MethodDiffTest::keepsPillarOfKeptCompetency()
{
    const Method small = made([](MethodData &data) {
        const QList<MethodCompetency> all = data.competencies;
        for (const MethodCompetency &competency : all) {
            if (competency.pillar == "software"_L1) {
                drop(data, competency.id);
            }
        }
        data.pillars.removeIf([](const MethodPillar &pillar) { return pillar.id == "software"_L1; });
        data.tracks.removeIf([](const MethodTrack &track) { return track.specialisation == "software"_L1; });
        std::ranges::for_each(data.templates, [](AssignmentTemplate &task) { task.tracks.removeAll(u"software"_s); });
    });
    const Result<Method> next = withRetired(small, builtInMethod(), {u"sw.software-engineering"_s});
    QVERIFY(next);
    QVERIFY(next->pillar(u"software"_s));
    QVERIFY(next->ratedCompetencies(u"software"_s).isEmpty());
}

void MethodDiffTest::keptCompetencyStaysQuietly()
{
    const Method other = made([](MethodData &data) { drop(data, compliance); });
    const Method kept = *withRetired(other, builtInMethod(), {compliance});
    const Method again = *withRetired(other, kept, {compliance});
    QVERIFY(difference(kept, again).isEmpty());
    QVERIFY(again.competency(compliance)->retired);
}

void MethodDiffTest::takesBackRetiredCompetency()
{
    const Method kept = *withRetired(made([](MethodData &data) { drop(data, compliance); }), builtInMethod(), {compliance});
    const Method again = *withRetired(builtInMethod(), kept, {compliance});
    QVERIFY(!again.competency(compliance)->retired);
    QCOMPARE(changesIn(difference(kept, again), u"competencies"_s).first().kind, MethodChange::Kind::Changed);
}

QTEST_GUILESS_MAIN(MethodDiffTest)

#include "methoddifftest.moc"
