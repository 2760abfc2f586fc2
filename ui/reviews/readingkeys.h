// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace waymark
{

/** Leaves letters and digits to the page while a text that is only read has the keys: a text field of Qt takes them all for itself. */
class ReadingKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** A TextEdit that is read-only. */
    Q_PROPERTY(QQuickItem *text READ text WRITE setText NOTIFY textChanged REQUIRED FINAL)

public:
    explicit ReadingKeys(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *text() const { return m_text; }
    void setText(QQuickItem *text);

Q_SIGNALS:
    void textChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QQuickItem> m_text;
};

}
