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
        Revoke,
        Hear,
    };
    Kind kind = Kind::Add;
    unsigned who = 0;
    unsigned what = 0;
    unsigned how = 0;
};

inline constexpr int stepKinds = static_cast<int>(Step::Kind::Hear) + 1;

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
    RevokedStays,
};

/**
 * Some devices that share one space, what travels between them, and the list of what was written. Packets are handed
 * over in any order, twice or never; a packet waits until all that its writer had applied has been applied. A device may be
 * revoked at any of its packets, which the replicas hear of one after the other: what it wrote beyond does not count.
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
    struct Revocation {
        DeviceId device;
        int last = 0; ///< sequence that counts
    };
    struct State {
        QSet<int> known; ///< what a replica shows follows from these: of the writes received, those to records that one of them creates
        QSet<int> received; ///< in packets that count, or written here
        QSet<int> met; ///< received at any time, whether it counts or not
        QHash<DeviceId, int> applied;
        QHash<DeviceId, int> revoked; ///< the devices heard of, with the last sequence that counts
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
    void becomeNewDevice(Replica &replica);
    void revoke(Replica &replica, unsigned what, unsigned how);
    void hear(Replica &replica, const Revocation &revocation);
    void hearAll(Replica &replica);
    void perform(const Step &step, Replica &replica, RecordId record);

    [[nodiscard]] SpaceKey space(Replica &replica) const;
    [[nodiscard]] std::vector<RecordId> recordsOf(const Replica &replica) const;
    [[nodiscard]] bool counts(const Replica &replica, const Packet &packet) const;
    [[nodiscard]] bool isApplied(const Replica &replica, const Packet &packet) const;
    [[nodiscard]] Versions beyond(const Replica &replica) const;
    void count(Replica &replica);
    void receiveAgain(Replica &replica, const QSet<int> &gained);
    [[nodiscard]] bool ready(const Replica &replica, const Packet &packet) const;
    void note(Replica &replica, Write write);
    void wrote(Replica &replica, int index);
    void setTitle(Replica &replica, RecordId record, const QString &title, const Label &label, const LoadedVersions &seen);
    void tamper(Packet &packet) const;
    void tamperAfter(Replica &replica);
    [[nodiscard]] QString differenceOf(Replica &replica);
    [[nodiscard]] QString differenceOf(Replica &replica, RecordId record, int field);

    Fault m_fault;
    WriteList m_list;
    std::vector<Replica> m_replicas;
    std::vector<Packet> m_packets;
    std::vector<Revocation> m_revocations;
    std::vector<Author> m_authors; ///< every device that ever wrote
    int m_devices = 0;
    int m_words = 0;
    QString m_failure; ///< of taking back
};

}
