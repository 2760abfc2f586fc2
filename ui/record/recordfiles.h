// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openrecord.h"
#include "recordmodel.h"

#include <QFuture>
#include <QPointer>
#include <QUrl>

#include <atomic>

namespace waymark
{

/** Writes the record, as it was chosen, as a PDF for people and as signed JSON beside it. */
class RecordFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record READ record WRITE setRecord NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::RecordModel *model MEMBER m_model NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(QString holderName READ holderName NOTIFY recordChanged FINAL)
    Q_PROPERTY(QString audience MEMBER m_audience NOTIFY recordChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY recordChanged FINAL)

public:
    using QObject::QObject;
    ~RecordFiles() override;

    [[nodiscard]] OpenRecord *record() const { return m_record; }
    void setRecord(OpenRecord *record);
    [[nodiscard]] const QString &holderName() const { return m_holderName; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** 0 to 1: signed, set on pages, sealed, written. */
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QString &doneText() const { return m_doneText; }
    [[nodiscard]] QString suggestedName() const;

    /** Writes @p file, a PDF, and the JSON of the same name beside it. */
    Q_INVOKABLE void write(const QUrl &file);
    /** Nothing is written, if it was not already. */
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void recordChanged();
    void stateChanged();

private:
    void setState(bool busy, double progress, const QString &problem = {}, const QString &doneText = {});
    void compile(const QString &path, const IdentityCard &card);
    void print(const QString &path, const QByteArray &json);
    void seal(const QString &path, const QByteArray &json, const QByteArray &pages);
    void finish(const QString &path, const Result<void> &done);

    QPointer<OpenRecord> m_record;
    QPointer<RecordModel> m_model;
    QString m_audience;
    QString m_holderName;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFuture<Result<QByteArray>> m_printing;
    QFuture<Result<void>> m_writing;
    bool m_busy = false;
    double m_progress = 0;
    QString m_problem;
    QString m_doneText;
};

}
