// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authority.h"
#include "workspacefolder.h"
#include "workspaceschema.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What a row of docs/authority.md says. */
struct Documented {
    QString table;
    bool create = false;
    Reach change = Reach::None;
    Reach remove = Reach::None;
};

using DocumentedTable = QMap<std::pair<int, Role>, Documented>;

/** docs/authority.md against every type of a workspace, its commands, and what it receives. */
class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTypeAndRoleIsDocumented();
    void ruleIsAsDocumented_data();
    void ruleIsAsDocumented();
    void privateSpaceIsItsOwners();
    void commandIsRefusedAsDocumented_data();
    void commandIsRefusedAsDocumented();
    void receivedChangeIsRefusedAsDocumented_data();
    void receivedChangeIsRefusedAsDocumented();

private:
    [[nodiscard]] SpaceKey spaceWhere(Role mine, Role other);
    [[nodiscard]] Result<void> create(const RecordType &type, SpaceKey space, RecordId id);
    [[nodiscard]] Result<void> change(const RecordType &type, RecordId id);
    [[nodiscard]] Result<void> receive(SpaceKey space, const ExchangedChange &change);
    [[nodiscard]] ExchangedChange from(const RecordType &type, RecordId id, int field, const QCborValue &value);
    [[nodiscard]] QCborValue someValue(const RecordType &type, const Field &field);
    [[nodiscard]] bool hasRecord(RecordId id);

    DocumentedTable m_documented;
    WorkspaceFolder m_folder;
    std::shared_ptr<const Schema> m_schema = std::make_shared<const Schema>(workspaceSchema());
    std::unique_ptr<ActionEngine> m_engine;
    qint64 m_counter = 1000;
};

static constexpr std::array roles{Role::Mentee, Role::Mentor};
static constexpr Label testLabel{.code = "test.authority"};

static Author otherPerson()
{
    return {.device = {QByteArray(16, 'o')}, .person = {QByteArray(32, 'o')}};
}

static std::optional<Reach> reachFrom(const QString &word)
{
    static const QMap<QString, Reach> words{{u"none"_s, Reach::None}, {u"own"_s, Reach::Own}, {u"any"_s, Reach::Any}};
    return words.contains(word) ? std::optional(words.value(word)) : std::nullopt;
}

static DocumentedTable readDocument()
{
    DocumentedTable table;
    QFile file(QDir::cleanPath(QStringLiteral(WAYMARK_TEST_DATA "/../../docs/authority.md")));
    if (!file.open(QIODevice::ReadOnly)) {
        return table;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        QStringList cells = line.split(u'|');
        std::ranges::for_each(cells, [](QString &cell) { cell = cell.trimmed(); });
        const std::optional<Role> role = roleFromCode(cells.value(3).toStdString());
        const std::optional<Reach> change = reachFrom(cells.value(5));
        const std::optional<Reach> remove = reachFrom(cells.value(6));
        if (cells.size() == 8 && role && change && remove) {
            table.insert({cells.at(1).toInt(), *role}, {.table = cells.at(2), .create = cells.at(4) == u"yes", .change = *change, .remove = *remove});
        }
    }
    return table;
}

static bool reaches(Reach reach, bool own)
{
    return reach == Reach::Any || (reach == Reach::Own && own);
}

static QByteArray rowName(const RecordType &type, Role role)
{
    return QByteArray::fromStdString(type.table) + ' ' + codeOf(role).data();
}

void AuthorityTest::initTestCase()
{
    m_documented = readDocument();
    QVERIFY(!m_documented.isEmpty());
    QVERIFY(m_folder.make());
    auto engine = m_folder.engine(m_schema);
    QVERIFY(engine);
    m_engine = *std::move(engine);
}

void AuthorityTest::everyTypeAndRoleIsDocumented()
{
    QList<std::pair<int, Role>> expected;
    for (const RecordType &type : m_schema->types()) {
        for (const Role role : roles) {
            expected.append({type.number, role});
            QCOMPARE(m_documented.value({type.number, role}).table, QString::fromStdString(type.table));
        }
    }
    std::ranges::sort(expected);
    QCOMPARE(m_documented.keys(), expected);
}

