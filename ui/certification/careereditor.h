// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/**
 * One entry of a career while it is written: a position, a project, a certificate, hours. Without an id it is a new one, which
 * comes into being once nothing that its kind needs is missing.
 */
class CareerEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY edited FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY edited FINAL)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY edited FINAL)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY edited FINAL)
    Q_PROPERTY(QDate from READ from WRITE setFrom NOTIFY edited FINAL)
    Q_PROPERTY(QDate until READ until WRITE setUntil NOTIFY edited FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY certificationChanged FINAL)
    Q_PROPERTY(QString hours READ hours WRITE setHours NOTIFY edited FINAL)
    Q_PROPERTY(QStringList categories READ categories NOTIFY learned FINAL)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY edited FINAL)
    Q_PROPERTY(QStringList topics READ topics NOTIFY edited FINAL)
    Q_PROPERTY(int topic READ topic WRITE setTopic NOTIFY edited FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY edited FINAL)

public:
    explicit CareerEditor(QObject *parent = nullptr);
    ~CareerEditor() override;

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    [[nodiscard]] QString entryId() const { return m_id.isNull() ? QString() : m_id.value.toString(QUuid::WithoutBraces); }
    /** Saves what is here and turns to another; to a new one where @p id is empty. */
    void setEntryId(const QString &id);
    [[nodiscard]] bool isNew() const { return m_id.isNull(); }
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int kind() const;
    void setKind(int kind);
    [[nodiscard]] const QString &title() const { return m_draft.title; }
    void setTitle(const QString &text) { edit(m_draft.title, text); }
    [[nodiscard]] const QString &organisation() const { return m_draft.organisation; }
    void setOrganisation(const QString &text) { edit(m_draft.organisation, text); }
    [[nodiscard]] const QString &description() const { return m_draft.description; }
    void setDescription(const QString &text) { edit(m_draft.description, text); }
    [[nodiscard]] QDate from() const { return m_draft.from; }
    void setFrom(QDate day) { edit(m_draft.from, day); }
    [[nodiscard]] QDate until() const { return m_draft.until; }
    void setUntil(QDate day) { edit(m_draft.until, day); }
    [[nodiscard]] QDate today() const { return m_certification ? m_certification->clock().today() : QDate(); }
    /** As it is typed; empty where it is not counted. */
    [[nodiscard]] const QString &hours() const { return m_hours; }
    void setHours(const QString &text);
    /** As what the time may count. */
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] int category() const;
    void setCategory(int category);
    /** What it may be about in the method, by name; empty where its kind is about nothing there. */
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] int topic() const;
    void setTopic(int topic);
    /** What is missing or wrong, in a sentence; empty where it can be kept. */
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void remove();

Q_SIGNALS:
    void certificationChanged();
    void entryIdChanged();
    void learned();
    void removed();

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_certification ? &m_certification->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return m_id.isNull(); }
    [[nodiscard]] bool isChanged() const override { return m_draft != m_base || !m_hoursValid; }
    [[nodiscard]] bool isWorthKeeping() const override { return m_hoursValid && checkedEntry(m_draft).has_value(); }
    [[nodiscard]] QString unsavedText() const override;
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_draft; }

private:
    struct Named {
        QString id;
        QString name;
    };

    void onChanged(const ChangeSet &changes);
    void receive(const LoadedRecordEntry &loaded);
    void learn(const Method &method);
    [[nodiscard]] const std::vector<Named> &topicsOfKind() const;
    [[nodiscard]] RecordService &service() const { return m_certification->workspace().record(); }

    QPointer<OpenCertification> m_certification;
    RecordEntryId m_id;
    LoadedVersions m_seen;
    RecordEntry m_draft; ///< as it is on the screen
    RecordEntry m_base; ///< as it was loaded or saved
    QString m_hours;
    bool m_hoursValid = true;
    std::vector<Named> m_categories;
    std::vector<Named> m_certifications;
    std::vector<Named> m_modules;
    QFuture<Result<RecordEntryId>> m_adding; ///< while a new one comes into being
};

}
