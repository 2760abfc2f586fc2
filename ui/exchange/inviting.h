// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knownperson.h"
#include "openexchange.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/** Makes invitations, and what can be done with one that is out. */
class Inviting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString invitation READ invitation WRITE setInvitation NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QString madeText READ madeText NOTIFY invitationChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool clockDoubted READ isClockDoubted NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY exchangeChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    /** The invitation that is looked at, its id in hexadecimal digits; empty for a new one. */
    [[nodiscard]] QString invitation() const { return QString::fromLatin1(m_id.toHex()); }
    void setInvitation(const QString &id);
    [[nodiscard]] QString madeText() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /** Nothing was signed because of the computer's clock; see trustClock(). */
    [[nodiscard]] bool isClockDoubted() const { return m_clockDoubted; }
    [[nodiscard]] const QString &savedText() const { return m_savedText; }
    /** What the file would be called. */
    [[nodiscard]] QString suggestedName() const;

    /** Writes a new invitation, in which I am the mentor or the mentee, into @p file. */
    Q_INVOKABLE void invite(bool asMentor, const QUrl &file);
    /** The person says that the clock is right: it is believed until the workspace is closed, and the invitation is made. */
    Q_INVOKABLE void trustClock();
    /** Writes the same once more. */
    Q_INVOKABLE void saveAgain(const QUrl &file);
    /** Nobody can accept it from here on. */
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void exchangeChanged();
    void invitationChanged();
    void stateChanged();
    void made(const QString &invitation);
    void withdrawn();

private:
    void look();
    void askName();
    void save(const QByteArray &bytes, const QString &path);
    void setState(bool busy, const QString &errorText, const QString &savedText);

    QPointer<OpenExchange> m_exchange;
    QByteArray m_id;
    Meeting m_meeting;
    QString m_myName;
    bool m_busy = false;
    bool m_clockDoubted = false;
    bool m_lastAsMentor = false; ///< what was to be made last, and where
    QUrl m_lastFile;
    QString m_errorText;
    QString m_savedText;
};

}
