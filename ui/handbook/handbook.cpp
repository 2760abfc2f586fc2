// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbook.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

Q_LOGGING_CATEGORY(handbookLog, "waymark.handbook")

Handbook::Handbook(QObject *parent)
    : Handbook(u":/handbook"_s, parent)
{
}

Handbook::Handbook(const QString &root, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_folders(handbookFolders(root, QLocale()))
    , m_page(handbookStart())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Handbook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        changeLanguage();
    }
    return QObject::eventFilter(watched, event);
}

/** The page that is open stays open, and the way back stays: pages have the same names in all languages. */
void Handbook::changeLanguage()
{
    const QStringList folders = handbookFolders(m_root, QLocale());
    if (folders == m_folders) {
        return;
    }
    m_folders = folders;
    if (m_asked) {
        read();
    }
}

const HandbookPage *Handbook::find(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &HandbookPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

QString Handbook::title() const
{
    const HandbookPage *page = find(m_page);
    return page ? page->title : QString();
}

QString Handbook::markdown() const
{
    const HandbookPage *page = find(m_page);
    return page ? page->markdown : QString();
}

QString Handbook::backTitle() const
{
    const HandbookPage *page = m_history.empty() ? nullptr : find(m_history.back().page);
    return page ? page->title : QString();
}

void Handbook::load()
{
    if (m_asked) {
        return;
    }
    m_asked = true;
    setState(RowListModel::State::Loading);
    read();
}

void Handbook::read()
{
    QtConcurrent::run([folders = m_folders] {
        return readHandbook(folders);
    }).then(this, [this, folders = m_folders](const Result<std::vector<HandbookPage>> &pages) {
        if (folders == m_folders) { // and not of the language before
            receive(pages);
        }
    });
}

void Handbook::receive(const Result<std::vector<HandbookPage>> &pages)
{
    if (!pages) {
        m_asked = false;
        qCWarning(handbookLog, "%s %s", qPrintable(codeOf(pages.error().kind)), qPrintable(pages.error().detail));
        setState(RowListModel::State::Failed,
                 tr("The handbook is not where it should be. Nothing of yours is concerned; installing Waymark again brings it back."));
        return;
    }
    m_pages = *pages;
    setState(RowListModel::State::Ready);
    show(find(m_page) ? m_page : handbookStart(), {}, m_position);
}

void Handbook::begin(const QString &page)
{
    m_history.clear();
    m_page = page.isEmpty() ? handbookStart() : page;
    if (m_state == RowListModel::State::Ready) {
        show(find(m_page) ? m_page : handbookStart(), {}, 0);
    } else {
        load();
    }
}

void Handbook::open(const QString &page)
{
    go({.page = page, .anchor = {}});
}

void Handbook::follow(const QString &link)
{
    const HandbookLink wanted = readLink(link, m_page);
    if (wanted.page.isEmpty()) {
        Q_EMIT outsideWanted(link);
    } else {
        go(wanted);
    }
}

void Handbook::go(const HandbookLink &link)
{
    if (!find(link.page)) {
        return;
    }
    if (link.page != m_page || !link.anchor.isEmpty()) {
        m_history.push_back({.page = m_page, .position = m_position});
    }
    show(link.page, link.anchor, 0);
}

bool Handbook::back()
{
    if (m_history.empty()) {
        return false;
    }
    const Step step = m_history.back();
    m_history.pop_back();
    show(step.page, {}, step.position);
    return true;
}

void Handbook::show(const QString &page, const QString &anchor, qreal position)
{
    m_page = page;
    Q_EMIT pageChanged();
    Q_EMIT shown(anchor, position);
}

void Handbook::setState(RowListModel::State state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

}
