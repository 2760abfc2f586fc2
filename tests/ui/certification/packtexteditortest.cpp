// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packtexteditor.h"
#include "opencertificationfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class PackTextEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesByItself();
    void keepsWhatIsTypedWhenItTurnsToAnother();
    void countsMinutesOfAnOutline();
    void saysFromHowManyWordsOnItCounts();
};

static QString stored(OpenCertificationFixture &fixture, const PackPlace &place)
{
    return told(fixture.two.mira().certification().text(place)).text.body;
}

void PackTextEditorTest::savesByItself()
{
    OpenCertificationFixture fixture;
    PackTextEditor editor;
    editor.setPlace(u"summary"_s);
    editor.setCertification(&fixture.certification);
    QTRY_COMPARE(editor.state(), RecordEditor::State::Ready);
    editor.setBody(u"I draw less and decide more."_s);
    QTRY_COMPARE(stored(fixture, {.room = PackRoom::Summary, .topic = {}}), u"I draw less and decide more."_s);
    QTRY_VERIFY(editor.savedText().startsWith(u"Saved"_s));
    QCOMPARE(editor.summary(), u"6 word(s)"_s);
}

void PackTextEditorTest::keepsWhatIsTypedWhenItTurnsToAnother()
{
    OpenCertificationFixture fixture;
    PackTextEditor editor;
    editor.setCertification(&fixture.certification);
    QCOMPARE(editor.state(), RecordEditor::State::Loading); // which one is not said yet
    editor.setPlace(u"skills/design"_s);
    QTRY_COMPARE(editor.state(), RecordEditor::State::Ready);
    editor.setBody(u"Shapes before tools."_s);
    editor.setPlace(u"summary"_s);
    QTRY_COMPARE(editor.state(), RecordEditor::State::Ready);
    QCOMPARE(editor.body(), QString());
    QTRY_COMPARE(stored(fixture, {.room = PackRoom::Skills, .topic = u"design"_s}), u"Shapes before tools."_s);
}

void PackTextEditorTest::countsMinutesOfAnOutline()
{
    OpenCertificationFixture fixture;
    PackTextEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setPlace(u"presentation/CITA-P"_s);
    QTRY_COMPARE(editor.title(), u"Presentation for CITA-Professional"_s);
    editor.setBody(u"Why it could not stay so 5 min\nWhat I decided 15 min"_s);
    QTRY_COMPARE(editor.summary(), u"20 of 30 minutes"_s);
}

void PackTextEditorTest::saysFromHowManyWordsOnItCounts()
{
    OpenCertificationFixture fixture;
    const Method method = told(fixture.two.mira().method().current());
    PackTextEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setPlace(u"skills/"_s + method.data().pillars.constFirst().id);
    QTRY_COMPARE(editor.title(), method.data().pillars.constFirst().name);
    editor.setBody(u"One word more"_s);
    QCOMPARE(editor.summary(), u"3 word(s); it counts from %1 on"_s.arg(*method.rule(u"pack.words"_s)->span.minimum));
}

QTEST_MAIN(PackTextEditorTest)

#include "packtexteditortest.moc"
