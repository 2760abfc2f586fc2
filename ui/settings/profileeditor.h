// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensettings.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/** Who I am, as others read it. It is made with its first word where there is none. */
class ProfileEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString headline READ headline WRITE setHeadline NOTIFY edited FINAL)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY edited FINAL)
    Q_PROPERTY(bool mentee READ isMentee WRITE setMentee NOTIFY edited FINAL)
    Q_PROPERTY(bool mentor READ isMentor WRITE setMentor NOTIFY edited FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(QString emailProblem READ emailProblem NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY savedTextChanged FINAL)

public:
    explicit ProfileEditor(QObject *parent = nullptr);
    ~ProfileEditor() override;

    [[nodiscard]] OpenSettings *settings() const { return m_settings; }
    void setSettings(OpenSettings *settings);
    [[nodiscard]] bool isReady() const { return state() == State::Ready; }
    [[nodiscard]] const QString &name() const { return m_draft.name; }
    void setName(const QString &name);
    [[nodiscard]] const QString &headline() const { return m_draft.headline; }
    void setHeadline(const QString &headline);
    [[nodiscard]] const QString &email() const { return m_draft.email; }
    void setEmail(const QString &email);
    [[nodiscard]] bool isMentee() const { return m_draft.mentee; }
    void setMentee(bool mentee);
    [[nodiscard]] bool isMentor() const { return m_draft.mentor; }
    void setMentor(bool mentor);
    /** What is wrong with a field, below it. */
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString emailProblem() const;
    /** Why it could not be saved, for other reasons. */
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void settingsChanged();

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_settings ? &m_settings->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return false; }
    [[nodiscard]] bool isChanged() const override { return m_draft != m_base; }
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_draft; }

private:
    void takeOver(const ProfileDraft &stored);
    void rename();

    QPointer<OpenSettings> m_settings;
    ProfileDraft m_draft; ///< as it is on the screen
    ProfileDraft m_base; ///< as it was loaded or saved
    LoadedVersions m_seen;
};

}
