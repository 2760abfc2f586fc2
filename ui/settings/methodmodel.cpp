// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodmodel.h"

#include "describe.h"
#include "text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

/** No method that anybody writes is larger. */
static constexpr qint64 largestFile = 32LL * 1024 * 1024;

MethodModel::MethodModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &MethodModel::idOf, [](const Row &, const Row &) { return false; })
{
}

void MethodModel::setSettings(OpenSettings *settings)
{
    if (m_settings == settings) {
        return;
    }
    m_settings = settings;
    if (settings) {
        connect(settings, &OpenSettings::changed, this, [this](const ChangeSet &changes) { changes.touches(u"method_document"_s) ? load() : void(); });
        load();
    }
    Q_EMIT settingsChanged();
}

void MethodModel::load()
{
    if (!m_settings) {
        return;
    }
    m_settings->workspace().method().current().then(this, [this](const Result<Method> &method) {
        if (!method) {
            RowListModel::fail(method.error());
            return;
        }
        const MethodData &data = method->data();
        const QString competencies = tr("%n competency(ies)", nullptr, static_cast<int>(data.competencies.size()));
        const QString templates = tr("%n assignment template(s)", nullptr, static_cast<int>(data.templates.size()));
        const QString tracks = tr("%n track(s)", nullptr, static_cast<int>(data.tracks.size()));
        m_name = data.name;
        m_summary = tr("Version %1 · %2 · %3 · %4").arg(data.version, competencies, tracks, templates);
        m_notes = data.notes.join(u'\n');
        setState(m_rows.isEmpty() ? State::Empty : State::Ready);
        Q_EMIT methodChanged();
    });
}

void MethodModel::setWork(bool busy, const QString &problem)
{
    m_busy = busy;
    m_problem = problem;
    Q_EMIT workChanged();
}

/** With the place in the file, for whoever writes methods. */
void MethodModel::fail(const Error &error)
{
    const bool ofTheFile = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Blank
        || error.kind == Error::Kind::OutOfRange;
    setWork(false, ofTheFile && !error.field.isEmpty() ? tr("This method file has a mistake at %1. Nothing was changed.").arg(error.field) : describe(error));
}

void MethodModel::exportTo(const QUrl &file)
{
    if (!m_settings || m_busy) {
        return;
    }
    setWork(true, {});
    m_settings->workspace().method().exported().then(this, [this, path = file.toLocalFile()](const Result<QByteArray> &bytes) {
        if (!bytes) {
            fail(bytes.error());
            return;
        }
        QSaveFile target(path);
        const bool written = target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size() && target.commit();
        setWork(false, written ? QString() : tr("The file could not be written: %1").arg(target.errorString()));
        if (written) {
            Q_EMIT exported(QFileInfo(path).fileName());
        }
    });
}

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFile::exists(path) ? Error::Kind::NotAllowed : Error::Kind::Vanished, {}, file.errorString());
    }
    return file.size() > largestFile ? failure(Error::Kind::TooLarge) : Result<QByteArray>(file.readAll());
}

void MethodModel::look(const QUrl &file)
{
    if (!m_settings || m_busy) {
        return;
    }
    forget();
    setWork(true, {});
    QtConcurrent::run([path = file.toLocalFile()] { return contentOf(path); }).then(this, [this](const Result<QByteArray> &json) {
        if (!json || !m_settings) {
            fail(json ? Error{Error::Kind::Cancelled, {}, {}} : json.error());
            return;
        }
        m_settings->workspace().method().preview(*json).then(this, [this, json = *json](const Result<MethodDiff> &diff) {
            if (!diff) {
                fail(diff.error());
                return;
            }
            m_json = json;
            show(*diff);
            setWork(false, {});
        });
    });
}

static QString sectionOf(MethodChange::Kind kind)
{
    switch (kind) {
    case MethodChange::Kind::Added:
        return MethodModel::tr("New");
    case MethodChange::Kind::Renamed:
        return MethodModel::tr("Renamed");
    case MethodChange::Kind::Changed:
        return MethodModel::tr("Changed");
    case MethodChange::Kind::Removed:
        return MethodModel::tr("No longer there");
    case MethodChange::Kind::Kept:
        break;
    }
    return MethodModel::tr("No longer there, but kept because of your assessments");
}

static QString wordsOf(const MethodChange &change)
{
    const QString name = change.name.isEmpty() ? change.id : shown(change.name);
    return change.formerName.isEmpty() ? name : MethodModel::tr("‘%1’ becomes ‘%2’").arg(shown(change.formerName), name);
}

void MethodModel::show(const MethodDiff &diff)
{
    std::vector<Row> rows;
    using enum MethodChange::Kind;
    for (const MethodChange::Kind kind : {Added, Renamed, Changed, Removed, Kept}) {
        for (const MethodChange &change : diff.of(kind)) {
            rows.push_back({.id = codeOf(kind) + u'/' + change.list + u'/' + change.id, .section = sectionOf(kind), .words = wordsOf(change)});
        }
    }
    m_rows.replace(rows);
    m_previewText = diff.isEmpty()
        ? tr("That is the method in use already: nothing would change.")
        : tr("From version %1 to %2: %n change(s).", nullptr, static_cast<int>(diff.changes.size())).arg(diff.formerVersion, diff.version);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

void MethodModel::forget()
{
    m_json.clear();
    m_previewText.clear();
    m_rows.replace({});
    setState(State::Empty);
    setWork(false, {});
}

/** Before a change of so much. */
void MethodModel::backUpThen(const std::function<void()> &next)
{
    setWork(true, {});
    m_settings->workspace().backUp(Backups::When::Now).then(this, [this, next](const Result<bool> &made) {
        if (!made || !m_settings) {
            fail(made ? Error{Error::Kind::Cancelled, {}, {}} : made.error());
            return;
        }
        next();
    });
}

void MethodModel::import()
{
    if (m_settings && !m_busy && isLooking()) {
        backUpThen([this] { m_settings->workspace().method().import(m_json).then(this, [this](const Result<MethodDiff> &diff) { finish(diff); }); });
    }
}

void MethodModel::importBuiltIn()
{
    if (m_settings && !m_busy) {
        backUpThen([this] { m_settings->workspace().method().importBuiltIn().then(this, [this](const Result<MethodDiff> &diff) { finish(diff); }); });
    }
}

void MethodModel::finish(const Result<MethodDiff> &diff)
{
    if (!diff) {
        fail(diff.error());
        return;
    }
    forget();
    Q_EMIT imported(diff->isEmpty() ? tr("That is the method in use already: nothing changed.") : tr("The method of version %1 is in use.").arg(diff->version));
}

int MethodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant MethodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Section:
        return row.section;
    case Qt::DisplayRole:
    case Words:
        return row.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> MethodModel::roleNames() const
{
    return {{Section, "section"}, {Words, "words"}};
}

}
