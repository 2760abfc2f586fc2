// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openexchange.h"
#include "receivereport.h"
#include "sealedobject.h"
#include "stopsign.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/**
 * Opens whatever file somebody was given: a parcel, an invitation, the answer to one, or an identity card; says what came
 * of it. What is wrong with a file is said in a whole sentence, and changes nothing.
 */
class ParcelOpening : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange MEMBER m_exchange NOTIFY exchangeChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool cancellable READ isCancellable NOTIFY progressChanged FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool clockDoubted READ isClockDoubted NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString person READ person NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY stateChanged FINAL)

public:
    enum class State {
        Idle,
        Opening,
        Opened, ///< heading and text say what came
        Invited, ///< heading and text say by whom; accept() answers
        Failed, ///< text says why
    };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    /** Nothing is taken in yet of what is being opened. */
    [[nodiscard]] bool isCancellable() const { return m_sign && m_progress < 1; }
    /** How much is looked at, from 0 to 1. */
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const QString &heading() const { return m_heading; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /** The answer to an invitation was not signed because of the computer's clock; see trustClock(). */
    [[nodiscard]] bool isClockDoubted() const { return m_clockDoubted; }
    /** Whom it came from, as textOf(PersonId); empty where that is not known. */
    [[nodiscard]] const QString &person() const { return m_person; }
    /** What the answer to an invitation would be called. */
    [[nodiscard]] QString suggestedName() const;

    Q_INVOKABLE void open(const QUrl &file);
    /** One after the other; what came of the earlier ones is said too. */
    Q_INVOKABLE void openAll(const QList<QUrl> &files);
    /** Answers the invitation that was opened, into the file @p target. */
    Q_INVOKABLE void accept(const QUrl &target);
    /** The person says that the clock is right: it is believed until the workspace is closed, and the answer is written. */
    Q_INVOKABLE void trustClock();
    Q_INVOKABLE void dismiss();
    /** Opens neither this file nor those that wait behind it. */
    Q_INVOKABLE void cancel();
    /** Whether files that are dropped look like some of these. */
    Q_INVOKABLE static bool areOurs(const QList<QUrl> &files);

Q_SIGNALS:
    void exchangeChanged();
    void stateChanged();
    void progressChanged();
    /** Something of @p person is in. */
    void opened(const QString &person);

private:
    void setState(State state, const QString &heading, const QString &text);
    void conclude(State state, const QString &heading, const QString &text);
    void failWith(const Error &error);
    void begin(const QString &path, const Result<SealedHead> &head);
    void receiveParcel(const QString &path);
    void setProgress(qreal part);
    void receiveAcceptance(const QByteArray &bytes);
    void receiveInvitation(const QByteArray &bytes);
    void receiveCard(const QByteArray &bytes);
    void found(const PersonId &person);
    void tell(const ReceiveReport &report);
    void tellName(const ReceiveReport &report, const QString &name);
    void finish(const PersonId &person);

    QPointer<OpenExchange> m_exchange;
    State m_state = State::Idle;
    QString m_fileName;
    QString m_heading;
    QString m_text;
    QString m_person;
    bool m_clockDoubted = false;
    QUrl m_answerFile; ///< where the answer was to go
    QByteArray m_invitation;
    QString m_inviter;
    QList<QUrl> m_waiting;
    std::shared_ptr<StopSign> m_sign; ///< of the parcel that is being opened
    qreal m_progress = 0;
    QStringList m_told; ///< of the files before, a line each
};

/** What came of a parcel, a line each; the first says how much came in. */
[[nodiscard]] QStringList linesAbout(const ReceiveReport &report);

}
