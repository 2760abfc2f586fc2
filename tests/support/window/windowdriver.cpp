// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowdriver.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int patience = 30'000; // ms: a limit for a machine that does much else, not a time to wait
static constexpr int looks = 5; // at the same one after the other, before it counts as still

QQuickItem &contentOf(QQuickWindow &window)
{
    return *window.contentItem();
}

/** Buttons of all kinds that nobody named have nothing but their text where no screen reader runs. */
static bool isButton(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton");
}

QString spokenName(const QQuickItem &item)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
    QString name = accessible ? accessible->text(QAccessible::Name) : QString();
    if (!name.isEmpty() || !isButton(item)) {
        return name;
    }
    const QString text = item.property("text").toString();
    return text.isEmpty() ? item.property("fileName").toString() : text; // the rows of Qt's own dialogs for files
}

static bool isControl(QQuickItem &item)
{
    static const QList silent{QAccessible::Grouping, QAccessible::StaticText, QAccessible::Heading};
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&item);
    return accessible ? !silent.contains(accessible->role()) : isButton(item);
}

using Fits = std::function<bool(QQuickItem &item)>;

static QQuickItem *findBelow(QQuickItem &item, const Fits &fits)
{
    if (!item.isVisible()) {
        return nullptr;
    }
    if (fits(item)) {
        return &item;
    }
    for (QQuickItem *child : item.childItems()) {
        if (QQuickItem *found = findBelow(*child, fits)) {
            return found;
        }
    }
    return nullptr;
}

/** First in what lies over the pages. */
static QQuickItem *findIn(QQuickWindow &window, const Fits &fits)
{
    QQuickItem &content = contentOf(window);
    for (QQuickItem *child : content.childItems()) {
        if (child->inherits("QQuickOverlay")) {
            if (QQuickItem *found = findBelow(*child, fits)) {
                return found;
            }
        }
    }
    return findBelow(content, fits);
}

const QQuickItem *listAround(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickItemView")) {
        item = item->parentItem();
    }
    return item;
}

WindowDriver::WindowDriver(QQuickWindow &window)
    : m_window(window)
{
}

QQuickItem *WindowDriver::named(const QString &name) const
{
    return find([&name](const QString &found) { return found == name; });
}

QQuickItem *WindowDriver::find(const std::function<bool(const QString &name)> &fits) const
{
    return findIn(m_window, [&fits](QQuickItem &item) { return isControl(item) && fits(spokenName(item)); });
}

QString WindowDriver::said(const QString &words) const
{
    const QQuickItem *item = findIn(m_window, [&words](const QQuickItem &found) { return spokenName(found).contains(words); });
    return item ? spokenName(*item) : QString();
}

QQuickItem *WindowDriver::focused() const
{
    return m_window.activeFocusItem();
}

bool WindowDriver::isTyping() const
{
    const QQuickItem *item = focused();
    return item && item->isVisible() && (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
}

static bool isListOfFiles(const QQuickItem &item)
{
    return item.objectName() == "fileDialogListView"_L1 || item.objectName() == "folderDialogListView"_L1;
}

QQuickWindow *WindowDriver::fileDialog() const
{
    for (QWindow *one : QGuiApplication::topLevelWindows()) {
        auto *window = qobject_cast<QQuickWindow *>(one);
        if (window && window->isVisible() && (window == &m_window || window->transientParent() == &m_window) && findIn(*window, isListOfFiles)) {
            return window;
        }
    }
    return nullptr;
}

QString WindowDriver::textIn(const QString &name) const
{
    const QQuickItem *field = named(name);
    return field ? field->property("text").toString() : QString();
}

bool WindowDriver::hasFocus(const QString &name) const
{
    const QQuickItem *item = named(name);
    return item && item->hasActiveFocus();
}

bool WindowDriver::waitUntil(const std::function<bool()> &holds) const
{
    return QTest::qWaitFor(holds, patience);
}

bool WindowDriver::waitFor(const QString &name) const
{
    return waitUntil([&] { return named(name) != nullptr; });
}

bool WindowDriver::waitUntilGone(const QString &name) const
{
    return waitUntil([&] { return named(name) == nullptr; });
}

/** As the wheel would, in every view around the item. */
void WindowDriver::scrollTo(const QQuickItem &item, const QRectF &part) const
{
    for (QQuickItem *view = item.parentItem(); view; view = view->parentItem()) {
        if (!view->inherits("QQuickFlickable") || view->property("contentHeight").toReal() <= view->height()) {
            continue;
        }
        const QRectF place = item.mapRectToItem(view, part);
        const qreal low = std::max(0.0, view->property("contentHeight").toReal() - view->height());
        if (place.top() < 0 || place.bottom() > view->height()) {
            const qreal wanted = view->property("contentY").toReal() + place.center().y() - view->height() / 2;
            view->setProperty("contentY", std::clamp(wanted, 0.0, low));
        }
    }
}

static QPoint middleOf(const QQuickItem &item)
{
    return item.mapToScene({item.width() / 2, item.height() / 2}).toPoint();
}

bool WindowDriver::isStill(const QString &name) const
{
    QQuickItem *item = named(name);
    if (!item || !item->isEnabled()) {
        return false;
    }
    scrollTo(*item);
    const QPoint place = middleOf(*item);
    for (int look = 0; look < looks; ++look) {
        QTest::qWait(10); // a frame may pass
        item = named(name);
        if (!item || !item->isEnabled() || middleOf(*item) != place) {
            return false;
        }
    }
    return true;
}

bool WindowDriver::waitUntilStill(const QString &name) const
{
    return waitUntil([&] { return isStill(name); });
}

QImage WindowDriver::picture() const
{
    QImage seen;
    int same = 0;
    (void)waitUntil([&] {
        const QImage now = m_window.grabWindow();
        same = now == seen ? same + 1 : 0;
        seen = now;
        return same == looks;
    });
    return seen;
}

QPoint WindowDriver::middle(const QString &name) const
{
    return middleOf(*named(name));
}

bool WindowDriver::press(const QString &name) const
{
    if (!waitUntilStill(name)) {
        return false;
    }
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, middle(name));
    return true;
}

