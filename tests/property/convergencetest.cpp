// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;

template<>
struct rc::Arbitrary<Step> {
    static Gen<Step> arbitrary()
    {
        // Unscaled: ranges grow with the size of the case otherwise, and the last kinds never come.
        return gen::resize(kNominalSize,
                           gen::build<Step>(gen::set(&Step::kind, gen::cast<Step::Kind>(gen::inRange(0, stepKinds))),
                                            gen::set(&Step::who, gen::inRange(0U, 60U)), gen::set(&Step::what, gen::inRange(0U, 1000U)),
                                            gen::set(&Step::how, gen::inRange(0U, 1000U))));
    }
};

namespace waymark
{

/** How a counterexample prints its steps. */
void showValue(const Step &step, std::ostream &out);

void showValue(const Step &step, std::ostream &out)
{
    static constexpr std::array names{"Add", "Edit",    "OpenEditor",   "SaveEditor", "Type",     "Reschedule", "Delete", "BringBack", "Settle",
                                      "Cut", "Deliver", "DeliverAgain", "MoveClock",  "Snapshot", "Restore",    "Revoke", "Hear"};
    out << names.at(static_cast<std::size_t>(step.kind)) << "(" << step.who << ", " << step.what << ", " << step.how << ")";
}

}

/** Acts a history out; what differs from the list, half way or at the end. */
static QString actOut(int devices, const std::vector<Step> &steps, Fault fault)
{
    World world(devices, fault);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        world.run(steps.at(i));
        if (i == steps.size() / 2) {
            if (const QString difference = world.difference(); !difference.isEmpty()) {
                return difference;
            }
        }
    }
    return world.settleDown() ? world.difference() : u"the exchange does not come to rest"_s;
}

/** Replicas converge and nothing that was written is lost: 1,000 histories here, the same each time; 10,000 new ones with the benchmarks. */
class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replicasEqualTheListOfWhatWasWritten();
    void findsSeededFaults_data();
    void findsSeededFaults();
};

void ConvergenceTest::replicasEqualTheListOfWhatWasWritten()
{
    const QByteArray histories = qgetenv("WAYMARK_HISTORIES");
    qputenv("RC_PARAMS", histories.isEmpty() ? "max_size=80 max_success=1000 seed=20260301"_ba : "max_size=80 max_success=" + histories);
    const bool held = rc::check("stores equal the list of writes", [] {
        const int devices = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(2, 6));
        const auto steps = *rc::gen::arbitrary<std::vector<Step>>();
        const QString difference = actOut(devices, steps, Fault::None);
        RC_LOG() << difference.toStdString();
        RC_ASSERT(difference.isEmpty());
    });
    QVERIFY(held);
}

void ConvergenceTest::findsSeededFaults_data()
{
    QTest::addColumn<Fault>("fault");

    QTest::newRow("a parent is dropped") << Fault::ParentDropped;
    QTest::newRow("wall time decides") << Fault::WallTimeDecides;
    QTest::newRow("an autosave joins what was packed") << Fault::JoinsAfterPacking;
    QTest::newRow("a device goes on after a restore") << Fault::DeviceReusedAfterRestore;
    QTest::newRow("a late save takes the present heads") << Fault::LateSaveTakesPresentHeads;
    QTest::newRow("a causal gap is ignored") << Fault::CausalGapIgnored;
    QTest::newRow("a change is lost") << Fault::ChangeLost;
    QTest::newRow("a head is forgotten") << Fault::HeadForgotten;
    QTest::newRow("a deletion sees what its writer did not") << Fault::DeletionSeesEverything;
    QTest::newRow("what arrived last is shown") << Fault::LastArrivedIsShown;
    QTest::newRow("a conflict is not listed") << Fault::ConflictForgotten;
    QTest::newRow("the counter is not raised") << Fault::CounterNotRaised;
    QTest::newRow("what a revoked device wrote stays") << Fault::RevokedStays;
}

static std::vector<Step> randomSteps(std::mt19937 &engine)
{
    std::vector<Step> steps(80);
    for (Step &step : steps) {
        step = {static_cast<Step::Kind>(engine() % stepKinds), static_cast<unsigned>(engine() % 60), static_cast<unsigned>(engine() % 1000),
                static_cast<unsigned>(engine() % 1000)};
    }
    return steps;
}

void ConvergenceTest::findsSeededFaults()
{
    QFETCH(Fault, fault);
    std::mt19937 engine(7);
    bool found = false;
    for (int history = 0; history < 200 && !found; ++history) {
        found = !actOut(3, randomSteps(engine), fault).isEmpty();
    }
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "convergencetest.moc"
