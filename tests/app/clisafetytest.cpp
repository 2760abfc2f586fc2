// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What keeps things from being lost: attachments, history, trash, conflicts, the method, backups. */
class CliSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsAttachments();
    void listsHistoryOfAllAndOfOne();
    void undoesAndRedoes();
    void saysWhyAnUndoIsRefused();
    void restoresAndPurgesTrash();
    void keepsBothWhenEditedFromAnOlderState();
    void settlesAConflict_data();
    void settlesAConflict();
    void refusesToSettleWhatChangedMeanwhile();
    void showsTheMethodAndItsTemplates();
    void saysWhatAMethodFileChanges();
    void keepsAssessedCompetenciesOfARemovedMethod();
    void namesThePlaceInABadMethodFile();
    void backsUpBesideAndElsewhere();
    void bringsRecordsBackFromABackup();
    void findsAHealthyWorkspaceHealthy();
    void warnsOfASyncedFolder();

private:
    [[nodiscard]] QString titleOf(const QString &entry) { return m_mira.json({u"journal"_s, u"show"_s, entry})[u"title"].toString(); }
    [[nodiscard]] QString versionsOf(const QString &entry) { return m_mira.json({u"journal"_s, u"show"_s, entry})[u"basedOn"].toString(); }
    /** Two titles from the same state: "one", then "two". */
    [[nodiscard]] bool makeConflict();

    CliSession m_mira{u"Mira"_s};
    QString m_entry;
};

void CliSafetyTest::initTestCase()
{
    QVERIFY(m_mira.begin());
}

void CliSafetyTest::init()
{
    m_entry = m_mira.id({u"journal"_s, u"add"_s, u"--title"_s, u"zero"_s, u"--body"_s, u"The lighthouse was dark."_s});
    QVERIFY(!m_entry.isEmpty());
}

bool CliSafetyTest::makeConflict()
{
    const QString seen = versionsOf(m_entry);
    return m_mira.run({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"one"_s, u"--based-on"_s, seen})
        && m_mira.run({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"two"_s, u"--based-on"_s, seen});
}

void CliSafetyTest::keepsAttachments()
{
    const QString source = m_mira.write(u"sketch.txt"_s, "a sketch of the harbour");
    const QJsonValue added = m_mira.json({u"attachment"_s, u"add"_s, m_entry, source});
    QCOMPARE(added[u"size"].toInt(), 23);
    QVERIFY(QFile::remove(source));
    const QString id = m_mira.json({u"attachment"_s, u"list"_s, m_entry})[0][u"id"].toString();
    QCOMPARE(id, added[u"id"].toString());

    const QString target = m_mira.file(u"out.txt"_s);
    QVERIFY(m_mira.run({u"attachment"_s, u"export"_s, id, target}));
    QFile exported(target);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), "a sketch of the harbour");
    QCOMPARE(m_mira.fails({u"attachment"_s, u"export"_s, id, target}), Error::Kind::NotPossible);
    QVERIFY(m_mira.run({u"attachment"_s, u"export"_s, id, target, u"--replace"_s}));
    QCOMPARE(m_mira.fails({u"attachment"_s, u"add"_s, m_entry, u"/nowhere/at/all"_s}), Error::Kind::NotFound);

    QVERIFY(m_mira.run({u"attachment"_s, u"remove"_s, id}));
    QCOMPARE(m_mira.json({u"attachment"_s, u"list"_s, m_entry}).toArray().size(), 0);
    QFile::remove(target);
}

void CliSafetyTest::listsHistoryOfAllAndOfOne()
{
    QVERIFY(m_mira.run({u"win"_s, u"add"_s, u"Something else"_s}));
    QVERIFY(m_mira.run({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"one"_s}));
    const QJsonArray actions = m_mira.json({u"history"_s, u"--count"_s, u"2"_s}).toArray();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions.at(0)[u"label"].toString(), u"journal.edit"_s);
    QCOMPARE(actions.at(1)[u"label"].toString(), u"goals.add-win"_s);
    QCOMPARE(actions.at(0)[u"by"].toString(), u"you"_s);
    const QString newest = QString::number(actions.at(0)[u"action"].toInteger());
    QCOMPARE(m_mira.json({u"history"_s, u"--before"_s, newest})[0][u"label"].toString(), u"goals.add-win"_s);

    QStringList titles;
    for (const QJsonValue &value : m_mira.json({u"history"_s, m_entry}).toArray()) {
        titles += value[u"field"].toString() == u"title" ? QStringList{value[u"value"].toString()} : QStringList();
    }
    QCOMPARE(titles, QStringList({u"zero"_s, u"one"_s}));
}

