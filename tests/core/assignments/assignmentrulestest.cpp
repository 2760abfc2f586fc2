// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignment.h"
#include "assignmentattempt.h"
#include "assignmentreview.h"
#include "assignmentsnippet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AssignmentRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBriefs_data();
    void refusesBriefs();
    void takesEachCompetencyOnce();
    void refusesRubrics();
    void rubricSurvivesItsJson();
    void readsAnythingAsARubric_data();
    void readsAnythingAsARubric();
    void checksLevelsAgainstTheRubric();
    void refusesEvidence_data();
    void refusesEvidence();
    void hashesLinksAndTexts();
    void nothingCannotBeHandedIn();
    void knowsTheSameHandInAgain();
    void acceptingNeedsEveryLevel();
    void sendingBackNeedsAWord();
    void expandsSnippetsOnce();
};

static AssignmentBrief businessCase()
{
    return {.templateId = u"business-case"_s,
            .templateVersion = 1,
            .title = u"Write a business case"_s,
            .brief = u"Two pages."_s,
            .competencies = {u"bts.business-valuation"_s},
            .rubric = {.criteria = {{.id = u"problem"_s, .title = u"Problem"_s, .levels = {u"named"_s, u"measured"_s}},
                                    {.id = u"value"_s, .title = u"Value"_s, .levels = {}}},
                       .highest = 4},
            .due = QDate(2026, 3, 31)};
}

void AssignmentRulesTest::refusesBriefs_data()
{
    QTest::addColumn<AssignmentBrief>("brief");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");

    const auto row = [](const char *name, auto change, Error::Kind kind, const QString &field) {
        AssignmentBrief brief = businessCase();
        change(brief);
        QTest::newRow(name) << brief << kind << field;
    };
    row("blank title", [](AssignmentBrief &b) { b.title = u" \t"_s; }, Error::Kind::Blank, u"title"_s);
    row("long brief", [](AssignmentBrief &b) { b.brief = QString(1024 * 1024 + 1, u'a'); }, Error::Kind::TooLong, u"brief"_s);
    row("year 1", [](AssignmentBrief &b) { b.due = QDate(1, 1, 1); }, Error::Kind::OutOfRange, u"due"_s);
    row("year 9999", [](AssignmentBrief &b) { b.due = QDate(9999, 1, 1); }, Error::Kind::OutOfRange, u"due"_s);
    row("no day", [](AssignmentBrief &b) { b.due = QDate(); }, Error::Kind::OutOfRange, u"due"_s);
    row("blank competency", [](AssignmentBrief &b) { b.competencies.append(u" "_s); }, Error::Kind::Blank, u"competencies"_s);
    row("version", [](AssignmentBrief &b) { b.templateVersion = -1; }, Error::Kind::OutOfRange, u"version"_s);
    row("rubric", [](AssignmentBrief &b) { b.rubric.criteria[1].id = u"problem"_s; }, Error::Kind::Invalid, u"rubric"_s);
}

void AssignmentRulesTest::refusesBriefs()
{
    QFETCH(AssignmentBrief, brief);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);

    const auto checked = checkedBrief(brief);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, kind);
    QCOMPARE(checked.error().field, field);
}

