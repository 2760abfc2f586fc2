// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packtexteditor.h"

#include "sessionagenda.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

PackTextEditor::PackTextEditor(QObject *parent)
    : RecordEditor(parent)
{
}

PackTextEditor::~PackTextEditor()
{
    leave();
}

void PackTextEditor::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, [this](const ChangeSet &changes) {
            if (m_place && (changes.everything || changes.records.value(u"pack_text"_s).contains(packTextId(*m_place)))) {
                loadAgain();
            }
        });
        connect(certification, &OpenCertification::aboutToClose, this, &PackTextEditor::leave);
        learnTopic();
        begin();
    }
    Q_EMIT certificationChanged();
}

static std::optional<PackPlace> placeNamed(const QString &name)
{
    const auto room = packRoomFromCode(name.section(u'/', 0, 0));
    return room ? std::optional(PackPlace{.room = *room, .topic = name.section(u'/', 1)}) : std::nullopt;
}

void PackTextEditor::setPlace(const QString &place)
{
    if (m_name == place) {
        return;
    }
    turnTo([this, place] {
        m_name = place;
        m_place = placeNamed(place);
    });
    learnTopic();
    Q_EMIT placeChanged();
}

/** What the method calls it, and what it says of its length. */
void PackTextEditor::learnTopic()
{
    m_topicName.clear();
    m_minutes.reset();
    m_enoughWords = 0;
    if (!m_certification || !m_place) {
        return;
    }
    m_certification->workspace().method().current().then(this, [this, place = *m_place](const Result<Method> &method) {
        if (!method || place != m_place) {
            return;
        }
        const MethodPillar *pillar = method->pillar(place.topic);
        const MethodCertification *certification = method->certification(place.topic);
        m_topicName = pillar != nullptr ? pillar->name : certification != nullptr ? certification->name : place.topic;
        for (const Requirement &one : certification != nullptr ? packRequirements(*method, *certification) : std::vector<Requirement>()) {
            if (one.kind == RequirementKind::Presentation) {
                m_minutes = static_cast<int>(one.maximum.value_or(one.minimum));
            }
        }
        const MethodRule *words = method->rule(u"pack.words"_s);
        m_enoughWords = words != nullptr ? words->span.minimum.value_or(0) : 0;
        Q_EMIT edited();
    });
}

void PackTextEditor::clear()
{
    m_body.clear();
    m_base.clear();
    m_seen = {};
}

void PackTextEditor::ask()
{
    read(m_certification->workspace().certification().text(*m_place), [this](const LoadedPackText &loaded) { receive(loaded); });
}

/** What is typed and not saved stays. */
void PackTextEditor::receive(const LoadedPackText &loaded)
{
    if (m_body == m_base) {
        m_body = loaded.text.body;
    }
    m_base = loaded.text.body;
    m_seen = loaded.seen;
}

void PackTextEditor::write()
{
    const QString sent = m_body;
    store(m_certification->workspace().certification().write({.place = *m_place, .body = sent}, m_seen), [this, sent] { m_base = sent; });
}

void PackTextEditor::writeBehind()
{
    (void)m_certification->workspace().certification().write({.place = *m_place, .body = m_body});
}

QString PackTextEditor::title() const
{
    if (!m_place || m_place->room == PackRoom::Summary) {
        return tr("Summary of the résumé");
    }
    return m_place->room == PackRoom::Presentation ? tr("Presentation for %1").arg(m_topicName) : m_topicName;
}

QString PackTextEditor::hint() const
{
    if (!m_place || m_place->room == PackRoom::Summary) {
        return tr("Who you are at work, in a few lines. The positions and projects below it come from your career.");
    }
    return m_place->room == PackRoom::Presentation ? tr("The outline, a point a line. A line may end in its minutes: “Why it could not stay so 5 min”.")
                                                   : tr("What you did that shows the skill: where, what was yours to decide, and what came of it.");
}

QString PackTextEditor::summary() const
{
    if (m_place && m_place->room == PackRoom::Presentation) {
        const QString minutes = QLocale().toString(agendaMinutes(m_body));
        return m_minutes ? tr("%1 of %2 minutes").arg(minutes, QLocale().toString(*m_minutes)) : tr("%1 minutes").arg(minutes);
    }
    const auto words = static_cast<int>(wordsIn(m_body));
    const QString length = tr("%n word(s)", nullptr, words);
    return m_enoughWords > words && m_place && m_place->room == PackRoom::Skills ? tr("%1; it counts from %2 on").arg(length, QLocale().toString(m_enoughWords))
                                                                                 : length;
}

}
