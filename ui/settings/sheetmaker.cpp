// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetmaker.h"

#include "describe.h"
#include "pdftext.h"
#include "text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

void SheetMaker::setState(bool busy, const QString &problem, const QString &savedText)
{
    m_busy = busy;
    m_problem = problem;
    m_savedText = savedText;
    Q_EMIT stateChanged();
}

QString SheetMaker::suggestedName() const
{
    //: The name of a file
    return tr("Recovery sheet of %1").arg(waymark::shown(m_sheet.name)) + u".pdf"_s;
}

SheetMaker::~SheetMaker()
{
    waitForWork();
}

void SheetMaker::waitForWork()
{
    m_work.waitForFinished();
}

void SheetMaker::make(const QString &passphrase)
{
    if (!m_settings || m_busy) {
        return;
    }
    setState(true, {}, {});
    connect(m_settings, &OpenSettings::aboutToClose, this, &SheetMaker::waitForWork, Qt::UniqueConnection);
    m_work = QtConcurrent::run([workspace = &m_settings->workspace(), passphrase] {
        SystemRandom random;
        return recoverySheet(*workspace, passphrase, random);
    });
    m_work.then(this, [this](const Result<RecoverySheetText> &sheet) {
        m_sheet = sheet.value_or(RecoverySheetText());
        setState(false, sheet ? QString() : describe(sheet.error()), {});
    });
}

void SheetMaker::hide()
{
    m_sheet = {};
    setState(false, {}, {});
}

void SheetMaker::save(const QUrl &file)
{
    if (!m_settings || !isShown()) {
        return;
    }
    const QString path = file.toLocalFile();
    const Result<void> done = writeSheet(m_sheet, m_settings->clock().today(), path);
    setState(false, done ? QString() : describe(done.error()),
             done ? tr("‘%1’ is written. Print it, and delete the file: whoever has it can open your workspace.").arg(QFileInfo(path).fileName()) : QString());
}

static void writeWords(PdfText &text, const QStringList &words)
{
    static constexpr qsizetype inARow = 4;
    QList<QStringList> rows;
    for (qsizetype first = 0; first < words.size(); first += inARow) {
        QStringList row;
        for (qsizetype i = first; i < first + inARow; ++i) {
            row.append(u"%1  %2"_s.arg(i + 1).arg(words.value(i)));
        }
        rows.append(row);
    }
    text.table({{}, {}, {}, {}}, rows, {25, 25, 25, 25});
}

static void writeText(PdfText &text, const RecoverySheetText &sheet, QDate day)
{
    text.title(SheetMaker::tr("Recovery sheet"));
    text.subtitle(SheetMaker::tr("%1, %2", "whose sheet, and of which day").arg(shown(sheet.name), QLocale().toString(day, QLocale::LongFormat)));
    text.facts({{SheetMaker::tr("Name of the key"), sheet.keyName}});
    text.notice(
        SheetMaker::tr("Whoever has these words can open the workspace"),
        SheetMaker::tr("Keep this sheet where you keep what matters. In the unlock page, choose “Use my recovery words”. Up to two words that are wrong "
                       "or exchanged are found. A new passphrase makes a new key, and this sheet is of no use then, but for older backups."));
    writeWords(text, sheet.words);
    text.subheading(SheetMaker::tr("The same as a code, for a camera, or to be typed or pasted"));
    text.codeForCamera(sheet.keyCode);
    text.subheading(SheetMaker::tr("Who you are, sealed under your passphrase; of use when the file itself is lost"));
    text.codeForCamera(sheet.seedCode);
}

/** @p document on the pages of @p writer. */
static bool printed(QTextDocument &document, QPdfWriter &writer)
{
    const QSizeF page(writer.width(), writer.height());
    PdfText::layOut(document, writer, page);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0 && !writer.newPage()) {
            return false;
        }
        const QRectF visible(QPointF(0, number * page.height()), page);
        painter.save();
        painter.translate(0, -visible.top());
        document.drawContents(&painter, visible);
        painter.restore();
    }
    return painter.end();
}

static Result<QByteArray> pdfOf(const RecoverySheetText &sheet, QDate day)
{
    static constexpr int dotsPerInch = 600;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter);
    writer.setTitle(SheetMaker::tr("Recovery sheet"));
    writer.setCreator(u"Waymark"_s);
    QTextDocument document;
    PdfText text(document);
    writeText(text, sheet, day);
    return printed(document, writer) ? Result<QByteArray>(pdf) : failure(Error::Kind::Storage, u"pdf"_s);
}

Result<void> writeSheet(const RecoverySheetText &sheet, QDate day, const QString &path)
{
    WAYMARK_TRY(const QByteArray pdf, pdfOf(sheet, day));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        return failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::ReadOnly, u"file"_s, file.errorString());
    }
    return {};
}

}