void AssignmentRulesTest::takesEachCompetencyOnce()
{
    AssignmentBrief brief = businessCase();
    brief.competencies = {u"b"_s, u"a"_s, u" b "_s};
    brief.title = u"  Write\na business case "_s;
    const auto checked = checkedBrief(brief);
    QVERIFY(checked);
    QCOMPARE(checked->competencies, (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(checked->title, u"Write a business case"_s);
    QCOMPARE(checkedBrief(businessCase()), businessCase());
}

void AssignmentRulesTest::refusesRubrics()
{
    QCOMPARE(checkRubric({.criteria = {}, .highest = 1}).error().kind, Error::Kind::OutOfRange);
    QCOMPARE(checkRubric({.criteria = {}, .highest = 11}).error().kind, Error::Kind::OutOfRange);
    QCOMPARE(checkRubric({.criteria = {{.id = u""_s, .title = u"t"_s, .levels = {}}}, .highest = 4}).error().kind, Error::Kind::Blank);
    QCOMPARE(checkRubric({.criteria = {{.id = u"i"_s, .title = u" "_s, .levels = {}}}, .highest = 4}).error().kind, Error::Kind::Blank);
    QVERIFY(checkRubric({}));
}

void AssignmentRulesTest::rubricSurvivesItsJson()
{
    const Rubric rubric = businessCase().rubric;
    QCOMPARE(rubricFromJson(toJson(rubric)), rubric);
    const CriterionLevels levels{{u"value"_s, 3}, {u"problem"_s, 1}};
    QCOMPARE(toJson(levels), uR"({"problem":1,"value":3})"_s);
    QCOMPARE(levelsFromJson(toJson(levels)), levels);
}

void AssignmentRulesTest::readsAnythingAsARubric_data()
{
    QTest::addColumn<QString>("json");

    QTest::newRow("empty") << QString();
    QTest::newRow("no json") << u"{{"_s;
    QTest::newRow("an array") << u"[1, 2]"_s;
    QTest::newRow("wrong types") << uR"({"criteria": "3", "highest": "x", "problem": "two"})"_s;
}

void AssignmentRulesTest::readsAnythingAsARubric()
{
    QFETCH(QString, json);
    QCOMPARE(rubricFromJson(json), Rubric{});
    QCOMPARE(levelsFromJson(json), CriterionLevels{});
}

void AssignmentRulesTest::checksLevelsAgainstTheRubric()
{
    const Rubric rubric = businessCase().rubric;
    QVERIFY(checkLevels(rubric, {{u"value"_s, 1}, {u"problem"_s, 4}}));
    QCOMPARE(checkLevels(rubric, {{u"value"_s, 0}}).error().kind, Error::Kind::OutOfRange);
    QCOMPARE(checkLevels(rubric, {{u"value"_s, 5}}).error().kind, Error::Kind::OutOfRange);
    QCOMPARE(checkLevels(rubric, {{u"beauty"_s, 3}}).error().kind, Error::Kind::Invalid);
    QCOMPARE(criteriaWithoutLevel(rubric, {{u"value"_s, 1}}), QStringList{u"problem"_s});
}

static EvidenceContent evidence(EvidenceContent::Kind kind, const QString &content)
{
    return {.title = u"Log"_s, .kind = kind, .attachment = {}, .content = content, .note = {}, .sha256 = {}};
}

void AssignmentRulesTest::refusesEvidence_data()
{
    QTest::addColumn<EvidenceContent>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");

    using Kind = EvidenceContent::Kind;
    EvidenceContent untitled = evidence(Kind::Text, u"words"_s);
    untitled.title = u"  "_s;
    EvidenceContent unhashed = evidence(Kind::File, {});
    unhashed.attachment = QUuid::createUuid();
    QTest::newRow("no title") << untitled << Error::Kind::Blank << u"title"_s;
    QTest::newRow("no words") << evidence(Kind::Text, u" \n"_s) << Error::Kind::Blank << u"content"_s;
    QTest::newRow("no address") << evidence(Kind::Link, u" "_s) << Error::Kind::Blank << u"content"_s;
    QTest::newRow("runs something") << evidence(Kind::Link, u"javascript:alert(1)"_s) << Error::Kind::Invalid << u"content"_s;
    QTest::newRow("a local file") << evidence(Kind::Link, u"file:///etc/passwd"_s) << Error::Kind::Invalid << u"content"_s;
    QTest::newRow("no file") << evidence(Kind::File, {}) << Error::Kind::NotFound << u"attachment"_s;
    QTest::newRow("no hash") << unhashed << Error::Kind::Invalid << u"sha256"_s;
}

void AssignmentRulesTest::refusesEvidence()
{
    QFETCH(EvidenceContent, content);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);

    const auto checked = checkedEvidence(content);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, kind);
    QCOMPARE(checked.error().field, field);
}

