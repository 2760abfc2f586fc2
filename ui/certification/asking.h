// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"
#include "partners.h"

#include <QPointer>

namespace waymark
{

/** Asks the other one of a mentorship for words that are signed: a form that is sent when a person says so. */
class Asking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY changed FINAL)
    Q_PROPERTY(QStringList topics READ topics NOTIFY changed FINAL)
    Q_PROPERTY(int topic READ topic WRITE setTopic NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY changed FINAL)
    Q_PROPERTY(QDate wantedBy READ wantedBy WRITE setWantedBy NOTIFY changed FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY certificationChanged FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit Asking(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** What the form begins with: the code of a kind and what it is for, "reference/CITA-P". */
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    void setWanted(const QString &wanted);
    [[nodiscard]] bool isLoaded() const { return m_method.has_value() && m_knowsPeople; }
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int kind() const { return static_cast<int>(m_kind); }
    void setKind(int kind);
    /** Those who may sign it. */
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] int person() const { return m_person; }
    void setPerson(int person);
    /** What it may be for: certifications, or career levels for a recommendation. */
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] int topic() const { return m_topic; }
    void setTopic(int topic);
    [[nodiscard]] const QString &body() const { return m_body; }
    void setBody(const QString &body);
    /** Invalid for none. */
    [[nodiscard]] QDate wantedBy() const { return m_wantedBy; }
    void setWantedBy(QDate day);
    [[nodiscard]] QDate today() const { return m_certification ? m_certification->clock().today() : QDate(); }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /** asked() follows, or problem says why not. */
    Q_INVOKABLE void ask();

Q_SIGNALS:
    void certificationChanged();
    void changed();
    void asked(const QString &name);

private:
    struct Topic {
        QString id;
        QString name;
    };

    void takeMethod(const Method &method);
    void takeWanted();
    [[nodiscard]] std::vector<Topic> topicsOfKind() const;
    [[nodiscard]] std::vector<Partner> possible() const;

    QPointer<OpenCertification> m_certification;
    QString m_wanted;
    std::optional<Method> m_method;
    std::vector<Partner> m_partners;
    bool m_knowsPeople = false;
    StatementKind m_kind = StatementKind::Reference;
    int m_person = 0;
    int m_topic = -1;
    QString m_body;
    QDate m_wantedBy;
    QString m_problem;
    bool m_busy = false;
};

}
