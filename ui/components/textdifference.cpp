// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdifference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Above this, texts are shown unmarked: the table below would be larger than what it is worth. */
static constexpr size_t tooManyCells = 4'000'000;

/** Words and the signs between them, so that put together they are the text again. */
static std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && text[i].isLetterOrNumber() && text[i - 1].isLetterOrNumber();
        if (!inWord) {
            words.push_back(text.sliced(start, i - start));
            start = i;
        }
    }
    return words;
}

/** Which words of @p here belong to the longest common sequence with @p there. */
static std::vector<bool> sharedWords(const std::vector<QStringView> &here, const std::vector<QStringView> &there)
{
    std::vector<bool> shared(here.size(), false);
    if ((here.size() + 1) * (there.size() + 1) > tooManyCells) {
        shared.assign(here.size(), true);
        return shared;
    }
    const size_t width = there.size() + 1;
    std::vector<quint32> length((here.size() + 1) * width, 0);
    for (size_t i = here.size(); i-- > 0;) {
        for (size_t j = there.size(); j-- > 0;) {
            length[i * width + j] = here[i] == there[j] ? length[(i + 1) * width + j + 1] + 1
                                                        : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
        }
    }
    for (size_t i = 0, j = 0; i < here.size() && j < there.size();) {
        if (here[i] == there[j]) {
            shared[i] = true;
            ++i;
            ++j;
        } else if (length[(i + 1) * width + j] >= length[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return shared;
}

static QString escaped(QStringView words)
{
    return words.toString().toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

/** What stands between the signs of Markdown for bold, bold; only where it changed as a whole or not at all. */
static QString withBoldWords(QString html)
{
    static const QRegularExpression bold(u"\\*\\*((?:(?!\\*\\*|</?span|<br>).)+)\\*\\*"_s);
    return html.replace(bold, u"<b>\\1</b>"_s);
}

static QString marked(const QString &text, const QString &other, const QColor &wash)
{
    const std::vector<QStringView> words = wordsOf(text);
    const std::vector<bool> shared = sharedWords(words, wordsOf(other));
    QString html;
    for (size_t i = 0; i < words.size(); ++i) {
        if (shared[i]) {
            html += escaped(words[i]);
            continue;
        }
        const size_t first = i;
        while (i + 1 < words.size() && (!shared[i + 1] || (words[i + 1].trimmed().isEmpty() && i + 2 < words.size() && !shared[i + 2]))) {
            ++i;
        }
        const qsizetype length = words[i].data() + words[i].size() - words[first].data();
        html += u"<span style=\"background-color:%1\">%2</span>"_s.arg(wash.name(), escaped(QStringView(words[first].data(), length)));
    }
    return withBoldWords(html);
}

QString TextDifference::markedOne() const
{
    return marked(m_one, m_other, m_wash);
}

QString TextDifference::markedOther() const
{
    return marked(m_other, m_one, m_wash);
}

}