void CliSafetyTest::undoesAndRedoes()
{
    QVERIFY(m_mira.run({u"journal"_s, u"remove"_s, m_entry}));
    QCOMPARE(m_mira.json({u"undo"_s})[u"label"].toString(), u"journal.remove"_s);
    QCOMPARE(titleOf(m_entry), u"zero"_s);
    QVERIFY(m_mira.run({u"redo"_s}));
    QCOMPARE(m_mira.fails({u"journal"_s, u"show"_s, m_entry}), Error::Kind::NotFound);
    QVERIFY(m_mira.run({u"undo"_s}));

    const QString action = QString::number(m_mira.json({u"win"_s, u"add"_s, u"A win"_s}).isUndefined() ? 0
                                                                                                       : m_mira.json({u"history"_s})[0][u"action"].toInteger());
    QVERIFY(m_mira.run({u"win"_s, u"add"_s, u"Another win"_s}));
    QVERIFY(m_mira.run({u"undo"_s, action}));
    const QJsonArray wins = m_mira.json({u"win"_s, u"list"_s}).toArray();
    QVERIFY(std::ranges::none_of(wins, [](const auto &win) { return win.toObject()[u"title"].toString() == u"A win"; }));
    QVERIFY(std::ranges::any_of(wins, [](const auto &win) { return win.toObject()[u"title"].toString() == u"Another win"; }));
}

void CliSafetyTest::saysWhyAnUndoIsRefused()
{
    const QString created = QString::number(m_mira.json({u"history"_s})[0][u"action"].toInteger());
    QVERIFY(m_mira.run({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"later"_s}));
    const auto refused = m_mira.run({u"undo"_s, created});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotPossible);
    QVERIFY2(refused.error().field.contains(u"later change of yours"_s), qPrintable(refused.error().field));
    QCOMPARE(m_mira.fails({u"undo"_s, u"999999"_s}), Error::Kind::NotFound);
    QCOMPARE(m_mira.fails({u"undo"_s, u"yesterday"_s}), Error::Kind::Invalid);
    QCOMPARE(titleOf(m_entry), u"later"_s);
}

void CliSafetyTest::restoresAndPurgesTrash()
{
    QVERIFY(m_mira.run({u"journal"_s, u"remove"_s, m_entry}));
    QCOMPARE(m_mira.json({u"trash"_s, u"list"_s})[0][u"id"].toString(), m_entry);
    QCOMPARE(m_mira.json({u"trash"_s, u"list"_s})[0][u"title"].toString(), u"zero"_s);
    QVERIFY(m_mira.run({u"trash"_s, u"restore"_s, m_entry}));
    QCOMPARE(titleOf(m_entry), u"zero"_s);
    QCOMPARE(m_mira.fails({u"trash"_s, u"restore"_s, m_entry}), Error::Kind::NotFound);

    QCOMPARE(m_mira.fails({u"trash"_s, u"purge"_s, m_entry, u"--yes"_s}), Error::Kind::NotPossible); // it is not in the trash
    QVERIFY(m_mira.run({u"journal"_s, u"remove"_s, m_entry}));
    QCOMPARE(m_mira.fails({u"trash"_s, u"purge"_s, m_entry}), Error::Kind::NotPossible); // without --yes
    QCOMPARE(m_mira.json({u"trash"_s, u"purge"_s})[u"purged"].toInt(), 0); // it has not been there for 30 days
    QVERIFY(m_mira.run({u"trash"_s, u"purge"_s, m_entry, u"--yes"_s}));
    QCOMPARE(m_mira.fails({u"trash"_s, u"restore"_s, m_entry}), Error::Kind::NotFound);

    const QString goal = m_mira.id({u"goal"_s, u"add"_s, u"Swim"_s});
    const QString step = m_mira.id({u"goal"_s, u"step"_s, goal, u"Buy goggles"_s});
    QVERIFY(m_mira.run({u"goal"_s, u"remove"_s, goal}));
    QVERIFY(m_mira.run({u"trash"_s, u"restore"_s, goal}));
    QCOMPARE(m_mira.json({u"goal"_s, u"show"_s, goal})[u"steps"][0][u"id"].toString(), step);
}

