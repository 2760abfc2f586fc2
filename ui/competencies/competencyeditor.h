// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencyloader.h"
#include "competencyrowsmodel.h"

#include <QPointer>

namespace waymark
{

struct Demonstration;

/** One competency: what everybody says of it and when, the evidence for it, and the form to say something oneself. */
class CompetencyEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCompetencies *competencies READ competencies WRITE setCompetencies NOTIFY competenciesChanged REQUIRED FINAL)
    Q_PROPERTY(QString competencyId READ competencyId WRITE setCompetencyId NOTIFY competencyIdChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::RowListModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString pillarName READ pillarName NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString evidenceHint READ evidenceHint NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepNames READ stepNames NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepDescriptions READ stepDescriptions NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> levels READ levels NOTIFY changed FINAL)
    Q_PROPERTY(QString evidenceText READ evidenceText NOTIFY changed FINAL)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed FINAL)
    Q_PROPERTY(QString disagreement READ disagreement NOTIFY changed FINAL)
    Q_PROPERTY(waymark::CompetencyRowsModel *said READ said CONSTANT FINAL)
    Q_PROPERTY(waymark::CompetencyRowsModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(Source source READ source WRITE setSource NOTIFY formChanged FINAL)
    Q_PROPERTY(int level MEMBER m_level NOTIFY formChanged FINAL)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY formChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY formChanged FINAL)

public:
    /** As AssessmentSource. */
    enum Source { Self, Peer, Certification, Target, Mentor };
    Q_ENUM(Source)

    explicit CompetencyEditor(QObject *parent = nullptr);

    [[nodiscard]] OpenCompetencies *competencies() const { return m_competencies; }
    void setCompetencies(OpenCompetencies *competencies);
    [[nodiscard]] const QString &competencyId() const { return m_id; }
    void setCompetencyId(const QString &id);
    [[nodiscard]] RowListModel::State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString pillarName() const;
    [[nodiscard]] QString description() const;
    /** What to show as evidence. */
    [[nodiscard]] QString evidenceHint() const;
    [[nodiscard]] QStringList stepNames() const;
    [[nodiscard]] QStringList stepDescriptions() const;
    /** The newest level of each source, in the order of Source; below 0 where it gives none. */
    [[nodiscard]] QList<double> levels() const;
    [[nodiscard]] QString evidenceText() const;
    /** What is missing until it counts as repeatable. */
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString disagreement() const;
    /** Every assessment, the newest first. */
    [[nodiscard]] CompetencyRowsModel *said() { return &m_said; }
    /** Accepted work that showed it. */
    [[nodiscard]] CompetencyRowsModel *evidence() { return &m_evidence; }
    /** Whose word the form notes. */
    [[nodiscard]] Source source() const { return m_source; }
    /** Also takes the level that stands for it now. */
    void setSource(waymark::CompetencyEditor::Source source);
    /** Why it was not saved; empty where nothing is wrong. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const CompetencyKnowledge &knowledge() const;

    /** Notes what the form says; saved() follows, or problem says why not. */
    Q_INVOKABLE void save();
    /** To the trash; removed() follows. */
    Q_INVOKABLE void remove(const QString &assessmentId);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void competenciesChanged();
    void competencyIdChanged();
    void changed();
    void formChanged();
    void saved();
    void removed();
    void failed(const QString &message);

private:
    void fail(const QString &message);
    void show();
    void showSaid();
    void askForEvidence();
    void showEvidence(const std::vector<Demonstration> &found);
    [[nodiscard]] bool isLoaded() const { return m_loader && m_loader->isLoaded(); }

    QPointer<OpenCompetencies> m_competencies;
    QPointer<CompetencyLoader> m_loader;
    QString m_id;
    RowListModel::State m_state = RowListModel::State::Loading;
    QString m_errorText;
    CompetencyRowsModel m_said;
    CompetencyRowsModel m_evidence;
    Source m_source = Self;
    int m_level = 0;
    QString m_note;
    QString m_problem;
};

}
