// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/rdfcanon.h"
#include "recordfixtures.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The W3C's test suite of RDFC-1.0 (w3c/rdf-canon, tests/rdfc10), but for the one test with another hash. */
class RdfCanonSuiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalisesAsTheSuite_data();
    void canonicalisesAsTheSuite();
    void refusesTheHostileOne();
};

static QString unescaped(const QString &text)
{
    static const QRegularExpression escape(uR"(\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.)))"_s);
    static const QHash<QChar, QChar> letters{{u't', u'\t'}, {u'b', u'\b'}, {u'n', u'\n'}, {u'r', u'\r'}, {u'f', u'\f'}};
    QString result;
    qsizetype end = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString digits = match.captured(1) + match.captured(2);
        const QChar letter = digits.isEmpty() ? match.captured(3).front() : QChar();
        result += text.sliced(end, match.capturedStart() - end);
        result += digits.isEmpty() ? QString(letters.value(letter, letter)) : QString(QChar::fromUcs4(digits.toUInt(nullptr, 16)));
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

/** Reads the statements of a file of the suite. */
class StatementReader
{
public:
    RdfDataset read(const QByteArray &nquads)
    {
        static const QRegularExpression statement(
            uR"rx(^(<[^>]*>|_:\S+) +(<[^>]*>) +(<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>|@\S+)?) *(<[^>]*>|_:\S+)? *\.)rx"_s);
        for (const QString &line : QString::fromUtf8(nquads).split(u'\n', Qt::SkipEmptyParts)) {
            const QRegularExpressionMatch match = statement.match(line);
            if (match.hasMatch()) {
                m_dataset.add({term(match.captured(1)), term(match.captured(2)), term(match.captured(3)), term(match.captured(4))});
            }
        }
        m_dataset.settle();
        return m_dataset;
    }

private:
    RdfTerm term(const QString &text)
    {
        if (text.isEmpty()) {
            return {};
        }
        if (text.startsWith(u'<')) {
            return RdfTerm::iri(unescaped(text.sliced(1).chopped(1)));
        }
        if (text.startsWith(u'_')) {
            const auto known = m_nodes.constFind(text);
            return known != m_nodes.cend() ? *known : *m_nodes.insert(text, m_dataset.newBlankNode());
        }
        const qsizetype end = text.lastIndexOf(u'"');
        const QString rest = text.sliced(end + 1);
        RdfTerm literal = RdfTerm::literal(unescaped(text.first(end).sliced(1)), rest.startsWith(u'^') ? unescaped(rest.sliced(3).chopped(1)) : QString());
        literal.text += rest.startsWith(u'@') ? rest.toUtf8() : QByteArray();
        return literal;
    }

    RdfDataset m_dataset;
    QHash<QString, RdfTerm> m_nodes;
};

static RdfDataset suiteInput(const QString &name)
{
    return StatementReader().read(testData(u"rdf-canon/"_s + name + u"-in.nq"_s));
}

void RdfCanonSuiteTest::canonicalisesAsTheSuite_data()
{
    QTest::addColumn<QString>("name");
    const QStringList outputs = QDir(testDataFolder() + u"/rdf-canon"_s).entryList({u"*-rdfc10.nq"_s}, QDir::Files, QDir::Name);
    QCOMPARE(outputs.size(), 63);
    for (const QString &output : outputs) {
        const QString name = output.first(output.indexOf(u'-'));
        QTest::newRow(qPrintable(name)) << name;
    }
}

void RdfCanonSuiteTest::canonicalisesAsTheSuite()
{
    QFETCH(QString, name);

    const auto text = canonicalNQuads(suiteInput(name));
    QVERIFY(text);
    QCOMPARE(*text, testData(u"rdf-canon/"_s + name + u"-rdfc10.nq"_s));
}

/** Ten blank nodes that all point at each other. */
void RdfCanonSuiteTest::refusesTheHostileOne()
{
    const auto text = canonicalNQuads(suiteInput(u"test074"_s));
    QVERIFY(!text);
    QCOMPARE(text.error().kind, RdfProblem::Kind::TooComplex);
}

QTEST_APPLESS_MAIN(RdfCanonSuiteTest)
#include "rdfcanonsuitetest.moc"
