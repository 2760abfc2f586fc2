// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "methoddiff.h"
#include "opensettings.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/** The method in use, and what another one would change: looked at first, imported after. */
class MethodModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(QString name READ name NOTIFY methodChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY methodChanged FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY methodChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY workChanged FINAL)
    Q_PROPERTY(bool looking READ isLooking NOTIFY workChanged FINAL)
    Q_PROPERTY(QString previewText READ previewText NOTIFY workChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY workChanged FINAL)

public:
    enum Role { Section = Qt::UserRole + 1, Words };

    explicit MethodModel(QObject *parent = nullptr);

    [[nodiscard]] OpenSettings *settings() const { return m_settings; }
    void setSettings(OpenSettings *settings);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &summary() const { return m_summary; }
    [[nodiscard]] const QString &notes() const { return m_notes; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** A file was looked at and waits to be imported, or not. */
    [[nodiscard]] bool isLooking() const { return !m_json.isEmpty(); }
    /** “From version 1 to 2: 3 changes”. */
    [[nodiscard]] const QString &previewText() const { return m_previewText; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void exportTo(const QUrl &file);
    /** Says what the method in @p file would change; nothing is written. */
    Q_INVOKABLE void look(const QUrl &file);
    /** Puts what was looked at in use, after a backup. Can be undone. */
    Q_INVOKABLE void import();
    /** The method that comes with the program. */
    Q_INVOKABLE void importBuiltIn();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void settingsChanged();
    void methodChanged();
    void workChanged();
    void imported(const QString &words);
    void exported(const QString &fileName);

private:
    struct Row {
        QString id;
        QString section;
        QString words;

        bool operator==(const Row &) const = default;
    };

    static QString idOf(const Row &row) { return row.id; }
    void load();
    void setWork(bool busy, const QString &problem);
    void fail(const Error &error);
    void show(const MethodDiff &diff);
    void finish(const Result<MethodDiff> &diff);
    void backUpThen(const std::function<void()> &next);

    QPointer<OpenSettings> m_settings;
    RowKeeper<Row, QString> m_rows;
    QString m_name;
    QString m_summary;
    QString m_notes;
    QByteArray m_json;
    QString m_previewText;
    QString m_problem;
    bool m_busy = false;
};

}
