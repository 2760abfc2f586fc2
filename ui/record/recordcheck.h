// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openrecord.h"
#include "rowlistmodel.h"
#include "verificationreport.h"

#include <QFuture>
#include <QPointer>
#include <QUrl>

namespace waymark
{

/** Checks the file of a record or of a single signed entry: what holds, by whose key, and what does not and why. */
class RecordCheck : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record MEMBER m_record NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY checked FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY checked FINAL)
    Q_PROPERTY(bool holds READ holds NOTIFY checked FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY checked FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY checked FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY checked FINAL)

public:
    enum Role { When = Qt::UserRole + 1, Title, Notes, Trust, By };

    explicit RecordCheck(QObject *parent = nullptr);
    ~RecordCheck() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /** In one sentence. */
    [[nodiscard]] const QString &verdict() const { return m_verdict; }
    /** What that means, and what to do. */
    [[nodiscard]] const QString &explanation() const { return m_explanation; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void check(const QUrl &file);

Q_SIGNALS:
    void recordChanged();
    void checked();

private:
    struct Row {
        QString pointer;
        QString when;
        QString title;
        QString note;
        QString trust;
        QString by;

        bool operator==(const Row &) const = default;
    };

    static QString idOf(const Row &row) { return row.pointer; }
    static Row rowFor(const CredentialFinding &finding);
    void waitForWork();
    void receive(const Result<VerificationReport> &report);
    void tell(const VerificationReport &report);

    QPointer<OpenRecord> m_record;
    RowKeeper<Row, QString> m_rows;
    QFuture<Result<VerificationReport>> m_work;
    QString m_fileName;
    QString m_verdict;
    QString m_explanation;
    bool m_busy = false;
    bool m_done = false;
    bool m_holds = false;
};

/** Why something is refused, in a sentence for people. */
[[nodiscard]] QString refusalWords(RefusalReason reason);

}