static void rowsOfTypes(const Schema &schema)
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Role>("role");
    for (const RecordType &type : schema.types()) {
        for (const Role role : roles) {
            QTest::newRow(rowName(type, role).constData()) << type.number << role;
        }
    }
}

void AuthorityTest::ruleIsAsDocumented_data()
{
    rowsOfTypes(*m_schema);
}

void AuthorityTest::ruleIsAsDocumented()
{
    QFETCH(int, number);
    QFETCH(Role, role);
    const RecordType &type = *m_schema->type(number);
    const Documented row = m_documented.value({number, role});
    for (const bool own : {true, false}) {
        QCOMPARE(mayDo(type, role, Operation::Create, own), row.create);
        QCOMPARE(mayDo(type, role, Operation::Change, own), reaches(row.change, own));
        QCOMPARE(mayDo(type, role, Operation::Remove, own), reaches(row.remove, own));
    }
}

void AuthorityTest::privateSpaceIsItsOwners()
{
    for (const RecordType &type : m_schema->types()) {
        QVERIFY(mayDo(type, Role::Self, Operation::Create, true));
        QVERIFY(mayDo(type, Role::Self, Operation::Remove, true));
        QCOMPARE(mayDo(type, Role::Self, Operation::Change, true), type.editing != Editing::InsertOnly);
    }
}

SpaceKey AuthorityTest::spaceWhere(Role mine, Role other)
{
    const SpaceId id{m_folder.random().bytes(32)};
    return m_engine->addSpace(id, "mentorship", {{m_engine->author().person, mine}, {otherPerson().person, other}}).value_or(SpaceKey{});
}

Result<void> AuthorityTest::create(const RecordType &type, SpaceKey space, RecordId id)
{
    return m_engine->act(testLabel, [&](Writer &writer) {
        return writer.prepare("INSERT INTO " + type.table + " (id, space) VALUES (?1, ?2)").and_then([&](Statement insert) {
            return insert.bind(1, id).bind(2, space).run();
        });
    });
}

QCborValue AuthorityTest::someValue(const RecordType &type, const Field &field)
{
    QCborArray values;
    for (const std::string &column : field.columns) {
        auto kind = m_engine->database().prepare("SELECT type FROM pragma_table_info(?1) WHERE name = ?2");
        const auto found = kind->bind(1, QString::fromStdString(type.table)).bind(2, QString::fromStdString(column)).readOne([](const Statement &row) {
            return row.text(0);
        });
        const QString name = found->value_or(QString());
        values.append(name == u"TEXT" ? QCborValue(u"x"_s) : name == u"BLOB" ? QCborValue(QByteArray("x")) : name == u"REAL" ? QCborValue(1.5) : QCborValue(7));
    }
    return values.size() == 1 ? values.first() : QCborValue(values);
}

static void bindAny(Statement &statement, int index, const QCborValue &value)
{
    value.isString()          ? statement.bind(index, value.toString())
        : value.isByteArray() ? statement.bind(index, value.toByteArray())
        : value.isDouble()    ? statement.bind(index, value.toDouble())
                              : statement.bind(index, value.toInteger());
}

/** Another value for the last field: the first may say what the record belongs to. */
Result<void> AuthorityTest::change(const RecordType &type, RecordId id)
{
    const Field &field = type.fields.back();
    const QCborValue value = someValue(type, field);
    return m_engine->act(testLabel, [&](Writer &writer) {
        return writer.prepare("UPDATE " + type.table + " SET " + field.columns.front() + " = ?2 WHERE id = ?1").and_then([&](Statement update) {
            update.bind(1, id);
            bindAny(update, 2, value.isArray() ? value.toArray().first() : value);
            return update.run();
        });
    });
}

