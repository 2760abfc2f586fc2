// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingwords.h"
#include "newestquestion.h"
#include "openrecord.h"
#include "recordchecking.h"
#include "rowlistmodel.h"
#include "stopsign.h"

#include <QFuture>
#include <QPointer>
#include <QUrl>

namespace waymark
{

/**
 * Checks a file that carries a record or a single signed entry (PDF, JSON, SVG, PNG, ZIP), or the folder of one: what holds, by
 * whose key, and what does not, why and where. With a workspace it also says what is known here of the keys.
 */
class RecordCheck : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record READ record WRITE setRecord NOTIFY recordChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY checked FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY checked FINAL)
    Q_PROPERTY(bool holds READ holds NOTIFY checked FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY checked FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY checked FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY checked FINAL)
    Q_PROPERTY(QString sealText READ sealText NOTIFY checked FINAL)
    Q_PROPERTY(QString partialText READ partialText NOTIFY checked FINAL)
    Q_PROPERTY(bool keepable READ isKeepable NOTIFY checked FINAL)
    Q_PROPERTY(QString keptText READ keptText NOTIFY checked FINAL)
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY checked FINAL)

public:
    enum Role { When = Qt::UserRole + 1, Title, Notes, Trust, By, Details, Holds };

    explicit RecordCheck(QObject *parent = nullptr);
    ~RecordCheck() override;

    /** Null where no workspace is open. */
    [[nodiscard]] OpenRecord *record() const { return m_record; }
    void setRecord(OpenRecord *record);
    /** Tells the time where no workspace does; the computer's clock unless said otherwise. @p clock outlives this. */
    void setClock(const Clock &clock) { m_clock = &clock; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** How much is checked, from 0 to 1. */
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /** In one sentence. */
    [[nodiscard]] const QString &verdict() const { return m_verdict; }
    /** What that means, and what to do. */
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    /** Who sealed what is to be seen, and what that means; empty where it is of no matter. */
    [[nodiscard]] const QString &sealText() const { return m_sealText; }
    /** That the holder chose what to show; empty where nothing says so. */
    [[nodiscard]] const QString &partialText() const { return m_partialText; }
    /** It can be kept as learning completed: see keep(). */
    [[nodiscard]] bool isKeepable() const { return m_keepable; }
    /** What came of keep(). */
    [[nodiscard]] const QString &keptText() const { return m_keptText; }
    /** What speaks against the file as a whole, a sentence each. */
    [[nodiscard]] const QStringList &refusals() const { return m_refusals; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void check(const QUrl &file);
    /** The answer is not waited for any more. */
    Q_INVOKABLE void cancel();
    /** Verifies the file once more, and keeps it in the record as learning completed. */
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void recordChanged();
    void progressChanged();
    void checked();

private:
    static QString idOf(const FindingLine &line) { return line.pointer; }
    [[nodiscard]] const Clock &clock() const;
    void waitForWork();
    void begin(const QString &fileName);
    void setProgress(qreal part);
    void receive(const Result<CarrierReport> &report);
    void tell(const CarrierReport &report);
    void tellVerdict(const CarrierReport &report);

    SystemClock m_computersClock;
    const Clock *m_clock = &m_computersClock;
    QPointer<OpenRecord> m_record;
    RowKeeper<FindingLine, QString> m_rows;
    NewestQuestion m_question;
    QFuture<Result<CarrierReport>> m_work;
    QFuture<Result<RecordEntryId>> m_keeping;
    std::shared_ptr<StopSign> m_sign; ///< of what is being checked
    QString m_path;
    QString m_fileName;
    QString m_verdict;
    QString m_explanation;
    QString m_sealText;
    QString m_partialText;
    QString m_keptText;
    QStringList m_refusals;
    qreal m_progress = 0;
    bool m_busy = false;
    bool m_done = false;
    bool m_holds = false;
    bool m_keepable = false;
};

}
