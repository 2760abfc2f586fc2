// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openrecord.h"
#include "recordmaking.h"
#include "recordmodel.h"

#include <QFuture>
#include <QPointer>
#include <QUrl>

#include <atomic>

namespace waymark
{

/** Writes the record, as it was chosen, into a file or a folder that somebody is given: a PDF for people with the signed JSON beside it, and other formats. */
class RecordFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record READ record WRITE setRecord NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::RecordModel *model MEMBER m_model NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(QString holderName READ holderName NOTIFY recordChanged FINAL)
    Q_PROPERTY(QString audience MEMBER m_audience NOTIFY recordChanged FINAL)
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY formatChanged FINAL)
    Q_PROPERTY(QStringList formatNames READ formatNames CONSTANT FINAL)
    Q_PROPERTY(QString formatText READ formatText NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool folder READ isFolder NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool onPaper READ isOnPaper NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool takesEvidence READ takesEvidence NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool letter MEMBER m_letter NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool withEvidence MEMBER m_withEvidence NOTIFY formatChanged FINAL)
    Q_PROPERTY(QString suffix READ suffix NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY suggestedNameChanged FINAL)

public:
    explicit RecordFiles(QObject *parent = nullptr);
    ~RecordFiles() override;

    [[nodiscard]] OpenRecord *record() const { return m_record; }
    void setRecord(OpenRecord *record);
    [[nodiscard]] const QString &holderName() const { return m_holderName; }
    /** Which of formatNames. */
    [[nodiscard]] int format() const { return m_format; }
    void setFormat(int format);
    [[nodiscard]] static QStringList formatNames();
    /** What the format is good for. */
    [[nodiscard]] QString formatText() const;
    [[nodiscard]] bool isFolder() const;
    /** Its pages have a size of paper. */
    [[nodiscard]] bool isOnPaper() const;
    /** Files of evidence can lie in it. */
    [[nodiscard]] bool takesEvidence() const;
    /** Of the file, without a dot; empty for a folder. */
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** 0 to 1: signed, made, written. */
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QString &doneText() const { return m_doneText; }
    [[nodiscard]] QString suggestedName() const;

    /** Writes @p target: a file (of a PDF, also the JSON of the same name beside it), or a folder that is new or empty. */
    Q_INVOKABLE void write(const QUrl &target);
    /** Nothing is written, if it was not already. */
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void recordChanged();
    void formatChanged();
    void stateChanged();
    void suggestedNameChanged();

private:
    using Made = Result<QList<CarriedFile>>;

    void setState(bool busy, double progress, const QString &problem = {}, const QString &doneText = {});
    void compile(const QString &path, const IdentityCard &card);
    void make(const QString &path, const RecordSelection &selection, const QByteArray &json);
    void put(const QString &path, const QByteArray &json, const Made &made);
    void finish(const QString &path, const Result<void> &done);
    [[nodiscard]] QString doneWords(const QString &path) const;
    void waitForWork();

    QPointer<OpenRecord> m_record;
    QPointer<RecordModel> m_model;
    QString m_audience;
    QString m_holderName;
    int m_format = 0;
    bool m_letter = false;
    bool m_withEvidence = true;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFuture<Made> m_making;
    QFuture<Result<void>> m_writing;
    bool m_busy = false;
    double m_progress = 0;
    QString m_problem;
    QString m_doneText;
};

}
