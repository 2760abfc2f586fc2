// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journallink.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array kinds{std::pair(JournalLink::Kind::Goal, "goal"_L1), std::pair(JournalLink::Kind::Competency, "competency"_L1),
                                  std::pair(JournalLink::Kind::Session, "session"_L1), std::pair(JournalLink::Kind::Assignment, "assignment"_L1)};

QString codeOf(JournalLink::Kind kind)
{
    for (const auto &[known, code] : kinds) {
        if (known == kind) {
            return code;
        }
    }
    return {};
}

JournalLink::Kind journalLinkKind(const QString &code)
{
    for (const auto &[kind, known] : kinds) {
        if (known == code) {
            return kind;
        }
    }
    return JournalLink::Kind::Unknown;
}

Result<JournalLink> checked(const JournalLink &link)
{
    if (link.kind == JournalLink::Kind::Unknown) {
        return failure(Error::Kind::Invalid, u"kind"_s);
    }
    if (link.target.trimmed().isEmpty()) {
        return failure(Error::Kind::Blank, u"target"_s);
    }
    return JournalLink{link.kind, link.target.trimmed()};
}

}
