// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disclosure.h"
#include "openrecord.h"
#include "recordline.h"
#include "rowlistmodel.h"

#include <QPointer>

#include <functional>

namespace waymark
{

/** My record, the newest first: accepted work, what others signed about me, what I state; and what of it is to be shown. */
class RecordModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record READ record WRITE setRecord NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(int works READ works NOTIFY countsChanged FINAL)
    Q_PROPERTY(int attested READ attested NOTIFY countsChanged FINAL)
    Q_PROPERTY(int signers READ signers NOTIFY countsChanged FINAL)
    Q_PROPERTY(int statements READ statements NOTIFY countsChanged FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int choosableCount READ choosableCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY countsChanged FINAL)
    Q_PROPERTY(QList<int> years READ years NOTIFY yearsChanged FINAL)
    Q_PROPERTY(bool onlyChosen READ onlyChosen WRITE setOnlyChosen NOTIFY onlyChosenChanged FINAL)

public:
    enum Role { When = Qt::UserRole + 1, Title, Notes, Trust, By, Choosable, Chosen };

    /** Rows that come at once: a page of cards makes all that the model has, and shows fewer than these. */
    static constexpr int pageSize = 20;

    explicit RecordModel(QObject *parent = nullptr);

    [[nodiscard]] OpenRecord *record() const { return m_record; }
    void setRecord(OpenRecord *record);
    /** Pieces of work that a mentor accepted. */
    [[nodiscard]] int works() const { return m_works; }
    /** What others signed, and still counts. */
    [[nodiscard]] int attested() const;
    /** How many people signed that. */
    [[nodiscard]] int signers() const { return m_signers; }
    /** What I state myself. */
    [[nodiscard]] int statements() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int choosableCount() const;
    /** The first and the last day, in words. */
    [[nodiscard]] QString sinceText() const;
    /** The years in which something happened that can be shown, the first first. */
    [[nodiscard]] QList<int> years() const;
    /** Whether only what goes into the record is listed. */
    [[nodiscard]] bool onlyChosen() const { return m_onlyChosen; }
    void setOnlyChosen(bool only);
    [[nodiscard]] RecordSelection selection() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** The next page, for a view that makes all rows of the model at once. */
    Q_INVOKABLE void showMore() { fetchMore({}); }
    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void chooseAll(bool chosen);
    /** Everything of these years and what has no day, and nothing else. */
    Q_INVOKABLE void chooseYears(int first, int last);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void recordChanged();
    void countsChanged();
    void yearsChanged();
    void onlyChosenChanged();

private:
    struct Answer {
        std::vector<TimelineRow> timeline;
        std::vector<AssignmentRow> works;
        ConfirmedKeys keys;
    };

    static QString idOf(const RecordLine &line) { return line.id; }
    void askForWorks(int request, const std::shared_ptr<Answer> &answer);
    void askForKeys(int request, const std::shared_ptr<Answer> &answer);
    void receive(const Answer &answer);
    void show();
    void chooseWhere(const std::function<bool(const RecordLine &line)> &chosen);
    [[nodiscard]] int count(auto wanted) const;

    QPointer<OpenRecord> m_record;
    std::vector<RecordLine> m_all;
    RowKeeper<RecordLine, QString> m_rows;
    QSet<QString> m_leftOut;
    int m_room = pageSize; ///< so many rows are shown at most
    bool m_complete = true;
    bool m_showing = false;
    int m_works = 0;
    int m_signers = 0;
    bool m_onlyChosen = false;
    int m_request = 0;
};

}
