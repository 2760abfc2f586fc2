// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement.h"
#include "methodfile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What levels and certifications ask for, by the method that comes with the program, and by one that somebody changed. */
class RequirementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCertificationHasItsPack_data();
    void everyCertificationHasItsPack();
    void everyNumberHasItsSource();
    void thePackOfAProfessional_data();
    void thePackOfAProfessional();
    void aLevelAsksForWhatTheMethodSays_data();
    void aLevelAsksForWhatTheMethodSays();
    void aCertificationAddsTheRatingsOfItsLevel();
    void editedNumbersCount();
    void whatIsNotSaidIsNotAskedFor();

private:
    Method m_method = builtInMethod();
};

static const Requirement *find(const std::vector<Requirement> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Requirement::id);
    return found == all.end() ? nullptr : &*found;
}

void RequirementTest::everyCertificationHasItsPack_data()
{
    QTest::addColumn<QString>("certification");
    QTest::addColumn<QStringList>("required");
    QTest::newRow("foundation") << u"CITA-F"_s << QStringList{u"examination"_s};
    QTest::newRow("associate") << u"CITA-A"_s << QStringList{u"examination"_s, u"work"_s};
    QTest::newRow("professional") << u"CITA-P"_s << QStringList{u"experience"_s, u"case-studies"_s,      u"skills"_s,      u"resume"_s,
                                                                u"references"_s, u"mentor-assessment"_s, u"presentation"_s};
    QTest::newRow("distinguished") << u"CITA-D"_s << QStringList{u"experience-profile"_s, u"resume"_s, u"field-work"_s, u"contributions"_s};
}

void RequirementTest::everyCertificationHasItsPack()
{
    QFETCH(QString, certification);
    QFETCH(QStringList, required);
    QStringList found;
    for (const Requirement &requirement : packRequirements(m_method, *m_method.certification(certification))) {
        if (!requirement.recommended) {
            found.append(requirement.id);
        }
    }
    QCOMPARE(found, required);
}

void RequirementTest::everyNumberHasItsSource()
{
    for (const MethodCertification &certification : m_method.data().certifications) {
        for (const Requirement &requirement : certificationRequirements(m_method, certification)) {
            QVERIFY2(!requirement.origin.source.isEmpty(), qPrintable(certification.id + requirement.id));
        }
    }
    for (const MethodLevel &level : m_method.data().levels) {
        for (const Requirement &requirement : levelRequirements(m_method, level)) {
            QVERIFY2(!requirement.origin.source.isEmpty(), qPrintable(level.id + requirement.id));
        }
    }
}

void RequirementTest::thePackOfAProfessional_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<std::optional<double>>("maximum");
    QTest::addColumn<MethodUnit>("unit");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("uncertain");

    QTest::newRow("experience") << u"experience"_s << 10.0 << std::optional<double>() << MethodUnit::Years << QString() << true;
    QTest::newRow("case studies") << u"case-studies"_s << 2.0 << std::optional<double>() << MethodUnit::Pieces << QString() << true;
    QTest::newRow("skills, five pillars") << u"skills"_s << 5.0 << std::optional<double>() << MethodUnit::Pieces << QString() << true;
    QTest::newRow("mentor's assessment") << u"mentor-assessment"_s << 1.0 << std::optional<double>() << MethodUnit::Pieces << u"CITA-P"_s << true;
    QTest::newRow("recommendation") << u"recommendation"_s << 1.0 << std::optional<double>() << MethodUnit::Pieces << u"professional"_s << false;
    QTest::newRow("presentation") << u"presentation"_s << 30.0 << std::optional(30.0) << MethodUnit::Minutes << u"CITA-P"_s << true;
    QTest::newRow("mentoring") << u"mentoring"_s << 3.0 << std::optional<double>() << MethodUnit::Months << QString() << true;
    QTest::newRow("associate") << u"associate"_s << 1.0 << std::optional<double>() << MethodUnit::Pieces << u"CITA-A"_s << true;
}

