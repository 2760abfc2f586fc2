// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <optional>

namespace waymark
{

/**
 * One versioned record while it is read and written: what all such editors do alike. It loads the record, saves by itself a
 * moment after the last change and before the editor goes, loads again what was saved, takes in what others changed, and
 * drops late answers about a record that it has turned away from. What the record is, how it is read and written, and what of
 * it was typed is for the editor that derives from this; it calls leave() in its destructor.
 *
 * It is in one state at a time: Loading until the first answer, Failed where that said why, else Ready. Only then can
 * something be typed. While something is being saved the record is not loaded again. Where the disk was full, or the like, it
 * saves again by itself until that works.
 */
class RecordEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of editors")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savedTextChanged FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    /** From the last change to saving. */
    static constexpr int pauseMs = 700;
    /** From a save that failed for want of room, or the like, to the next one. */
    static constexpr int retryMs = 3000;

    explicit RecordEditor(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /** Why it could not be read, for a person. */
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /** "Saving…", "Saved 14:02", "Not saved", or what is missing. */
    [[nodiscard]] virtual QString savedText() const;
    [[nodiscard]] bool saveFailed() const { return m_saveError.has_value(); }
    /** Why it could not be saved, and what becomes of what was typed; empty where that did not happen. */
    [[nodiscard]] QString saveProblem() const;

    /** Saves at once what has changed. */
    Q_INVOKABLE void flush();
    /** Reads it again from the beginning. */
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void stateChanged();
    /** Something of the record changed, here or from outside. */
    void edited();
    void savedTextChanged();
    /** What was typed could not be stored; saveProblem says why. */
    void notSaved();
    /** The record is not there any more. */
    void gone();
    /** A command could not be done, for reasons that stand in no field. */
    void failed(const QString &message);

protected:
    // What the record is.
    /** Of the workspace that is open; nothing where none is. */
    [[nodiscard]] virtual const Clock *clockOf() const = 0;
    /** There is none yet: it comes into being when it is first saved. */
    [[nodiscard]] virtual bool isUnborn() const = 0;
    [[nodiscard]] virtual bool isChanged() const = 0;
    /** What is typed can be stored as it is: a goal has a title. */
    [[nodiscard]] virtual bool isWorthKeeping() const { return true; }
    /** Nothing is saved until a person says so. */
    [[nodiscard]] virtual bool isHeld() const { return false; }
    /** Why what is typed is not saved; empty where nothing is in the way. */
    [[nodiscard]] virtual QString unsavedText() const { return {}; }

    // What is done with it; but for clear() and markStored(), each while a workspace is open.
    /** Shows an empty one: a new one, or until the record is read. */
    virtual void clear() = 0;
    /** Asks for the record, by read(). */
    virtual void ask() = 0;
    /** Stores what is typed, by store(). */
    virtual void write() = 0;
    /** The last moment, while write() is under way: what was typed since goes behind it. Nobody waits for an answer. */
    virtual void writeBehind() = 0;
    /** The last moment, and nothing is under way; isHeld() is overruled. */
    virtual void writeLast() { save(); }
    /** What is on the screen counts as stored from here on. */
    virtual void markStored() = 0;

    /** The workspace is there, or another one: shows its record. */
    void begin();
    /** Saves what is here and turns to the record that @p turn chooses. */
    template<typename Turn>
    void turnTo(Turn turn)
    {
        leave();
        ++m_turn;
        turn();
        m_saving = false;
        m_savedAt.reset();
        m_saveError.reset();
        begin();
    }
    /** Saves without waiting: the storage finishes what was begun. Called when the workspace closes and when the editor goes. */
    void leave();
    /** Something of the record changed in the store. */
    void loadAgain();
    /** Something was typed. */
    void touched();
    /** @p value goes into @p member, if something can be typed now. */
    void edit(auto &member, const auto &value)
    {
        if (member != value && m_state == State::Ready) {
            member = value;
            touched();
        }
    }
    /** The record was written outside of write(). */
    void wasWritten();

    /** To be called in ask(): @p take shows what @p future brings. */
    template<typename Loaded, typename Take>
    void read(const QFuture<Result<Loaded>> &future, Take take)
    {
        QFuture<Result<Loaded>>(future).then(this, [this, take, turn = m_turn, saved = m_loadingSaved, question = ++m_question](const Result<Loaded> &loaded) {
            if (turn != m_turn) {
                return;
            }
            m_saving = m_saving && !saved;
            if (question != m_question) {
                return; // a newer answer was there at once, and overtook this one
            }
            if (loaded) {
                take(*loaded);
                shown();
            } else {
                notRead(loaded.error());
            }
        });
    }
    /** To be called in write(): @p kept notes what @p future brings, which is stored then. */
    template<typename Kept, typename Note>
    void store(const QFuture<Result<Kept>> &future, Note kept)
    {
        QFuture<Result<Kept>>(future).then(this, [this, kept, turn = m_turn](const Result<Kept> &stored) {
            if (turn != m_turn) {
                return;
            }
            if (!stored) {
                notWritten(stored.error());
                return;
            }
            if constexpr (std::is_void_v<Kept>) {
                kept();
            } else {
                kept(*stored);
            }
            wasWritten();
        });
    }
    /** Counts records: answers about another are dropped. */
    [[nodiscard]] int turn() const { return m_turn; }
    [[nodiscard]] const std::optional<Error> &saveError() const { return m_saveError; }
    void setSaveError(const Error &error);

private:
    void setState(State state, const QString &errorText = {});
    void load(bool saved);
    void save();
    void shown();
    void notRead(const Error &error);
    void notWritten(const Error &error);

    State m_state = State::Loading;
    QString m_errorText;
    QTimer m_pause;
    bool m_saving = false;
    bool m_loadingSaved = false; ///< what is asked for now is what was saved
    std::optional<qint64> m_savedAt;
    std::optional<Error> m_saveError;
    bool m_gone = false; ///< said so already
    int m_question = 0; ///< counts what is asked of the record
    int m_turn = 0;
};

}
