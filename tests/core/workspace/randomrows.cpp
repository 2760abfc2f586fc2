// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomrows.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr Label rowsLabel{.code = "test.rows"};

/** A column as the table declares it. */
struct RandomColumn {
    std::string name;
    QString kind;
    bool required = false;
};

std::shared_ptr<const Schema> withoutRules(const Schema &schema)
{
    std::vector<RecordType> types = schema.types();
    for (RecordType &type : types) {
        type.editing = Editing::Shared;
        type.authority = {{Role::Mentee, true, Reach::Any, Reach::Any}, {Role::Mentor, true, Reach::Any, Reach::Any}};
    }
    return std::make_shared<const Schema>(std::vector<ConceptSchema>{{.types = types, .migrations = schema.migrations()}});
}

template<typename T>
static T oneOf(const std::vector<T> &values, std::mt19937 &random)
{
    return values.at(random() % values.size());
}

static QString randomText(std::mt19937 &random)
{
    static const std::vector<QString> texts{u""_s,
                                            u" "_s,
                                            u"2026-03-01"_s,
                                            u"2026-02-30"_s,
                                            u"0001-01-01"_s,
                                            u"9999-12-31"_s,
                                            u"99999-1-1"_s,
                                            u"{"_s,
                                            u"{}"_s,
                                            u"[1,\"a\",null]"_s,
                                            u"{\"a\":{\"b\":[]}}"_s,
                                            u"open"_s,
                                            u"done"_s,
                                            u"active"_s,
                                            u"accepted"_s,
                                            u"goal"_s,
                                            u"a code that nobody knows"_s,
                                            u"\u202Eright to left\u202C \U0001F642 日本語"_s,
                                            u"\u0001\u0002\n\r\t"_s,
                                            u"# A heading\n\n- a **list**\n"_s,
                                            u"long "_s.repeated(800)};
    return oneOf(texts, random);
}

static qint64 randomInteger(std::mt19937 &random)
{
    using Limits = std::numeric_limits<qint64>;
    static const std::vector<qint64> numbers{Limits::min(), -1, 0, 1, 2, 3, 4, 5, 6, 11, 1'772'366'400'000, qint64(1) << 40, Limits::max()};
    return oneOf(numbers, random);
}

static double randomReal(std::mt19937 &random)
{
    using Limits = std::numeric_limits<double>;
    static const std::vector<double> numbers{0, -1.5, 1e300, Limits::infinity(), -Limits::infinity(), Limits::denorm_min()};
    return oneOf(numbers, random);
}

/** Writes the rows of one action. */
class RandomRows
{
public:
    RandomRows(Writer &writer, SpaceKey space, const IdsOfTables &ids, std::mt19937 &random)
        : m_writer(writer)
        , m_space(space)
        , m_ids(ids)
        , m_random(random)
    {
    }

    Result<void> write(const RecordType &type, RecordId id)
    {
        WAYMARK_TRY(const auto columns, columnsOf(type));
        std::string names;
        std::string parameters;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            names += ", " + columns.at(i).name;
            parameters += ", ?" + std::to_string(i + 3);
        }
        WAYMARK_TRY(Statement insert, m_writer.prepare("INSERT INTO " + type.table + " (id, space" + names + ") VALUES (?1, ?2" + parameters + ")"));
        insert.bind(1, id).bind(2, m_space);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            bind(insert, static_cast<int>(i) + 3, columns.at(i));
        }
        return insert.run();
    }

private:
    Result<std::vector<RandomColumn>> columnsOf(const RecordType &type)
    {
        WAYMARK_TRY(Statement statement,
                    m_writer.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1) WHERE name NOT IN ('id', 'space', 'trashed')"));
        return statement.bind(1, QString::fromStdString(type.table)).readAll([](const Statement &row) {
            return RandomColumn{row.text(0).toStdString(), row.text(1), row.integer(2) != 0};
        });
    }

    void bind(Statement &insert, int index, const RandomColumn &column)
    {
        if (!column.required && m_random() % 4 == 0) {
            insert.bind(index, nullptr);
        } else if (column.kind == u"TEXT") {
            insert.bind(index, randomText(m_random));
        } else if (column.kind == u"REAL") {
            insert.bind(index, randomReal(m_random));
        } else if (column.kind == u"BLOB") {
            insert.bind(index, randomBytes(column.name));
        } else {
            insert.bind(index, randomInteger(m_random));
        }
    }

    /** Often the id of a record that the column, by its name, may mean: joins find something. */
    QByteArray randomBytes(const std::string &column)
    {
        const auto meant = std::ranges::find_if(m_ids, [&](const auto &entry) { return entry.first.ends_with(column); });
        switch (m_random() % 6) {
        case 0:
            return {};
        case 1:
            return m_writer.me().key;
        case 2:
            return QByteArray(5, 'x');
        default:
            break;
        }
        if (meant != m_ids.end()) {
            return oneOf(meant->second, m_random).toRfc4122();
        }
        const auto any = std::next(m_ids.begin(), static_cast<std::ptrdiff_t>(m_random() % m_ids.size()));
        return oneOf(any->second, m_random).toRfc4122();
    }

    Writer &m_writer;
    SpaceKey m_space;
    const IdsOfTables &m_ids;
    std::mt19937 &m_random;
};

Result<IdsOfTables> writeRandomRows(ActionEngine &engine, SpaceKey space, int perType, std::mt19937 &random)
{
    IdsOfTables ids;
    const Result<void> done = engine.act(rowsLabel, [&](Writer &writer) -> Result<void> {
        for (const RecordType &type : engine.schema().types()) {
            std::ranges::generate_n(std::back_inserter(ids[type.table]), perType, [&] { return writer.newUuid(); });
        }
        RandomRows rows(writer, space, ids, random);
        for (const RecordType &type : engine.schema().types()) {
            for (const RecordId &id : ids.at(type.table)) {
                WAYMARK_CHECK(rows.write(type, id));
            }
        }
        return {};
    });
    return done.transform([&] { return ids; });
}

}
