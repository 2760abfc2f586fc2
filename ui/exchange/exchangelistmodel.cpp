// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangelistmodel.h"

#include "exchangewords.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString idOf(const ExchangeRow &row)
{
    return row.id;
}

/** The order is that of the answer: replace() alone is used. */
static bool never(const ExchangeRow &, const ExchangeRow &)
{
    return false;
}

ExchangeListModel::ExchangeListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, never)
{
}

void ExchangeListModel::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::changed, this, &ExchangeListModel::reload);
        connect(exchange, &OpenExchange::exchanged, this, &ExchangeListModel::reload);
        reload();
    }
    Q_EMIT exchangeChanged();
}

void ExchangeListModel::setSearchText(const QString &text)
{
    if (m_searchText != text.trimmed()) {
        m_searchText = text.trimmed();
        Q_EMIT searchTextChanged();
        if (m_loaded) {
            show();
        }
    }
}

void ExchangeListModel::reload()
{
    if (!m_exchange) {
        return;
    }
    const int request = ++m_request;
    Store &store = m_exchange->store();
    store.read([&store, me = m_exchange->workspace().me()](Database &database) { return exchangeOverview(database, store.schema(), me); })
        .then(this, [this, request](const Result<ExchangeOverview> &overview) {
            if (request != m_request) {
                return;
            }
            overview ? receive(*overview) : fail(overview.error());
        });
}

void ExchangeListModel::receive(const ExchangeOverview &overview)
{
    m_overview = overview;
    show();
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loaded();
    }
}

void ExchangeListModel::show()
{
    std::vector<ExchangeRow> rows;
    for (const PersonStanding &standing : m_overview.people) {
        if (standing.person.name.contains(m_searchText, Qt::CaseInsensitive)) {
            rows.push_back(rowFor(standing));
        }
    }
    if (m_searchText.isEmpty()) {
        for (const Meeting &invitation : m_overview.invitations) {
            rows.push_back(rowFor(invitation));
        }
        const std::vector<ExchangeRow> own = ownRows();
        rows.insert(rows.end(), own.begin(), own.end());
    }
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

static QString noteOf(const PersonStanding &standing)
{
    QStringList notes;
    if (standing.asking > 0) {
        notes.append(ExchangeListModel::tr("Asks you something"));
    }
    if (standing.toSettle > 0) {
        notes.append(ExchangeListModel::tr("%n to settle", nullptr, static_cast<int>(standing.toSettle)));
    }
    if (standing.toSend > 0) {
        notes.append(ExchangeListModel::tr("%n to send", nullptr, static_cast<int>(standing.toSend)));
    }
    if (notes.isEmpty() && !standing.person.isConfirmed()) {
        notes.append(ExchangeListModel::tr("The words are not compared yet"));
    }
    if (notes.isEmpty()) {
        notes.append(standing.status.sent > 0 ? ExchangeListModel::tr("Has not received everything") : ExchangeListModel::tr("Has everything"));
    }
    return notes.join(u" · "_s);
}

ExchangeRow ExchangeListModel::rowFor(const PersonStanding &standing) const
{
    const QString name = shown(standing.person.name);
    return {.id = u"person:"_s + textOf(standing.person.person),
            .section = tr("People"),
            .title = name,
            .note = noteOf(standing),
            .initials = initialsOf(name),
            .icon = {},
            .waits = standing.toSettle > 0 || standing.asking > 0};
}

ExchangeRow ExchangeListModel::rowFor(const Meeting &invitation) const
{
    return {.id = u"invitation:"_s + QString::fromLatin1(invitation.invitation.toHex()),
            .section = tr("Invited"),
            .title = tr("An invitation"),
            .note = tr("Made %1, not answered yet").arg(dayWords(invitation.invitedAt, m_exchange->clock())),
            .initials = {},
            .icon = u"mail-invitation-symbolic"_s};
}

std::vector<ExchangeRow> ExchangeListModel::ownRows() const
{
    const QString devices = tr("%n device(s)", nullptr, static_cast<int>(m_overview.devices));
    const QString toSettle = tr("%n to settle", nullptr, static_cast<int>(m_overview.toSettleAlone));
    return {{.id = u"devices"_s,
             .section = tr("Mine"),
             .title = tr("Keys and devices"),
             .note = m_overview.toSettleAlone > 0 ? toSettle : devices,
             .initials = {},
             .icon = u"computer-symbolic"_s,
             .waits = m_overview.toSettleAlone > 0},
            {.id = u"diary"_s,
             .section = tr("Mine"),
             .title = tr("Journal of exchange"),
             .note = tr("What came and what went"),
             .initials = {},
             .icon = u"view-history-symbolic"_s}};
}

QString ExchangeListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

QString ExchangeListModel::first() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).waits) {
            return m_rows.at(row).id;
        }
    }
    return m_overview.people.empty() && m_overview.invitations.empty() ? QString() : idAt(0);
}

int ExchangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ExchangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExchangeRow &row = m_rows.at(index.row());
    switch (role) {
    case RowId:
        return row.id;
    case Section:
        return row.section;
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.note;
    case Initials:
        return row.initials;
    case Icon:
        return row.icon;
    case Waits:
        return row.waits;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExchangeListModel::roleNames() const
{
    return {{RowId, "rowId"}, {Section, "section"}, {Title, "title"}, {Notes, "notes"}, {Initials, "initials"}, {Icon, "face"}, {Waits, "waits"}};
}

}
