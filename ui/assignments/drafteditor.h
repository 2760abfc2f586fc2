// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentoverview.h"
#include "draftevidencemodel.h"
#include "recordeditor.h"
#include "rubricmodel.h"

namespace waymark
{

/**
 * What somebody writes for an assignment until it is handed in. What another device of mine changed comes in where nothing
 * was typed over it.
 */
class DraftEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::AssignmentOverview *overview READ overview WRITE setOverview NOTIFY overviewChanged REQUIRED FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY edited FINAL)
    Q_PROPERTY(QString context READ context WRITE setContext NOTIFY edited FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY edited FINAL)
    Q_PROPERTY(waymark::RubricModel *rubric READ rubric CONSTANT FINAL)
    Q_PROPERTY(waymark::DraftEvidenceModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(QStringList recipients READ recipients NOTIFY handInChanged FINAL)
    Q_PROPERTY(int recipient READ recipient WRITE setRecipient NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInAction READ handInAction NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInText READ handInText NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInHint READ handInHint NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInProblem READ handInProblem NOTIFY handInChanged FINAL)

public:
    explicit DraftEditor(QObject *parent = nullptr);
    ~DraftEditor() override;

    [[nodiscard]] AssignmentOverview *overview() const { return m_overview; }
    void setOverview(AssignmentOverview *overview);
    [[nodiscard]] const QString &body() const { return m_draft.body; }
    void setBody(const QString &body);
    /** Where it was done, in a few words. */
    [[nodiscard]] const QString &context() const { return m_draft.context; }
    void setContext(const QString &context);
    /** How much is written. */
    [[nodiscard]] QString summary() const;
    [[nodiscard]] RubricModel *rubric() { return &m_rubric; }
    [[nodiscard]] DraftEvidenceModel *evidence() { return &m_evidence; }

    /** To whom it can go, by name; empty where that is settled or nobody is there. */
    [[nodiscard]] QStringList recipients() const;
    [[nodiscard]] int recipient() const { return m_recipient; }
    void setRecipient(int recipient);
    [[nodiscard]] QString handInAction() const;
    /** What freezes. */
    [[nodiscard]] QString handInText() const;
    /** What is worth knowing before; never stands in the way. */
    [[nodiscard]] QString handInHint() const;
    [[nodiscard]] const QString &handInProblem() const { return m_handInProblem; }

    /** Saves, and freezes what is here as the next attempt. handedIn() follows, or handInProblem says why not. */
    Q_INVOKABLE void handIn(bool ownWork);

Q_SIGNALS:
    void overviewChanged();
    void handInChanged();
    /** It stands as @p attemptId of @p assignmentId, which is another one where it was shared just now. */
    void handedIn(const QString &assignmentId, const QString &attemptId);

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_followed ? &m_followed->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return m_id.isNull(); }
    [[nodiscard]] bool isChanged() const override { return m_draft != m_base; }
    /** A draft belongs to an assignment. */
    [[nodiscard]] bool isWorthKeeping() const override { return !m_id.isNull(); }
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_draft; }

private:
    [[nodiscard]] OpenAssignments *assignments() const { return m_overview ? m_overview->assignments() : nullptr; }
    void follow();
    void onLoaded();
    void onChanged(const ChangeSet &changes);
    void receive(const AttemptDraft &draft);
    void takeOver(const DraftText &stored);
    void type(auto &member, const auto &value);
    void keep(const std::function<void(RecordId)> &then);
    void handInWhatIsSaved();
    void setHandInProblem(const QString &problem);
    void nowHandIn(bool ownWork);
    [[nodiscard]] std::vector<KnownMentorship> possibleRecipients() const;
    [[nodiscard]] RecordId draftId() const;

    QPointer<AssignmentOverview> m_overview;
    QPointer<OpenAssignments> m_followed;
    AssignmentId m_id; ///< of the assignment whose draft this is
    AssignmentId m_original;
    DraftText m_draft; ///< as it is on the screen
    DraftText m_base; ///< as it was loaded or saved
    LoadedVersions m_seen;
    std::optional<bool> m_handInWanted; ///< once it is saved; whether it is own work
    QString m_handInProblem;
    int m_recipient = 0;
    RubricModel m_rubric;
    DraftEvidenceModel m_evidence;
};

}
