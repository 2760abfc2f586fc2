// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturebook.h"

#include "rowlistmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlListReference>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int firstLookMs = 900;
static constexpr int loadMs = 10'000;
static constexpr int nextLookMs = 150;
static constexpr int mostLooks = 10;

PictureBook::PictureBook(PictureOrder order)
    : m_order(std::move(order))
    , m_fixture(m_order.sample)
{
    m_fixture.window()->resize(m_order.size);
    m_fixture.appearance().setChoice(m_order.look);
    m_fixture.clock().set(QDate::currentDate(), QTime(9, 41));
}

void PictureBook::settle()
{
    // Where it was pressed, it would look hovered over.
    QTest::mouseMove(m_fixture.window(), {m_order.size.width() / 2, 2});
    QTest::qWait(firstLookMs);
    (void)QTest::qWaitFor([this] { return !page() || page()->property("listState") != static_cast<int>(RowListModel::State::Loading); }, loadMs);
}

void PictureBook::take(const QString &name)
{
    settle();
    QImage seen = m_fixture.window()->grabWindow();
    for (int look = 0; look < mostLooks; ++look) {
        QTest::qWait(nextLookMs);
        const QImage now = m_fixture.window()->grabWindow();
        if (now == seen) {
            break;
        }
        seen = now;
    }
    const QString path = QDir(m_order.folder).filePath(m_prefix + name + m_order.suffix + u".png"_s);
    seen.convertToFormat(QImage::Format_RGB888).save(path);
    std::cout << qPrintable(path) << std::endl;
}

QStringList PictureBook::places() const
{
    QStringList names;
    const QQmlListReference rows(m_fixture.window()->property("places").value<QObject *>(), "offered");
    for (qsizetype i = 0; i < rows.count(); ++i) {
        names << rows.at(i)->property("name").toString();
    }
    return names;
}

QObject *PictureBook::place(const QString &name) const
{
    const QQmlListReference rows(m_fixture.window()->property("places").value<QObject *>(), "offered");
    for (qsizetype i = 0; i < rows.count(); ++i) {
        if (rows.at(i)->property("name").toString() == name) {
            return rows.at(i);
        }
    }
    return nullptr;
}

void PictureBook::go(const QString &place, const QString &record)
{
    auto *places = m_fixture.window()->property("places").value<QObject *>();
    QMetaObject::invokeMethod(places, "go", Q_ARG(QString, place), Q_ARG(QString, record));
}

QObject *PictureBook::page(int index) const
{
    const QQmlListReference pages(stack(), "items");
    const qsizetype row = index < 0 ? pages.count() + index : index;
    return row >= 0 && row < pages.count() ? pages.at(row) : nullptr;
}

void PictureBook::call(const QString &place, const char *function, const QVariant &argument)
{
    QObject *there = this->place(place);
    if (!argument.isValid()) {
        QMetaObject::invokeMethod(there, function);
    } else if (argument.typeId() == QMetaType::Double) {
        QMetaObject::invokeMethod(there, function, Q_ARG(double, argument.toDouble()));
    } else {
        QMetaObject::invokeMethod(there, function, Q_ARG(QString, argument.toString()));
    }
}

void PictureBook::show(const char *property, const QVariant &value)
{
    if (!page() || !page()->setProperty(property, value)) {
        std::cerr << "no page that has " << property << '\n';
    }
}

void PictureBook::trigger(const char *context, const char *text)
{
    const QString wanted = QCoreApplication::translate(context, text);
    const QQmlListReference actions(page(), "actions");
    for (qsizetype i = 0; i < actions.count(); ++i) {
        if (actions.at(i)->property("text").toString() == wanted) {
            QMetaObject::invokeMethod(actions.at(i), "trigger");
            return;
        }
    }
    std::cerr << "no action " << text << '\n';
}

QString PictureBook::inList(const char *function, int row) const
{
    QString answer;
    const QObject *list = page(0) ? page(0)->property("rows").value<QObject *>() : nullptr;
    auto *model = list ? list->property("model").value<QObject *>() : nullptr;
    if (!model || !QMetaObject::invokeMethod(model, function, Q_RETURN_ARG(QString, answer), Q_ARG(int, row))) {
        std::cerr << "no list that knows " << function << '\n';
    }
    return answer;
}

void PictureBook::search(const QString &words)
{
    stack()->setProperty("currentIndex", 0);
    if (!m_fixture.type(page(0)->property("searchHint").toString(), words)) {
        std::cerr << "no field to search in\n";
    }
}

void PictureBook::takeWhole(const QString &name)
{
    take(name);
    auto *flickable = page() ? page()->property("flickable").value<QObject *>() : nullptr;
    const double end = flickable ? flickable->property("contentHeight").toDouble() - flickable->property("height").toDouble() : 0;
    if (end > 1) {
        flickable->setProperty("contentY", end);
        take(name + u"-below"_s);
    }
}

void PictureBook::showLast()
{
    stack()->setProperty("currentIndex", stack()->property("depth").toInt() - 1);
}

bool PictureBook::oneColumn() const
{
    return !stack()->property("wideMode").toBool() && stack()->property("depth").toInt() > 1;
}

}
