// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askingmodel.h"

#include "describe.h"
#include "exchangeoverview.h"
#include "exchangewords.h"
#include "thingnames.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Of what was kept, in one message. */
static constexpr qsizetype mostNamed = 3;

static PacketName idOf(const DeletionQuestion &question)
{
    return question.packet;
}

static bool never(const DeletionQuestion &, const DeletionQuestion &)
{
    return false;
}

AskingModel::AskingModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, never)
{
}

void AskingModel::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::exchanged, this, &AskingModel::reload);
        reload();
    }
    Q_EMIT exchangeChanged();
}

void AskingModel::setPerson(const QString &person)
{
    if (m_person != person) {
        m_person = person;
        Q_EMIT personChanged();
        reload();
    }
}

void AskingModel::setFirstName(const QString &name)
{
    if (m_firstName != name) {
        m_firstName = name;
        Q_EMIT personChanged();
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(m_rows.size() - 1));
        }
    }
}

void AskingModel::reload()
{
    if (!m_exchange) {
        return;
    }
    const int request = ++m_request;
    m_exchange->workspace().exchange().questions().then(this, [this, request](const Result<QList<DeletionQuestion>> &questions) {
        if (request != m_request) {
            return;
        }
        questions ? receive(*questions) : fail(questions.error());
    });
}

void AskingModel::receive(const QList<DeletionQuestion> &questions)
{
    std::vector<DeletionQuestion> theirs;
    for (const DeletionQuestion &question : questions) {
        if (question.person == personFrom(m_person)) {
            theirs.push_back(question);
        }
    }
    m_rows.replace(theirs);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

void AskingModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void AskingModel::answer(int row, bool accept)
{
    if (!m_exchange || m_busy || row < 0 || row >= m_rows.size()) {
        return;
    }
    setBusy(true);
    const DeletionQuestion question = m_rows.at(row);
    m_exchange->workspace()
        .exchange()
        .answer(question.space, question.packet, accept)
        .then(this, [this, accept, question](const Result<ReceiveReport> &report) {
            setBusy(false);
            if (!report) {
                Q_EMIT failed(describe(report.error()));
                return;
            }
            if (accept) {
                Q_EMIT answered(tr("The parcel is in. %n thing(s) went with it, into the trash.", nullptr, static_cast<int>(question.deleted)));
            } else {
                tellWhatWasKept(report->kept, static_cast<int>(question.deleted));
            }
            if (m_exchange) {
                m_exchange->noteExchanged();
            }
        });
}

void AskingModel::tellWhatWasKept(const QList<RecordId> &kept, int deleted)
{
    if (!m_exchange) {
        return;
    }
    const QList<RecordId> named = kept.first(std::min<qsizetype>(kept.size(), mostNamed));
    const int more = static_cast<int>(kept.size() - named.size());
    m_exchange->store()
        .read([named, &schema = m_exchange->store().schema()](Database &database) -> Result<QStringList> {
            QStringList names;
            for (const RecordId &record : named) {
                const Result<Thing> thing = thingOf(database, schema, record);
                names << (thing ? wordsOf(*thing) : AskingModel::tr("something"));
            }
            return names;
        })
        .then(this, [this, more, deleted](const Result<QStringList> &names) {
            Q_EMIT answered(keptWords(names.value_or(QStringList()), more, deleted, m_firstName));
        });
}

int AskingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant AskingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Question && role != Qt::DisplayRole)) {
        return {};
    }
    const DeletionQuestion &question = m_rows.at(index.row());
    return tr("A parcel from %1 deletes %n of the %2 things that you share. It waits until you answer; nothing of it is in yet.", nullptr,
              static_cast<int>(question.deleted))
        .arg(m_firstName, QLocale().toString(question.living));
}

QHash<int, QByteArray> AskingModel::roleNames() const
{
    return {{Question, "question"}};
}

}
