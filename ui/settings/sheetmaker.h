// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensettings.h"

#include <QFuture>
#include <QPointer>
#include <QUrl>

namespace waymark
{

/** The recovery sheet: shown after the passphrase was given once more, and written as a page for paper. */
class SheetMaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings MEMBER m_settings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool shown READ isShown NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList words READ words NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString keyName READ keyName NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY stateChanged FINAL)

public:
    using QObject::QObject;
    ~SheetMaker() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isShown() const { return !m_sheet.words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_sheet.words; }
    [[nodiscard]] const QString &keyName() const { return m_sheet.keyName; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QString &savedText() const { return m_savedText; }
    [[nodiscard]] QString suggestedName() const;

    Q_INVOKABLE void make(const QString &passphrase);
    /** Writes the sheet as a PDF of one page, to be printed and deleted. */
    Q_INVOKABLE void save(const QUrl &file);
    /** Forgets the words. */
    Q_INVOKABLE void hide();

Q_SIGNALS:
    void settingsChanged();
    void stateChanged();

private:
    void setState(bool busy, const QString &problem, const QString &savedText);
    /** What is under way uses the workspace: it is waited for before that is closed. */
    void waitForWork();

    QFuture<Result<RecoverySheetText>> m_work;
    QPointer<OpenSettings> m_settings;
    RecoverySheetText m_sheet;
    bool m_busy = false;
    QString m_problem;
    QString m_savedText;
};

/** The sheet as a PDF. Needs a QGuiApplication for its fonts. Errors: ReadOnly where @p path cannot be written. */
[[nodiscard]] Result<void> writeSheet(const RecoverySheetText &sheet, QDate day, const QString &path);

}
