// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"
#include "partners.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/**
 * One request for signed words: what was asked, the answer where there is one, and, where it was asked of me, the words while I
 * write them. They are private, and saved by themselves, until I sign them.
 */
class Answering : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString requestId READ requestId WRITE setRequestId NOTIFY requestIdChanged REQUIRED FINAL)
    Q_PROPERTY(QString title READ title NOTIFY edited FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY edited FINAL)
    Q_PROPERTY(QString wish READ wish NOTIFY edited FINAL)
    Q_PROPERTY(bool mine READ isMine NOTIFY edited FINAL)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY edited FINAL)
    Q_PROPERTY(QString answerWords READ answerWords NOTIFY edited FINAL)
    Q_PROPERTY(QString answerBy READ answerBy NOTIFY edited FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY edited FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY edited FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY edited FINAL)
    Q_PROPERTY(QString signText READ signText NOTIFY edited FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY signingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY signingChanged FINAL)
    Q_PROPERTY(bool clockDoubted READ isClockDoubted NOTIFY signingChanged FINAL)

public:
    explicit Answering(QObject *parent = nullptr);
    ~Answering() override;

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    [[nodiscard]] QString requestId() const { return m_id.value.toString(QUuid::WithoutBraces); }
    void setRequestId(const QString &id);
    [[nodiscard]] QString title() const;
    /** Who asked whom, and by when it is wanted. */
    [[nodiscard]] QString notes() const;
    /** What it is wanted for and what it should speak of. */
    [[nodiscard]] QString wish() const;
    /** I asked for it. */
    [[nodiscard]] bool isMine() const { return m_mine; }
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }
    /** What was signed, as it was signed. */
    [[nodiscard]] QString answerWords() const;
    [[nodiscard]] QString answerBy() const;
    /** As TrustMark. */
    [[nodiscard]] QString trust() const;
    [[nodiscard]] const QString &body() const { return m_draft.body; }
    void setBody(const QString &body) { edit(m_draft.body, body); }
    [[nodiscard]] QString summary() const;
    /** What signing means, before it is done. */
    [[nodiscard]] QString signText() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** Why it was not signed; empty where nothing failed. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** Nothing was signed because of the computer's clock; see trustClock(). */
    [[nodiscard]] bool isClockDoubted() const { return m_clockDoubted; }

    /** Signs what is written and hands it over. wasSigned() follows, or problem says why not. */
    Q_INVOKABLE void sign();
    /** A person looked at the clock and says that it is right: signs after all. */
    Q_INVOKABLE void trustClock();
    /** I do not want it any more. takenBack() follows, or failed(). */
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void certificationChanged();
    void requestIdChanged();
    void signingChanged();
    void wasSigned(const QString &name);
    void takenBack();

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_certification && !m_id.isNull() ? &m_certification->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return false; }
    [[nodiscard]] bool isChanged() const override { return m_draft.body != m_base; }
    [[nodiscard]] bool isWorthKeeping() const override { return !m_mine && !m_answer; }
    [[nodiscard]] bool isHeld() const override { return m_busy; }
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_draft.body; }

private:
    /** All that is known of a request. */
    struct Loaded {
        StatementRequest request;
        Method method;
        std::vector<Partner> partners;
        std::optional<StoredAttestation> answer;
        std::optional<LoadedStatementDraft> draft;
    };

    [[nodiscard]] static Result<Loaded> gather(Workspace &workspace, StatementRequestId id);
    void receive(const Loaded &loaded);
    void finish(const Result<AttestationId> &done);
    void setSigning(bool busy, const QString &problem = {});
    [[nodiscard]] const Partner *partner() const;

    QPointer<OpenCertification> m_certification;
    StatementRequestId m_id;
    std::optional<Loaded> m_loaded;
    bool m_mine = false;
    std::optional<StoredAttestation> m_answer;
    StatementDraft m_draft; ///< as it is on the screen
    QString m_base; ///< as it was loaded or saved
    LoadedVersions m_seen;
    QFuture<Result<StatementDraftId>> m_adding; ///< while a new draft comes into being
    bool m_busy = false;
    bool m_clockDoubted = false;
    QString m_problem;
};

}