ExchangedChange AuthorityTest::from(const RecordType &type, RecordId id, int field, const QCborValue &value)
{
    return {.record = id, .type = type.number, .field = field, .version = {++m_counter, otherPerson().device}, .parents = {}, .value = value};
}

Result<void> AuthorityTest::receive(SpaceKey space, const ExchangedChange &change)
{
    WAYMARK_TRY(const Received received,
                m_engine->receive(space, otherPerson(), {{.version = change.version, .label = u"test"_s, .at = 1, .changes = {change}}}));
    return received.refused.isEmpty() ? Result<void>() : std::unexpected(received.refused.first().error);
}

bool AuthorityTest::hasRecord(RecordId id)
{
    auto statement = m_engine->database().prepare("SELECT 1 FROM wm_record WHERE id = ?1");
    return statement->bind(1, id).step().value_or(false);
}

void AuthorityTest::commandIsRefusedAsDocumented_data()
{
    rowsOfTypes(*m_schema);
}

void AuthorityTest::commandIsRefusedAsDocumented()
{
    QFETCH(int, number);
    QFETCH(Role, role);
    const RecordType &type = *m_schema->type(number);
    const Documented mine = m_documented.value({number, role});
    const Role otherRole = role == Role::Mentee ? Role::Mentor : Role::Mentee;
    const Documented others = m_documented.value({number, otherRole});
    const SpaceKey space = spaceWhere(role, otherRole);
    const RecordId own = QUuid::createUuid();
    const RecordId foreign = QUuid::createUuid();

    const Result<void> created = create(type, space, own);
    QCOMPARE(created.has_value(), mine.create);
    QVERIFY(created || created.error().kind == Error::Kind::NotAllowed);
    QCOMPARE(hasRecord(own), mine.create);
    QCOMPARE(receive(space, from(type, foreign, FieldNumber::Created, QCborMap())).has_value(), others.create);

    for (const auto &[id, isThere, isOwn] : {std::tuple(own, mine.create, true), std::tuple(foreign, others.create, false)}) {
        if (isThere) {
            QCOMPARE(change(type, id).has_value(), reaches(mine.change, isOwn));
            const Result<void> removed = m_engine->act(testLabel, [&](Writer &writer) { return writer.remove(id); });
            QCOMPARE(removed.has_value(), reaches(mine.remove, isOwn));
        }
    }
}

void AuthorityTest::receivedChangeIsRefusedAsDocumented_data()
{
    rowsOfTypes(*m_schema);
}

void AuthorityTest::receivedChangeIsRefusedAsDocumented()
{
    QFETCH(int, number);
    QFETCH(Role, role); // the other person's
    const RecordType &type = *m_schema->type(number);
    const Documented others = m_documented.value({number, role});
    const Role myRole = role == Role::Mentee ? Role::Mentor : Role::Mentee;
    const Documented mine = m_documented.value({number, myRole});
    const SpaceKey space = spaceWhere(myRole, role);
    const RecordId theirs = QUuid::createUuid();
    const RecordId own = QUuid::createUuid();

    const Result<void> created = receive(space, from(type, theirs, FieldNumber::Created, QCborMap()));
    QCOMPARE(created.has_value(), others.create);
    QVERIFY(created || created.error().kind == Error::Kind::NotAllowed);
    QCOMPARE(hasRecord(theirs), others.create);
    QCOMPARE(create(type, space, own).has_value(), mine.create);

    const Field &field = type.fields.back();
    const QCborMap deletion{{0, 1}, {1, QCborMap()}};
    for (const auto &[id, isThere, isTheirs] : {std::tuple(theirs, others.create, true), std::tuple(own, mine.create, false)}) {
        if (isThere) {
            QCOMPARE(receive(space, from(type, id, field.number, someValue(type, field))).has_value(), reaches(others.change, isTheirs));
            QCOMPARE(receive(space, from(type, id, FieldNumber::Life, deletion)).has_value(), reaches(others.remove, isTheirs));
        }
    }
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "authoritytest.moc"
