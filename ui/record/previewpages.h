// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "openrecord.h"
#include "pagepictures.h"
#include "recordmodel.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QPointer>

namespace waymark
{

/** The pages that the reader of a record will see, as it is chosen now: nothing is written, and nothing noted of it. */
class PreviewPages : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record READ record WRITE setRecord NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::RecordModel *model READ model WRITE setModel NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(bool letter READ isLetter WRITE setLetter NOTIFY letterChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY stateChanged FINAL)

public:
    enum Role { Picture = Qt::UserRole + 1, Number };

    explicit PreviewPages(QObject *parent = nullptr);
    ~PreviewPages() override;

    [[nodiscard]] OpenRecord *record() const { return m_record; }
    void setRecord(OpenRecord *record);
    [[nodiscard]] RecordModel *model() const { return m_model; }
    void setModel(RecordModel *model);
    [[nodiscard]] bool isLetter() const { return m_letter; }
    void setLetter(bool letter);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** Of the whole document; the rows may be fewer. */
    [[nodiscard]] int pageCount() const { return m_pages.count; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void recordChanged();
    void letterChanged();
    void stateChanged();

private:
    using Pictures = Result<PagePictures>;

    void reload();
    void compile(const IdentityCard &card);
    void draw(const Result<QByteArray> &clr);
    void show(const PagePictures &pages);
    void fail(const Error &error);

    QPointer<OpenRecord> m_record;
    QPointer<RecordModel> m_model;
    NewestQuestion m_question;
    QFuture<Pictures> m_drawing;
    PagePictures m_pages;
    QString m_problem;
    bool m_letter = false;
    bool m_busy = false;
};

}
