// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "twoworkspaces.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace waymark
{

static std::unique_ptr<Workspace> opened(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace) {
        qFatal("%s %s", qPrintable(codeOf(workspace.error().kind)), qPrintable(workspace.error().detail));
    }
    return *std::move(workspace);
}

TwoWorkspaces::TwoWorkspaces()
{
    m_mira = opened(Workspace::create(
        {.path = path(u"Mira.waymark"_s), .passphrase = miraPassphrase, .name = u"Mira Kovač"_s, .email = u"mira@example.org"_s, .deviceName = {}},
        surroundings(u"mira"_s)));
    m_jonas = opened(
        Workspace::create({.path = path(u"Jonas.waymark"_s), .passphrase = u"the path was here"_s, .name = u"Jonas Lindqvist"_s, .email = {}, .deviceName = {}},
                          surroundings(u"jonas"_s)));
}

Workspace::Surroundings TwoWorkspaces::surroundings(const QString &who)
{
    return {.clock = m_clock, .random = m_random, .markerFolder = path(u"state-"_s + who)};
}

void TwoWorkspaces::reopenMira()
{
    m_mira.reset();
    m_mira = opened(Workspace::open(path(u"Mira.waymark"_s), miraPassphrase, surroundings(u"mira"_s)));
}

void TwoWorkspaces::meet()
{
    const QByteArray invitation = told(m_mira->identity().invite(Role::Mentee));
    const QByteArray acceptance = told(m_jonas->identity().accept(invitation));
    const PersonId jonas = told(m_mira->identity().receiveAcceptance(acceptance));
    told(m_mira->identity().found(jonas));
    carry(*m_mira, *m_jonas);
    const QString words = told(m_mira->identity().person(jonas)).words;
    told(m_mira->identity().confirm(jonas, words));
    told(m_jonas->identity().confirm(m_mira->me(), words));
}

ReceiveReport TwoWorkspaces::carry(Workspace &from, Workspace &to)
{
    const QString folder = path(u"parcel-%1"_s.arg(++m_parcels));
    QDir().mkpath(folder);
    ReceiveReport report;
    for (const QString &parcel : told(from.exchange().send({.person = to.me(), .folder = folder}))) {
        report = told(to.exchange().receive(parcel));
    }
    return report;
}

}
