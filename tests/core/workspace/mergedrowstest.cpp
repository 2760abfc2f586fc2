// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomrows.h"
#include "readeverything.h"
#include "workspacefolder.h"
#include "workspaceschema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What merges leave in a row may break every rule; it is read all the same. */
class MergedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableTakesWhatMerges();
    void everyQuestionIsAnswered_data();
    void everyQuestionIsAnswered();
};

static constexpr int perType = 4;

static Result<SpaceKey> mentorshipOf(ActionEngine &engine, Random &random)
{
    return engine.addSpace({random.bytes(32)}, "mentorship", {{engine.author().person, Role::Mentor}, {PersonId{QByteArray(32, 'o')}, Role::Mentee}});
}

/** One column after the other may be written, in any order and alone, so no constraint binds two. */
void MergedRowsTest::everyTableTakesWhatMerges()
{
    const Schema schema = workspaceSchema();
    WorkspaceFolder folder;
    QVERIFY(folder.make());
    const auto engine = folder.engine(withoutRules(schema));
    QVERIFY(engine);
    std::mt19937 random(5);
    for (int round = 0; round < 10; ++round) {
        const auto ids = writeRandomRows(**engine, privateSpace, perType, random);
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
        QCOMPARE(ids->size(), schema.types().size());
    }
    const auto references = (*engine)->database().number(
        "SELECT count(*) FROM sqlite_master AS t JOIN pragma_foreign_key_list(t.name) JOIN wm_record WHERE t.type = 'table'");
    QCOMPARE(references.value_or(-1), 0);
}

void MergedRowsTest::everyQuestionIsAnswered_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("shared");
    for (unsigned seed = 1; seed <= 6; ++seed) {
        QTest::addRow("private, seed %u", seed) << seed << false;
        QTest::addRow("shared, seed %u", seed) << seed << true;
    }
}

void MergedRowsTest::everyQuestionIsAnswered()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, shared);
    WorkspaceFolder folder(seed);
    QVERIFY(folder.make());
    std::mt19937 random(seed);
    SpaceKey space = privateSpace;
    IdsOfTables ids;
    {
        const auto engine = folder.engine(withoutRules(workspaceSchema()));
        QVERIFY(engine);
        if (shared) {
            const auto mentorship = mentorshipOf(**engine, folder.random());
            QVERIFY(mentorship);
            space = *mentorship;
        }
        const auto written = writeRandomRows(**engine, space, perType, random);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        ids = *written;
    }
    const auto workspace = folder.open();
    QVERIFY(workspace);
    const QStringList failures = readEverything(**workspace, space, ids);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

QTEST_GUILESS_MAIN(MergedRowsTest)
#include "mergedrowstest.moc"
