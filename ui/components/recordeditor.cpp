// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordeditor.h"

#include "describe.h"

#include <QLocale>

namespace waymark
{

RecordEditor::RecordEditor(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RecordEditor::save);
}

void RecordEditor::setState(State state, const QString &errorText)
{
    if (m_state != state || m_errorText != errorText) {
        m_state = state;
        m_errorText = errorText;
        Q_EMIT stateChanged();
    }
}

void RecordEditor::begin()
{
    m_gone = false;
    if (isUnborn()) {
        clear();
        setState(State::Ready);
        Q_EMIT edited();
        Q_EMIT savedTextChanged();
    } else {
        reload();
    }
}

void RecordEditor::reload()
{
    setState(State::Loading);
    clear();
    load(false);
}

void RecordEditor::load(bool saved)
{
    if (clockOf() && !isUnborn()) {
        m_loadingSaved = saved;
        ask();
        m_loadingSaved = false;
    }
}

void RecordEditor::loadAgain()
{
    if (!m_saving) {
        load(false);
    }
}

void RecordEditor::shown()
{
    m_gone = false;
    setState(State::Ready);
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
    if (isChanged() && !isHeld()) {
        m_pause.start(pauseMs);
    }
}

void RecordEditor::notRead(const Error &error)
{
    if (error.kind == Error::Kind::NotFound && m_gone) {
        return;
    }
    if (error.kind == Error::Kind::NotFound && m_state == State::Ready) {
        markStored(); // nothing more to save
        ++m_turn;
        m_gone = true;
        Q_EMIT gone();
    } else {
        setState(State::Failed, describe(error));
    }
}

void RecordEditor::touched()
{
    if (m_saveError && !mayPass(*m_saveError)) {
        m_saveError.reset();
    }
    if (!isHeld()) {
        m_pause.start(pauseMs);
    }
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
}

void RecordEditor::flush()
{
    m_pause.stop();
    save();
}

void RecordEditor::save()
{
    if (!clockOf() || m_saving || m_state != State::Ready || isHeld() || !isChanged() || !isWorthKeeping()) {
        return;
    }
    m_saving = true;
    write();
    Q_EMIT savedTextChanged();
}

void RecordEditor::wasWritten()
{
    const Clock *clock = clockOf();
    m_savedAt = clock ? std::optional(clock->now()) : std::nullopt;
    m_saveError.reset();
    load(true);
}

void RecordEditor::notWritten(const Error &error)
{
    m_saving = false;
    if (mayPass(error)) {
        m_pause.start(retryMs);
    }
    setSaveError(error);
    Q_EMIT notSaved();
}

void RecordEditor::setSaveError(const Error &error)
{
    m_saveError = error;
    Q_EMIT savedTextChanged();
}

void RecordEditor::leave()
{
    m_pause.stop();
    if (!clockOf() || m_state != State::Ready || !isChanged() || !isWorthKeeping()) {
        return;
    }
    m_saving ? writeBehind() : writeLast();
    markStored();
}

QString RecordEditor::saveProblem() const
{
    return m_saveError ? describeUnsaved(*m_saveError) : QString();
}

QString RecordEditor::savedText() const
{
    if (m_saveError) {
        return tr("Not saved");
    }
    if (const QString why = unsavedText(); !why.isEmpty()) {
        return why;
    }
    if (m_saving || isChanged()) {
        return isUnborn() && !isWorthKeeping() ? QString() : tr("Saving…");
    }
    if (!m_savedAt || !clockOf()) {
        return isUnborn() ? QString() : tr("Saved");
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(*m_savedAt, clockOf()->zone());
    return tr("Saved %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
}

}
