// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verb.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static std::vector<Verb> collected()
{
    std::vector<Verb> all;
    for (const auto &list : {workspaceVerbs(), journalVerbs(), assignmentVerbs(), reviewVerbs(), exchangeVerbs(), recordVerbs(), searchVerbs(), moreVerbs()}) {
        all.insert(all.end(), list.begin(), list.end());
    }
    return all;
}

const std::vector<Verb> &allVerbs()
{
    static const std::vector<Verb> verbs = collected();
    return verbs;
}

const Verb *findVerb(const QString &name)
{
    const auto found = std::ranges::find(allVerbs(), name, &Verb::name);
    return found == allVerbs().end() ? nullptr : &*found;
}

QString overview(const std::vector<Verb> &verbs)
{
    static constexpr qsizetype nameWidth = 24;
    QString text;
    for (const Verb &verb : verbs) {
        text += u"  "_s + verb.name.leftJustified(nameWidth) + verb.summary + u'\n';
    }
    return text;
}

QCommandLineOption option(const QString &name, const QString &description, const QString &value)
{
    return QCommandLineOption(name, description, value);
}

QCommandLineOption flag(const QString &name, const QString &description)
{
    return QCommandLineOption(name, description);
}

}
