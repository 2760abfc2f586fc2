// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangediarymodel.h"

#include "exchangewords.h"
#include "knownperson.h"
#include "text.h"

#include <QDateTime>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static qint64 idOf(const ExchangeEntry &entry)
{
    return entry.key;
}

static bool newerFirst(const ExchangeEntry &a, const ExchangeEntry &b)
{
    return a.key > b.key;
}

ExchangeDiaryModel::ExchangeDiaryModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, newerFirst)
{
}

void ExchangeDiaryModel::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::exchanged, this, &ExchangeDiaryModel::reload);
        reload();
    }
    Q_EMIT exchangeChanged();
}

void ExchangeDiaryModel::reload()
{
    if (!m_exchange) {
        return;
    }
    askNames();
    m_asking = true;
    const int request = ++m_request;
    const qint64 asked = std::max(pageSize, m_rows.size());
    m_exchange->workspace().exchange().journal(std::numeric_limits<qint64>::max(), asked).then(this, [this, request, asked](const Result<Entries> &entries) {
        if (request == m_request) {
            m_complete = !entries || std::ssize(*entries) < asked;
            receive(entries, false);
        }
    });
}

void ExchangeDiaryModel::askNames()
{
    static constexpr qint64 everybody = 1000;
    m_exchange->workspace().identity().people(everybody).then(this, [this](const Result<std::vector<KnownPerson>> &people) {
        for (const KnownPerson &person : people.value_or(std::vector<KnownPerson>())) {
            m_names.insert(person.person, firstName(shown(person.name)));
        }
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(m_rows.size() - 1));
        }
    });
}

bool ExchangeDiaryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_exchange && !m_complete && !m_asking && !m_rows.isEmpty();
}

void ExchangeDiaryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_asking = true;
    const int request = ++m_request;
    m_exchange->workspace().exchange().journal(m_rows.last().key, pageSize).then(this, [this, request](const Result<Entries> &entries) {
        if (request == m_request) {
            m_complete = !entries || entries->size() < pageSize;
            receive(entries, true);
        }
    });
}

