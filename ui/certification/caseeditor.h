// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/** One case study while it is written, room by room. Without an id it is a new one, which comes into being with its title. */
class CaseEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY caseIdChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY edited FINAL)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY edited FINAL)
    Q_PROPERTY(QDate from READ from WRITE setFrom NOTIFY edited FINAL)
    Q_PROPERTY(QDate until READ until WRITE setUntil NOTIFY edited FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY certificationChanged FINAL)
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY edited FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY edited FINAL)

public:
    /** The rooms of a case study, in the order in which they are read. */
    enum Room { Role, Situation, Approach, Outcome, Lessons };
    Q_ENUM(Room)

    explicit CaseEditor(QObject *parent = nullptr);
    ~CaseEditor() override;

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    [[nodiscard]] QString caseId() const { return m_id.isNull() ? QString() : m_id.value.toString(QUuid::WithoutBraces); }
    /** Saves what is here and turns to another; to a new one where @p id is empty. */
    void setCaseId(const QString &id);
    [[nodiscard]] bool isNew() const { return m_id.isNull(); }
    [[nodiscard]] const QString &title() const { return m_draft.title; }
    void setTitle(const QString &text) { edit(m_draft.title, text); }
    [[nodiscard]] const QString &organisation() const { return m_draft.organisation; }
    void setOrganisation(const QString &text) { edit(m_draft.organisation, text); }
    /** Invalid for none; the same for until. */
    [[nodiscard]] QDate from() const { return m_draft.from.value_or(QDate()); }
    void setFrom(QDate day) { edit(m_draft.from, day.isValid() ? std::optional(day) : std::nullopt); }
    [[nodiscard]] QDate until() const { return m_draft.until.value_or(QDate()); }
    void setUntil(QDate day) { edit(m_draft.until, day.isValid() ? std::optional(day) : std::nullopt); }
    [[nodiscard]] QDate today() const { return m_certification ? m_certification->clock().today() : QDate(); }
    /** The texts, by Room. */
    [[nodiscard]] QStringList rooms() const;
    /** How long it is, and how many rooms are still empty. */
    [[nodiscard]] QString summary() const;

    Q_INVOKABLE void setRoom(waymark::CaseEditor::Room room, const QString &text);
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void certificationChanged();
    void caseIdChanged();
    void removed();

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_certification ? &m_certification->clock() : nullptr; }
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
    void receive(const LoadedCaseStudy &loaded);
    [[nodiscard]] CertificationService &service() const { return m_certification->workspace().certification(); }

    QPointer<OpenCertification> m_certification;
    CaseStudyId m_id;
    LoadedVersions m_seen;
    CaseStudyDraft m_draft; ///< as it is on the screen
    CaseStudyDraft m_base; ///< as it was loaded or saved
    QFuture<Result<CaseStudyId>> m_adding; ///< while a new one comes into being
};

}
