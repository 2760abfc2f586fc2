// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace waymark
{

/** How hard a passphrase would be to guess, in words. An estimate: it counts what differs, not what means something. */
class PassphraseStrength : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString passphrase READ passphrase WRITE setPassphrase NOTIFY passphraseChanged FINAL)
    Q_PROPERTY(Level level READ level NOTIFY passphraseChanged FINAL)
    Q_PROPERTY(QString words READ words NOTIFY passphraseChanged FINAL)
    Q_PROPERTY(bool enough READ isEnough NOTIFY passphraseChanged FINAL)

public:
    enum class Level { Empty, Weak, Fair, Good, Strong };
    Q_ENUM(Level)

    using QObject::QObject;

    [[nodiscard]] const QString &passphrase() const { return m_passphrase; }
    void setPassphrase(const QString &passphrase);
    [[nodiscard]] Level level() const { return levelOf(m_passphrase); }
    [[nodiscard]] QString words() const;
    /** Good enough to begin a workspace with. */
    [[nodiscard]] bool isEnough() const { return level() >= Level::Fair; }

    [[nodiscard]] static Level levelOf(const QString &passphrase);

Q_SIGNALS:
    void passphraseChanged();

private:
    QString m_passphrase;
};

}
