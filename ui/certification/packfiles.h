// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QUrl>

namespace waymark
{

/** Writes a pack: one sealed PDF with the record attached, and beside it the folder that opens without Waymark. */
class PackFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString pack MEMBER m_pack NOTIFY packChanged REQUIRED FINAL)
    Q_PROPERTY(QString audience MEMBER m_audience NOTIFY packChanged FINAL)
    Q_PROPERTY(bool letter MEMBER m_letter NOTIFY packChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool clockDoubted READ isClockDoubted NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY stateChanged FINAL)

public:
    explicit PackFiles(QObject *parent = nullptr);
    ~PackFiles() override;

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    /** 0 to 1: gathered, signed, set on pages, sealed, written. */
    [[nodiscard]] double progress() const { return m_work.progressValue() / 100.0; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** Nothing was signed because of the computer's clock; see trustClock(). */
    [[nodiscard]] bool isClockDoubted() const { return m_clockDoubted; }
    [[nodiscard]] const QString &doneText() const { return m_doneText; }

    /** Writes both below @p folder, called after the certification and the person. What is there already is not touched. */
    Q_INVOKABLE void write(const QUrl &folder);
    /** A person looked at the clock and says that it is right: writes after all. */
    Q_INVOKABLE void trustClock();
    /** What is not written yet will not be; a folder that was begun goes again. */
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void certificationChanged();
    void packChanged();
    void stateChanged();

private:
    /** What came of it. */
    struct Written {
        QString name; ///< of the folder, and of the PDF beside it
        QStringList missing; ///< evidence whose bytes are not here
        int met = 0;
        int parts = 0;
    };
    struct Order {
        QString pack;
        QString folder;
        QString audience;
        bool letter = false;
    };

    static void work(QPromise<Result<Written>> &promise, Workspace &workspace, const Order &order);
    [[nodiscard]] static Result<Written> written(QPromise<Result<Written>> &promise, Workspace &workspace, const Order &order);
    void finish();

    QPointer<OpenCertification> m_certification;
    QString m_pack;
    QString m_audience;
    bool m_letter = false;
    QUrl m_folder; ///< the last that was chosen
    QFutureWatcher<Result<Written>> m_work;
    QString m_problem;
    QString m_doneText;
    bool m_clockDoubted = false;
};

}
