// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goaleditor.h"
#include "mentorship.h"
#include "rowlistmodel.h"

namespace waymark
{

/** One mentorship, and whether the goal has a copy there. */
struct AudienceRow {
    SpaceKey space;
    QString name;
    bool shared = false;
    bool closed = false;

    bool operator==(const AudienceRow &) const = default;
};

/** Who can see the goal of an editor: my mentors, each with whether the goal is shown to them. */
class GoalAudience : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::GoalEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged FINAL)

public:
    enum Role { Name = Qt::UserRole + 1, Shared, Closed };

    explicit GoalAudience(QObject *parent = nullptr);

    [[nodiscard]] GoalEditor *editor() const { return m_editor; }
    void setEditor(GoalEditor *editor);
    /** Those who see it, beside me. */
    [[nodiscard]] QStringList people() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Shows the goal to the mentor of @p row, or takes its copy away. */
    Q_INVOKABLE void setShared(int row, bool shared);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void editorChanged();
    void peopleChanged();
    void failed(const QString &message);

private:
    void receive(const std::vector<Mentorship> &mentorships);
    void nameThem(const std::vector<Mentorship> &mentorships, const QHash<PersonId, QString> &names);
    void markShared();
    void settle();

    QPointer<GoalEditor> m_editor;
    RowKeeper<AudienceRow, SpaceKey> m_rows;
    std::vector<AudienceRow> m_known;
};

}