void ExchangeDiaryModel::receive(const Result<Entries> &entries, bool more)
{
    m_asking = false;
    if (!entries) {
        fail(entries.error());
        return;
    }
    more ? m_rows.append(*entries) : m_rows.replace(*entries);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

QString ExchangeDiaryModel::nameOf(const PersonId &person) const
{
    return m_names.value(person, tr("somebody"));
}

/** Sentences about whole parcels; empty for anything else. */
static QString aboutParcel(const ExchangeEntry &entry, const QString &name)
{
    const auto count = static_cast<int>(entry.number);
    switch (entry.event) {
    case ExchangeEvent::ParcelWritten:
        return ExchangeDiaryModel::tr("You made a parcel for %1: ‘%2’.").arg(name, entry.subject);
    case ExchangeEvent::ParcelOpened:
        return count > 0 ? ExchangeDiaryModel::tr("%1 sent %n change(s).", nullptr, count).arg(name)
                         : ExchangeDiaryModel::tr("%1 let you know what has arrived.").arg(name);
    case ExchangeEvent::ParcelKnown:
        return ExchangeDiaryModel::tr("You opened a parcel from %1 once more. It had nothing new.").arg(name);
    case ExchangeEvent::ParcelRefused:
        return ExchangeDiaryModel::tr("A file was not taken in: it was no parcel for you, or did not arrive whole.");
    case ExchangeEvent::PacketRefused:
        return ExchangeDiaryModel::tr("A part of a parcel from %1 was not taken in.").arg(name);
    case ExchangeEvent::PacketWaiting:
        return ExchangeDiaryModel::tr("A part of a parcel from %1 waits for an earlier one.").arg(name);
    case ExchangeEvent::PacketAsks:
        return ExchangeDiaryModel::tr("A parcel from %1 wanted to delete %n thing(s), and asked you first.", nullptr, count).arg(name);
    default:
        return {};
    }
}

QString diarySentence(const ExchangeEntry &entry, const QString &name)
{
    const auto count = static_cast<int>(entry.number);
    switch (entry.event) {
    case ExchangeEvent::DeletionAccepted:
        return ExchangeDiaryModel::tr("You let %1 delete %n thing(s).", nullptr, count).arg(name);
    case ExchangeEvent::DeletionDeclined:
        return ExchangeDiaryModel::tr("You kept %n thing(s) that %1 had deleted.", nullptr, count).arg(name);
    case ExchangeEvent::ActionRefused:
        return ExchangeDiaryModel::tr("%1 changed something without having the right to. It is kept aside.").arg(name);
    case ExchangeEvent::Conflict:
        return ExchangeDiaryModel::tr("You and %1 had both changed the same thing.").arg(name);
    case ExchangeEvent::BroughtBack:
        return ExchangeDiaryModel::tr("Something deleted came back, because %1 or you had changed it.").arg(name);
    case ExchangeEvent::SpaceBegun:
        return ExchangeDiaryModel::tr("Your mentorship with %1 began.").arg(name);
    case ExchangeEvent::AttachmentArrived:
        return ExchangeDiaryModel::tr("A file of %1 arrived.").arg(sizeWords(entry.number));
    case ExchangeEvent::NewDevice:
        return ExchangeDiaryModel::tr("This file turned out to be a copy or an earlier state, and goes on as a device of its own.");
    case ExchangeEvent::TakenBack:
        return ExchangeDiaryModel::tr("%n change(s) of the device that %1 lost were taken back. They are kept aside.", nullptr, count).arg(name);
    case ExchangeEvent::WentWithIt:
        return ExchangeDiaryModel::tr("%n change(s) to what that device had made went with it. They are kept aside.", nullptr, count);
    default:
        return aboutParcel(entry, name);
    }
}

static QString iconOf(ExchangeEvent event)
{
    switch (event) {
    case ExchangeEvent::ParcelWritten:
        return u"document-send-symbolic"_s;
    case ExchangeEvent::ParcelRefused:
    case ExchangeEvent::PacketRefused:
    case ExchangeEvent::ActionRefused:
    case ExchangeEvent::TakenBack:
    case ExchangeEvent::WentWithIt:
        return u"data-warning-symbolic"_s;
    case ExchangeEvent::Conflict:
    case ExchangeEvent::PacketAsks:
        return u"data-warning-symbolic"_s;
    case ExchangeEvent::SpaceBegun:
        return u"system-users-symbolic"_s;
    case ExchangeEvent::NewDevice:
        return u"computer-symbolic"_s;
    default:
        return u"document-import-symbolic"_s;
    }
}

/** As Tone. */
static QString kindOf(ExchangeEvent event)
{
    switch (event) {
    case ExchangeEvent::ParcelRefused:
    case ExchangeEvent::PacketRefused:
    case ExchangeEvent::ActionRefused:
        return u"bad"_s;
    case ExchangeEvent::Conflict:
    case ExchangeEvent::PacketAsks:
    case ExchangeEvent::PacketWaiting:
    case ExchangeEvent::TakenBack:
    case ExchangeEvent::WentWithIt:
        return u"warn"_s;
    default:
        return u"neutral"_s;
    }
}

int ExchangeDiaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ExchangeDiaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_exchange) {
        return {};
    }
    const ExchangeEntry &entry = m_rows.at(index.row());
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(entry.at, m_exchange->clock().zone());
    switch (role) {
    case Day:
        return QLocale().toString(when.date(), tr("dddd d MMMM yyyy", "a day of the diary"));
    case Time:
        return QLocale().toString(when.time(), QLocale::ShortFormat);
    case Qt::DisplayRole:
    case Sentence:
        return diarySentence(entry, nameOf(entry.person));
    case Icon:
        return iconOf(entry.event);
    case Kind:
        return kindOf(entry.event);
    default:
        return {};
    }
}

QHash<int, QByteArray> ExchangeDiaryModel::roleNames() const
{
    return {{Day, "day"}, {Time, "time"}, {Sentence, "sentence"}, {Icon, "icon"}, {Kind, "kind"}};
}

}
