// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationservice.h"
#include "goalpartsmodel.h"
#include "opengoals.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/**
 * One aspiration while it is read and written, and the answers to whether it still holds. Without an id it is a new one,
 * which comes into being with its title.
 */
class AspirationEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenGoals *goals READ goals WRITE setGoals NOTIFY goalsChanged REQUIRED FINAL)
    Q_PROPERTY(QString aspirationId READ aspirationId WRITE setAspirationId NOTIFY aspirationIdChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY edited FINAL)
    Q_PROPERTY(QString vision READ vision WRITE setVision NOTIFY edited FINAL)
    Q_PROPERTY(QString motivation READ motivation WRITE setMotivation NOTIFY edited FINAL)
    Q_PROPERTY(QDate horizon READ horizon WRITE setHorizon NOTIFY edited FINAL)
    Q_PROPERTY(QDate reviewOn READ reviewOn WRITE setReviewOn NOTIFY edited FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY edited FINAL)
    Q_PROPERTY(QString standingText READ standingText NOTIFY edited FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY aspirationIdChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY edited FINAL)
    Q_PROPERTY(bool toBeReviewed READ isToBeReviewed NOTIFY edited FINAL)
    Q_PROPERTY(waymark::GoalPartsModel *reviews READ reviews CONSTANT FINAL)

public:
    enum Decision { Keep, Redefine, Drop };
    Q_ENUM(Decision)

    explicit AspirationEditor(QObject *parent = nullptr);
    ~AspirationEditor() override;

    [[nodiscard]] OpenGoals *goals() const { return m_goals; }
    void setGoals(OpenGoals *goals);
    [[nodiscard]] QString aspirationId() const { return m_id.isNull() ? QString() : m_id.value.toString(QUuid::WithoutBraces); }
    /** Saves what is here and turns to another; to a new one where @p id is empty. */
    void setAspirationId(const QString &id);
    [[nodiscard]] const QString &title() const { return m_draft.title; }
    void setTitle(const QString &text) { edit(m_draft.title, text); }
    [[nodiscard]] const QString &vision() const { return m_draft.vision; }
    void setVision(const QString &text) { edit(m_draft.vision, text); }
    [[nodiscard]] const QString &motivation() const { return m_draft.motivation; }
    void setMotivation(const QString &text) { edit(m_draft.motivation, text); }
    /** Invalid for none; the same for reviewOn. */
    [[nodiscard]] QDate horizon() const { return m_draft.horizon.value_or(QDate()); }
    void setHorizon(QDate day) { edit(m_draft.horizon, day.isValid() ? std::optional(day) : std::nullopt); }
    [[nodiscard]] QDate reviewOn() const { return m_draft.reviewOn.value_or(QDate()); }
    void setReviewOn(QDate day) { edit(m_draft.reviewOn, day.isValid() ? std::optional(day) : std::nullopt); }
    [[nodiscard]] QDate today() const { return m_goals ? m_goals->today() : QDate(); }
    [[nodiscard]] QString standingText() const;
    [[nodiscard]] bool isNew() const { return m_id.isNull(); }
    [[nodiscard]] bool isOpen() const { return !m_loaded || m_loaded->aspiration.isOpen(); }
    [[nodiscard]] bool isToBeReviewed() const { return m_loaded && m_loaded->aspiration.isToBeReviewed(today()); }
    /** Earlier answers, the newest first. */
    [[nodiscard]] GoalPartsModel *reviews() { return &m_reviews; }

    /** Notes whether it still holds; it is asked again half a year later, unless it is dropped. */
    Q_INVOKABLE void answer(waymark::AspirationEditor::Decision decision, const QString &note);
    Q_INVOKABLE void fulfil();
    /** A closed one is open again. */
    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void goalsChanged();
    void aspirationIdChanged();
    void removed();
    void stateSet(const QString &words);

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_goals ? &m_goals->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return m_id.isNull(); }
    [[nodiscard]] bool isChanged() const override { return m_draft != m_base; }
    [[nodiscard]] bool isWorthKeeping() const override { return !m_draft.title.trimmed().isEmpty(); }
    [[nodiscard]] QString unsavedText() const override;
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_draft; }

private:
    void onChanged(const ChangeSet &changes);
    void receive(const LoadedAspiration &loaded);
    void settle(const QFuture<Result<void>> &done, const QString &words);

    QPointer<OpenGoals> m_goals;
    AspirationId m_id;
    std::optional<LoadedAspiration> m_loaded;
    AspirationDraft m_draft; ///< as it is on the screen
    AspirationDraft m_base; ///< as it was loaded or saved
    GoalPartsModel m_reviews;
    QFuture<Result<AspirationId>> m_adding; ///< while a new one comes into being
};

}
