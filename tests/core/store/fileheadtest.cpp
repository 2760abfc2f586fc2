// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filehead.h"

#include "workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class FileHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNewForEveryWorkspace();
    void isReadFromAFile();
    void namesWhatIsNoWorkspace_data();
    void namesWhatIsNoWorkspace();
    void namesAMissingFile();
};

void FileHeadTest::isNewForEveryWorkspace()
{
    SeededRandom random(3);
    const FileHead first = FileHead::create(random);
    QCOMPARE(first.bytes().size(), FileHead::length);
    QVERIFY(first.bytes().startsWith(QByteArray("WMK\1")));
    QCOMPARE(first.version(), FileHead::currentVersion);
    QVERIFY(first != FileHead::create(random));
}

void FileHeadTest::isReadFromAFile()
{
    const QTemporaryDir folder;
    SeededRandom random(3);
    const FileHead head = FileHead::create(random);
    QVERIFY(putBytes(folder.filePath(u"a"_s), head.bytes() + "and more"));
    QCOMPARE(FileHead::read(folder.filePath(u"a"_s)), Result<FileHead>(head));
    QCOMPARE(FileHead::fromBytes(head.bytes()), Result<FileHead>(head));
}

void FileHeadTest::namesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");

    QTest::newRow("nothing") << QByteArray() << Error::Kind::Damaged << u"empty"_s;
    QTest::newRow("cut off") << QByteArray("WMK\1abc") << Error::Kind::Damaged << u"short"_s;
    QTest::newRow("version 0") << QByteArray("WMK\0abcdefghijkl", 16) << Error::Kind::Damaged << u"short"_s;
    QTest::newRow("newer") << QByteArray("WMK\2abcdefghijkl") << Error::Kind::Newer << QString();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n01234567") << Error::Kind::NotAWorkspace << QString();
    QTest::newRow("a plain database") << QByteArray("SQLite format 3\0", 16) << Error::Kind::NotAWorkspace << QString();
    QTest::newRow("attachments") << QByteArray("WMF\1abcdefghijkl") << Error::Kind::NotAWorkspace << QString();
    QTest::newRow("two letters") << QByteArray("WM") << Error::Kind::NotAWorkspace << QString();
}

void FileHeadTest::namesWhatIsNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);
    const QTemporaryDir folder;
    QVERIFY(putBytes(folder.filePath(u"a"_s), bytes));
    const auto head = FileHead::read(folder.filePath(u"a"_s));
    VERIFY_FAILS(head, kind);
    QCOMPARE(head.error().field, field);
}

void FileHeadTest::namesAMissingFile()
{
    const QTemporaryDir folder;
    VERIFY_FAILS(FileHead::read(folder.filePath(u"none"_s)), Error::Kind::NotFound);
    VERIFY_FAILS(FileHead::read(folder.path()), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(FileHeadTest)
#include "fileheadtest.moc"