void CliSafetyTest::keepsBothWhenEditedFromAnOlderState()
{
    QVERIFY(makeConflict());
    const QJsonValue conflict = m_mira.json({u"conflicts"_s, u"list"_s})[0];
    QCOMPARE(conflict[u"record"].toString(), m_entry);
    QCOMPARE(conflict[u"field"].toString(), u"title"_s);
    QCOMPARE(conflict[u"values"].toArray().size(), 2);
    QCOMPARE(conflict[u"values"][0][u"value"].toString(), u"two"_s);
    QCOMPARE(conflict[u"values"][0][u"shown"].toBool(), true);
    QCOMPARE(conflict[u"values"][1][u"value"].toString(), u"one"_s);
    QCOMPARE(m_mira.fails({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"three"_s, u"--based-on"_s, u"no such word"_s}), Error::Kind::Invalid);
    QVERIFY(m_mira.run({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s, u"--take"_s, u"1"_s}));
}

void CliSafetyTest::settlesAConflict_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::addColumn<QString>("title");

    QTest::newRow("the one that is shown") << QStringList{u"--take"_s, u"1"_s} << u"two"_s;
    QTest::newRow("the other one") << QStringList{u"--take"_s, u"2"_s} << u"one"_s;
    QTest::newRow("mine") << QStringList{u"--take"_s, u"mine"_s} << u"two"_s;
    QTest::newRow("another text") << QStringList{u"--text"_s, u"@text"_s} << u"one and two"_s;
}

void CliSafetyTest::settlesAConflict()
{
    QFETCH(QStringList, choice);
    QFETCH(QString, title);
    choice.replaceInStrings(u"@text"_s, m_mira.write(u"title.txt"_s, "one and two"));
    QVERIFY(makeConflict());
    QVERIFY(m_mira.run(QStringList{u"conflicts"_s, u"settle"_s, m_entry, u"title"_s} + choice));
    QCOMPARE(titleOf(m_entry), title);
    QCOMPARE(m_mira.json({u"conflicts"_s, u"list"_s}).toArray().size(), 0);
    QVERIFY(m_mira.run({u"undo"_s}));
    QCOMPARE(m_mira.json({u"conflicts"_s, u"list"_s}).toArray().size(), 1);
    QVERIFY(m_mira.run({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s, u"--take"_s, u"1"_s}));
}

void CliSafetyTest::refusesToSettleWhatChangedMeanwhile()
{
    const QString seen = versionsOf(m_entry);
    QVERIFY(makeConflict());
    const QString looked = m_mira.json({u"conflicts"_s, u"list"_s})[0][u"basedOn"].toString();
    QVERIFY(m_mira.run({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"three"_s, u"--based-on"_s, seen}));
    QCOMPARE(m_mira.fails({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s, u"--take"_s, u"1"_s, u"--based-on"_s, looked}), Error::Kind::NotPossible);
    QCOMPARE(m_mira.fails({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s, u"--take"_s, u"4"_s}), Error::Kind::OutOfRange);
    QCOMPARE(m_mira.fails({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s, u"--take"_s, u"theirs"_s}), Error::Kind::NotFound);
    QCOMPARE(m_mira.fails({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s}), Error::Kind::Blank);
    QCOMPARE(m_mira.fails({u"conflicts"_s, u"settle"_s, m_entry, u"body"_s, u"--take"_s, u"1"_s}), Error::Kind::NotFound);
    const QString now = m_mira.json({u"conflicts"_s, u"list"_s})[0][u"basedOn"].toString();
    QVERIFY(m_mira.run({u"conflicts"_s, u"settle"_s, m_entry, u"title"_s, u"--take"_s, u"3"_s, u"--based-on"_s, now}));
    QCOMPARE(titleOf(m_entry), u"one"_s);
}

void CliSafetyTest::showsTheMethodAndItsTemplates()
{
    QVERIFY(m_mira.json({u"method"_s, u"show"_s})[u"competencies"].toInt() >= 42);
    const QJsonArray templates = m_mira.json({u"method"_s, u"templates"_s}).toArray();
    QVERIFY(templates.size() >= 20);
    QVERIFY(!m_mira.id({u"assignment"_s, u"take"_s, templates.first()[u"id"].toString()}).isEmpty());
}

