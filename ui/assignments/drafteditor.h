// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentoverview.h"
#include "draftevidencemodel.h"
#include "rubricmodel.h"

#include <QTimer>

namespace waymark
{

/**
 * What somebody writes for an assignment until it is handed in. Saves by itself, a moment after the last change, and before
 * it goes; what another device of mine changed comes in where nothing was typed over it.
 */
class DraftEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::AssignmentOverview *overview READ overview WRITE setOverview NOTIFY overviewChanged REQUIRED FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY edited FINAL)
    Q_PROPERTY(QString context READ context WRITE setContext NOTIFY edited FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY edited FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(waymark::RubricModel *rubric READ rubric CONSTANT FINAL)
    Q_PROPERTY(waymark::DraftEvidenceModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(QStringList recipients READ recipients NOTIFY handInChanged FINAL)
    Q_PROPERTY(int recipient READ recipient WRITE setRecipient NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInAction READ handInAction NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInText READ handInText NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInHint READ handInHint NOTIFY handInChanged FINAL)
    Q_PROPERTY(QString handInProblem READ handInProblem NOTIFY handInChanged FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    /** From the last change to saving. */
    static constexpr int pauseMs = 700;

    explicit DraftEditor(QObject *parent = nullptr);
    ~DraftEditor() override;

    [[nodiscard]] AssignmentOverview *overview() const { return m_overview; }
    void setOverview(AssignmentOverview *overview);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] const QString &body() const { return m_draft.body; }
    void setBody(const QString &body);
    /** Where it was done, in a few words. */
    [[nodiscard]] const QString &context() const { return m_draft.context; }
    void setContext(const QString &context);
    /** How much is written. */
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool saveFailed() const { return m_saveError.has_value(); }
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
    /** Saves at once what has changed. */
    Q_INVOKABLE void flush();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void overviewChanged();
    void stateChanged();
    /** The text or the levels changed, here or from outside. */
    void edited();
    void savedTextChanged();
    void handInChanged();
    /** It stands as @p attemptId of @p assignmentId, which is another one where it was shared just now. */
    void handedIn(const QString &assignmentId, const QString &attemptId);

private:
    enum class Saving { Not, Underway };

    [[nodiscard]] OpenAssignments *assignments() const { return m_overview ? m_overview->assignments() : nullptr; }
    void follow();
    void onLoaded();
    void onChanged(const ChangeSet &changes);
    void load(bool afterSaving);
    void receive(const AttemptDraft &draft);
    void takeOver(const DraftText &stored);
    void edit(auto &member, const auto &value);
    void save();
    void saved(const Result<void> &result);
    void keep(const std::function<void(RecordId)> &then);
    void leave();
    void setState(State state, const QString &errorText = {});
    void setHandInProblem(const QString &problem);
    void nowHandIn(bool ownWork);
    [[nodiscard]] std::vector<KnownMentorship> possibleRecipients() const;
    [[nodiscard]] RecordId draftId() const;
    [[nodiscard]] bool isChanged() const { return m_draft != m_base; }

    QPointer<AssignmentOverview> m_overview;
    QPointer<OpenAssignments> m_followed;
    AssignmentId m_id; ///< of the assignment whose draft this is
    AssignmentId m_original;
    State m_state = State::Loading;
    QString m_errorText;
    DraftText m_draft; ///< as it is on the screen
    DraftText m_base; ///< as it was loaded or saved
    LoadedVersions m_seen;
    QTimer m_pause;
    Saving m_saving = Saving::Not;
    std::optional<qint64> m_savedAt;
    std::optional<Error> m_saveError;
    std::optional<bool> m_handInWanted; ///< once it is saved; whether it is own work
    QString m_handInProblem;
    int m_recipient = 0;
    RubricModel m_rubric;
    DraftEvidenceModel m_evidence;
    int m_turn = 0; ///< counts assignments: late answers about another are dropped
};

}
