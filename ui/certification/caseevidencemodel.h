// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/** What shows that a case study is true: files, and records of mine; and what else of the record could be named. */
class CaseEvidenceModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role { EvidenceId = Qt::UserRole + 1, Title, Notes, IsFile };

    explicit CaseEvidenceModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    [[nodiscard]] const QString &caseId() const { return m_caseId; }
    void setCaseId(const QString &id);
    /** Accepted work, what others signed and what I state, as far as it is not named yet. */
    [[nodiscard]] QStringList choices() const;
    /** How many files are being stored now. */
    [[nodiscard]] int busy() const { return m_busy; }
    /** Why the last thing could not be done; empty where nothing failed. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Stores files of this computer. */
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    /** Names a record of mine, by its place in choices(). */
    Q_INVOKABLE void name(int choice);
    Q_INVOKABLE void remove(const QString &evidenceId);
    /** Writes a file out, where nothing protects it any more. */
    Q_INVOKABLE void exportTo(const QString &evidenceId, const QUrl &target);

Q_SIGNALS:
    void certificationChanged();
    void caseIdChanged();
    void choicesChanged();
    void busyChanged();
    void problemChanged();
    /** A piece is in the trash; an undo brings it back. */
    void removed();

private:
    struct Row {
        RecordId id;
        QString title;
        /** Of a file its size; empty for a record. */
        std::optional<qint64> bytes;
        RecordId target;

        bool operator==(const Row &) const = default;
    };
    struct Choice {
        RecordId target;
        QString title;
    };

    static RecordId idOf(const Row &row) { return row.id; }
    void ask();
    void askForFiles(const LoadedCaseStudy &study);
    void show(const LoadedCaseStudy &study, const std::vector<Attachment> &files);
    void askForWork();
    void askForRecord(const std::vector<AssignmentRow> &work);
    [[nodiscard]] std::vector<Choice> open() const;
    [[nodiscard]] CaseStudyId study() const { return {QUuid::fromString(m_caseId)}; }
    void addOne(const QUrl &file);
    void settle(const QFuture<Result<void>> &done);
    void setProblem(const QString &problem);

    QPointer<OpenCertification> m_certification;
    QString m_caseId;
    NewestQuestion m_question;
    NewestQuestion m_choosing;
    RowKeeper<Row, RecordId> m_rows;
    std::vector<Choice> m_choices;
    int m_busy = 0;
    QString m_problem;
};

}
