// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openassignments.h"
#include "rubricmodel.h"

#include <QPointer>

namespace waymark
{

/** An assignment that somebody is about to take, or to give to a mentee: from a template, or in words of one's own. */
class BriefEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments WRITE setAssignments NOTIFY peopleChanged REQUIRED FINAL)
    Q_PROPERTY(bool giving READ isGiving WRITE setGiving NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString templateId READ templateId WRITE setTemplateId NOTIFY edited FINAL)
    Q_PROPERTY(bool own READ isOwn NOTIFY edited FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY edited FINAL)
    Q_PROPERTY(QString brief READ brief WRITE setBrief NOTIFY edited FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY edited FINAL)
    Q_PROPERTY(QString effort READ effort NOTIFY edited FINAL)
    Q_PROPERTY(QString dueText READ dueText WRITE setDueText NOTIFY edited FINAL)
    Q_PROPERTY(QString dueWords READ dueWords NOTIFY edited FINAL)
    Q_PROPERTY(QStringList competencies READ competencies NOTIFY edited FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY peopleChanged FINAL)
    Q_PROPERTY(waymark::RubricModel *rubric READ rubric CONSTANT FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged FINAL)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString audience READ audience NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString action READ action NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    explicit BriefEditor(QObject *parent = nullptr);

    [[nodiscard]] OpenAssignments *assignments() const { return m_assignments; }
    void setAssignments(OpenAssignments *assignments);
    /** For a mentee of mine; else for myself. */
    [[nodiscard]] bool isGiving() const { return m_giving; }
    void setGiving(bool giving);
    [[nodiscard]] const QString &templateId() const { return m_brief.templateId; }
    /** Takes over what a template says; begins in one's own words for an empty id. */
    void setTemplateId(const QString &id);
    [[nodiscard]] bool isOwn() const { return m_brief.templateId.isEmpty(); }
    [[nodiscard]] const QString &title() const { return m_brief.title; }
    void setTitle(const QString &title);
    [[nodiscard]] const QString &brief() const { return m_brief.brief; }
    void setBrief(const QString &brief);
    /** Of the template. */
    [[nodiscard]] const QString &purpose() const { return m_purpose; }
    [[nodiscard]] const QString &effort() const { return m_effort; }
    /** As typed, in the form of the locale; empty for none. */
    [[nodiscard]] const QString &dueText() const { return m_dueText; }
    void setDueText(const QString &text);
    /** What was understood of it. */
    [[nodiscard]] QString dueWords() const;
    /** Names. */
    [[nodiscard]] QStringList competencies() const;
    /** Names of all that can be shown. */
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] RubricModel *rubric() { return &m_rubric; }
    /** For whom it can be. */
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] int person() const { return m_person; }
    void setPerson(int person);
    /** Who sees it once it is there. */
    [[nodiscard]] QString audience() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /** Chooses the one in the mentorship @p space. */
    Q_INVOKABLE void chooseSpace(qlonglong space);
    Q_INVOKABLE void addCompetency(int choice);
    Q_INVOKABLE void removeCompetency(int row);
    /** Levels mean what the scale of the method says. */
    Q_INVOKABLE void addCriterion(const QString &name);
    Q_INVOKABLE void removeCriterion(int row);
    /** taken() follows, or problem() says why not. */
    Q_INVOKABLE void take();

Q_SIGNALS:
    void edited();
    void peopleChanged();
    void problemChanged();
    void taken(const QString &assignmentId);

private:
    void onNames();
    void setProblem(const QString &problem);
    [[nodiscard]] std::vector<KnownMentorship> possible() const;
    [[nodiscard]] SpaceKey space() const;
    [[nodiscard]] QList<MethodCompetency> rated() const;

    QPointer<OpenAssignments> m_assignments;
    bool m_giving = false;
    QString m_wanted; ///< a template asked for before the method was read
    AssignmentBrief m_brief;
    QString m_purpose;
    QString m_effort;
    QString m_dueText;
    RubricModel m_rubric;
    int m_person = 0;
    std::optional<SpaceKey> m_space; ///< asked for before people were known
    QString m_problem;
};

}
