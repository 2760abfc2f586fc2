// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileeditor.h"
#include "opensettingsfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class ProfileEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndTellsOthersTheNewName();
    void saysWhatIsWrongBelowTheField();
    void keepsWhatIsTypedWhenItGoes();
};

void ProfileEditorTest::savesAndTellsOthersTheNewName()
{
    OpenSettingsFixture fixture;
    ProfileEditor editor;
    editor.setSettings(&fixture.settings);
    QTRY_VERIFY(editor.isReady());
    editor.setName(u"Mira Horvat"_s);
    editor.setHeadline(u"Architect"_s);
    editor.setMentor(true);
    editor.flush();
    QTRY_COMPARE(told(fixture.two.mira().identity().myCard()).name, u"Mira Horvat"_s);
    const auto mine = told(fixture.two.mira().people().mine());
    QCOMPARE(mine->profile.values().headline, u"Architect"_s);
    QVERIFY(mine->profile.values().mentor);
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
}

void ProfileEditorTest::saysWhatIsWrongBelowTheField()
{
    OpenSettingsFixture fixture;
    ProfileEditor editor;
    editor.setSettings(&fixture.settings);
    QTRY_VERIFY(editor.isReady());
    editor.setName({});
    editor.setHeadline(u"Nameless"_s);
    editor.flush();
    QTRY_COMPARE(editor.nameProblem(), u"Please write a name."_s);
    editor.setName(u"Mira"_s);
    QCOMPARE(editor.nameProblem(), QString());
    editor.setEmail(u"nowhere"_s);
    editor.flush();
    QTRY_VERIFY(!editor.emailProblem().isEmpty());
    QCOMPARE(editor.savedText(), u"Not saved"_s);
}

void ProfileEditorTest::keepsWhatIsTypedWhenItGoes()
{
    OpenSettingsFixture fixture;
    {
        ProfileEditor editor;
        editor.setSettings(&fixture.settings);
        QTRY_VERIFY(editor.isReady());
        editor.setName(u"Mira"_s);
    }
    const auto name = [&fixture] {
        const auto mine = told(fixture.two.mira().people().mine());
        return mine ? mine->profile.values().name : QString();
    };
    QTRY_COMPARE(name(), u"Mira"_s);
}

QTEST_GUILESS_MAIN(ProfileEditorTest)

#include "profileeditortest.moc"
