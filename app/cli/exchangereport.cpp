// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangereport.h"

#include "errorsentence.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waymark
{

QString packetText(const PacketName &packet)
{
    return u"%1-%2"_s.arg(QString::fromLatin1(packet.device.bytes.toHex())).arg(packet.sequence);
}

static QString textOfRefused(const ReceiveReport &report)
{
    QString text;
    for (const RefusedPacket &refused : report.refusedPackets) {
        text += u"\nPacket %1 was refused. %2"_s.arg(packetText(refused.packet), sentenceOf(refused.error));
    }
    return text;
}

static QJsonArray toJson(const QList<RefusedPacket> &refusedPackets)
{
    QJsonArray array;
    for (const RefusedPacket &refused : refusedPackets) {
        array.append(QJsonObject{{u"packet"_s, packetText(refused.packet)}, {u"error"_s, codeOf(refused.error.kind)}, {u"field"_s, refused.error.field}});
    }
    return array;
}

static QJsonObject toJson(const ReceiveReport &report, const QString &from)
{
    return {{u"from"_s, from},
            {u"applied"_s, report.applied},
            {u"conflicts"_s, report.conflicts.size()},
            {u"kept"_s, report.kept.size()},
            {u"takenBack"_s, report.takenBack},
            {u"refused"_s, report.refused.size()},
            {u"refusedPackets"_s, toJson(report.refusedPackets)},
            {u"waiting"_s, report.waitingPackets},
            {u"questions"_s, report.questions.size()},
            {u"attachmentsArrived"_s, report.attachmentsArrived}};
}

Answer reportAnswer(const ReceiveReport &report, const QString &from)
{
    QString text = report.isEmpty() ? u"From %1: nothing new."_s.arg(from) : u"From %1: %2 changes came in."_s.arg(from).arg(report.applied);
    const std::array lines{
        std::pair(report.conflicts.size(), u"\n%1 to settle: 'waymark-cli conflicts list'."_s),
        std::pair(report.broughtBack.size(), u"\n%1 deleted records came back, because somebody changed them meanwhile."_s),
        std::pair(report.kept.size(), u"\n%1 deleted records were kept, as you said."_s),
        std::pair(report.takenBack, u"\n%1 changes of a lost device, or that stood on them, were taken back and are kept aside."_s),
        std::pair(report.refused.size(), u"\n%1 changes were refused and kept aside."_s),
        std::pair(report.waitingPackets, u"\n%1 packets wait for something that has to come first."_s),
        std::pair(static_cast<qsizetype>(report.attachmentsMissing), u"\n%1 attachments are not here yet."_s),
        std::pair(report.questions.size(), u"\n%1 packets delete much and wait for your answer: 'waymark-cli exchange questions'."_s),
    };
    for (const auto &[count, sentence] : lines) {
        text += count > 0 ? sentence.arg(count) : QString();
    }
    return {.text = text + textOfRefused(report), .json = toJson(report, from)};
}

}
