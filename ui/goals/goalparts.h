// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goaleditor.h"
#include "goalpartsmodel.h"

namespace waymark
{

/** What belongs to the goal of an editor, as lists, and the commands about it that need no form. */
class GoalParts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::GoalEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *milestones READ milestones CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *toDo READ toDo CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *doing READ doing CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *done READ done CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *checkIns READ checkIns CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *wins READ wins CONSTANT FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *wordings READ wordings CONSTANT FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY received FINAL)
    Q_PROPERTY(QString movedStep READ movedStep NOTIFY movedStepChanged FINAL)

public:
    /** Columns of the board, in their order. */
    enum Column { ToDo, Doing, Done };
    Q_ENUM(Column)
    enum Kind { Milestone, Step, CheckIn, Win };
    Q_ENUM(Kind)

    explicit GoalParts(QObject *parent = nullptr);

    [[nodiscard]] GoalEditor *editor() const { return m_editor; }
    void setEditor(GoalEditor *editor);
    [[nodiscard]] GoalPartsModel *milestones() { return &m_milestones; }
    [[nodiscard]] GoalPartsModel *toDo() { return &m_steps.at(ToDo); }
    [[nodiscard]] GoalPartsModel *doing() { return &m_steps.at(Doing); }
    [[nodiscard]] GoalPartsModel *done() { return &m_steps.at(Done); }
    [[nodiscard]] GoalPartsModel *checkIns() { return &m_checkIns; }
    [[nodiscard]] GoalPartsModel *wins() { return &m_wins; }
    [[nodiscard]] GoalPartsModel *wordings() { return &m_wordings; }
    [[nodiscard]] int stepCount() const;
    /** The step that was moved last: the focus goes with it. */
    [[nodiscard]] const QString &movedStep() const { return m_movedStep; }

    /** The focus went with it. */
    Q_INVOKABLE void forgetMovedStep();

    Q_INVOKABLE void addStep(const QString &title);
    Q_INVOKABLE void addMilestone(const QString &title);
    /** Something that went well today. */
    Q_INVOKABLE void addWin(const QString &title);
    /** Puts a step before the one that stands at @p row of @p column now, or at its end. */
    Q_INVOKABLE void moveStep(const QString &id, waymark::GoalParts::Column column, int row);
    /** One place on in its column, or one column on; back where it is negative. Nothing where there is no such place. */
    Q_INVOKABLE void shiftStep(const QString &id, int columns, int rows);
    Q_INVOKABLE void setReached(const QString &milestone, bool reached);
    /** To the trash; removed() follows. */
    Q_INVOKABLE void remove(waymark::GoalParts::Kind kind, const QString &id);

Q_SIGNALS:
    void editorChanged();
    /** The lists are as they are stored now. */
    void received();
    void movedStepChanged();
    void removed(const QString &words);
    void failed(const QString &message);

private:
    void receive();
    void receiveSteps(const LoadedGoal &goal);
    void tell(const Result<void> &result);
    void act(const std::function<QFuture<Result<void>>(GoalPartService &)> &command, const QString &removedWords = {});
    [[nodiscard]] GoalPartService *service() const;
    [[nodiscard]] std::optional<std::pair<Column, int>> placeOf(const QString &step) const;

    QPointer<GoalEditor> m_editor;
    GoalPartsModel m_milestones;
    std::array<GoalPartsModel, 3> m_steps;
    GoalPartsModel m_checkIns;
    GoalPartsModel m_wins;
    GoalPartsModel m_wordings;
    QString m_movedStep;
};

}
