// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reedsolomon.h"
#include "gf2048.h"

#include <QTest>

#include <random>

using namespace waymark;

class ReedSolomonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGeneratorReachesEveryElement();
    void divisionUndoesMultiplication();
    void aWholeMessageStaysAsItIs();
    void everyOneFaultIsFound();
    void twoFaultsAreFound();
    void exchangedSymbolsAreFound();
    void threeFaultsAreHardlyEverTakenForFewer();
};

static constexpr int dataSymbols = 24;

static reedsolomon::Symbols message(std::mt19937 &random)
{
    reedsolomon::Symbols data(dataSymbols);
    for (gf2048::Element &symbol : data) {
        symbol = static_cast<gf2048::Element>(random() % 2048);
    }
    return reedsolomon::encoded(data);
}

static gf2048::Element anythingBut(gf2048::Element symbol, std::mt19937 &random)
{
    return gf2048::add(symbol, static_cast<gf2048::Element>(1 + random() % 2047));
}

void ReedSolomonTest::theGeneratorReachesEveryElement()
{
    std::vector<bool> seen(2048);
    for (int exponent = 0; exponent < gf2048::order; ++exponent) {
        const gf2048::Element element = gf2048::power(exponent);
        QVERIFY(element != 0 && !seen[element]);
        seen[element] = true;
    }
    QCOMPARE(gf2048::power(gf2048::order), gf2048::Element(1));
    QCOMPARE(gf2048::power(11), gf2048::Element(0b101)); // x^11 = x^2 + 1
}

void ReedSolomonTest::divisionUndoesMultiplication()
{
    for (int a = 0; a < 2048; a += 7) {
        for (int b = 1; b < 2048; b += 11) {
            const auto product = gf2048::multiply(static_cast<gf2048::Element>(a), static_cast<gf2048::Element>(b));
            QCOMPARE(static_cast<int>(gf2048::divide(product, static_cast<gf2048::Element>(b))), a);
        }
    }
}

void ReedSolomonTest::aWholeMessageStaysAsItIs()
{
    std::mt19937 random(1);
    const auto symbols = message(random);
    QCOMPARE(symbols.size(), std::size_t(dataSymbols + reedsolomon::checkSymbols));
    QCOMPARE(reedsolomon::corrected(symbols), std::optional(reedsolomon::Corrected{.symbols = symbols, .positions = {}}));
}

void ReedSolomonTest::everyOneFaultIsFound()
{
    std::mt19937 random(2);
    const auto symbols = message(random);
    for (std::size_t at = 0; at < symbols.size(); ++at) {
        for (gf2048::Element value = 0; value < 2048; value = static_cast<gf2048::Element>(value + 13)) {
            if (value != symbols[at]) {
                auto wrong = symbols;
                wrong[at] = value;
                QCOMPARE(reedsolomon::corrected(wrong), std::optional(reedsolomon::Corrected{.symbols = symbols, .positions = {static_cast<int>(at)}}));
            }
        }
    }
}

void ReedSolomonTest::twoFaultsAreFound()
{
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        const auto symbols = message(random);
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            for (std::size_t j = i + 1; j < symbols.size(); ++j) {
                auto wrong = symbols;
                wrong[i] = anythingBut(wrong[i], random);
                wrong[j] = anythingBut(wrong[j], random);
                const reedsolomon::Corrected expected{.symbols = symbols, .positions = {static_cast<int>(i), static_cast<int>(j)}};
                QCOMPARE(reedsolomon::corrected(wrong), std::optional(expected));
            }
        }
    }
}

void ReedSolomonTest::exchangedSymbolsAreFound()
{
    std::mt19937 random(4);
    const auto symbols = message(random);
    auto wrong = symbols;
    QVERIFY(wrong[3] != wrong[21]);
    std::swap(wrong[3], wrong[21]);
    QCOMPARE(reedsolomon::corrected(wrong), std::optional(reedsolomon::Corrected{.symbols = symbols, .positions = {3, 21}}));
}

void ReedSolomonTest::threeFaultsAreHardlyEverTakenForFewer()
{
    std::mt19937 random(5);
    int mistaken = 0;
    for (int round = 0; round < 5000; ++round) {
        const auto symbols = message(random);
        auto wrong = symbols;
        for (const std::size_t at : {std::size_t(0), std::size_t(9), std::size_t(27)}) {
            wrong[at] = anythingBut(wrong[at], random);
        }
        const auto corrected = reedsolomon::corrected(wrong);
        QVERIFY(!corrected || corrected->symbols != symbols);
        mistaken += corrected ? 1 : 0;
    }
    QVERIFY(mistaken < 10); // about 1 in 10,000 expected
}

QTEST_GUILESS_MAIN(ReedSolomonTest)
#include "reedsolomontest.moc"
