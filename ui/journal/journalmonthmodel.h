// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monthmodel.h"
#include "openjournal.h"

#include <QPointer>

namespace waymark
{

/** A month of the journal: how much was written on each day. */
class JournalMonthModel : public MonthModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenJournal *journal READ journal WRITE setJournal NOTIFY journalChanged REQUIRED FINAL)

public:
    using MonthModel::MonthModel;

    [[nodiscard]] OpenJournal *journal() const { return m_journal; }
    void setJournal(OpenJournal *journal);

Q_SIGNALS:
    void journalChanged();

protected:
    [[nodiscard]] QDate today() const override { return m_journal ? m_journal->clock().today() : QDate(); }
    void ask(QDate first) override;
    [[nodiscard]] QString wordsFor(const QString &name, int entries) const override;

private:
    QPointer<OpenJournal> m_journal;
};

}
