// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepreview.h"
#include "mentorshipwork.h"

#include <QBuffer>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

using State = EvidencePreview::State;

class EvidencePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatAFileIs_data();
    void showsWhatAFileIs();
    void makesLargePicturesSmaller();
    void saysThatAFileIsNotHere();
    void forgetsWhatWasShown();

private:
    /** A piece of evidence with these bytes, under a name that says nothing true. */
    [[nodiscard]] QString add(const QByteArray &bytes);

    std::unique_ptr<MentorshipWork> m_work;
    std::unique_ptr<OpenAssignments> m_open;
    std::unique_ptr<EvidenceModel> m_evidence;
    AssignmentId m_assignment;
};

static QByteArray picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

void EvidencePreviewTest::initTestCase()
{
    m_work = std::make_unique<MentorshipWork>();
    m_assignment = m_work->take(u"Evidence"_s);
    told(m_work->mira().assignments().saveDraft(m_assignment, {}, {}));
    m_open = std::make_unique<OpenAssignments>(m_work->mira());
    m_evidence = std::make_unique<EvidenceModel>();
    m_evidence->setAssignments(m_open.get());
}

void EvidencePreviewTest::cleanupTestCase()
{
    m_evidence.reset();
    m_open.reset();
    m_work.reset();
}

QString EvidencePreviewTest::add(const QByteArray &bytes)
{
    const Attachment file = told(m_work->mira().attachments().addBytes(draftIdOf(m_assignment), u"holiday.exe"_s, u"application/pdf"_s, bytes));
    EvidenceRow row;
    row.id = file.id.value;
    row.content.title = file.name;
    row.content.kind = EvidenceContent::Kind::File;
    row.content.attachment = file.id.value;
    m_evidence->setRows({row});
    return MentorshipWork::textOf(row.id);
}

void EvidencePreviewTest::showsWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");

    QTest::newRow("a text") << QByteArray("stack,licence\nretail,520000\n") << State::Text << u"stack,licence\nretail,520000\n"_s;
    QTest::newRow("a text of Windows") << QByteArray("one\r\ntwo\r\n") << State::Text << u"one\ntwo\n"_s;
    QTest::newRow("a text with an order of bytes") << QByteArray("\xff\xfez\0w\0\xf3\0", 8) << State::Text << u"zw\u00f3"_s;
    QTest::newRow("a text of old programs") << QByteArray("K\xf6ln") << State::Text << u"K\u00f6ln"_s;
    QTest::newRow("a text with what no screen shows") << QByteArray(200, 'a') + "\x1b[31mtwo" << State::Text << QString(200, u'a') + u"\uFFFD[31mtwo"_s;
    QTest::newRow("signs for a terminal") << QByteArray("\x1b[31mtwo") << State::Other << u"Waymark shows texts and pictures."_s;
    QTest::newRow("a drawing, as the text that it is") << QByteArray("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << State::Text
                                                       << u"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_s;
    QTest::newRow("a picture") << picture({40, 30}) << State::Picture << QString();
    QTest::newRow("half a picture") << picture({40, 30}).first(50) << State::Other << u"This picture is damaged"_s;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                                             20)
                               << State::Other << u"Waymark shows texts and pictures."_s;
    QTest::newRow("much text") << QByteArray(EvidencePreview::largestText + 1, 'x') << State::Other << u"Waymark shows texts and pictures."_s;
}

void EvidencePreviewTest::showsWhatAFileIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(QString, text);
    EvidencePreview preview;
    preview.setProperty("evidence", QVariant::fromValue(m_evidence.get()));
    preview.open(add(bytes));
    QTRY_COMPARE(preview.state(), state);
    QVERIFY2(state == State::Text ? preview.text() == text : preview.text().startsWith(text), qPrintable(preview.text()));
    QCOMPARE(preview.picture().isNull(), state != State::Picture);
    QCOMPARE(preview.title(), u"holiday.exe"_s);
    QVERIFY(!preview.notes().isEmpty());
}

void EvidencePreviewTest::makesLargePicturesSmaller()
{
    EvidencePreview preview;
    preview.setProperty("evidence", QVariant::fromValue(m_evidence.get()));
    preview.open(add(picture({EvidencePreview::mostDots * 2, 100})));
    QTRY_COMPARE(preview.state(), State::Picture);
    QCOMPARE(preview.picture().size(), QSize(EvidencePreview::mostDots, 50));
}

void EvidencePreviewTest::saysThatAFileIsNotHere()
{
    EvidenceRow row;
    row.id = QUuid::createUuid();
    row.content.kind = EvidenceContent::Kind::File;
    row.content.attachment = QUuid::createUuid();
    m_evidence->setRows({row});
    EvidencePreview preview;
    preview.setProperty("evidence", QVariant::fromValue(m_evidence.get()));
    preview.open(MentorshipWork::textOf(row.id));
    QTRY_COMPARE(preview.state(), State::Failed);
    QCOMPARE(preview.text(), u"The file is not here yet. It comes with another parcel."_s);
}

void EvidencePreviewTest::forgetsWhatWasShown()
{
    EvidencePreview preview;
    preview.setProperty("evidence", QVariant::fromValue(m_evidence.get()));
    preview.open(add("some words"));
    QTRY_COMPARE(preview.state(), State::Text);
    preview.close();
    QCOMPARE(preview.state(), State::Closed);
    QCOMPARE(preview.text(), QString());
}

QTEST_MAIN(EvidencePreviewTest)

#include "evidencepreviewtest.moc"
