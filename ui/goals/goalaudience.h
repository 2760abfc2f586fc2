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

/** Who can see the goal of an editor: my mentors, each with whether the goal is shown to them. Of a copy: whose it is. */
class GoalAudience : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::GoalEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString owner READ owner NOTIFY ownerChanged FINAL)
    Q_PROPERTY(qlonglong space READ space NOTIFY ownerChanged FINAL)

public:
    enum Role { Name = Qt::UserRole + 1, Shared, Closed };

    explicit GoalAudience(QObject *parent = nullptr);

    [[nodiscard]] GoalEditor *editor() const { return m_editor; }
    void setEditor(GoalEditor *editor);
    /** Those who see it, beside me. */
    [[nodiscard]] QStringList people() const;
    /** Whose goal it is, where somebody shows it to me; empty where it is mine. */
    [[nodiscard]] QString owner() const;
    /** The key of the mentorship in which the goal is a copy; 0 where it is none. */
    [[nodiscard]] qlonglong space() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Shows the goal to the mentor of @p row, or takes its copy away. */
    Q_INVOKABLE void setShared(int row, bool shared);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void editorChanged();
    void peopleChanged();
    void ownerChanged();
    void failed(const QString &message);

private:
    void receive(const std::vector<Mentorship> &mentorships);
    void nameThem(const std::vector<Mentorship> &mentorships, const QHash<PersonId, QString> &names);
    void markShared();
    void settle();

    QPointer<GoalEditor> m_editor;
    RowKeeper<AudienceRow, SpaceKey> m_rows;
    std::vector<AudienceRow> m_known;
    QStringList m_people; ///< as it was said last
    QHash<SpaceKey, QString> m_others; ///< who is at the other end of each mentorship, mentees too
};

}
