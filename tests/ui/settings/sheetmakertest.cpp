// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetmaker.h"
#include "opensettingsfixture.h"

#include <Prison/ImageScanner>
#include <Prison/ScanResult>

#include <QFile>
#include <QImage>
#include <QProcess>

#include <algorithm>

using namespace waymark;
using namespace Qt::StringLiterals;

class SheetMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThePassphrase();
    void wordsOpenTheWorkspace();
    void writesAPageForPaper();
};

static void make(SheetMaker &sheet, OpenSettingsFixture &fixture, const QString &passphrase)
{
    sheet.setProperty("settings", QVariant::fromValue(&fixture.settings));
    sheet.make(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.isBusy(), 20'000);
}

void SheetMakerTest::asksForThePassphrase()
{
    OpenSettingsFixture fixture;
    SheetMaker sheet;
    make(sheet, fixture, u"not this one"_s);
    QVERIFY(!sheet.isShown());
    QVERIFY(sheet.problem().startsWith("This passphrase does not open the file."_L1));
}

void SheetMakerTest::wordsOpenTheWorkspace()
{
    OpenSettingsFixture fixture;
    SheetMaker sheet;
    make(sheet, fixture, TwoWorkspaces::miraPassphrase);
    QCOMPARE(sheet.words().size(), 28);
    const QString path = fixture.two.mira().path();
    QVERIFY(told(keyFromSheet(path, sheet.words().join(u' '))).key == fixture.two.mira().file().key());

    QStringList wrong = sheet.words();
    wrong[3] = wrong.at(3) == "abandon"_L1 ? u"zoo"_s : u"abandon"_s;
    const SheetKey righted = told(keyFromSheet(path, wrong.join(u' ')));
    QVERIFY(righted.key == fixture.two.mira().file().key());
    QCOMPARE(righted.corrections.size(), 1);
    QCOMPARE(righted.corrections.constFirst().position, 4);
    QCOMPARE(keyFromSheet(path, u"three words only"_s).error().kind, Error::Kind::Invalid);
    sheet.hide();
    QVERIFY(!sheet.isShown());
}

/** What a camera reads on the first page, from top to bottom. */
static QStringList codesOn(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf, pdf});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return {};
    }
    const QImage page(pdf + u".png"_s);
    QStringList codes;
    static constexpr int strips = 24; // narrow, so that there is one code at most in two of them
    for (int strip = 0; strip < strips; ++strip) {
        const QRect part(0, page.height() * strip / strips, page.width(), page.height() * 4 / strips);
        const QString code = Prison::ImageScanner::scan(page.copy(part), Prison::Format::QRCode).text();
        if (!code.isEmpty() && !codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

void SheetMakerTest::writesAPageForPaper()
{
    OpenSettingsFixture fixture;
    SheetMaker sheet;
    make(sheet, fixture, TwoWorkspaces::miraPassphrase);
    const QString path = fixture.two.path(u"sheet.pdf"_s);
    sheet.save(QUrl::fromLocalFile(path));
    QVERIFY(sheet.savedText().contains(u"‘sheet.pdf’ is written"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    const QStringList codes = codesOn(path);
    QCOMPARE(codes.size(), 2);
    // What a camera reads opens the workspace, as the words do.
    QVERIFY(std::ranges::any_of(codes, [&fixture](const QString &code) {
        const auto key = keyFromSheet(fixture.two.mira().path(), code);
        return key && key->key == fixture.two.mira().file().key();
    }));
    sheet.save(QUrl::fromLocalFile(fixture.two.path(u"nowhere/sheet.pdf"_s)));
    QVERIFY(!sheet.problem().isEmpty());
}

QTEST_MAIN(SheetMakerTest)

#include "sheetmakertest.moc"