void RequirementTest::thePackOfAProfessional()
{
    QFETCH(QString, id);
    QFETCH(double, minimum);
    QFETCH(std::optional<double>, maximum);
    QFETCH(MethodUnit, unit);
    QFETCH(QString, topic);
    QFETCH(bool, uncertain);

    const auto all = packRequirements(m_method, *m_method.certification(u"CITA-P"_s));
    const Requirement *requirement = find(all, id);
    QVERIFY(requirement);
    QCOMPARE(requirement->minimum, minimum);
    QCOMPARE(requirement->maximum, maximum);
    QCOMPARE(requirement->unit, unit);
    QCOMPARE(requirement->topic, topic);
    QCOMPARE(requirement->origin.uncertain, uncertain);
    QCOMPARE(find(all, u"case-studies"_s)->enoughWords, 150);
    QCOMPARE(find(all, u"skills"_s)->enoughWords, 150);
    QCOMPARE(find(all, u"skills"_s)->members.size(), 5);
}

void RequirementTest::aLevelAsksForWhatTheMethodSays_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("minimum");

    QTest::newRow("mean of a pillar") << u"professional"_s << u"pillar.it-environment"_s << 2.9;
    QTest::newRow("hours of education") << u"professional"_s << u"hours.education"_s << 20.0;
    QTest::newRow("two weeks of delivery") << u"professional"_s << u"hours.practice"_s << 80.0;
    QTest::newRow("eight weeks of leadership") << u"chief"_s << u"hours.leadership"_s << 320.0;
    QTest::newRow("the years of the levels below") << u"professional"_s << u"experience"_s << 3.0;
    QTest::newRow("evidence") << u"associate"_s << u"level.evidence"_s << 1.0;
    QTest::newRow("recommendation") << u"associate"_s << u"level.recommendation"_s << 1.0;
}

void RequirementTest::aLevelAsksForWhatTheMethodSays()
{
    QFETCH(QString, level);
    QFETCH(QString, id);
    QFETCH(double, minimum);
    const auto all = levelRequirements(m_method, *m_method.level(level));
    QVERIFY(find(all, id));
    QCOMPARE(find(all, id)->minimum, minimum);
}

void RequirementTest::aCertificationAddsTheRatingsOfItsLevel()
{
    const MethodCertification &certification = *m_method.certification(u"CITA-P"_s);
    QCOMPARE(certificationRequirements(m_method, certification).size(), packRequirements(m_method, certification).size() + 5);
}

void RequirementTest::editedNumbersCount()
{
    MethodData data = m_method.data();
    std::ranges::find(data.rules, u"cita-p.experience"_s, &MethodRule::id)->span.minimum = 7;
    const auto method = Method::create(data);
    QVERIFY(method);
    const Method again = *methodFromJson(toJson(*method));
    QVERIFY(again == *method);
    const auto all = packRequirements(again, *again.certification(u"CITA-P"_s));
    QCOMPARE(find(all, u"experience"_s)->minimum, 7.0);
}

void RequirementTest::whatIsNotSaidIsNotAskedFor()
{
    QVERIFY(!find(levelRequirements(m_method, *m_method.level(u"foundation"_s)), u"experience"_s));
    QVERIFY(!find(levelRequirements(m_method, *m_method.level(u"foundation"_s)), u"hours.contribution"_s));
    QVERIFY(!find(levelRequirements(m_method, *m_method.level(u"chief"_s)), u"pillar.design"_s));
    QVERIFY(packRequirements(m_method, *m_method.certification(u"CITA-S"_s)).empty());
    QCOMPARE(hourCategories(m_method), (QStringList{u"education"_s, u"contribution"_s, u"practice"_s, u"leadership"_s}));
}

QTEST_GUILESS_MAIN(RequirementTest)
#include "requirementtest.moc"
