// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settlemodel.h"

#include "describe.h"
#include "exchangeoverview.h"
#include "exchangewords.h"

using namespace Qt::StringLiterals;

namespace waymark
{

bool SettleModel::Row::operator==(const Row &other) const
{
    return id == other.id && thing == other.thing && mine.version == other.mine.version && theirs.version == other.theirs.version
        && seenIn(conflict) == seenIn(other.conflict);
}

SettleModel::SettleModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &SettleModel::idOf, [](const Row &, const Row &) { return false; })
{
}

void SettleModel::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::changed, this, &SettleModel::reload);
        reload();
    }
    Q_EMIT exchangeChanged();
}

void SettleModel::setPerson(const QString &person)
{
    if (m_person != person) {
        m_person = person;
        Q_EMIT personChanged();
        reload();
    }
}

void SettleModel::setFirstName(const QString &name)
{
    if (m_firstName != name) {
        m_firstName = name;
        Q_EMIT personChanged();
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(m_rows.size() - 1));
        }
    }
}

static Result<std::vector<OpenQuestion>> openQuestions(Database &database, const Schema &schema, const PersonId &person)
{
    WAYMARK_TRY(const auto conflicts, conflictsWith(database, schema, person));
    std::vector<OpenQuestion> questions;
    for (const Conflict &conflict : conflicts) {
        WAYMARK_TRY(Thing thing, thingOf(database, schema, conflict.record));
        questions.push_back({.conflict = conflict, .thing = std::move(thing)});
    }
    return questions;
}

void SettleModel::reload()
{
    if (!m_exchange) {
        return;
    }
    const int request = ++m_request;
    Store &store = m_exchange->store();
    store.read([&store, person = personFrom(m_person)](Database &database) { return openQuestions(database, store.schema(), person); })
        .then(this, [this, request](const Result<std::vector<OpenQuestion>> &questions) {
            if (request != m_request) {
                return;
            }
            questions ? receive(*questions) : fail(questions.error());
        });
}

/** The newest value that I wrote, and the newest of somebody else; of two devices of mine, the two newest. */
SettleModel::Row SettleModel::rowFor(const OpenQuestion &question) const
{
    const PersonId me = m_exchange->workspace().me();
    const auto &heads = question.conflict.heads;
    const auto newest = [&heads](const auto &wanted) {
        const Head *found = nullptr;
        for (const Head &head : heads) {
            found = wanted(head) && (found == nullptr || found->at < head.at) ? &head : found;
        }
        return found;
    };
    const Head *mine = newest([&](const Head &head) { return head.author == me; });
    mine = mine == nullptr ? &heads.front() : mine;
    const Head *theirs = newest([&](const Head &head) { return head.author != me; });
    theirs = theirs == nullptr || theirs == mine ? newest([&](const Head &head) { return &head != mine; }) : theirs;
    return {.id = question.conflict.record.toString(QUuid::WithoutBraces) + u'/' + QString::fromStdString(question.conflict.fieldCode),
            .conflict = question.conflict,
            .thing = question.thing,
            .mine = *mine,
            .theirs = theirs == nullptr ? *mine : *theirs};
}

void SettleModel::receive(const std::vector<OpenQuestion> &questions)
{
    if (!m_exchange) {
        return;
    }
    std::vector<Row> rows;
    for (const OpenQuestion &question : questions) {
        rows.push_back(rowFor(question));
    }
    const bool same = static_cast<int>(rows.size()) == m_rows.size();
    m_rows.replace(rows);
    const State wanted = m_rows.isEmpty() ? State::Empty : State::Ready;
    if (state() == wanted && !same) {
        Q_EMIT stateChanged();
    }
    setState(wanted);
}

QString SettleModel::heading() const
{
    return tr("%n thing(s) to settle", nullptr, count());
}

QString SettleModel::questionOf(const Row &row) const
{
    const QString field = fieldWords(row.thing.table, QString::fromStdString(row.conflict.fieldCode));
    const QString thing = wordsOf(row.thing);
    if (m_person.isEmpty()) {
        return field.isEmpty() ? tr("Two of your devices changed the same thing: %1. Which should stand?").arg(thing)
                               : tr("Two of your devices changed the same thing: %1, at “%2”. Which should stand?").arg(thing, field);
    }
    return field.isEmpty() ? tr("You and %1 both changed the same thing: %2. Which should stand?").arg(m_firstName, thing)
                           : tr("You and %1 both changed the same thing: %2, at “%3”. Which should stand?").arg(m_firstName, thing, field);
}

QString SettleModel::fate() const
{
    return m_person.isEmpty() ? tr("Whatever you choose, both stay in the history.")
                              : tr("Whatever you choose, both stay in the history, and %1 sees which one you took.").arg(m_firstName);
}

static QString valueOrNothing(const QCborValue &value)
{
    const QString words = valueWords(value);
    return words.isEmpty() ? SettleModel::tr("(empty)") : words;
}

void SettleModel::keepMine(int row)
{
    if (row >= 0 && row < m_rows.size()) {
        settle(row, headChosen(m_rows.at(row).mine.version));
    }
}

void SettleModel::takeTheirs(int row)
{
    if (row >= 0 && row < m_rows.size()) {
        settle(row, headChosen(m_rows.at(row).theirs.version));
    }
}

void SettleModel::write(int row, const QString &text)
{
    if (row >= 0 && row < m_rows.size()) {
        settle(row, textChosen(text));
    }
}

void SettleModel::settle(int row, const ChosenValue &choose)
{
    if (!m_exchange) {
        return;
    }
    const Conflict &conflict = m_rows.at(row).conflict;
    ConflictService(m_exchange->store()).settle(conflict.record, conflict.fieldCode, seenIn(conflict), choose).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT settled();
            return;
        }
        reload();
        Q_EMIT failed(done.error().field == "seen"_L1 ? tr("Something newer came in meanwhile. Please look again at both, and choose once more.")
                                                      : describe(done.error()));
    });
}

int SettleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant SettleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_exchange) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const Clock &clock = m_exchange->clock();
    switch (role) {
    case Qt::DisplayRole:
    case Question:
        return questionOf(row);
    case MyWhen:
        return whenWords(row.mine.at, clock);
    case MyWords:
        return valueOrNothing(row.mine.value);
    case TheirName:
        return m_person.isEmpty() ? tr("Your other device") : m_firstName;
    case TheirWhen:
        return whenWords(row.theirs.at, clock);
    case TheirWords:
        return valueOrNothing(row.theirs.value);
    case Writable:
        return row.mine.value.isString() && row.theirs.value.isString();
    case Fate:
        return fate();
    default:
        return {};
    }
}

QHash<int, QByteArray> SettleModel::roleNames() const
{
    return {{Question, "question"},   {MyWhen, "myWhen"},         {MyWords, "myWords"},   {TheirName, "theirName"},
            {TheirWhen, "theirWhen"}, {TheirWords, "theirWords"}, {Writable, "writable"}, {Fate, "fate"}};
}

}
