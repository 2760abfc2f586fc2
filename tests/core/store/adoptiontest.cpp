// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"
#include "notes.h"
#include "search.h"
#include "teststore.h"

#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** An older program receives from a newer one, keeps what it does not know, and shows it after its upgrade. */
class AdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAFieldAfterTheUpgrade();
    void showsAChangeOfAFieldThatItDidNotKnow();
    void showsATypeAfterTheUpgrade();
    void keepsAsideWhatDoesNotFit();

private:
    static ConceptSchema newerSchema();
    SpaceKey space(ActionEngine &engine);
    Received send();
    QString text(const std::string &sql, const QUuid &id);

    std::unique_ptr<TestStore> m_newer;
    std::unique_ptr<TestStore> m_older;
};

static constexpr int colourField = 13;
static constexpr int flagType = 903;

template<typename T>
static T needed(Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

ConceptSchema AdoptionTest::newerSchema()
{
    ConceptSchema schema = noteSchema();
    schema.types.front().fields.push_back({colourField, "colour", {"colour"}});
    RecordType flag{.number = flagType,
                    .table = "note_flag",
                    .fields = {{10, "words", {"words"}}},
                    .ownerColumn = {},
                    .searchColumns = {"words"},
                    .authority = {{Role::Mentee, true, Reach::Own, Reach::Own}}};
    schema.types.push_back(flag);
    schema.migrations.push_back({2,
                                 "ALTER TABLE note ADD COLUMN colour TEXT;"
                                 "CREATE TABLE note_flag (id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0, "
                                 "words TEXT NOT NULL DEFAULT '') STRICT;"});
    return schema;
}

void AdoptionTest::init()
{
    m_newer = std::make_unique<TestStore>(std::vector{newerSchema()}, 1);
    m_older = std::make_unique<TestStore>(std::vector{noteSchema()}, 2);
}

SpaceKey AdoptionTest::space(ActionEngine &engine)
{
    const QList<std::pair<PersonId, Role>> members{{TestStore::authorOf(1).person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}};
    return needed(engine.addSpace(SpaceId{QByteArray(32, 'm')}, "mentorship", members));
}

Received AdoptionTest::send()
{
    const auto actions = needed(m_newer->engine().takeUnpacked(space(m_newer->engine()), 1'000'000));
    return needed(m_older->engine().receive(space(m_older->engine()), m_newer->author(), actions));
}

QString AdoptionTest::text(const std::string &sql, const QUuid &id)
{
    Statement select = needed(m_older->engine().database().prepare(sql));
    return needed(select.bind(1, id).readOne([](const Statement &row) { return row.text(0); })).value_or(u"(none)"_s);
}

static QUuid addNote(ActionEngine &engine, SpaceKey space, const QString &colour)
{
    QUuid id;
    needed(engine.act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title, colour) VALUES (?1, ?2, 'a note', ?3)"));
        return insert.bind(1, id).bind(2, space).bind(3, colour).run();
    }));
    return id;
}

void AdoptionTest::showsAFieldAfterTheUpgrade()
{
    const QUuid note = addNote(m_newer->engine(), space(m_newer->engine()), u"blue"_s);
    QCOMPARE(send().applied, 1);
    QCOMPARE(text("SELECT title FROM note WHERE id = ?1", note), u"a note"_s);
    m_older->upgrade({newerSchema()});
    QCOMPARE(text("SELECT colour FROM note WHERE id = ?1", note), u"blue"_s);
    QCOMPARE(needed(m_older->engine().adoptUnknown()), 0);
}

void AdoptionTest::showsAChangeOfAFieldThatItDidNotKnow()
{
    const QUuid note = addNote(m_newer->engine(), space(m_newer->engine()), u"blue"_s);
    send();
    needed(m_newer->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET colour = 'green' WHERE id = ?1"));
        return update.bind(1, note).run();
    }));
    QCOMPARE(send().applied, 1);
    m_older->upgrade({newerSchema()});
    QCOMPARE(text("SELECT colour FROM note WHERE id = ?1", note), u"green"_s);
    const LoadedVersions theirs = needed(loadedVersions(m_newer->engine().database(), m_newer->schema(), note));
    QCOMPARE(needed(loadedVersions(m_older->engine().database(), m_older->schema(), note)).value(colourField), theirs.value(colourField));
}

static QUuid addFlag(ActionEngine &engine, SpaceKey space)
{
    QUuid id;
    needed(engine.act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note_flag (id, space, words) VALUES (?1, ?2, 'heliotrope')"));
        return insert.bind(1, id).bind(2, space).run();
    }));
    return id;
}

void AdoptionTest::showsATypeAfterTheUpgrade()
{
    const QUuid flag = addFlag(m_newer->engine(), space(m_newer->engine()));
    QCOMPARE(send().applied, 1);
    m_older->upgrade({newerSchema()});
    QCOMPARE(text("SELECT words FROM note_flag WHERE id = ?1", flag), u"heliotrope"_s);
    QCOMPARE(needed(search(m_older->engine().database(), m_older->schema(), {.text = u"heliotrope"_s})).size(), 1U);
}

void AdoptionTest::keepsAsideWhatDoesNotFit()
{
    const Author mira = m_newer->author();
    const QUuid flag = QUuid::createUuid();
    const ExchangedChange change{flag, flagType, 0, {5, mira.device}, {}, QCborMap{{10, 7}}};
    const Received received = needed(
        m_older->engine().receive(space(m_older->engine()), mira, {{.version = {5, mira.device}, .label = u"note.add"_s, .at = 1, .changes = {change}}}));
    QCOMPARE(received.applied, 1);
    m_older->upgrade({newerSchema()});
    QCOMPARE(text("SELECT words FROM note_flag WHERE id = ?1", flag), u"(none)"_s);
}

QTEST_GUILESS_MAIN(AdoptionTest)
#include "adoptiontest.moc"