void CliSafetyTest::saysWhatAMethodFileChanges()
{
    const QString file = m_mira.file(u"method.json"_s);
    QVERIFY(m_mira.run({u"method"_s, u"export"_s, file, u"--replace"_s}));
    QCOMPARE(m_mira.fails({u"method"_s, u"export"_s, file}), Error::Kind::NotPossible);
    QCOMPARE(m_mira.json({u"method"_s, u"import"_s, file})[u"imported"].toBool(), false);

    const QString before = m_mira.json({u"method"_s, u"show"_s})[u"version"].toString();
    QFile edited(file);
    QVERIFY(edited.open(QIODevice::ReadOnly));
    QJsonObject method = QJsonDocument::fromJson(edited.readAll()).object();
    method.insert(u"version"_s, u"ours-1"_s);
    method.insert(u"name"_s, u"Our method"_s);
    const QString ours = m_mira.write(u"ours.json"_s, QJsonDocument(method).toJson());
    const QJsonValue preview = m_mira.json({u"method"_s, u"import"_s, ours, u"--preview"_s});
    QVERIFY(!preview[u"changes"].toArray().isEmpty());
    QCOMPARE(preview[u"imported"].toBool(), false);
    QCOMPARE(m_mira.json({u"method"_s, u"show"_s})[u"version"].toString(), before);

    QCOMPARE(m_mira.json({u"method"_s, u"import"_s, ours})[u"imported"].toBool(), true);
    QCOMPARE(m_mira.json({u"method"_s, u"show"_s})[u"version"].toString(), u"ours-1"_s);
    QCOMPARE(m_mira.json({u"method"_s, u"import"_s, u"--built-in"_s})[u"imported"].toBool(), true);
    QCOMPARE(m_mira.json({u"method"_s, u"show"_s})[u"version"].toString(), before);
    QCOMPARE(m_mira.fails({u"method"_s, u"import"_s}), Error::Kind::Blank);
}

/** Without the competency @p id, wherever it is named. */
static QJsonValue without(const QJsonValue &value, const QString &id)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &member : value.toArray()) {
            if (member.toString() != id && member[u"id"].toString() != id) {
                kept.append(without(member, id));
            }
        }
        return kept;
    }
    if (value.isObject()) {
        QJsonObject kept;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            kept.insert(member.key(), without(member.value(), id));
        }
        return kept;
    }
    return value;
}

void CliSafetyTest::keepsAssessedCompetenciesOfARemovedMethod()
{
    const QString competency = m_mira.json({u"method"_s, u"competencies"_s})[5][u"id"].toString();
    QVERIFY(m_mira.run({u"assess"_s, competency, u"3"_s}));
    const QString file = m_mira.file(u"all.json"_s);
    QVERIFY(m_mira.run({u"method"_s, u"export"_s, file, u"--replace"_s}));
    QFile all(file);
    QVERIFY(all.open(QIODevice::ReadOnly));
    const QString fewer = m_mira.write(u"fewer.json"_s,
                                       QJsonDocument(without(QJsonDocument::fromJson(all.readAll()).object(), competency).toObject()).toJson());
    const QJsonArray changes = m_mira.json({u"method"_s, u"import"_s, fewer})[u"changes"].toArray();
    QVERIFY(std::ranges::any_of(
        changes, [&](const auto &change) { return change.toObject()[u"kind"].toString() == u"kept" && change.toObject()[u"id"].toString() == competency; }));
    const QJsonArray growth = m_mira.json({u"assess"_s, u"show"_s, competency}).toArray();
    QCOMPARE(growth.size(), 1);
    QVERIFY(m_mira.run({u"method"_s, u"import"_s, u"--built-in"_s}));
}

void CliSafetyTest::namesThePlaceInABadMethodFile()
{
    const auto bad = m_mira.run({u"method"_s, u"import"_s, m_mira.write(u"bad.json"_s, "{ \"id\": ")});
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, Error::Kind::Damaged);
    QVERIFY2(bad.error().field.startsWith(u"the method file at "_s), qPrintable(bad.error().field));
    QCOMPARE(m_mira.fails({u"method"_s, u"import"_s, u"/nowhere"_s}), Error::Kind::NotFound);
}

