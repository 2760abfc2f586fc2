// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handbookpages.h"
#include "rowlistmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * The handbook as somebody reads it: which page is open, and the way back. Its pages are read when it is first opened, in the language of the
 * window, and anew when that changes.
 */
class Handbook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::RowListModel::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString markdown READ markdown NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString backTitle READ backTitle NOTIFY pageChanged FINAL)
    Q_PROPERTY(qreal position MEMBER m_position FINAL)

public:
    explicit Handbook(QObject *parent = nullptr);
    /** Of the pages below @p root, which has a folder for each language. */
    explicit Handbook(const QString &root, QObject *parent = nullptr);

    /** Learns of another language. */
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] RowListModel::State state() const { return m_state; }
    /** Why there is nothing to read, for a person. */
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /** In the order of the contents; empty until they are read. */
    [[nodiscard]] const std::vector<HandbookPage> &pages() const { return m_pages; }

    /** The name of the page that is open. */
    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] bool canGoBack() const { return !m_history.empty(); }
    /** Of the page that back() leads to. */
    [[nodiscard]] QString backTitle() const;

    /** Reads the pages if they are not read yet, off the GUI thread. */
    Q_INVOKABLE void load();
    /** Opens @p page with nothing to go back to; the start page where there is no such page. */
    Q_INVOKABLE void begin(const QString &page);
    /** Goes on to @p page; the one that was open is what back() returns to. */
    Q_INVOKABLE void open(const QString &page);
    /** Goes where a link leads, as it stands on the page. */
    Q_INVOKABLE void follow(const QString &link);
    /** Returns to the page before, where it was left; whether there was one. */
    Q_INVOKABLE bool back();

Q_SIGNALS:
    void stateChanged();
    void pageChanged();
    /** The page is there: its text is to be shown from @p anchor on, or where that is empty from @p position. */
    void shown(const QString &anchor, qreal position);
    /** A link leads out of the handbook. */
    void outsideWanted(const QString &address);

private:
    struct Step {
        QString page;
        qreal position = 0;
    };

    [[nodiscard]] const HandbookPage *find(const QString &name) const;
    void read();
    void changeLanguage();
    void receive(const Result<std::vector<HandbookPage>> &pages);
    void go(const HandbookLink &link);
    void show(const QString &page, const QString &anchor, qreal position);
    void setState(RowListModel::State state, const QString &errorText = {});

    QString m_root;
    QStringList m_folders;
    RowListModel::State m_state = RowListModel::State::Loading;
    QString m_errorText;
    std::vector<HandbookPage> m_pages;
    std::vector<Step> m_history;
    QString m_page;
    /** How far the text is scrolled, as the view says. */
    qreal m_position = 0;
    bool m_asked = false;
};

}
