// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attestmodel.h"
#include "evidencemodel.h"
#include "reviewcommentmodel.h"
#include "rubricmodel.h"

#include <QPointer>
#include <QTimer>

namespace waymark
{

/**
 * The review of one attempt while it is written. Begins with the first level, comment or word, saves by itself a moment
 * after the last change, and before it goes. An attempt that was answered is shown with its answer.
 */
class ReviewEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenReviews *reviews READ reviews WRITE setReviews NOTIFY attemptChanged REQUIRED FINAL)
    Q_PROPERTY(QString attemptId READ attemptId WRITE setAttemptId NOTIFY attemptChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY loaded FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loaded FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(QString callName READ callName NOTIFY loaded FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY loaded FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY loaded FINAL)
    Q_PROPERTY(QString trustText READ trustText NOTIFY loaded FINAL)
    Q_PROPERTY(QString body READ body NOTIFY loaded FINAL)
    Q_PROPERTY(QString brief READ brief NOTIFY loaded FINAL)
    Q_PROPERTY(QString before READ before NOTIFY loaded FINAL)
    Q_PROPERTY(qlonglong space READ space NOTIFY loaded FINAL)
    Q_PROPERTY(bool sent READ isSent NOTIFY loaded FINAL)
    Q_PROPERTY(bool accepted READ isAccepted NOTIFY loaded FINAL)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY loaded FINAL)
    Q_PROPERTY(QString overall READ overall WRITE setOverall NOTIFY edited FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(QString signatureText READ signatureText NOTIFY sendingChanged FINAL)
    Q_PROPERTY(QString acceptAction READ acceptAction NOTIFY sendingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY sendingChanged FINAL)
    Q_PROPERTY(bool clockDoubted READ isClockDoubted NOTIFY sendingChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY sendingChanged FINAL)
    Q_PROPERTY(waymark::RubricModel *rubric READ rubric CONSTANT FINAL)
    Q_PROPERTY(waymark::EvidenceModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(waymark::ReviewCommentModel *comments READ comments CONSTANT FINAL)
    Q_PROPERTY(waymark::AttestModel *attest READ attest CONSTANT FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    /** From the last change to saving. */
    static constexpr int pauseMs = 700;
    /** From a save that failed for want of room, or the like, to the next one. */
    static constexpr int retryMs = 3000;

    explicit ReviewEditor(QObject *parent = nullptr);
    ~ReviewEditor() override;

    [[nodiscard]] OpenReviews *reviews() const { return m_reviews; }
    void setReviews(OpenReviews *reviews);
    [[nodiscard]] QString attemptId() const;
    /** Saves what is here and turns to another attempt. */
    void setAttemptId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] QString title() const;
    /** What the mentee is called. */
    [[nodiscard]] QString callName() const;
    /** Whose it is, which attempt, when it was handed in. */
    [[nodiscard]] QString notes() const;
    /** For a TrustMark: how the key of the mentee was checked. */
    [[nodiscard]] QString trust() const;
    [[nodiscard]] QString trustText() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString brief() const;
    /** The attempt before this one; empty where it is the first. */
    [[nodiscard]] QString before() const;
    [[nodiscard]] qlonglong space() const;
    [[nodiscard]] bool isSent() const { return standing() != nullptr; }
    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] const QString &overall() const { return m_text.overall; }
    void setOverall(const QString &overall);
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool saveFailed() const { return m_saveError || m_comments.saveError(); }
    /** Why it could not be saved, and what becomes of what was typed; empty where that did not happen. */
    [[nodiscard]] QString saveProblem() const;
    /** What sending signs, said before it is done. */
    [[nodiscard]] QString signatureText() const;
    [[nodiscard]] QString acceptAction() const;
    /** Why it could not be sent, or signed. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** Nothing was signed because of the computer's clock; see trustClock(). */
    [[nodiscard]] bool isClockDoubted() const { return m_clockDoubted; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] RubricModel *rubric() { return &m_rubric; }
    [[nodiscard]] EvidenceModel *evidence() { return &m_evidence; }
    [[nodiscard]] ReviewCommentModel *comments() { return &m_comments; }
    [[nodiscard]] AttestModel *attest() { return &m_attest; }

    /** Sends, and signs what was chosen. answered() follows, or problem() says why not. */
    Q_INVOKABLE void accept();
    Q_INVOKABLE void sendBack();
    /** Signs what was chosen for an attempt that was accepted. */
    Q_INVOKABLE void sign();
    /** The person says that the clock is right: it is believed until the workspace is closed, and what was chosen is signed. */
    Q_INVOKABLE void trustClock();
    /** Takes a review back; its draft is there again. */
    Q_INVOKABLE void withdraw();
    /** Saves at once what has changed. */
    Q_INVOKABLE void flush();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void attemptChanged();
    void loaded();
    void edited();
    void savedTextChanged();
    void sendingChanged();
    /** It was sent; @p signatures were made. */
    void answered(bool accepted, int signatures);
    void failed(const QString &message);

private:
    enum class Saving { Not, Underway };

    void onChanged(const ChangeSet &changes);
    void receive(const ReviewPage &loaded);
    void showModels();
    void takeOver(const ReviewText &stored);
    void edit(auto &member, const auto &value);
    void save();
    void saved(const Result<void> &result);
    void leave();
    void trySending();
    void send(Verdict verdict);
    void finish(Verdict verdict, const Result<int> &signatures);
    void setProblem(const QString &problem);
    void setBusy(bool busy);
    [[nodiscard]] const Review *standing() const;
    [[nodiscard]] bool isChanged() const { return m_text != m_base; }
    [[nodiscard]] bool isQuiet() const { return m_saving == Saving::Not && !isChanged() && !m_comments.isChanged(); }

    QPointer<OpenReviews> m_reviews;
    AttemptId m_id;
    State m_state = State::Loading;
    QString m_errorText;
    std::optional<ReviewPage> m_loaded;
    ReviewText m_text; ///< as it is on the screen
    ReviewText m_base; ///< as it was loaded or saved
    QTimer m_pause;
    Saving m_saving = Saving::Not;
    std::optional<qint64> m_savedAt;
    std::optional<Error> m_saveError;
    std::optional<Verdict> m_sending; ///< once everything is saved
    QString m_problem;
    bool m_clockDoubted = false;
    bool m_busy = false;
    bool m_reloadWanted = false; ///< once nothing is on its way to the store
    RubricModel m_rubric;
    EvidenceModel m_evidence;
    ReviewCommentModel m_comments;
    AttestModel m_attest;
    int m_turn = 0; ///< counts attempts: late answers about another are dropped
};

}
