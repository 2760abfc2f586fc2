// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "recordfixtures.h"
#include "verifier.h"

#include <QTest>

#include <functional>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace
{

/** Calls @p tryEdited with the pointer of every place of @p root and the whole document after each edit of that place. */
class Editor
{
public:
    /** All of them, or of each member one change of its value and its deletion. */
    enum class Edits { All, One };

    Editor(const JsonValue &root, Edits edits, std::function<void(const QString &, const JsonValue &)> tryEdited)
        : m_root(root)
        , m_edits(edits)
        , m_tryEdited(std::move(tryEdited))
    {
    }

    void run() { visit(m_root, {}); }

private:
    void visit(JsonValue &value, const QString &pointer)
    {
        if (m_edits == Edits::All) {
            editItself(value, pointer);
        } else if (value.isString() || value.isBool()) {
            attempt(value, value.isString() ? JsonValue(QString(value.toString() + u'x')) : JsonValue(!value.toBool()), pointer + u" (changed)"_s);
        }
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
            if (m_edits == Edits::All) {
                rename(value, member, without, pointer);
            }
            visit((*value.mutableMembers())[i].value, pointerTo(pointer, member.name));
        }
        if (m_edits == Edits::All) {
            JsonValue more = value;
            more.set(u"added"_s, u"x"_s);
            attempt(value, more, pointer + u" (member added)"_s);
        }
    }

    void rename(JsonValue &value, const JsonMember &member, JsonValue without, const QString &pointer)
    {
        without.set(QString(member.name + u'x'), member.value);
        attempt(value, without, pointerTo(pointer, member.name) + u" (renamed)"_s);
    }

    void visitItems(JsonValue &value, const QString &pointer)
    {
        for (size_t i = 0; i < value.items().size(); ++i) {
            JsonValue::Array without = value.items();
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            attempt(value, JsonValue::array(without), pointerTo(pointer, static_cast<qsizetype>(i)) + u" (deleted)"_s);
            if (m_edits == Edits::All) {
                JsonValue::Array twice = value.items();
                twice.push_back(value.items()[i]);
                attempt(value, JsonValue::array(twice), pointerTo(pointer, static_cast<qsizetype>(i)) + u" (twice)"_s);
            }
            visit((*value.mutableItems())[i], pointerTo(pointer, static_cast<qsizetype>(i)));
        }
        if (value.items().size() > 1 && m_edits == Edits::All) {
            attempt(value, JsonValue::array({value.items().rbegin(), value.items().rend()}), pointer + u" (reversed)"_s);
        }
        if (value.items().size() == 1 && m_edits == Edits::All) {
            attempt(value, JsonValue(value.items().front()), pointer + u" (not in an array)"_s);
        }
    }

    JsonValue m_root;
    Edits m_edits;
    std::function<void(const QString &, const JsonValue &)> m_tryEdited;
};

}

/** No edit of any single place of a record passes. */
class VerifierEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEverySingleEdit();
    void refusesEveryMemberOfTwelveEntriesChangedOrDeleted();
    void refusesEveryFlippedByte();
};

/** Edits that the verifier lets pass, and how many were tried. */
struct Passing {
    QStringList passed;
    int edits = 0;
};

/** Of the edits of @p record every @p workers-th, from the one with the number @p worker on. */
static Passing passingShare(const JsonValue &record, Editor::Edits edits, int worker, int workers)
{
    Passing result;
    Editor editor(record, edits, [&](const QString &what, const JsonValue &document) {
        const bool isMine = result.edits++ % workers == worker;
        if (isMine && verifyCredential(canonicalJson(document), readAt).holds()) {
            result.passed.append(what);
        }
    });
    editor.run();
    return result;
}

static Passing passing(const JsonValue &record, Editor::Edits edits)
{
    const int workers = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::vector<std::future<Passing>> shares;
    for (int worker = 0; worker < workers; ++worker) {
        shares.push_back(std::async(std::launch::async, [&record, edits, worker, workers] { return passingShare(record, edits, worker, workers); }));
    }
    Passing result;
    for (std::future<Passing> &share : shares) {
        const Passing found = share.get();
        result.passed += found.passed;
        result.edits = found.edits;
    }
    return result;
}

void VerifierEditTest::refusesEverySingleEdit()
{
    const auto [passed, edits] = passing(sampleRecord(2), Editor::Edits::All);
    QCOMPARE(passed, QStringList());
    QVERIFY2(edits > 2000, qPrintable(QString::number(edits)));
}

void VerifierEditTest::refusesEveryMemberOfTwelveEntriesChangedOrDeleted()
{
    const auto [passed, edits] = passing(sampleRecord(12), Editor::Edits::One);
    QCOMPARE(passed, QStringList());
    QVERIFY2(edits > 2900, qPrintable(QString::number(edits)));
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
