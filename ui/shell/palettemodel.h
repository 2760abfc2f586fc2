// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openworkspace.h"

#include <QAbstractListModel>
#include <QPointer>

namespace waymark
{

struct SearchHit;

/**
 * What can be done and where one can go: actions, places and records, those that have all words of the text. Without a
 * text, all actions and places. Records are searched for in the workspace and come a moment later.
 */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenWorkspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole, NoteRole, IconRole, SectionRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_searching; }

    /** Forgets what was offered; before the palette opens. */
    Q_INVOKABLE void clear();
    /** A place with its @p name, and the actions that it has. */
    Q_INVOKABLE void offerPlace(const QString &name, const QString &title, const QString &iconName, const QStringList &actions);
    /** Something that can be done anywhere; chosen() tells its @p name. */
    Q_INVOKABLE void offerCommand(const QString &name, const QString &text, const QString &iconName, const QString &keys);
    /** Goes there, or does it: one of the signals follows. */
    Q_INVOKABLE void choose(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void textChanged();
    void searchingChanged();
    void commandChosen(const QString &name);
    /** The @p index of an action within its place. */
    void actionChosen(const QString &place, int index);
    void placeChosen(const QString &place, const QString &record);

private:
    enum class Kind { Command, Action, Place, Record };
    struct Row {
        Kind kind = Kind::Command;
        QString name = {}; ///< of the command, or of the place
        QString text = {};
        QString note = {};
        QString icon = {};
        int action = 0;
        QString record = {};
    };

    [[nodiscard]] bool matches(const Row &row) const;
    [[nodiscard]] Row *placeNamed(const QString &name);
    void show(const std::vector<Row> &records);
    void search();
    void receive(const std::vector<SearchHit> &hits);
    void setSearching(bool searching);

    QPointer<OpenWorkspace> m_workspace;
    QString m_text;
    bool m_searching = false;
    int m_request = 0;
    std::vector<Row> m_offered;
    std::vector<Row> m_rows;
};

}
