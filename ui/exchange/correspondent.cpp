// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correspondent.h"

#include "describe.h"
#include "exchangewords.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

void Correspondent::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::changed, this, &Correspondent::reload);
        connect(exchange, &OpenExchange::exchanged, this, &Correspondent::reload);
        reload();
    }
    Q_EMIT exchangeChanged();
}

void Correspondent::setPerson(const QString &person)
{
    if (m_person != personFrom(person)) {
        m_person = personFrom(person);
        m_standing = {};
        m_state = State::Loading;
        Q_EMIT personChanged();
        Q_EMIT changed();
        reload();
    }
}

void Correspondent::reload()
{
    if (!m_exchange || m_person.isNull()) {
        return;
    }
    const int request = ++m_request;
    Store &store = m_exchange->store();
    store.read([&store, person = m_person](Database &database) { return personStanding(database, store.schema(), person); })
        .then(this, [this, request](const Result<PersonStanding> &standing) {
            if (request == m_request) {
                receive(standing);
            }
        });
}

void Correspondent::receive(const Result<PersonStanding> &standing)
{
    m_state = standing ? State::Ready : State::Failed;
    m_errorText = standing ? QString() : describe(standing.error());
    m_standing = standing ? *standing : PersonStanding();
    Q_EMIT changed();
}

QString Correspondent::name() const
{
    return shown(m_standing.person.name);
}

QString Correspondent::shortName() const
{
    return waymark::firstName(name());
}

QString Correspondent::initials() const
{
    return initialsOf(name());
}

QString Correspondent::trust() const
{
    return isConfirmed() ? u"confirmed"_s : u"signed"_s;
}

QString Correspondent::trustText() const
{
    if (m_state != State::Ready || !m_exchange) {
        return {};
    }
    return isConfirmed() ? tr("Words compared: %1", "a day").arg(dayWords(*m_standing.person.confirmedAt, m_exchange->clock())) : tr("Words not compared yet");
}

QString Correspondent::lastText() const
{
    if (!m_exchange || m_state != State::Ready) {
        return {};
    }
    const Clock &clock = m_exchange->clock();
    const std::optional<qint64> came = m_standing.status.lastReceived;
    const std::optional<qint64> went = m_standing.status.lastSent;
    if (came && went) {
        //: %1 a first name, %2 and %3 days, perhaps with a time
        return tr("Last parcel from %1 opened %2 · last parcel to %1 made %3").arg(shortName(), whenWords(*came, clock), whenWords(*went, clock));
    }
    if (came) {
        return tr("Last parcel from %1 opened %2 · none sent yet").arg(shortName(), whenWords(*came, clock));
    }
    return went ? tr("Last parcel to %1 made %2 · none came yet").arg(shortName(), whenWords(*went, clock)) : tr("Nothing came or went yet");
}

QStringList Correspondent::words() const
{
    return m_standing.person.words.split(u' ', Qt::SkipEmptyParts);
}

QString Correspondent::sendText() const
{
    if (isFirst()) {
        return tr("With a first parcel your mentorship begins: %1 sees the five words, and what you share from then on.").arg(shortName());
    }
    if (m_standing.toSend > 0 || m_standing.status.unpacked > 0 || m_standing.status.packed > 0) {
        return tr("One signed, encrypted file that only %1 can open. Send it by mail or chat, on a stick, or through a folder that you share.")
            .arg(shortName());
    }
    if (m_standing.status.acknowledgementDue) {
        return tr("A small file that tells %1 that the last parcel arrived.").arg(shortName());
    }
    return hasSent() ? tr("Everything is in parcels that %1 has not opened yet, or has not answered.").arg(shortName())
                     : tr("%1 has everything.").arg(shortName());
}

QString Correspondent::missingText() const
{
    const auto missing = static_cast<int>(m_standing.status.attachmentsMissing);
    return missing > 0 ? tr("%n file(s) that was named has not come yet: it is in another parcel.", nullptr, missing) : QString();
}

void Correspondent::confirm()
{
    if (!m_exchange) {
        return;
    }
    m_exchange->workspace().identity().confirm(m_person, m_standing.person.words).then(this, [this](const Result<void> &done) {
        if (done && m_exchange) {
            m_exchange->noteExchanged();
            Q_EMIT confirmedNow();
        } else if (!done) {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

void Correspondent::forget()
{
    if (!m_exchange) {
        return;
    }
    m_exchange->workspace().identity().forget(m_person).then(this, [this](const Result<void> &done) {
        if (done && m_exchange) {
            Q_EMIT forgotten();
            m_exchange->noteExchanged();
        } else if (!done) {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

}
