// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "fixedclock.h"
#include "recordtype.h"
#include "seededrandom.h"
#include "store.h"

#include <QTemporaryDir>

#include <memory>

namespace waymark
{

/**
 * A workspace of its own on a temporary folder, opened by key, with a clock that stands still and seeded randomness.
 * The store's own schema is always there. Use either engine(), on the test's thread, or store(), on its two.
 */
class TestStore
{
public:
    /** @p who distinguishes the devices and persons of stores that exchange. */
    explicit TestStore(const std::vector<ConceptSchema> &concepts = {}, int who = 1);

    [[nodiscard]] ActionEngine &engine();
    /** Takes the engine onto the storage threads; engine() is gone from then on. */
    [[nodiscard]] Store &store();
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] const Schema &schema() const { return *m_schema; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.waymark")); }
    [[nodiscard]] QTemporaryDir &folder() { return m_folder; }

    /** Writes as another device of the same person from here on. */
    void becomeDevice(const Author &author);
    /** The bytes of the file as they are, with everything committed in them. */
    [[nodiscard]] QByteArray snapshot();
    /** Puts an older state in the place of the file, and opens it. */
    void restore(const QByteArray &snapshot);

    /** Opens the file with a newer program, which knows @p concepts. */
    void upgrade(const std::vector<ConceptSchema> &concepts);
    /** Closes and opens again, as after a restart. */
    void reopen();

    /** The device and the person number @p who. */
    [[nodiscard]] static Author authorOf(int who);
    [[nodiscard]] static RawKey key();

private:
    void open(Database::Mode mode);
    [[nodiscard]] QByteArray migratedFile() const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random;
    Author m_author;
    std::shared_ptr<const Schema> m_schema;
    std::unique_ptr<ActionEngine> m_engine;
    std::unique_ptr<Store> m_store;
};

}
