// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessmodel.h"

#include "describe.h"
#include "readinesswords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static const PackPlace aimPlace{.room = PackRoom::Aim, .topic = {}};

ReadinessModel::ReadinessModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &ReadinessModel::idOf, [](const Row &, const Row &) { return false; })
{
}

void ReadinessModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, &ReadinessModel::reload);
        reload();
    }
    Q_EMIT certificationChanged();
}

void ReadinessModel::reload()
{
    if (m_certification) {
        m_certification->workspace().method().current().then(
            this, m_question.asks([this](const Result<Method> &method) { method ? takeMethod(*method) : fail(method.error()); }));
    }
}

void ReadinessModel::takeMethod(const Method &method)
{
    m_method = method;
    m_aims.clear();
    for (const MethodCertification &one : method.data().certifications) {
        if (!one.retired) {
            m_aims.push_back({.id = one.id, .name = one.name});
        }
    }
    for (const MethodLevel &level : method.data().levels) {
        if (!levelRequirements(method, level).empty()) {
            m_aims.push_back({.id = level.id, .name = tr("Career level: %1").arg(level.name)});
        }
    }
    m_certification->workspace().certification().text(aimPlace).then(
        this, m_question.asks([this](const Result<LoadedPackText> &text) { text ? takeAim(*text) : fail(text.error()); }));
}

void ReadinessModel::takeAim(const LoadedPackText &text)
{
    m_aim = text.text.body;
    m_seen = text.seen;
    ask();
}

void ReadinessModel::ask()
{
    if (!m_certification || aim() < 0) {
        m_rows.replace({});
        m_met = 0;
        m_name.clear();
        setState(State::Empty);
        Q_EMIT told();
        return;
    }
    ReadinessService &readiness = m_certification->workspace().readiness();
    const auto asked = isPack() ? readiness.forCertification(m_aim) : readiness.forLevel(m_aim);
    QFuture<Result<ReadinessReport>>(asked).then(
        this, m_question.asks([this](const Result<ReadinessReport> &report) { report ? show(*report) : fail(report.error()); }));
}

static QString statusOf(RequirementState state)
{
    return state == RequirementState::Met ? u"done"_s : state == RequirementState::Thin ? u"part"_s : u"missing"_s;
}

ReadinessModel::Row ReadinessModel::rowFor(const RequirementStanding &standing, const Method &method)
{
    QStringList counted;
    for (const CountedEntry &entry : standing.counted) {
        counted.append(ReadinessWords::counted(entry, standing.requirement, method));
    }
    return {.id = standing.requirement.id,
            .name = ReadinessWords::name(standing.requirement, method),
            .words = ReadinessWords::standing(standing, method),
            .tally = ReadinessWords::tally(standing),
            .status = statusOf(standing.state),
            .room = roomOf(standing.requirement),
            .counted = counted,
            .source = ReadinessWords::source(standing.requirement.origin),
            .uncertain = standing.requirement.origin.uncertain};
}

void ReadinessModel::show(const ReadinessReport &report)
{
    std::vector<RequirementStanding> standings = report.readiness.rows;
    if (m_missingFirst) {
        std::ranges::stable_sort(standings, {}, [](const RequirementStanding &one) {
            return one.isMet() ? 3 : one.requirement.recommended ? 2 : one.state == RequirementState::Thin ? 1 : 0;
        });
    }
    std::vector<Row> rows;
    std::ranges::transform(standings, std::back_inserter(rows), [this](const RequirementStanding &one) { return rowFor(one, *m_method); });
    m_rows.replace(rows);
    m_met = report.readiness.met();
    m_name = report.name;
    const auto expected = report.readiness.expected();
    m_expectedText = report.readiness.isReady() ? tr("Everything that is required is there.")
        : expected                              ? tr("At the present pace all that is required is there on %1.").arg(ReadinessWords::day(*expected))
                                                : tr("By when all of it is there cannot be said yet.");
    const MethodLevel *level = m_method->level(report.careerLevel);
    m_levelText = level != nullptr ? tr("A mentor recommended you to the level %1.").arg(level->name)
                                   : tr("No mentor recommended you to a level yet; a level changes only so.");
    const MethodCertification *certification = m_method->certification(m_aim);
    const MethodLevel *aimed = m_method->level(m_aim);
    m_sourceText = certification != nullptr ? ReadinessWords::source(certification->origin)
        : aimed != nullptr                  ? ReadinessWords::source(aimed->origin)
                                            : QString();
    setState(State::Ready);
    Q_EMIT told();
}

QStringList ReadinessModel::aims() const
{
    QStringList names;
    std::ranges::transform(m_aims, std::back_inserter(names), &Aim::name);
    return names;
}

int ReadinessModel::aim() const
{
    const auto found = std::ranges::find(m_aims, m_aim, &Aim::id);
    return found == m_aims.end() ? -1 : static_cast<int>(found - m_aims.begin());
}

bool ReadinessModel::isPack() const
{
    return m_method && m_method->certification(m_aim) != nullptr;
}

QString ReadinessModel::tally() const
{
    return tr("%1 of %2 met").arg(QLocale().toString(m_met), QLocale().toString(m_rows.size()));
}

double ReadinessModel::share() const
{
    return m_rows.isEmpty() ? 0 : static_cast<double>(m_met) / m_rows.size();
}

void ReadinessModel::choose(int aim)
{
    if (!m_certification || aim < 0 || aim >= static_cast<int>(m_aims.size()) || m_aims.at(static_cast<std::size_t>(aim)).id == m_aim) {
        return;
    }
    const PackText text{.place = aimPlace, .body = m_aims.at(static_cast<std::size_t>(aim)).id};
    m_certification->workspace().certification().write(text, m_seen).then(this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Words:
        return row.words;
    case Tally:
        return row.tally;
    case Status:
        return row.status;
    case Room:
        return row.room;
    case Counted:
        return row.counted;
    case Source:
        return row.source;
    case Uncertain:
        return row.uncertain;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReadinessModel::roleNames() const
{
    return {{Name, "name"}, {Words, "words"},     {Tally, "tally"},   {Status, "status"},
            {Room, "room"}, {Counted, "counted"}, {Source, "source"}, {Uncertain, "uncertain"}};
}

}