void CliSafetyTest::backsUpBesideAndElsewhere()
{
    QVERIFY(m_mira.run({u"attachment"_s, u"add"_s, m_entry, m_mira.write(u"note.txt"_s, "a note")}));
    const QJsonValue made = m_mira.json({u"backup"_s});
    QCOMPARE(made[u"made"].toBool(), true);
    QVERIFY(QFile::exists(made[u"file"].toString()));
    QCOMPARE(m_mira.json({u"backup"_s})[u"made"].toBool(), false);
    QCOMPARE(m_mira.json({u"backup"_s, u"list"_s})[0][u"file"].toString(), made[u"file"].toString());
    QCOMPARE(m_mira.json({u"backup"_s, u"list"_s})[0][u"presentKey"].toBool(), true);

    const QString elsewhere = m_mira.file(u"stick"_s);
    QCOMPARE(m_mira.fails({u"backup"_s, u"--to"_s, elsewhere}), Error::Kind::NotFound);
    QVERIFY(QDir().mkpath(elsewhere));
    const QJsonValue second = m_mira.json({u"backup"_s, u"--to"_s, elsewhere});
    QVERIFY(second[u"file"].toString().startsWith(elsewhere));
    QVERIFY(second[u"attachments"].toInt() >= 1);
    QVERIFY(QFile::exists(elsewhere + u"/Mira.waymark-files"_s));
    QCOMPARE(m_mira.json({u"backup"_s, u"list"_s, u"--in"_s, elsewhere}).toArray().size(), 1);
}

void CliSafetyTest::bringsRecordsBackFromABackup()
{
    const QString other = m_mira.id({u"journal"_s, u"add"_s, u"--title"_s, u"other"_s});
    const QString backup = m_mira.json({u"backup"_s})[u"file"].toString();
    QVERIFY(m_mira.run({u"journal"_s, u"edit"_s, m_entry, u"--title"_s, u"spoiled"_s}));
    QVERIFY(m_mira.run({u"journal"_s, u"remove"_s, other}));

    const QJsonArray found = m_mira.json({u"restore"_s, backup, u"--differences"_s}).toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(titleOf(m_entry), u"spoiled"_s);
    QCOMPARE(m_mira.fails({u"restore"_s, backup, u"--bring-back"_s, u"00000000-0000-7000-8000-000000000001"_s}), Error::Kind::NotFound);
    QCOMPARE(m_mira.json({u"restore"_s, backup, u"--bring-back"_s, m_entry})[u"broughtBack"].toInt(), 1);
    QCOMPARE(titleOf(m_entry), u"zero"_s);
    QCOMPARE(m_mira.fails({u"journal"_s, u"show"_s, other}), Error::Kind::NotFound);
    QVERIFY(m_mira.run({u"undo"_s}));
    QCOMPARE(titleOf(m_entry), u"spoiled"_s);
    QCOMPARE(m_mira.json({u"restore"_s, backup, u"--all"_s})[u"broughtBack"].toInt(), 2);
    QCOMPARE(titleOf(other), u"other"_s);
    QCOMPARE(m_mira.json({u"restore"_s, backup, u"--differences"_s}).toArray().size(), 0);
}

void CliSafetyTest::findsAHealthyWorkspaceHealthy()
{
    QVERIFY(m_mira.run({u"attachment"_s, u"add"_s, m_entry, m_mira.write(u"note.txt"_s, "a note")}));
    const auto answer = m_mira.run({u"doctor"_s, u"--clean"_s});
    QVERIFY(answer);
    QCOMPARE(answer->exitCode, ExitCode::Done);
    QCOMPARE(answer->json[u"file"].toString(), u"whole"_s);
    QCOMPARE(answer->json[u"attachments"].toString(), u"whole"_s);
    QCOMPARE(answer->json[u"syncedFolder"].toBool(), false);
    QCOMPARE(answer->json[u"orphansRemoved"].toInt(), 0);
    QCOMPARE(answer->json[u"healthy"].toBool(), true);
}

void CliSafetyTest::warnsOfASyncedFolder()
{
    QVERIFY(QDir().mkpath(m_mira.file(u".stfolder"_s)));
    QCOMPARE(m_mira.json({u"doctor"_s})[u"syncedFolder"].toBool(), true);
    QVERIFY(QDir().rmdir(m_mira.file(u".stfolder"_s)));
}

QTEST_GUILESS_MAIN(CliSafetyTest)
#include "clisafetytest.moc"