void AssignmentRulesTest::hashesLinksAndTexts()
{
    EvidenceContent text = evidence(EvidenceContent::Kind::Text, u"abc"_s);
    text.attachment = QUuid::createUuid();
    text.sha256 = "made up";
    const auto checked = checkedEvidence(text);
    QVERIFY(checked);
    QCOMPARE(checked->sha256.toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QVERIFY(checked->attachment.isNull());
    QCOMPARE(checkedEvidence(evidence(EvidenceContent::Kind::Link, u" https://example.org/log "_s))->content, u"https://example.org/log"_s);
}

void AssignmentRulesTest::nothingCannotBeHandedIn()
{
    const Rubric rubric = businessCase().rubric;
    const std::vector<DraftEvidence> some{{.id = {}, .content = evidence(EvidenceContent::Kind::Text, u"words"_s)}};
    QCOMPARE(checkHandIn(rubric, {.body = u" \n\t"_s, .context = {}, .ownLevels = {}}, {}).error(), (Error{Error::Kind::Blank, u"body"_s, {}}));
    QVERIFY(checkHandIn(rubric, {}, some));
    QVERIFY(checkHandIn(rubric, {.body = u"x"_s, .context = {}, .ownLevels = {}}, {}));
    const auto levels = checkHandIn(rubric, {.body = u"x"_s, .context = {}, .ownLevels = {{u"value"_s, 9}}}, {});
    QCOMPARE(levels.error().kind, Error::Kind::OutOfRange);
    QCOMPARE(levels.error().field, u"ownLevels"_s);
}

void AssignmentRulesTest::knowsTheSameHandInAgain()
{
    const DraftText text{.body = u"x"_s, .context = u"bank"_s, .ownLevels = {}};
    Attempt attempt;
    attempt.text = text;
    const EvidenceContent words = evidence(EvidenceContent::Kind::Text, u"words"_s);
    EvidenceContent otherNote = words;
    otherNote.note = u"new"_s;
    QVERIFY(isSameAs(attempt, {{.id = {}, .content = words}}, text, {{.id = {}, .content = words}}));
    QVERIFY(!isSameAs(attempt, {{.id = {}, .content = words}}, text, {}));
    QVERIFY(!isSameAs(attempt, {{.id = {}, .content = words}}, text, {{.id = {}, .content = otherNote}}));
    QVERIFY(!isSameAs(attempt, {}, {.body = u"y"_s, .context = u"bank"_s, .ownLevels = {}}, {}));
    EvidenceContent elsewhere = words;
    elsewhere.attachment = QUuid::createUuid();
    QVERIFY(isSameAs(attempt, {{.id = {}, .content = elsewhere}}, text, {{.id = {}, .content = words}}));
}

void AssignmentRulesTest::acceptingNeedsEveryLevel()
{
    const Rubric rubric = businessCase().rubric;
    const auto missing = checkSend(rubric, Verdict::Accept, {.overall = u"Good"_s, .levels = {{u"value"_s, 3}}}, 1);
    QCOMPARE(missing.error(), (Error{Error::Kind::Blank, u"levels"_s, u"problem"_s}));
    QVERIFY(checkSend(rubric, Verdict::Accept, {.overall = {}, .levels = {{u"value"_s, 3}, {u"problem"_s, 2}}}, 0));
    QVERIFY(!checkSend(rubric, Verdict::Accept, {.overall = {}, .levels = {{u"value"_s, 3}, {u"problem"_s, 5}}}, 0));
    QVERIFY(checkSend({}, Verdict::Accept, {}, 0));
}

void AssignmentRulesTest::sendingBackNeedsAWord()
{
    const Rubric rubric = businessCase().rubric;
    QCOMPARE(checkSend(rubric, Verdict::Revise, {.overall = u" "_s, .levels = {}}, 0).error(), (Error{Error::Kind::Blank, u"overall"_s, {}}));
    QVERIFY(checkSend(rubric, Verdict::Revise, {}, 1));
    QVERIFY(checkSend(rubric, Verdict::Revise, {.overall = u"Show the sum."_s, .levels = {}}, 0));
}

void AssignmentRulesTest::expandsSnippetsOnce()
{
    const QMap<QString, QString> variables{{u"name"_s, u"{day} Mira"_s}, {u"day"_s, u"today"_s}};
    QCOMPARE(expanded(u"Dear {name}, {what} {day"_s, variables), u"Dear {day} Mira, {what} {day"_s);
    QCOMPARE(expanded(u"{{day}}"_s, variables), u"{today}"_s);
    QCOMPARE(expanded(u"plain"_s, variables), u"plain"_s);
}

QTEST_GUILESS_MAIN(AssignmentRulesTest)
#include "assignmentrulestest.moc"
