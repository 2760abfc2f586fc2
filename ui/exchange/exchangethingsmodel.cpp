// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangethingsmodel.h"

#include "exchangejournalrepository.h"
#include "exchangeoverview.h"
#include "exchangewords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static RecordId idOf(const ExchangedThing &thing)
{
    return thing.record.record;
}

/** The order is that of the answer: replace() alone is used. */
static bool never(const ExchangedThing &, const ExchangedThing &)
{
    return false;
}

ExchangeThingsModel::ExchangeThingsModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, never)
{
}

void ExchangeThingsModel::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::changed, this, &ExchangeThingsModel::reload);
        connect(exchange, &OpenExchange::exchanged, this, &ExchangeThingsModel::reload);
        reload();
    }
    Q_EMIT exchangeChanged();
}

void ExchangeThingsModel::setPerson(const QString &person)
{
    if (m_person != person) {
        m_person = person;
        Q_EMIT personChanged();
        reload();
    }
}

void ExchangeThingsModel::setWhat(What what)
{
    if (m_what != what) {
        m_what = what;
        Q_EMIT whatChanged();
        reload();
    }
}

void ExchangeThingsModel::setShownAtMost(int count)
{
    if (m_shownAtMost != count) {
        m_shownAtMost = count;
        Q_EMIT shownAtMostChanged();
        reload();
    }
}

/** The newest parcel that brought something says how much, and when. */
static Result<std::optional<ExchangeEntry>> lastOpened(Database &database, const PersonId &person)
{
    static constexpr qint64 looked = 200;
    WAYMARK_TRY(const auto entries, ExchangeJournalRepository(database).entries(std::numeric_limits<qint64>::max(), looked, person));
    for (const ExchangeEntry &entry : entries) {
        if (entry.event == ExchangeEvent::ParcelOpened && entry.number > 0) {
            return std::optional(entry);
        }
    }
    return std::optional<ExchangeEntry>();
}

Result<void> ExchangeThingsModel::askAbout(const Question &question, Database &database, const Schema &schema, Answer &answer,
                                           std::vector<ExchangedRecord> &records)
{
    ExchangedRecordRepository repository(database, readableTypes(schema));
    if (question.what == What::CameIn) {
        WAYMARK_TRY(const std::optional<ExchangeEntry> opened, lastOpened(database, question.person));
        if (opened) {
            answer.cameInAt = opened->at;
            WAYMARK_TRY(records, repository.cameIn(question.person, opened->number, Most));
        }
        answer.total = static_cast<qint64>(records.size());
        return {};
    }
    WAYMARK_TRY(const auto spaces, SpaceRepository(database).sharedWith(question.person));
    for (const ExchangeSpace &space : spaces) {
        const bool received = question.what == What::Received;
        WAYMARK_TRY(const auto found, received ? repository.received(space.key, Most) : repository.notReceived(space.key, Most));
        WAYMARK_TRY(const qint64 all, received ? repository.receivedCount(space.key) : Result<qint64>(static_cast<qint64>(found.size())));
        records.insert(records.end(), found.begin(), found.end());
        answer.total += all;
    }
    return {};
}

Result<ExchangeThingsModel::Answer> ExchangeThingsModel::answerTo(const Question &question, Database &database, const Schema &schema)
{
    Answer answer;
    std::vector<ExchangedRecord> records;
    WAYMARK_CHECK(askAbout(question, database, schema, answer, records));
    for (const ExchangedRecord &record : records) {
        if (static_cast<int>(answer.things.size()) == question.count) {
            break;
        }
        WAYMARK_TRY(Thing thing, thingOf(database, schema, record.record));
        answer.things.push_back({.record = record, .thing = std::move(thing)});
    }
    return answer;
}

void ExchangeThingsModel::reload()
{
    if (!m_exchange || m_person.isEmpty()) {
        return;
    }
    const int request = ++m_request;
    Store &store = m_exchange->store();
    const Question question{.person = personFrom(m_person), .what = m_what, .count = m_shownAtMost};
    store.read([&store, question](Database &database) { return answerTo(question, database, store.schema()); })
        .then(this, [this, request](const Result<Answer> &answer) {
            if (request != m_request) {
                return;
            }
            answer ? receive(*answer) : fail(answer.error());
        });
}

void ExchangeThingsModel::receive(const Answer &answer)
{
    m_rows.replace(answer.things);
    m_total = static_cast<int>(answer.total);
    m_cameInAt = answer.cameInAt;
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT totalChanged();
}

QString ExchangeThingsModel::cameInText() const
{
    return m_cameInAt && m_exchange ? tr("Came in %1").arg(whenWords(*m_cameInAt, m_exchange->clock())) : QString();
}

QString ExchangeThingsModel::noteOf(const ExchangedRecord &record) const
{
    if (!m_exchange) {
        return {};
    }
    const Clock &clock = m_exchange->clock();
    switch (m_what) {
    case What::CameIn:
        return record.created ? tr("new") : tr("changed");
    case What::NotReceived:
        return record.sent ? tr("in a parcel") : shortDayWords(record.at, clock);
    case What::Received:
        break;
    }
    return record.answeredAt ? tr("answered %1").arg(shortDayWords(*record.answeredAt, clock)) : tr("received");
}

int ExchangeThingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ExchangeThingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExchangedThing &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return wordsOf(row.thing);
    case Notes:
        return noteOf(row.record);
    case Arrived:
        return m_what != What::NotReceived;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExchangeThingsModel::roleNames() const
{
    return {{Title, "title"}, {Notes, "notes"}, {Arrived, "arrived"}};
}

}
