// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opengoals.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/**
 * One goal while it is read and written. Without an id it is a new goal, which comes into being with its title. While it is
 * reframed nothing is saved until the new wording is taken.
 */
class GoalEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenGoals *goals READ goals WRITE setGoals NOTIFY goalsChanged REQUIRED FINAL)
    Q_PROPERTY(QString goalId READ goalId WRITE setGoalId NOTIFY goalIdChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY edited FINAL)
    Q_PROPERTY(QString specific READ specific WRITE setSpecific NOTIFY edited FINAL)
    Q_PROPERTY(QString measurable READ measurable WRITE setMeasurable NOTIFY edited FINAL)
    Q_PROPERTY(QString achievable READ achievable WRITE setAchievable NOTIFY edited FINAL)
    Q_PROPERTY(QString relevant READ relevant WRITE setRelevant NOTIFY edited FINAL)
    Q_PROPERTY(QString timeBound READ timeBound WRITE setTimeBound NOTIFY edited FINAL)
    Q_PROPERTY(QString metricName READ metricName WRITE setMetricName NOTIFY edited FINAL)
    Q_PROPERTY(QString metricUnit READ metricUnit WRITE setMetricUnit NOTIFY edited FINAL)
    Q_PROPERTY(QString baseline READ baseline WRITE setBaseline NOTIFY edited FINAL)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY edited FINAL)
    Q_PROPERTY(bool numbersValid READ areNumbersValid NOTIFY edited FINAL)
    Q_PROPERTY(QDate start READ start WRITE setStart NOTIFY edited FINAL)
    Q_PROPERTY(QDate due READ due WRITE setDue NOTIFY edited FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY edited FINAL)
    Q_PROPERTY(QString aspirationId READ aspirationId WRITE setAspirationId NOTIFY edited FINAL)
    Q_PROPERTY(QStringList checkTexts READ checkTexts NOTIFY edited FINAL)
    Q_PROPERTY(QList<bool> checksMet READ checksMet NOTIFY edited FINAL)
    Q_PROPERTY(QString checksText READ checksText NOTIFY edited FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY edited FINAL)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY edited FINAL)
    Q_PROPERTY(QString paceText READ paceText NOTIFY edited FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY edited FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY goalIdChanged FINAL)
    Q_PROPERTY(bool draft READ isDraft NOTIFY edited FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY edited FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY edited FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY edited FINAL)
    Q_PROPERTY(bool copy READ isCopy NOTIFY edited FINAL)
    Q_PROPERTY(QString originalId READ originalId NOTIFY edited FINAL)
    Q_PROPERTY(bool reframing READ isReframing NOTIFY reframingChanged FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY reframingChanged FINAL)

