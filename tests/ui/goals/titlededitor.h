// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationeditor.h"
#include "goaleditor.h"
#include "opengoalsfixture.h"

#include <QSignalSpy>

namespace waymark
{

/** A goal, for the tests of what all editors of something with a title do. */
struct EditedGoal {
    using Editor = GoalEditor;

    static QString add(OpenGoalsFixture &fixture, const QString &title) { return OpenGoalsFixture::textOf(fixture.add(title)); }
    static void turn(GoalEditor &editor, const QString &id) { editor.setGoalId(id); }
    static QString id(const GoalEditor &editor) { return editor.goalId(); }
    static void type(GoalEditor &editor, const QString &text) { editor.setSpecific(text); }
    static QString typed(const GoalEditor &editor) { return editor.specific(); }
    static GoalDraft stored(OpenGoalsFixture &fixture, const QString &id) { return fixture.stored(id).goal.values(); }
    static QString storedText(OpenGoalsFixture &fixture, const QString &id) { return stored(fixture, id).specific; }
    static void rename(OpenGoalsFixture &fixture, const QString &id, const QString &title)
    {
        GoalDraft draft = stored(fixture, id);
        draft.title = title;
        needed(fixture.service.save({QUuid::fromString(id)}, draft, {}));
    }
    static void remove(OpenGoalsFixture &fixture, const QString &id) { needed(fixture.service.remove({QUuid::fromString(id)})); }
};

/** The same of an aspiration. */
struct EditedAspiration {
    using Editor = AspirationEditor;

    static QString add(OpenGoalsFixture &fixture, const QString &title) { return OpenGoalsFixture::textOf(fixture.addAspiration(title)); }
    static void turn(AspirationEditor &editor, const QString &id) { editor.setAspirationId(id); }
    static QString id(const AspirationEditor &editor) { return editor.aspirationId(); }
    static void type(AspirationEditor &editor, const QString &text) { editor.setVision(text); }
    static QString typed(const AspirationEditor &editor) { return editor.vision(); }
    static AspirationDraft stored(OpenGoalsFixture &fixture, const QString &id)
    {
        return needed(fixture.aspirations.aspiration({QUuid::fromString(id)})).aspiration.values();
    }
    static QString storedText(OpenGoalsFixture &fixture, const QString &id) { return stored(fixture, id).vision; }
    static void rename(OpenGoalsFixture &fixture, const QString &id, const QString &title)
    {
        AspirationDraft draft = stored(fixture, id);
        draft.title = title;
        needed(fixture.aspirations.save({QUuid::fromString(id)}, draft, {}));
    }
    static void remove(OpenGoalsFixture &fixture, const QString &id) { needed(fixture.aspirations.remove({QUuid::fromString(id)})); }
};

/** Nothing comes into being without a title; with it, it does, and is saved on. */
template<typename Kind>
void makesOneWithItsTitle(const QString &withoutTitle)
{
    OpenGoalsFixture fixture;
    typename Kind::Editor editor;
    editor.setGoals(&fixture.goals);
    QCOMPARE(editor.state(), RecordEditor::State::Ready);
    QVERIFY(editor.isNew());
    Kind::type(editor, QStringLiteral("before its title"));
    editor.flush();
    QCOMPARE(editor.savedText(), withoutTitle);
    editor.setTitle(QStringLiteral("title"));
    editor.flush();
    QTRY_VERIFY(!Kind::id(editor).isEmpty());
    QTRY_VERIFY(editor.savedText().startsWith(QLatin1StringView("Saved ")));
    QCOMPARE(Kind::storedText(fixture, Kind::id(editor)), QStringLiteral("before its title"));
    Kind::type(editor, QStringLiteral("and after it"));
    editor.flush();
    QTRY_COMPARE(Kind::storedText(fixture, Kind::id(editor)), QStringLiteral("and after it"));
}

template<typename Kind>
void savesWhatWasTypedBeforeItTurns()
{
    OpenGoalsFixture fixture;
    const QString first = Kind::add(fixture, QStringLiteral("first"));
    const QString second = Kind::add(fixture, QStringLiteral("second"));
    typename Kind::Editor editor;
    editor.setGoals(&fixture.goals);
    Kind::turn(editor, first);
    QTRY_COMPARE(editor.title(), QStringLiteral("first"));
    Kind::type(editor, QStringLiteral("typed at the last moment"));
    Kind::turn(editor, second);
    QTRY_COMPARE(editor.title(), QStringLiteral("second"));
    QTRY_COMPARE(Kind::storedText(fixture, first), QStringLiteral("typed at the last moment"));
    Kind::type(editor, QStringLiteral("and before the lock"));
    Q_EMIT fixture.goals.aboutToClose();
    QTRY_COMPARE(Kind::storedText(fixture, second), QStringLiteral("and before the lock"));
    Kind::turn(editor, {});
    QCOMPARE(Kind::typed(editor), QString());
}

template<typename Kind>
void takesInWhatOthersChanged()
{
    OpenGoalsFixture fixture;
    const QString id = Kind::add(fixture, QStringLiteral("title"));
    typename Kind::Editor editor;
    editor.setGoals(&fixture.goals);
    Kind::turn(editor, id);
    QTRY_COMPARE(editor.title(), QStringLiteral("title"));
    Kind::type(editor, QStringLiteral("typed here"));
    Kind::rename(fixture, id, QStringLiteral("changed elsewhere"));
    QTRY_COMPARE(editor.title(), QStringLiteral("changed elsewhere"));
    QCOMPARE(Kind::typed(editor), QStringLiteral("typed here"));
    editor.flush();
    QTRY_COMPARE(Kind::storedText(fixture, id), QStringLiteral("typed here"));
    QCOMPARE(Kind::stored(fixture, id).title, QStringLiteral("changed elsewhere"));
}

template<typename Kind>
void saysThatItIsGone()
{
    OpenGoalsFixture fixture;
    const QString id = Kind::add(fixture, QStringLiteral("title"));
    typename Kind::Editor editor;
    editor.setGoals(&fixture.goals);
    Kind::turn(editor, id);
    QTRY_COMPARE(editor.title(), QStringLiteral("title"));
    QSignalSpy gone(&editor, &RecordEditor::gone);
    Kind::remove(fixture, id);
    QTRY_COMPARE(gone.size(), 1);
}

}
