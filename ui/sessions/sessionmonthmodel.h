// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monthmodel.h"
#include "opensessions.h"

#include <QPointer>

namespace waymark
{

/** A month of sessions over all mentorships: how many are, or were, on each day here. Cancelled ones are left out. */
class SessionMonthModel : public MonthModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSessions *sessions READ sessions WRITE setSessions NOTIFY sessionsChanged REQUIRED FINAL)

public:
    /** More than anybody holds in a month. */
    static constexpr int mostOfAMonth = 300;

    using MonthModel::MonthModel;

    [[nodiscard]] OpenSessions *sessions() const { return m_sessions; }
    void setSessions(OpenSessions *sessions);

Q_SIGNALS:
    void sessionsChanged();

protected:
    [[nodiscard]] QDate today() const override { return m_sessions ? m_sessions->clock().today() : QDate(); }
    void ask(QDate first) override;
    [[nodiscard]] QString wordsFor(const QString &name, int entries) const override;

private:
    QPointer<OpenSessions> m_sessions;
};

}
