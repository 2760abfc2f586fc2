// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentschema.h"
#include "attachmentschema.h"
#include "authority.h"
#include "competencyschema.h"
#include "mentoringschema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** docs/authority.md against the record types of these concepts. */
class AuthorityTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCodeDoes();
    void insertOnlyIsNeverChanged();
};

static QString reachOf(const RecordType &type, Role role, Operation operation)
{
    if (mayDo(type, role, operation, false)) {
        return u"any"_s;
    }
    return mayDo(type, role, operation, true) ? u"own"_s : u"none"_s;
}

static QString rowOf(const RecordType &type, Role role)
{
    const std::string_view code = codeOf(role);
    const QStringList cells{QString::number(type.number),
                            QString::fromStdString(type.table),
                            QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                            mayDo(type, role, Operation::Create, true) ? u"yes"_s : u"no"_s,
                            reachOf(type, role, Operation::Change),
                            reachOf(type, role, Operation::Remove)};
    return u"| "_s + cells.join(" | "_L1) + u" |"_s;
}

static Schema schema()
{
    return Schema({attachmentSchema(), assignmentSchema(), competencySchema(), mentoringSchema()});
}

/** The rows of the table about the types of @p known, in their order. */
static QStringList documented(const Schema &known)
{
    QFile file(QDir::cleanPath(QStringLiteral(WAYMARK_TEST_DATA "/../../docs/authority.md")));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        bool isNumber = false;
        const int number = line.section(u'|', 1, 1).trimmed().toInt(&isNumber);
        if (isNumber && known.type(number)) {
            rows.append(line);
        }
    }
    return rows;
}

void AuthorityTableTest::saysWhatTheCodeDoes()
{
    const Schema known = schema();
    QStringList expected;
    for (const RecordType &type : known.types()) {
        expected.append({rowOf(type, Role::Mentee), rowOf(type, Role::Mentor)});
    }
    QCOMPARE(documented(known), expected);
}

void AuthorityTableTest::insertOnlyIsNeverChanged()
{
    const Schema known = schema();
    for (const RecordType &type : known.types()) {
        if (type.editing == Editing::InsertOnly) {
            for (const Role role : {Role::Self, Role::Mentee, Role::Mentor}) {
                QCOMPARE(reachOf(type, role, Operation::Change), u"none"_s);
            }
        }
    }
}

QTEST_GUILESS_MAIN(AuthorityTableTest)
#include "authoritytabletest.moc"
