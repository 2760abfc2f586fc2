// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangedrecordrepository.h"
#include "openexchange.h"
#include "rowlistmodel.h"
#include "thingnames.h"

#include <QPointer>

namespace waymark
{

/** A thing that travels between two people, as one line. */
struct ExchangedThing {
    ExchangedRecord record;
    Thing thing;

    bool operator==(const ExchangedThing &) const = default;
};

/** What came in last, what somebody has not received, or what somebody has, the newest first. */
class ExchangeThingsModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED FINAL)
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY whatChanged REQUIRED FINAL)
    Q_PROPERTY(int shownAtMost READ shownAtMost WRITE setShownAtMost NOTIFY shownAtMostChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY totalChanged FINAL)
    Q_PROPERTY(QString cameInText READ cameInText NOTIFY totalChanged FINAL)

public:
    enum class What { CameIn, NotReceived, Received };
    Q_ENUM(What)
    enum Role { Title = Qt::UserRole + 1, Notes, Arrived };

    /** A list goes no further, however much there is. */
    enum Limit { Most = 500 };
    Q_ENUM(Limit)

    explicit ExchangeThingsModel(QObject *parent = nullptr);

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    [[nodiscard]] const QString &person() const { return m_person; }
    void setPerson(const QString &person);
    [[nodiscard]] What what() const { return m_what; }
    void setWhat(What what);
    [[nodiscard]] int shownAtMost() const { return m_shownAtMost; }
    void setShownAtMost(int count);
    /** All there are, shown or not. */
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool hasMore() const { return m_total > m_rows.size(); }
    /** “Came in today, 14:05”; empty where nothing did. */
    [[nodiscard]] QString cameInText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();
    void personChanged();
    void whatChanged();
    void shownAtMostChanged();
    void totalChanged();

private:
    struct Answer {
        std::vector<ExchangedThing> things;
        qint64 total = 0;
        std::optional<qint64> cameInAt;
    };
    struct Question {
        PersonId person;
        What what = What::CameIn;
        int count = 0;
    };
    static Result<Answer> answerTo(const Question &question, Database &database, const Schema &schema);
    static Result<void> askAbout(const Question &question, Database &database, const Schema &schema, Answer &answer, std::vector<ExchangedRecord> &records);
    void receive(const Answer &answer);
    [[nodiscard]] QString noteOf(const ExchangedRecord &record) const;

    QPointer<OpenExchange> m_exchange;
    QString m_person;
    What m_what = What::CameIn;
    int m_shownAtMost = 6;
    int m_total = 0;
    std::optional<qint64> m_cameInAt;
    RowKeeper<ExchangedThing, RecordId> m_rows;
    int m_request = 0;
};

}
