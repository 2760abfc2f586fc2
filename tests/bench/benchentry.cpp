// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchentry.h"

#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static constexpr int wordCount = 20'000;
static constexpr int bodyLength = 440;

/** The frequent words, the most frequent first; the others are made up. */
static const QStringList &frequentWords()
{
    static const QStringList words =
        u"the to of and a in that is we for it with this was on as i be not are have from but by they at an or which had about "
        "their one what when there would can were been more if will than so who how into out up could do them some time our only then "
        "now other these its over also may after first because should much before through between where most know still own even need "
        "system team architecture decision review service boundary interface risk context data stakeholder question interview record module "
        "quality cost platform domain constraint option trade-off migration latency consistency ownership release customer meeting mentor "
        "workshop diagram model capability roadmap strategy business event queue contract dependency coupling latency failure recovery "
        "observability security threat identity access payment catalogue order inventory shipping billing invoice ledger search index cache "
        "batch stream schema version deployment pipeline rollback feature flag experiment metric baseline budget estimate scope principle "
        "standard guideline pattern legacy vendor licence procurement integration gateway adapter facade monolith extraction seam strangler "
        "bounded aggregate repository transaction isolation replication partition availability throughput capacity load incident postmortem "
        "runbook alert threshold retention archive compliance audit privacy consent regulation policy exception approval sponsor executive "
        "narrative presentation feedback confidence doubt patience listening conflict agreement compromise clarity purpose outcome benefit "
        "assumption hypothesis evidence observation lesson habit practice reflection energy focus rest tomorrow yesterday morning afternoon"_s.split(u' ');
    return words;
}

static QString madeUpWord(int rank)
{
    static constexpr std::array syllables{"ka", "lo",  "mer", "ti",  "von", "sa",  "ru",  "bel", "no", "dax",
                                          "fi", "gar", "hu",  "jen", "po",  "qui", "tor", "wes", "ya", "zel"};
    QString word;
    for (int rest = rank; rest > 0; rest /= static_cast<int>(syllables.size())) {
        word += QLatin1StringView(syllables.at(static_cast<std::size_t>(rest) % syllables.size()));
    }
    return word;
}

/** Zipf: the logarithm of the rank is spread evenly. */
static QString nextWord(std::mt19937 &random)
{
    const double share = std::generate_canonical<double, 32>(random);
    const int rank = static_cast<int>(std::pow(static_cast<double>(wordCount), share)) - 1;
    return rank < frequentWords().size() ? frequentWords().at(rank) : madeUpWord(rank);
}

static QString sentence(std::mt19937 &random, int words)
{
    QString text = nextWord(random);
    text[0] = text.at(0).toUpper();
    for (int i = 1; i < words; ++i) {
        text += u' ' + nextWord(random);
    }
    return text;
}

static QString body(std::mt19937 &random)
{
    QString text;
    while (text.size() < bodyLength) {
        switch (random() % 8) {
        case 0:
            text += u"\n\n- "_s + sentence(random, 6) + u"\n- "_s + sentence(random, 6) + u"\n\n"_s;
            break;
        case 1:
            text += sentence(random, 5) + u" – **"_s + nextWord(random) + u"**. "_s;
            break;
        default:
            text += sentence(random, 11) + u". "_s;
            break;
        }
    }
    return text.trimmed();
}

JournalDraft benchEntry(int number)
{
    std::mt19937 random(static_cast<unsigned>(number) + 1);
    JournalDraft draft{.day = QDate(1999, 1, 1).addDays(number / 10),
                       .title = sentence(random, 4),
                       .body = body(random),
                       .mood = {},
                       .energy = {},
                       .confidence = {},
                       .prompt = {}};
    if (number % 3 == 0) {
        draft.mood = static_cast<int>(random() % 5) + 1;
        draft.energy = static_cast<int>(random() % 5) + 1;
    }
    return draft;
}

QString rewrittenBody(int number)
{
    std::mt19937 random(static_cast<unsigned>(number) + 500'000'001U);
    return body(random);
}

}