bool WindowDriver::drag(const QString &from, const QString &to) const
{
    if (!waitUntilStill(from) || !waitUntilStill(to)) {
        return false;
    }
    const QPoint begin = middle(from);
    const QPoint end = middle(to);
    QTest::mousePress(&m_window, Qt::LeftButton, {}, begin);
    for (int part = 1; part <= 10; ++part) {
        QTest::mouseMove(&m_window, begin + (end - begin) * part / 10);
    }
    QTest::mouseRelease(&m_window, Qt::LeftButton, {}, end);
    return true;
}

bool WindowDriver::drop(const QList<QUrl> &files, const QString &onto) const
{
    if (!waitUntilStill(onto)) {
        return false;
    }
    const QPoint place = middle(onto);
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_window, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_window, &move);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_window, &drop);
    return enter.isAccepted();
}

static QRectF placeOf(QQuickItem &text, qsizetype position)
{
    QRectF place;
    QMetaObject::invokeMethod(&text, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, static_cast<int>(position)));
    return place;
}

bool WindowDriver::select(const QString &name, const QString &words) const
{
    if (!waitUntilStill(name)) {
        return false;
    }
    QQuickItem &text = *named(name);
    const qsizetype first = text.property("text").toString().indexOf(words);
    if (first < 0) {
        return false;
    }
    scrollTo(text, placeOf(text, first).united(placeOf(text, first + words.size())));
    const auto inWindow = [&text](const QRectF &place) { return text.mapToScene(place.center()).toPoint(); };
    const QPoint begin = inWindow(placeOf(text, first));
    const QPoint end = inWindow(placeOf(text, first + words.size()));
    QTest::mousePress(&m_window, Qt::LeftButton, {}, begin);
    QTest::mouseMove(&m_window, (begin + end) / 2);
    QTest::mouseMove(&m_window, end);
    QTest::mouseRelease(&m_window, Qt::LeftButton, {}, end);
    return text.property("selectedText").toString() == words;
}

/** A page that has just come may still give the focus to another of its controls. */
bool WindowDriver::keepsFocus(const QString &name) const
{
    for (int look = 0; look < looks; ++look) {
        QTest::qWait(10);
        if (!hasFocus(name)) {
            return false;
        }
    }
    return true;
}

bool WindowDriver::focus(const QString &name) const
{
    return waitUntil([&] {
        if (!isStill(name)) {
            return false;
        }
        named(name)->forceActiveFocus(Qt::TabFocusReason);
        return keepsFocus(name);
    });
}

bool WindowDriver::type(const QString &name, const QString &text) const
{
    if (!focus(name)) {
        return false;
    }
    type(text);
    return true;
}

void WindowDriver::type(const QString &text) const
{
    for (const QChar sign : text) {
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(sign), {});
    }
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(&m_window, key, modifiers);
}

}
