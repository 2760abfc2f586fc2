// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensettings.h"

#include <QPointer>

namespace waymark
{

/** The key of the workspace: what it is called, and another passphrase for it. */
class KeyKeeper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(QString keyName READ keyName NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] OpenSettings *settings() const { return m_settings; }
    void setSettings(OpenSettings *settings);
    [[nodiscard]] QString keyName() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** What is wrong with the passphrase until now. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /** Looks whether @p present is right; the window closes the workspace then, gives it the new one and opens it again. */
    Q_INVOKABLE void change(const QString &present, const QString &next);

Q_SIGNALS:
    void settingsChanged();
    void stateChanged();

private:
    void receive(const QString &next, const Result<WorkspaceKey> &key);
    void setState(bool busy, const QString &problem);

    QPointer<OpenSettings> m_settings;
    bool m_busy = false;
    QString m_problem;
};

}
