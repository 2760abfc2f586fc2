// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notes.h"
#include "teststore.h"
#include "writelist.h"

#include <memory>
#include <vector>

namespace waymark
{

/** Something that happens in a history; the numbers choose whom and what, whatever their size. */
struct Step {
    enum class Kind {
        Add,
        Edit,
        OpenEditor,
        SaveEditor,
        Type,
        Reschedule,
        Delete,
        BringBack,
        Settle,
        Cut,
        Deliver,
        DeliverAgain,
        MoveClock,
        Snapshot,
        Restore,
    };
    Kind kind = Kind::Add;
    unsigned who = 0;
    unsigned what = 0;
    unsigned how = 0;
};

inline constexpr int stepKinds = static_cast<int>(Step::Kind::Restore) + 1;

/** A mistake put into the exchange on purpose, to see that the comparison finds it. */
enum class Fault {
    None,
    ParentDropped,
    WallTimeDecides,
    JoinsAfterPacking,
    DeviceReusedAfterRestore,
    LateSaveTakesPresentHeads,
    CausalGapIgnored,
    ChangeLost,
    HeadForgotten,
    DeletionSeesEverything,
    LastArrivedIsShown,
    ConflictForgotten,
    CounterNotRaised,
};

/**
 * Some devices that share one space, what travels between them, and the list of what was written. Packets are handed
 * over in any order, twice or never; a packet waits until all that its writer had applied has been applied.
 */
class World
{
public:
    World(int devices, Fault fault);

    void run(const Step &step);
    /** Hands everything to everybody until nothing new travels; false where that never happens. */
    [[nodiscard]] bool settleDown();
    /** What differs between a store and the list; empty where nothing does. */
    [[nodiscard]] QString difference();

private:
    struct Packet {
        Author author;
        int sequence = 0;
        QHash<DeviceId, int> applied;
        QList<ExchangedAction> actions;
        QSet<int> writes;
    };
    struct State {
        QSet<int> known;
        QHash<DeviceId, int> applied;
        QSet<int> unpacked; ///< writes in no packet
        int joinable = -1; ///< the autosave that the next one may join
    };
    struct Editor {
        RecordId record;
        LoadedVersions versions;
        std::vector<Version> seen;
    };
    struct Replica {
        std::unique_ptr<TestStore> store;
        State state;
        std::optional<Editor> editor;
        QByteArray snapshot;
        State snapshotState;
    };

    void add(Replica &replica);
    void edit(Replica &replica, RecordId record, unsigned how);
    void openEditor(Replica &replica, RecordId record);
    void saveEditor(Replica &replica, unsigned how);
    void type(Replica &replica, RecordId record, unsigned how);
    void reschedule(Replica &replica, RecordId record, unsigned how);
    void changeLife(Replica &replica, RecordId record, bool remove);
    void settle(Replica &replica, RecordId record);
    void cut(Replica &replica);
    void deliver(Replica &replica, Packet packet);
    void catchUp(Replica &replica);
    void restore(Replica &replica);
    void perform(const Step &step, Replica &replica, RecordId record);

    [[nodiscard]] SpaceKey space(Replica &replica) const;
    [[nodiscard]] std::vector<RecordId> recordsOf(const Replica &replica) const;
    [[nodiscard]] bool ready(const Replica &replica, const Packet &packet) const;
    void note(Replica &replica, Write write);
    void setTitle(Replica &replica, RecordId record, const QString &title, const Label &label, const LoadedVersions &seen);
    void tamper(Packet &packet) const;
    void tamperAfter(Replica &replica);
    [[nodiscard]] QString differenceOf(Replica &replica);
    [[nodiscard]] QString differenceOf(Replica &replica, RecordId record, int field);

    Fault m_fault;
    WriteList m_list;
    std::vector<Replica> m_replicas;
    std::vector<Packet> m_packets;
    int m_devices = 0;
    int m_words = 0;
};

}
