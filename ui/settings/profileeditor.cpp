// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileeditor.h"

#include "describe.h"
#include "myprofile.h"

using namespace Qt::StringLiterals;

namespace waymark
{

ProfileEditor::ProfileEditor(QObject *parent)
    : RecordEditor(parent)
{
}

ProfileEditor::~ProfileEditor()
{
    leave();
}

void ProfileEditor::setSettings(OpenSettings *settings)
{
    if (m_settings == settings) {
        return;
    }
    m_settings = settings;
    if (settings) {
        connect(settings, &OpenSettings::aboutToClose, this, &ProfileEditor::leave);
        connect(settings, &OpenSettings::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"profile"_s)) {
                loadAgain();
            }
        });
        begin();
    }
    Q_EMIT settingsChanged();
}

void ProfileEditor::clear()
{
    m_base = {};
    m_draft = {};
    m_seen = {};
}

void ProfileEditor::ask()
{
    read(myProfile(m_settings->workspace()), [this](const LoadedProfile &mine) {
        m_seen = mine.seen;
        takeOver(mine.profile.values());
    });
}

/** What is typed and not saved stays; all else is as it is stored. */
void ProfileEditor::takeOver(const ProfileDraft &stored)
{
    const auto merge = [&](auto ProfileDraft::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    merge(&ProfileDraft::name);
    merge(&ProfileDraft::headline);
    merge(&ProfileDraft::email);
    merge(&ProfileDraft::photo);
    merge(&ProfileDraft::mentee);
    merge(&ProfileDraft::mentor);
    merge(&ProfileDraft::coordinator);
    m_base = stored;
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

void ProfileEditor::write()
{
    store(m_settings->workspace().people().saveMine(m_draft, m_seen), [this, sent = m_draft](ProfileId) {
        const bool renamed = sent.name != m_base.name || sent.email != m_base.email;
        m_base = sent;
        if (renamed) {
            rename();
        }
    });
}

void ProfileEditor::writeBehind()
{
    (void)m_settings->workspace().people().saveMine(m_draft, {});
}

/** The card that others know me by has the same name. */
void ProfileEditor::rename()
{
    if (!m_settings) {
        return;
    }
    m_settings->workspace().identity().rename(m_base.name, m_base.email).then(this, [this](const Result<IdentityCard> &card) {
        if (!card) {
            setSaveError(card.error());
        }
    });
}

QString ProfileEditor::nameProblem() const
{
    return saveError() && saveError()->field == "name"_L1 ? describe(*saveError()) : QString();
}

QString ProfileEditor::emailProblem() const
{
    return saveError() && saveError()->field == "email"_L1 ? tr("This does not look like an address. Nothing is sent to it; it helps others to know you.")
                                                           : QString();
}

QString ProfileEditor::problem() const
{
    return saveError() && nameProblem().isEmpty() && emailProblem().isEmpty() ? describe(*saveError()) : QString();
}

}
