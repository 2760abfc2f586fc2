// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefixture.h"

using namespace Qt::StringLiterals;

namespace waymark
{

SampleFixture::SampleFixture(QDate today)
    : m_today(today)
{
    m_clock.set(today, QTime(0, 5));
}

Workspace::Surroundings SampleFixture::surroundings()
{
    return {.clock = m_clock, .random = m_random, .markerFolder = markers()};
}

Result<std::unique_ptr<Workspace>> SampleFixture::open(const QString &path, const QString &role)
{
    return Workspace::open(path, samplePassphrase(folder(), role), surroundings());
}

Result<void> SampleFixture::make()
{
    WAYMARK_TRY(const SamplePaths paths, makeSample(folder(), surroundings(), m_today));
    WAYMARK_TRY(m_mentee, open(paths.mentee, u"mentee"_s));
    WAYMARK_TRY(m_mentor, open(paths.mentor, u"mentor"_s));
    return {};
}

static QString valueText(const Statement &row, int column)
{
    static constexpr int blob = 4;
    return row.typeOf(column) == blob ? QString::fromLatin1(row.blob(column).toHex()) : row.text(column);
}

static std::string selectOf(const RecordType &type, bool shared)
{
    std::string columns = "id, trashed";
    for (const Field &field : type.fields) {
        for (const std::string &column : field.columns) {
            columns += ", " + column;
        }
    }
    return "SELECT " + columns + " FROM " + type.table + (shared ? " WHERE space <> 1" : " WHERE space = 1");
}

static Result<SampleRows> rowsOf(Database &database, const RecordType &type, bool shared)
{
    WAYMARK_TRY(Statement statement, database.prepare(selectOf(type, shared)));
    SampleRows rows;
    WAYMARK_CHECK(statement.readAll([&](const Statement &row) {
        QStringList values{row.text(1)};
        int column = 2;
        for (const Field &field : type.fields) {
            for (std::size_t i = 0; i < field.columns.size(); ++i) {
                values.append(valueText(row, column++));
            }
        }
        rows.insert(row.blob(0).toHex(), values.join(u'\x1f'));
        return 0;
    }));
    return rows;
}

Result<SampleContent> SampleFixture::content(Workspace &workspace, bool shared)
{
    Store &store = workspace.store();
    return store
        .read([&store, shared](Database &database) -> Result<SampleContent> {
            SampleContent content;
            for (const RecordType &type : store.schema().types()) {
                WAYMARK_TRY(SampleRows rows, rowsOf(database, type, shared));
                content.insert(QString::fromStdString(type.table), rows);
            }
            return content;
        })
        .result();
}

Result<qint64> sampleNumber(Workspace &workspace, const std::string &sql)
{
    return workspace.store()
        .read([sql](Database &database) -> Result<qint64> {
            WAYMARK_TRY(Statement statement, database.prepare(sql));
            WAYMARK_TRY(const auto number, statement.readOne([](const Statement &row) { return row.integer(0); }));
            return number.value_or(0);
        })
        .result();
}

}
