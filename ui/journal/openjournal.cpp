// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openjournal.h"

#include "text.h"
#include "workspace.h"

#include <algorithm>

namespace waymark
{

/** More people than anybody mentors. */
static constexpr qint64 mostPeople = 1000;

OpenJournal::OpenJournal(Workspace &workspace, QObject *parent)
    : OpenJournal(workspace.store(), workspace.journal(), &workspace.attachments(), parent)
{
    m_workspace = &workspace;
    refresh();
}

OpenJournal::OpenJournal(Store &store, JournalService &service, AttachmentService *attachments, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_attachments(attachments)
    , m_clock(store.clock())
{
    connect(&store, &Store::changed, this, &OpenJournal::changed);
}

void OpenJournal::refresh()
{
    if (!m_workspace) {
        return;
    }
    m_workspace->mentoring().mentorships().then(this, [this](const Result<std::vector<Mentorship>> &mentorships) {
        m_workspace->identity()
            .people(mostPeople)
            .then(this, [this, found = mentorships.value_or(std::vector<Mentorship>())](const Result<std::vector<KnownPerson>> &people) {
                receive(found, people.value_or(std::vector<KnownPerson>()));
            });
    });
}

void OpenJournal::receive(const std::vector<Mentorship> &mentorships, const std::vector<KnownPerson> &people)
{
    QHash<SpaceKey, QString> names;
    for (const Mentorship &mentorship : mentorships) {
        const auto person = std::ranges::find(people, mentorship.other, &KnownPerson::person);
        names.insert(mentorship.space, person == people.end() ? tr("Somebody") : shown(person->name));
    }
    if (names != m_names) {
        m_names = names;
        Q_EMIT namesChanged();
    }
}

}
