// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goallinemodel.h"
#include "menteelinemodel.h"

#include <QPointer>

namespace waymark
{

/** One mentee: who, what was agreed, and all that she shares. */
class MenteeOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenMentees *mentees READ mentees WRITE setMentees NOTIFY askedChanged REQUIRED FINAL)
    Q_PROPERTY(qlonglong space READ space WRITE setSpace NOTIFY askedChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY loaded FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loaded FINAL)
    Q_PROPERTY(QString name READ name NOTIFY loaded FINAL)
    Q_PROPERTY(QString callName READ callName NOTIFY loaded FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY loaded FINAL)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY loaded FINAL)
    Q_PROPERTY(QString engagement READ engagement NOTIFY loaded FINAL)
    Q_PROPERTY(QString agreement READ agreement NOTIFY loaded FINAL)
    Q_PROPERTY(QString lastContact READ lastContact NOTIFY loaded FINAL)
    Q_PROPERTY(QString growth READ growth NOTIFY loaded FINAL)
    Q_PROPERTY(waymark::MenteeLineModel *assignments READ assignments CONSTANT FINAL)
    Q_PROPERTY(waymark::MenteeLineModel *signatures READ signatures CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalLineModel *goals READ goals CONSTANT FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    explicit MenteeOverview(QObject *parent = nullptr);

    [[nodiscard]] OpenMentees *mentees() const { return m_mentees; }
    void setMentees(OpenMentees *mentees);
    /** The key of the mentorship. */
    [[nodiscard]] qlonglong space() const { return m_space.value; }
    void setSpace(qlonglong space);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString callName() const;
    [[nodiscard]] QString initials() const;
    /** The five words were compared. */
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QString engagement() const;
    /** Markdown source, as it was agreed. */
    [[nodiscard]] QString agreement() const;
    [[nodiscard]] QString lastContact() const;
    [[nodiscard]] QString growth() const;
    [[nodiscard]] MenteeLineModel *assignments() { return &m_assignments; }
    [[nodiscard]] MenteeLineModel *signatures() { return &m_signatures; }
    [[nodiscard]] GoalLineModel *goals() { return &m_goals; }

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void askedChanged();
    void loaded();

private:
    void receive(const MenteeFacts &facts);
    [[nodiscard]] const KnownMentorship *known() const;
    [[nodiscard]] MenteeLine lineOf(const AssignmentRow &row) const;

    QPointer<OpenMentees> m_mentees;
    SpaceKey m_space;
    State m_state = State::Loading;
    QString m_errorText;
    std::optional<MenteeFacts> m_facts;
    MenteeLineModel m_assignments;
    MenteeLineModel m_signatures;
    GoalLineModel m_goals;
    int m_request = 0; ///< the newest: late answers to others are dropped
};

}
