// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileeditor.h"

#include "describe.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

ProfileEditor::ProfileEditor(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ProfileEditor::save);
}

ProfileEditor::~ProfileEditor()
{
    flush();
}

void ProfileEditor::setSettings(OpenSettings *settings)
{
    if (m_settings == settings) {
        return;
    }
    m_settings = settings;
    if (settings) {
        connect(settings, &OpenSettings::aboutToClose, this, &ProfileEditor::flush);
        connect(settings, &OpenSettings::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"profile"_s) && !m_saving) {
                load();
            }
        });
        load();
    }
    Q_EMIT settingsChanged();
}

void ProfileEditor::load()
{
    if (!m_settings) {
        return;
    }
    m_settings->workspace().people().mine().then(this, [this](const Result<std::optional<LoadedProfile>> &mine) {
        if (!mine) {
            m_error = mine.error();
            Q_EMIT stateChanged();
        } else if (*mine) {
            receive(**mine);
        } else {
            m_ready = true;
            Q_EMIT edited();
        }
    });
}

/** What is typed and not saved stays. */
void ProfileEditor::receive(const LoadedProfile &loaded)
{
    m_seen = loaded.seen;
    if (m_draft == m_base) {
        m_draft = loaded.profile.values();
    }
    m_base = loaded.profile.values();
    m_ready = true;
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void ProfileEditor::edit(auto &member, const auto &value)
{
    if (member == value || !m_ready) {
        return;
    }
    member = value;
    m_error.reset();
    m_pause.start();
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void ProfileEditor::setName(const QString &name)
{
    edit(m_draft.name, name);
}

void ProfileEditor::setHeadline(const QString &headline)
{
    edit(m_draft.headline, headline);
}

void ProfileEditor::setEmail(const QString &email)
{
    edit(m_draft.email, email);
}

void ProfileEditor::setMentee(bool mentee)
{
    edit(m_draft.mentee, mentee);
}

void ProfileEditor::setMentor(bool mentor)
{
    edit(m_draft.mentor, mentor);
}

void ProfileEditor::flush()
{
    m_pause.stop();
    save();
}

void ProfileEditor::save()
{
    if (!m_settings || m_saving || m_draft == m_base) {
        return;
    }
    m_saving = true;
    Q_EMIT stateChanged();
    m_settings->workspace().people().saveMine(m_draft, m_seen).then(this, [this, sent = m_draft](const Result<ProfileId> &result) { saved(sent, result); });
}

void ProfileEditor::saved(const ProfileDraft &sent, const Result<ProfileId> &result)
{
    m_saving = false;
    if (!result) {
        m_error = result.error();
        Q_EMIT stateChanged();
        return;
    }
    const bool renamed = sent.name != m_base.name || sent.email != m_base.email;
    m_base = sent;
    m_savedAt = m_settings ? std::optional(m_settings->clock().now()) : std::nullopt;
    Q_EMIT stateChanged();
    if (renamed) {
        rename();
    }
    if (m_draft != m_base) {
        m_pause.start();
    }
    load();
}

/** The card that others know me by has the same name. */
void ProfileEditor::rename()
{
    if (!m_settings) {
        return;
    }
    m_settings->workspace().identity().rename(m_base.name, m_base.email).then(this, [this](const Result<IdentityCard> &card) {
        if (!card) {
            m_error = card.error();
            Q_EMIT stateChanged();
        }
    });
}

QString ProfileEditor::nameProblem() const
{
    return m_error && m_error->field == "name"_L1 ? describe(*m_error) : QString();
}

QString ProfileEditor::emailProblem() const
{
    return m_error && m_error->field == "email"_L1 ? tr("This does not look like an address. Nothing is sent to it; it helps others to know you.") : QString();
}

QString ProfileEditor::errorText() const
{
    return m_error && nameProblem().isEmpty() && emailProblem().isEmpty() ? describe(*m_error) : QString();
}

QString ProfileEditor::savedText() const
{
    if (m_error) {
        return tr("Not saved");
    }
    if (m_saving || m_draft != m_base) {
        return tr("Saving…");
    }
    if (!m_savedAt || !m_settings) {
        return {};
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(*m_savedAt, m_settings->clock().zone());
    return tr("Saved %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
}

}
