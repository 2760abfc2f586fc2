// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensettings.h"

#include <QPointer>
#include <QTimer>

namespace waymark
{

/** Who I am, as others read it: saved a moment after the last change. */
class ProfileEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY edited FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString headline READ headline WRITE setHeadline NOTIFY edited FINAL)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY edited FINAL)
    Q_PROPERTY(bool mentee READ isMentee WRITE setMentee NOTIFY edited FINAL)
    Q_PROPERTY(bool mentor READ isMentor WRITE setMentor NOTIFY edited FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString emailProblem READ emailProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)

public:
    /** From the last change to saving. */
    static constexpr int pauseMs = 700;

    explicit ProfileEditor(QObject *parent = nullptr);
    ~ProfileEditor() override;

    [[nodiscard]] OpenSettings *settings() const { return m_settings; }
    void setSettings(OpenSettings *settings);
    [[nodiscard]] bool isReady() const { return m_ready; }
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
    [[nodiscard]] QString savedText() const;
    /** What is wrong with a field, below it. */
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString emailProblem() const;
    /** Why it could not be saved, for other reasons. */
    [[nodiscard]] QString errorText() const;

    /** Saves at once what has changed. */
    Q_INVOKABLE void flush();

Q_SIGNALS:
    void settingsChanged();
    void edited();
    void stateChanged();

private:
    void edit(auto &member, const auto &value);
    void load();
    void receive(const LoadedProfile &loaded);
    void save();
    void saved(const ProfileDraft &sent, const Result<ProfileId> &result);
    void rename();

    QPointer<OpenSettings> m_settings;
    ProfileDraft m_draft;
    ProfileDraft m_base;
    LoadedVersions m_seen;
    QTimer m_pause;
    bool m_ready = false;
    bool m_saving = false;
    std::optional<qint64> m_savedAt;
    std::optional<Error> m_error;
};

}
