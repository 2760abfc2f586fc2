// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caseeditor.h"

#include "describe.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

/** In the order of CaseEditor::Room. */
static constexpr std::array roomMembers{&CaseStudyDraft::role, &CaseStudyDraft::situation, &CaseStudyDraft::approach, &CaseStudyDraft::outcome,
                                        &CaseStudyDraft::lessons};

CaseEditor::CaseEditor(QObject *parent)
    : RecordEditor(parent)
{
}

CaseEditor::~CaseEditor()
{
    leave();
}

void CaseEditor::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, &CaseEditor::onChanged);
        connect(certification, &OpenCertification::aboutToClose, this, &CaseEditor::leave);
        begin();
    }
    Q_EMIT certificationChanged();
}

void CaseEditor::setCaseId(const QString &id)
{
    const CaseStudyId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    turnTo([this, wanted] { m_id = wanted; });
    Q_EMIT caseIdChanged();
}

void CaseEditor::clear()
{
    m_seen = {};
    m_base = {};
    m_draft = {};
}

void CaseEditor::ask()
{
    const auto found = service().caseStudy(m_id).then([](const Result<std::optional<LoadedCaseStudy>> &loaded) -> Result<LoadedCaseStudy> {
        return loaded.and_then([](const std::optional<LoadedCaseStudy> &study) -> Result<LoadedCaseStudy> {
            return study ? Result<LoadedCaseStudy>(*study) : failure(Error::Kind::NotFound, u"case study"_s);
        });
    });
    read(found, [this](const LoadedCaseStudy &loaded) { receive(loaded); });
}

/** What is typed and not saved stays; all else is as it is stored. */
void CaseEditor::receive(const LoadedCaseStudy &loaded)
{
    const CaseStudyDraft &stored = loaded.study.values;
    const auto merge = [&](auto CaseStudyDraft::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    merge(&CaseStudyDraft::title);
    merge(&CaseStudyDraft::organisation);
    merge(&CaseStudyDraft::from);
    merge(&CaseStudyDraft::until);
    std::ranges::for_each(roomMembers, merge);
    m_base = stored;
    m_seen = loaded.seen;
}

void CaseEditor::onChanged(const ChangeSet &changes)
{
    if (changes.everything || changes.records.value(u"case_study"_s).contains(m_id.value)) {
        loadAgain();
    }
}

void CaseEditor::write()
{
    const CaseStudyDraft sent = m_draft;
    if (!m_id.isNull()) {
        store(service().editCase(m_id, sent, m_seen), [this, sent] { m_base = sent; });
        return;
    }
    m_adding = service().addCase(sent);
    store(m_adding, [this, sent](CaseStudyId added) {
        m_base = sent;
        m_id = added;
        Q_EMIT caseIdChanged();
    });
}

void CaseEditor::writeBehind()
{
    if (const CaseStudyId id = m_id.isNull() ? m_adding.result().value_or(m_id) : m_id; !id.isNull()) {
        (void)service().editCase(id, m_draft, {});
    }
}

QStringList CaseEditor::rooms() const
{
    QStringList texts;
    std::ranges::transform(roomMembers, std::back_inserter(texts), [this](auto member) { return m_draft.*member; });
    return texts;
}

void CaseEditor::setRoom(Room room, const QString &text)
{
    edit(m_draft.*roomMembers.at(static_cast<std::size_t>(room)), text);
}

QString CaseEditor::summary() const
{
    const CaseStudy study{.id = m_id, .values = m_draft};
    const QString words = tr("%n word(s)", nullptr, static_cast<int>(study.words()));
    const auto empty = static_cast<int>(std::ranges::count_if(roomMembers, [this](auto member) { return (m_draft.*member).trimmed().isEmpty(); }));
    return empty == 0 ? words : tr("%1; %n room(s) still empty", nullptr, empty).arg(words);
}

void CaseEditor::remove()
{
    if (!m_certification || m_id.isNull()) {
        begin();
        return;
    }
    flush();
    service().removeCase(m_id).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

QString CaseEditor::unsavedText() const
{
    return isChanged() && !isWorthKeeping() ? tr("Not saved: a case study needs a title") : QString();
}

}
