// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedpdf.h"

#include "pdfmetadata.h"
#include "pdfoutline.h"
#include "seal.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

constexpr auto sealName = "seal.txt";

QByteArray sealText(const QString &did)
{
    return "This document is sealed: the key below signed all of its bytes but the 128 digits at the end of the last line.\n"
           "'waymark-cli verify' checks that without a network.\n"
        + sealPlaceholder(did) + '\n';
}

/** A file for the list of attachments, and for the document's associated files (ISO 19005-3, annex E). */
QPDFFileSpecObjectHelper attach(QPDF &pdf, const std::string &name, const QPDFEFStreamObjectHelper &content, const char *relationship, const char *description)
{
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, content);
    file.setDescription(description);
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName(relationship));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
    return file;
}

QPDFEFStreamObjectHelper content(QPDF &pdf, const QByteArray &bytes, const char *type, qint64 at)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes.toStdString());
    stream.setSubtype(type);
    stream.setModDate(pdfTime(at).toStdString());
    return stream;
}

/** The parts of a written file that an update refers to. */
struct Written {
    QByteArray bytes;
    /** Number of the object that the seal takes the place of. */
    int seal = 0;
};

Written written(QPDF &pdf, QPDFObjGen seal)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // Streams stay as Qt made them; readers of PDF/A-3 expect a plain table of objects.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(true);
    writer.setNewlineBeforeEndstream(true);
    writer.forcePDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {.bytes = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())),
            .seal = writer.getRenumberedObjGen(seal).getObj()};
}

/** What stands between @p begin and @p end, searched for from the end of @p bytes; empty where they are not there. */
QByteArray lastBetween(const QByteArray &bytes, const char *begin, const char *end)
{
    const qsizetype to = bytes.lastIndexOf(end);
    const qsizetype from = to < 0 ? -1 : bytes.lastIndexOf(begin, to);
    const qsizetype first = from + QByteArrayView(begin).size();
    return from < 0 ? QByteArray() : bytes.sliced(first, to - first).trimmed();
}

/**
 * libqpdf writes files whole and has no incremental updates, so the seal is written here: an update that replaces one
 * object, and is the last thing in the file.
 */
QByteArray withOpenSeal(Written file, const PdfBinding &binding)
{
    const QByteArray trailer = lastBetween(file.bytes, "trailer <<", ">>\nstartxref");
    const QByteArray previous = lastBetween(file.bytes, "startxref\n", "\n%%EOF");
    const QByteArray text = sealText(binding.sealer);
    const QByteArray length = QByteArray::number(text.size());
    const QByteArray number = QByteArray::number(file.seal);
    const QByteArray place = QByteArray::number(file.bytes.size()).rightJustified(10, '0');
    file.bytes += number + " 0 obj\n<< /Type /EmbeddedFile /Subtype /text#2fplain /Length " + length + " /Params << /Size " + length + " /ModDate ("
        + pdfTime(binding.at) + ") >> >>\nstream\n" + text + "\nendstream\nendobj\n";
    const QByteArray table = QByteArray::number(file.bytes.size());
    return file.bytes + "xref\n" + number + " 1\n" + place + " 00000 n \ntrailer << " + trailer + " /Prev " + previous + " >>\nstartxref\n" + table
        + "\n%%EOF\n";
}

/** Qt declares CMYK on every page and uses it on none; the colour profile of the document is one of RGB. */
void removeUnusedColours(QPDF &pdf)
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle colours = page.getObjectHandle().getKey("/Resources").getKeyIfDict("/ColorSpace");
        if (colours.isDictionary()) {
            colours.removeKey("/CSpcmyk");
            colours.removeKey("/PCSpcmyk");
        }
    }
}

QByteArray bound(const QByteArray &pages, const PdfBinding &binding)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", pages.constData(), static_cast<size_t>(pages.size()));
    QPDFEFStreamObjectHelper seal = content(pdf, "open", "text/plain", binding.at);
    QPDFObjectHandle files = QPDFObjectHandle::newArray();
    files.appendItem(attach(pdf, attachedRecordName.toUtf8().toStdString(), content(pdf, binding.record, "application/ld+json", binding.at), "/Data",
                            "Signed career record (CLR 2.0): what counts")
                         .getObjectHandle());
    files.appendItem(attach(pdf, sealName, seal, "/Supplement", "Signature over this document").getObjectHandle());
    pdf.getRoot().replaceKey("/AF", files);
    // Qt made it out of chance; without it, the writer makes one out of the content.
    pdf.getTrailer().removeKey("/ID");
    removeUnusedColours(pdf);
    describe(pdf, binding);
    addOutline(pdf, binding.bookmarks);
    return withOpenSeal(written(pdf, seal.getObjectHandle().getObjGen()), binding);
}

bool isJson(QPDFFileSpecObjectHelper &file)
{
    return QByteArrayView(file.getFilename()).endsWith(".json");
}

/** One filter, which has a limit; others could grow without one. */
bool isReadable(QPDFObjectHandle &stream)
{
    QPDFObjectHandle filter = stream.isStream() ? stream.getDict().getKey("/Filter") : QPDFObjectHandle::newInteger(0);
    if (filter.isArray() && filter.getArrayNItems() == 1) {
        filter = filter.getArrayItem(0);
    }
    return filter.isNull() || filter.isNameAndEquals("/FlateDecode");
}

CarriedCredential refused(CarrierReason reason, const QString &where = {})
{
    return {.credential = {}, .refusals = {{.reason = reason, .where = where}}};
}

CarriedCredential read(QByteArrayView bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setMaxWarnings(1000);
    pdf.processMemoryFile("file", bytes.data(), static_cast<size_t>(bytes.size()));
    std::vector<QPDFObjectHandle> streams;
    for (auto &[name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        if (isJson(*file)) {
            streams.push_back(file->getEmbeddedFileStream());
        }
    }
    if (streams.size() != 1) {
        return refused(streams.empty() ? CarrierReason::NoCredential : CarrierReason::SeveralCredentials);
    }
    if (!isReadable(streams.front())) {
        return refused(CarrierReason::Unreadable, u"filter"_s);
    }
    const std::shared_ptr<Buffer> data = streams.front().getStreamData();
    return {.credential = QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())), .refusals = {}};
}

}

Result<QByteArray> boundPdf(const QByteArray &pages, const PdfBinding &binding)
{
    // What libqpdf throws ends here.
    try {
        return bound(pages, binding);
    } catch (const std::exception &problem) {
        return failure(Error::Kind::Invalid, u"pdf"_s, QString::fromUtf8(problem.what()));
    }
}

CarriedCredential readAttachedPdf(QByteArrayView pdf)
{
    if (pdf.size() > maximumPdfBytes) {
        return refused(CarrierReason::TooLarge);
    }
    // Of the whole process; nothing else here inflates with it.
    Pl_Flate::memory_limit(static_cast<unsigned long long>(maximumCarriedBytes));
    try {
        return read(pdf);
    } catch (const std::exception &) {
        return refused(CarrierReason::Unreadable);
    }
}

}
