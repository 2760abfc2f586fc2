// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "recordfixtures.h"
#include "verifier.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace
{

/** Calls @p tryEdited with the pointer of every place of @p root and the whole document after each edit of that place. */
class Editor
{
public:
    Editor(const JsonValue &root, std::function<void(const QString &, const JsonValue &)> tryEdited)
        : m_root(root)
        , m_tryEdited(std::move(tryEdited))
    {
    }

    void run() { visit(m_root, {}); }

private:
    void visit(JsonValue &value, const QString &pointer)
    {
        editItself(value, pointer);
        if (value.isObject()) {
            visitMembers(value, pointer);
        } else if (value.isArray()) {
            visitItems(value, pointer);
        }
    }

    void attempt(JsonValue &place, const JsonValue &replacement, const QString &what)
    {
        JsonValue kept = replacement;
        std::swap(place, kept);
        m_tryEdited(what, m_root);
        std::swap(place, kept);
    }

    void editItself(JsonValue &value, const QString &pointer)
    {
        if (value.isString()) {
            attempt(value, JsonValue(QString(value.toString() + u'x')), pointer + u" (longer)"_s);
            attempt(value, JsonValue(value.toString().sliced(std::min<qsizetype>(1, value.toString().size()))), pointer + u" (shorter)"_s);
            attempt(value, JsonValue(value.toString().toUpper() == value.toString() ? value.toString().toLower() + u' ' : value.toString().toUpper()),
                    pointer + u" (case)"_s);
        } else if (value.isBool()) {
            attempt(value, JsonValue(!value.toBool()), pointer + u" (flipped)"_s);
        }
        attempt(value, JsonValue(), pointer + u" (null)"_s);
        attempt(value, JsonValue::array({value}), pointer + u" (in an array)"_s);
    }

    void visitMembers(JsonValue &value, const QString &pointer)
    {
        for (size_t i = 0; i < value.members().size(); ++i) {
            const JsonMember member = value.members()[i];
            JsonValue without = value;
            without.remove(member.name);
            attempt(value, without, pointerTo(pointer, member.name) + u" (deleted)"_s);
            JsonValue renamed = without;
            renamed.set(QString(member.name + u'x'), member.value);
            attempt(value, renamed, pointerTo(pointer, member.name) + u" (renamed)"_s);
            visit((*value.mutableMembers())[i].value, pointerTo(pointer, member.name));
        }
        JsonValue more = value;
        more.set(u"added"_s, u"x"_s);
        attempt(value, more, pointer + u" (member added)"_s);
    }

    void visitItems(JsonValue &value, const QString &pointer)
    {
        for (size_t i = 0; i < value.items().size(); ++i) {
            JsonValue::Array without = value.items();
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            attempt(value, JsonValue::array(without), pointerTo(pointer, static_cast<qsizetype>(i)) + u" (deleted)"_s);
            JsonValue::Array twice = value.items();
            twice.push_back(value.items()[i]);
            attempt(value, JsonValue::array(twice), pointerTo(pointer, static_cast<qsizetype>(i)) + u" (twice)"_s);
            visit((*value.mutableItems())[i], pointerTo(pointer, static_cast<qsizetype>(i)));
        }
        if (value.items().size() > 1) {
            attempt(value, JsonValue::array({value.items().rbegin(), value.items().rend()}), pointer + u" (reversed)"_s);
        }
        if (value.items().size() == 1) {
            attempt(value, JsonValue(value.items().front()), pointer + u" (not in an array)"_s);
        }
    }

    JsonValue m_root;
    std::function<void(const QString &, const JsonValue &)> m_tryEdited;
};

}

/** No edit of any single place of a record passes. */
class VerifierEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEverySingleEdit();
    void refusesEveryFlippedByte();
};

void VerifierEditTest::refusesEverySingleEdit()
{
    int edits = 0;
    QStringList passed;
    Editor editor(sampleRecord(2), [&](const QString &what, const JsonValue &document) {
        ++edits;
        if (verifyCredential(canonicalJson(document), readAt).holds()) {
            passed.append(what);
        }
    });
    editor.run();
    QCOMPARE(passed, QStringList());
    QVERIFY2(edits > 2000, qPrintable(QString::number(edits)));
}

void VerifierEditTest::refusesEveryFlippedByte()
{
    QByteArray bytes = canonicalJson(sampleCredential());
    QVERIFY(verifyCredential(bytes, readAt).holds());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char kept = bytes.at(i);
        bytes[i] = static_cast<char>(kept ^ (1 << (i % 7)));
        QVERIFY2(!verifyCredential(bytes, readAt).holds(), qPrintable(QString::number(i)));
        bytes[i] = kept;
    }
}

QTEST_APPLESS_MAIN(VerifierEditTest)
#include "verifieredittest.moc"
