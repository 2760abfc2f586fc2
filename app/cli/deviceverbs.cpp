// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"
#include "ownidentity.h"
#include "packetrepository.h"
#include "spacerepository.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString textOf(const DeviceId &device)
{
    return QString::fromLatin1(device.bytes.toHex());
}

static QString stateText(KnownDevice::State state)
{
    switch (state) {
    case KnownDevice::State::InUse:
        return u"in use"_s;
    case KnownDevice::State::Former:
        return u"former"_s;
    case KnownDevice::State::Revoked:
        break;
    }
    return u"revoked"_s;
}

static QFuture<Result<DeviceId>> thisDevice(Workspace &workspace)
{
    return workspace.store().read(
        [](Database &database) { return ownidentity::author(database).transform([](const Author &author) { return author.device; }); });
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    PersonId owner = workspace->me();
    if (!parser.positionalArguments().isEmpty()) {
        WAYMARK_TRY(const KnownPerson person, personNamed(*workspace, parser.positionalArguments().constFirst()));
        owner = person.person;
    }
    WAYMARK_TRY(const auto devices, workspace->identity().devicesOf(owner).result());
    WAYMARK_TRY(const DeviceId here, thisDevice(*workspace).result());
    return listed(
        devices, u"No devices are known."_s,
        [&here](const KnownDevice &device) {
            const DeviceCertificate &certificate = device.certificate;
            return u"%1  %2  %3  since %4%5"_s.arg(textOf(certificate.device), stateText(device.state).leftJustified(7), shown(certificate.name),
                                                   instantText(certificate.issued), certificate.device == here ? u"  (this one)"_s : u""_s);
        },
        [&here](const KnownDevice &device) {
            const DeviceCertificate &certificate = device.certificate;
            return QJsonObject{{u"id"_s, textOf(certificate.device)},
                               {u"name"_s, certificate.name},
                               {u"state"_s, stateText(device.state)},
                               {u"since"_s, certificate.issued},
                               {u"thisOne"_s, certificate.device == here}};
        });
}

/** What the device wrote as far as it is known here: that counts, and nothing after. */
static Result<QHash<SpaceId, qint64>> lastSequences(Database &database, const DeviceId &device)
{
    QHash<SpaceId, qint64> last;
    WAYMARK_TRY(const auto spaces, SpaceRepository(database).all());
    for (const ExchangeSpace &space : spaces) {
        WAYMARK_TRY(const PacketVector vector, PacketRepository(database).vector(space.key));
        if (const auto found = vector.find(device); found != vector.end()) {
            last.insert(space.id, found->second.sequence);
        }
    }
    return last;
}

static Result<Answer> revoke(Session &session, const QCommandLineParser &parser)
{
    const DeviceId device{QByteArray::fromHex(parser.positionalArguments().constFirst().toLatin1())};
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const auto last, workspace->store().read([device](Database &database) { return lastSequences(database, device); }).result());
    WAYMARK_TRY([[maybe_unused]] const IdentityCard card, workspace->identity().revokeDevice(device, last).result());
    return Answer{.text = u"Revoked. What it wrote and is known here counts; nothing after does, and nothing is sealed to it any more.\n"
                          "Others learn of it with the next parcel that you send them."_s,
                  .json = QJsonObject{{u"id"_s, textOf(device)}, {u"state"_s, u"revoked"_s}}};
}

std::vector<Verb> deviceVerbs()
{
    return {
        Verb{.name = u"device list"_s,
             .summary = u"Lists the devices that write in your name."_s,
             .help = u"Each installation is a device with keys of its own. A copied or restored file becomes a new one with its first change."_s,
             .positionals = {{u"PERSON"_s, u"Somebody else's devices instead of yours."_s, true}},
             .run = list},
        Verb{.name = u"device revoke"_s,
             .summary = u"Says that a lost device counts no more."_s,
             .help = u"For a computer or a phone that was lost or stolen. It cannot be taken back. The device that you are working on cannot be revoked."_s,
             .positionals = {{u"DEVICE"_s, u"The device's id, as 'device list' prints it."_s}},
             .options = {clockOption()},
             .run = revoke},
    };
}

}