public:
    explicit GoalEditor(QObject *parent = nullptr);
    ~GoalEditor() override;

    [[nodiscard]] OpenGoals *goals() const { return m_goals; }
    void setGoals(OpenGoals *goals);
    [[nodiscard]] QString goalId() const { return m_id.isNull() ? QString() : m_id.value.toString(QUuid::WithoutBraces); }
    /** Saves what is here and turns to another goal; to a new one where @p id is empty. */
    void setGoalId(const QString &id);

    [[nodiscard]] const QString &title() const { return m_draft.title; }
    void setTitle(const QString &text) { edit(m_draft.title, text); }
    [[nodiscard]] const QString &specific() const { return m_draft.specific; }
    void setSpecific(const QString &text) { edit(m_draft.specific, text); }
    [[nodiscard]] const QString &measurable() const { return m_draft.measurable; }
    void setMeasurable(const QString &text) { edit(m_draft.measurable, text); }
    [[nodiscard]] const QString &achievable() const { return m_draft.achievable; }
    void setAchievable(const QString &text) { edit(m_draft.achievable, text); }
    [[nodiscard]] const QString &relevant() const { return m_draft.relevant; }
    void setRelevant(const QString &text) { edit(m_draft.relevant, text); }
    [[nodiscard]] const QString &timeBound() const { return m_draft.timeBound; }
    void setTimeBound(const QString &text) { edit(m_draft.timeBound, text); }
    [[nodiscard]] const QString &metricName() const { return m_draft.metric.name; }
    void setMetricName(const QString &text) { edit(m_draft.metric.name, text); }
    [[nodiscard]] const QString &metricUnit() const { return m_draft.metric.unit; }
    void setMetricUnit(const QString &text) { edit(m_draft.metric.unit, text); }
    /** As it is typed; a text that is no number is kept on the screen and not saved. */
    [[nodiscard]] const QString &baseline() const { return m_baseline; }
    void setBaseline(const QString &text) { editNumber(m_baseline, m_draft.metric.baseline, text); }
    [[nodiscard]] const QString &target() const { return m_target; }
    void setTarget(const QString &text) { editNumber(m_target, m_draft.metric.target, text); }
    [[nodiscard]] bool areNumbersValid() const;
    /** Invalid for none. */
    [[nodiscard]] QDate start() const { return m_draft.start.value_or(QDate()); }
    void setStart(QDate day) { edit(m_draft.start, day.isValid() ? std::optional(day) : std::nullopt); }
    [[nodiscard]] QDate due() const { return m_draft.due.value_or(QDate()); }
    void setDue(QDate day) { edit(m_draft.due, day.isValid() ? std::optional(day) : std::nullopt); }
    [[nodiscard]] QDate today() const { return m_goals ? m_goals->today() : QDate(); }
    /** Empty for none. */
    [[nodiscard]] QString aspirationId() const;
    void setAspirationId(const QString &id);

    /** What the five checks say, in the order of SMART. */
    [[nodiscard]] QStringList checkTexts() const;
    [[nodiscard]] QList<bool> checksMet() const;
    [[nodiscard]] QString checksText() const;
    /** What it is for, and how confident its owner is. */
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString measuredText() const;
    [[nodiscard]] QString paceText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool isNew() const { return m_id.isNull(); }
    [[nodiscard]] bool isDraft() const { return standing() == GoalState::Draft; }
    [[nodiscard]] bool isPaused() const { return standing() == GoalState::Paused; }
    [[nodiscard]] bool isOpen() const { return waymark::isOpen(standing()); }
    /** An old wording is only read, and so is a copy in a mentorship. */
    [[nodiscard]] bool isEditable() const { return standing() != GoalState::Reframed && !isCopy(); }
    /** It stands in a mentorship: somebody shows it to me, or it is what I show. */
    [[nodiscard]] bool isCopy() const { return m_loaded && m_loaded->isCopy(); }
    /** Of a copy that I show to somebody: the goal itself. Else empty. */
    [[nodiscard]] QString originalId() const;
    [[nodiscard]] bool isReframing() const { return m_reframing; }
    /** Why the goal gets another wording. */
    [[nodiscard]] const QString &reason() const { return m_reason; }
    void setReason(const QString &reason);
    /** The goal as it was read last, with its parts; nothing for a new one. */
    [[nodiscard]] const std::optional<LoadedGoal> &loaded() const { return m_loaded; }

    /** From a draft, from a paused goal that goes on, or from a closed one that is taken up again. */
    Q_INVOKABLE void adopt();
    /** Nothing of it is due or late until it is adopted again. */
    Q_INVOKABLE void pause();
    Q_INVOKABLE void achieve();
    Q_INVOKABLE void letGo();
    /** To the trash; removed() follows. */
    Q_INVOKABLE void remove();
    /** What is typed from here on is another wording. */
    Q_INVOKABLE void beginReframing();
    Q_INVOKABLE void takeNewWording();
    /** Back to the wording that stands. */
    Q_INVOKABLE void cancelReframing();

Q_SIGNALS:
    void goalsChanged();
    void goalIdChanged();
    /** loaded() is another. */
    void received();
    void reframingChanged();
    void removed();
    /** It was achieved, paused, let go, adopted or taken up again; @p words say so. */
    void stateSet(const QString &words);

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_goals ? &m_goals->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return m_id.isNull(); }
    [[nodiscard]] bool isChanged() const override { return m_draft != m_base; }
    [[nodiscard]] bool isWorthKeeping() const override { return !m_draft.title.trimmed().isEmpty(); }
    [[nodiscard]] bool isHeld() const override { return m_reframing; }
    [[nodiscard]] QString unsavedText() const override;
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void writeLast() override;
    void markStored() override { m_base = m_draft; }

private:
    void edit(auto &member, const auto &value)
    {
        if (isEditable()) {
            RecordEditor::edit(member, value);
        }
    }
    void editNumber(QString &text, std::optional<double> &value, const QString &typed);
    void onChanged(const ChangeSet &changes);
    void takeOver(const GoalDraft &stored);
    void showNumbers();
    void settle(const QFuture<Result<void>> &done, const QString &words);
    [[nodiscard]] GoalState standing() const { return m_loaded ? m_loaded->goal.standing().state : GoalState::Draft; }
    [[nodiscard]] SmartChecks checks() const;

    QPointer<OpenGoals> m_goals;
    GoalId m_id;
    std::optional<LoadedGoal> m_loaded;
    GoalDraft m_draft; ///< as it is on the screen
    GoalDraft m_base; ///< as it was loaded or saved
    QString m_baseline;
    QString m_target;
    LoadedVersions m_seen;
    bool m_reframing = false;
    QString m_reason;
    QFuture<Result<GoalId>> m_adding; ///< while a new goal comes into being
};

}
