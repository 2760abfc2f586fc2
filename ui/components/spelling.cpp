// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <QLocale>
#include <QSettings>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString enabledKey = u"spelling/enabled"_s;
static const QString codesKey = u"spelling/languages"_s;
static constexpr qsizetype mostWords = 50'000;
static constexpr qsizetype usualLanguages = 4;

static QString baseOf(const QString &code)
{
    return code.section(u'_', 0, 0).section(u'-', 0, 0);
}

static bool has(const QList<SpellingLanguage> &languages, const QString &code)
{
    return std::ranges::contains(languages, code, &SpellingLanguage::code);
}

/** That of the country, else that of the country where the language comes from, else any; empty without one. */
static QString bestFor(const QList<SpellingLanguage> &installed, const QLocale &locale)
{
    const QString name = locale.name();
    for (const QString &code : {name == "C"_L1 ? u"en_US"_s : name, QLocale(locale.language()).name()}) {
        if (has(installed, code)) {
            return code;
        }
    }
    const QString base = name == "C"_L1 ? u"en"_s : baseOf(name);
    const auto any = std::ranges::find(installed, base, [](const SpellingLanguage &language) { return baseOf(language.code); });
    return any == installed.cend() ? QString() : any->code;
}

QStringList Spelling::usualCodes(const QList<SpellingLanguage> &installed, const QLocale &locale)
{
    QStringList codes;
    QSet<QString> bases;
    const auto take = [&](const QString &code) {
        if (!code.isEmpty() && codes.size() < usualLanguages && !bases.contains(baseOf(code))) {
            codes.append(code);
            bases.insert(baseOf(code));
        }
    };
    take(bestFor(installed, locale));
    for (const SpellingLanguage &language : installed) {
        take(bestFor(installed, QLocale(baseOf(language.code))));
    }
    return codes;
}

Spelling::Spelling(QObject *parent)
    : Spelling(std::make_shared<SpellingBook>(), parent)
{
}

Spelling::Spelling(std::shared_ptr<SpellingBook> book, QObject *parent)
    : QObject(parent)
    , m_enabled(QSettings().value(enabledKey, true).toBool())
    , m_book(std::move(book))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Spelling::~Spelling()
{
    m_pool.waitForDone();
}

void Spelling::setEnabled(bool enabled)
{
    if (m_enabled == enabled) {
        return;
    }
    m_enabled = enabled;
    QSettings().setValue(enabledKey, enabled);
    Q_EMIT changed();
}

void Spelling::prepare()
{
    if (m_state != State::New) {
        return;
    }
    m_state = State::Asked;
    QtConcurrent::run(&m_pool, [book = m_book] { return book->languages(); }).then(this, [this](const QList<SpellingLanguage> &installed) {
        m_installed = installed;
        m_state = State::Ready;
        choose();
        Q_EMIT changed();
    });
}

/** The languages that were chosen and are still there; else the usual ones. */
void Spelling::choose()
{
    m_codes = QSettings().value(codesKey).toStringList();
    m_codes.removeIf([this](const QString &code) { return !has(m_installed, code); });
    if (m_codes.isEmpty()) {
        m_codes = usualCodes(m_installed, QLocale());
    }
    m_codes = m_codes.first(std::min<qsizetype>(m_codes.size(), SpellingBook::mostLanguages));
}

QStringList Spelling::names() const
{
    QStringList names;
    for (const SpellingLanguage &language : m_installed) {
        names.append(language.name);
    }
    return names;
}

QList<bool> Spelling::used() const
{
    QList<bool> used;
    for (const SpellingLanguage &language : m_installed) {
        used.append(m_codes.contains(language.code));
    }
    return used;
}

void Spelling::use(int index, bool wanted)
{
    if (index < 0 || index >= m_installed.size()) {
        return;
    }
    const QString code = m_installed.at(index).code;
    if (wanted && !m_codes.contains(code) && m_codes.size() < SpellingBook::mostLanguages) {
        m_codes.append(code);
    } else if (!wanted && m_codes.size() > 1) {
        m_codes.removeOne(code);
    }
    QSettings().setValue(codesKey, m_codes);
    forget();
    Q_EMIT changed();
}

QString Spelling::advice() const
{
    if (m_state != State::Ready || !bestFor(m_installed, QLocale()).isEmpty()) {
        return {};
    }
    const QLocale locale;
    const QString name = locale.language() == QLocale::C ? u"en-us"_s : locale.name().toLower().replace(u'_', u'-');
    return m_installed.isEmpty()
        ? tr("No dictionary is installed, so nothing is checked. On Debian and its relatives the package hunspell-%1 has one; Waymark finds it when it starts again.")
              .arg(name)
        : tr("For the language of the window no dictionary is installed. On Debian and its relatives the package hunspell-%1 has one; Waymark finds it when it starts again.")
              .arg(name);
}

/** Answers that are still to come are about other languages. */
void Spelling::forget()
{
    ++m_request;
    m_asking = false;
    m_known.clear();
    m_toAsk.clear();
}

Spelling::Judgement Spelling::judge(const QString &line)
{
    if (!m_enabled || m_codes.isEmpty()) {
        return {};
    }
    QList<WordSpan> words = wordsToSpell(line);
    words.removeIf([&](const WordSpan &span) { return m_right.contains(line.sliced(span.start, span.length)); });
    std::array<int, SpellingBook::mostLanguages> knows{};
    for (const WordSpan &span : words) {
        const QString word = line.sliced(span.start, span.length);
        const auto known = m_known.constFind(word);
        if (known == m_known.cend()) {
            m_toAsk.insert(word);
        }
        for (size_t i = 0; known != m_known.cend() && i < knows.size(); ++i) {
            knows.at(i) += (*known >> i) & 1U;
        }
    }
    ask();
    const auto best = std::ranges::max_element(knows) - knows.begin();
    words.removeIf([&](const WordSpan &span) {
        const auto known = m_known.constFind(line.sliced(span.start, span.length));
        return known == m_known.cend() || ((*known >> best) & 1U) != 0;
    });
    return {.wrong = words, .code = m_codes.at(best)};
}

void Spelling::ask()
{
    if (m_asking || m_toAsk.isEmpty()) {
        return;
    }
    m_asking = true;
    const QStringList words(m_toAsk.cbegin(), m_toAsk.cend());
    m_toAsk.clear();
    QtConcurrent::run(&m_pool, [book = m_book, words, codes = m_codes] {
        return book->knownBy(words, codes);
    }).then(this, [this, request = m_request](const QHash<QString, quint32> &known) {
        if (request != m_request) {
            return;
        }
        m_asking = false;
        if (m_known.size() > mostWords) {
            m_known.clear();
        }
        m_known.insert(known);
        ask();
        Q_EMIT answered();
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word, const QString &code)
{
    return QtConcurrent::run(&m_pool, [book = m_book, word, code] { return book->suggestions(word, code); });
}

void Spelling::learn(const QString &word, const QString &code)
{
    ignore(word);
    m_pool.start([book = m_book, word, code] { book->learn(word, code); });
}

void Spelling::ignore(const QString &word)
{
    m_right.insert(word);
    Q_EMIT answered();
}

}
