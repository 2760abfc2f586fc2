// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewpages.h"

#include "attesting.h"
#include "describe.h"
#include "recordpreview.h"

#include <QtConcurrent>

namespace waymark
{

PreviewPages::PreviewPages(QObject *parent)
    : QAbstractListModel(parent)
{
}

PreviewPages::~PreviewPages()
{
    m_drawing.waitForFinished();
}

void PreviewPages::setRecord(OpenRecord *record)
{
    if (m_record != record) {
        m_record = record;
        Q_EMIT recordChanged();
        reload();
    }
}

void PreviewPages::setModel(RecordModel *model)
{
    if (m_model == model) {
        return;
    }
    if (m_model) {
        disconnect(m_model, nullptr, this, nullptr);
    }
    m_model = model;
    if (model) {
        connect(model, &RecordModel::countsChanged, this, &PreviewPages::reload);
    }
    Q_EMIT recordChanged();
    reload();
}

void PreviewPages::setLetter(bool letter)
{
    if (m_letter != letter) {
        m_letter = letter;
        Q_EMIT letterChanged();
        reload();
    }
}

void PreviewPages::reload()
{
    if (!m_record || !m_model) {
        return;
    }
    m_busy = true;
    Q_EMIT stateChanged();
    m_record->workspace().identity().myCard().then(this,
                                                   m_question.asks([this](const Result<IdentityCard> &card) { card ? compile(*card) : fail(card.error()); }));
}

void PreviewPages::compile(const IdentityCard &card)
{
    if (!m_record || !m_model) {
        return;
    }
    Workspace &workspace = m_record->workspace();
    const ExportRequest request{.selection = m_model->selection(), .holder = holderOf(card), .holderName = card.name, .audience = {}};
    workspace.store()
        .withEngine([request, &signer = workspace.signer(), now = m_record->clock().now()](ActionEngine &engine) {
            return previewedRecord(engine.database(), request, signer, now);
        })
        .then(this, m_question.asks([this](const Result<QByteArray> &clr) { draw(clr); }));
}

void PreviewPages::draw(const Result<QByteArray> &clr)
{
    if (!clr) {
        fail(clr.error());
        return;
    }
    m_drawing = QtConcurrent::run([json = *clr, paper = m_letter ? Paper::Letter : Paper::A4] { return recordPictures(json, {.paper = paper}); });
    m_drawing.then(this, m_question.asks([this](const Pictures &pictures) { pictures ? show(*pictures) : fail(pictures.error()); }));
}

void PreviewPages::show(const PagePictures &pages)
{
    beginResetModel();
    m_pages = pages;
    endResetModel();
    m_busy = false;
    m_problem.clear();
    Q_EMIT stateChanged();
}

void PreviewPages::fail(const Error &error)
{
    show({});
    // With nothing chosen there is nothing to look at, and nothing wrong.
    m_problem = error.kind == Error::Kind::Blank ? tr("Nothing is chosen, so there is nothing to see.") : describe(error);
    Q_EMIT stateChanged();
}

int PreviewPages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.pages.size());
}

QVariant PreviewPages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Picture:
        return m_pages.pages.at(index.row());
    case Qt::DisplayRole:
    case Number:
        return index.row() + 1;
    default:
        return {};
    }
}

QHash<int, QByteArray> PreviewPages::roleNames() const
{
    return {{Picture, "picture"}, {Number, "number"}};
}

}
