// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangeoverview.h"
#include "openexchange.h"

#include <QPointer>

namespace waymark
{

/** How things stand with one person, in words, and what can be said about the person: that the five words are the same, or not. */
class Correspondent : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString firstName READ shortName NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY changed FINAL)
    Q_PROPERTY(QString trustText READ trustText NOTIFY changed FINAL)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed FINAL)
    Q_PROPERTY(bool hasToSend READ hasToSend NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSent READ hasSent NOTIFY changed FINAL)
    Q_PROPERTY(QString sendText READ sendText NOTIFY changed FINAL)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    /** As textOf(PersonId). */
    [[nodiscard]] QString person() const { return textOf(m_person); }
    void setPerson(const QString &person);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString shortName() const;
    [[nodiscard]] QString initials() const;
    /** As TrustMark: "confirmed" or "signed". */
    [[nodiscard]] QString trust() const;
    [[nodiscard]] QString trustText() const;
    /** When something last came and went. */
    [[nodiscard]] QString lastText() const;
    /** The five words; none until both sides know them. */
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] bool isConfirmed() const { return m_standing.person.isConfirmed(); }
    [[nodiscard]] bool hasToSend() const { return m_standing.status.hasToSend() || isFirst(); }
    /** Something is on its way, and can be sent once more. */
    [[nodiscard]] bool hasSent() const { return m_standing.status.sent > 0; }
    /** What a parcel would be. */
    [[nodiscard]] QString sendText() const;
    /** That files have not come yet; empty where all have. */
    [[nodiscard]] QString missingText() const;

    /** The person read out the same words. */
    Q_INVOKABLE void confirm();
    /** The words differ: nothing of this person is believed, and the person is no longer known. */
    Q_INVOKABLE void forget();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();
    void personChanged();
    void changed();
    void confirmedNow();
    void forgotten();
    void failed(const QString &message);

private:
    /** I invited, and the first parcel, with which the mentorship begins, was not written yet. */
    [[nodiscard]] bool isFirst() const { return !m_standing.status.lastSent && !m_standing.status.lastReceived && !m_standing.person.words.isEmpty(); }
    void receive(const Result<PersonStanding> &standing);

    QPointer<OpenExchange> m_exchange;
    PersonId m_person;
    PersonStanding m_standing;
    State m_state = State::Loading;
    QString m_errorText;
    int m_request = 0;
};

}
