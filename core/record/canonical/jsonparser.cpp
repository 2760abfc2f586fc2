// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jsonparser.h"

#include <QStringConverter>

#include <algorithm>
#include <cctype>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

using Kind = JsonProblem::Kind;

constexpr qint64 maximumSafeInteger = (qint64(1) << 53) - 1;

/** A recursive-descent parser over UTF-16; the first problem ends it. */
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    std::expected<JsonValue, JsonProblem> document()
    {
        JsonValue result;
        skipSpace();
        if (!value(result, {}, 0)) {
            return std::unexpected(m_problem);
        }
        skipSpace();
        if (m_at != m_text.size()) {
            return std::unexpected(JsonProblem{Kind::Syntax, {}, m_at});
        }
        return result;
    }

private:
    bool fail(Kind kind, const QString &pointer)
    {
        m_problem = {kind, pointer, m_at};
        return false;
    }

    [[nodiscard]] char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }

    bool take(char16_t c)
    {
        if (peek() != c || m_at >= m_text.size()) {
            return false;
        }
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r')) {
            ++m_at;
        }
    }

    bool value(JsonValue &result, const QString &pointer, int depth)
    {
        switch (peek()) {
        case u'{':
            return object(result, pointer, depth + 1);
        case u'[':
            return array(result, pointer, depth + 1);
        case u'"': {
            QString text;
            if (!string(text, pointer)) {
                return false;
            }
            result = JsonValue(text);
            return true;
        }
        case u't':
            return word(u"true", JsonValue(true), result, pointer);
        case u'f':
            return word(u"false", JsonValue(false), result, pointer);
        case u'n':
            return word(u"null", JsonValue(), result, pointer);
        default:
            return number(result, pointer);
        }
    }

    bool word(QStringView text, JsonValue meaning, JsonValue &result, const QString &pointer)
    {
        if (!m_text.sliced(m_at).startsWith(text)) {
            return fail(Kind::Syntax, pointer);
        }
        m_at += text.size();
        result = std::move(meaning);
        return true;
    }

    bool array(JsonValue &result, const QString &pointer, int depth)
    {
        if (depth > maximumJsonDepth) {
            return fail(Kind::TooDeep, pointer);
        }
        result = JsonValue::array();
        ++m_at;
        skipSpace();
        if (take(u']')) {
            return true;
        }
        for (qsizetype index = 0;; ++index) {
            JsonValue item;
            skipSpace();
            if (!value(item, pointerTo(pointer, index), depth)) {
                return false;
            }
            result.append(std::move(item));
            skipSpace();
            if (take(u']')) {
                return true;
            }
            if (!take(u',')) {
                return fail(Kind::Syntax, pointer);
            }
        }
    }

    bool object(JsonValue &result, const QString &pointer, int depth)
    {
        if (depth > maximumJsonDepth) {
            return fail(Kind::TooDeep, pointer);
        }
        JsonValue::Object members;
        ++m_at;
        skipSpace();
        if (!take(u'}')) {
            do {
                if (!member(members, pointer, depth)) {
                    return false;
                }
            } while (take(u','));
            if (!take(u'}')) {
                return fail(Kind::Syntax, pointer);
            }
        }
        return sortInto(result, std::move(members), pointer);
    }

    bool member(JsonValue::Object &members, const QString &pointer, int depth)
    {
        JsonMember next;
        skipSpace();
        if (!string(next.name, pointer)) {
            return false;
        }
        skipSpace();
        if (!take(u':')) {
            return fail(Kind::Syntax, pointer);
        }
        skipSpace();
        if (!value(next.value, pointerTo(pointer, next.name), depth)) {
            return false;
        }
        skipSpace();
        members.push_back(std::move(next));
        return true;
    }

    bool sortInto(JsonValue &result, JsonValue::Object members, const QString &pointer)
    {
        std::ranges::sort(members, {}, &JsonMember::name);
        const auto twice = std::ranges::adjacent_find(members, {}, &JsonMember::name);
        if (twice != members.end()) {
            return fail(Kind::DuplicateMember, pointerTo(pointer, twice->name));
        }
        result = JsonValue::object();
        *result.mutableMembers() = std::move(members);
        return true;
    }

    bool string(QString &result, const QString &pointer)
    {
        if (!take(u'"')) {
            return fail(Kind::Syntax, pointer);
        }
        for (;;) {
            if (m_at >= m_text.size() || peek() < u' ') {
                return fail(Kind::Syntax, pointer);
            }
            const char16_t c = m_text[m_at++].unicode();
            if (c == u'"') {
                return whole(result) || fail(Kind::LoneSurrogate, pointer);
            }
            if (c != u'\\') {
                result += QChar(c);
            } else if (!escape(result, pointer)) {
                return false;
            }
        }
    }

    static bool whole(QStringView text) { return text.isValidUtf16(); }

    bool escape(QString &result, const QString &pointer)
    {
        static constexpr QStringView letters = u"\"\\/bfnrt";
        static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        if (m_at >= m_text.size()) {
            return fail(Kind::Syntax, pointer);
        }
        const QChar letter = m_text[m_at++];
        if (letter == u'u') {
            return unicodeEscape(result, pointer);
        }
        const qsizetype which = letters.indexOf(letter);
        if (which < 0) {
            return fail(Kind::Syntax, pointer);
        }
        result += meanings[which];
        return true;
    }

    bool unicodeEscape(QString &result, const QString &pointer)
    {
        const QStringView digits = m_text.sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at));
        const bool hex = std::ranges::all_of(digits, [](QChar c) { return c.unicode() < 0x80 && std::isxdigit(c.unicode()) != 0; });
        if (digits.size() != 4 || !hex) {
            return fail(Kind::Syntax, pointer);
        }
        result += QChar(digits.toUShort(nullptr, 16));
        m_at += 4;
        return true;
    }

    bool number(JsonValue &result, const QString &pointer)
    {
        const qsizetype begin = m_at;
        const bool negative = take(u'-');
        const qsizetype digitsBegin = m_at;
        while (peek() >= u'0' && peek() <= u'9') {
            ++m_at;
        }
        const QStringView digits = m_text.sliced(digitsBegin, m_at - digitsBegin);
        if (digits.isEmpty()) {
            m_at = begin;
            return fail(Kind::Syntax, pointer);
        }
        if (digits.size() > 1 && digits.front() == u'0') {
            return fail(Kind::Syntax, pointer);
        }
        if (peek() == u'.' || peek() == u'e' || peek() == u'E' || digits.size() > 16 || (negative && digits == u"0")) {
            return fail(Kind::Number, pointer);
        }
        const qint64 magnitude = digits.toLongLong();
        if (magnitude > maximumSafeInteger) {
            return fail(Kind::Number, pointer);
        }
        result = JsonValue::integer(negative ? -magnitude : magnitude);
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    JsonProblem m_problem;
};

}

std::expected<JsonValue, JsonProblem> parseJson(const QByteArray &bytes)
{
    if (bytes.size() > maximumJsonBytes) {
        return std::unexpected(JsonProblem{Kind::TooLarge, {}, maximumJsonBytes});
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return std::unexpected(JsonProblem{Kind::Encoding, {}, 0});
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return std::unexpected(JsonProblem{Kind::Encoding, {}, 0});
    }
    auto result = Parser(text).document();
    if (!result) {
        // The offset was counted in UTF-16; for people it is a byte.
        result.error().offset = QStringView(text).first(std::min(result.error().offset, text.size())).toUtf8().size();
    }
    return result;
}

}
