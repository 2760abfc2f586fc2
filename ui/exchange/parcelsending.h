// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openexchange.h"
#include "stopsign.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/** Writes parcels for one person into a folder, and says what came of it. The folder is remembered on this computer. */
class ParcelSending : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange MEMBER m_exchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED FINAL)
    Q_PROPERTY(QString firstName MEMBER m_firstName NOTIFY personChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool clockDoubted READ isClockDoubted NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList files READ files NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString folderName READ folderName NOTIFY folderChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY folderChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] const QString &person() const { return m_person; }
    void setPerson(const QString &person);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** How much is written, from 0 to 1. */
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /** Nothing was signed because of the computer's clock; see trustClock(). */
    [[nodiscard]] bool isClockDoubted() const { return m_clockDoubted; }
    /** What was written, with its size, and what to do with it; empty before. */
    [[nodiscard]] const QString &resultText() const { return m_resultText; }
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /** Where the last parcel for this person went, if that is still there; empty otherwise. */
    [[nodiscard]] QString folderName() const;
    /** The same for a dialog. */
    [[nodiscard]] QUrl folder() const;

    /** Into the folder of last time. */
    Q_INVOKABLE void send();
    /** Into another one. */
    Q_INVOKABLE void sendTo(const QUrl &folder);
    /** Once more what was sent before and may be lost. */
    Q_INVOKABLE void sendAgain(const QUrl &folder);
    /** The file that is being written goes; nothing in it counts as sent. */
    Q_INVOKABLE void cancel();
    /** The person says that the clock is right: it is believed until the workspace is closed, and the parcel is written. */
    Q_INVOKABLE void trustClock();
    /** Shows the folder with the parcel in the program that shows folders. */
    Q_INVOKABLE void showFolder() const;

Q_SIGNALS:
    void exchangeChanged();
    void personChanged();
    void stateChanged();
    void progressChanged();
    void folderChanged();

private:
    void start(const QString &folder, bool again);
    void setProgress(qreal part);
    void receive(const QString &folder, const Result<QStringList> &files);
    [[nodiscard]] QString wordsAbout(const QStringList &files, const QString &folder) const;
    [[nodiscard]] QString settingsKey() const;
    [[nodiscard]] QString folderPath() const;

    QPointer<OpenExchange> m_exchange;
    QString m_person;
    QString m_firstName;
    bool m_busy = false;
    qreal m_progress = 0;
    std::shared_ptr<StopSign> m_sign; ///< of what is being written
    bool m_clockDoubted = false;
    QString m_lastFolder; ///< where the last parcel was to go, and whether it repeats what was sent
    bool m_lastAgain = false;
    QString m_errorText;
    QString m_resultText;
    QStringList m_files;
};

}
