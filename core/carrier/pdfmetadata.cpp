// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfmetadata.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr auto creator = "Waymark"_L1;
static constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
static constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
static constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
static constexpr auto adobePdf = "http://ns.adobe.com/pdf/1.3/"_L1;
static constexpr auto pdfa = "http://www.aiim.org/pdfa/ns/id/"_L1;

static QDateTime utc(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
}

QByteArray pdfTime(qint64 at)
{
    return utc(at).toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
}

/** A list of one, as XMP has titles and authors. */
static void writeOne(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView container, const QString &text)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, "li"_L1);
    if (container == "Alt"_L1) {
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/** The properties of one schema in a description of their own that declares it: some readers look for it nowhere else. */
template<typename F>
static void describeWith(QXmlStreamWriter &xml, QLatin1StringView schema, const QString &prefix, F write)
{
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeNamespace(schema, prefix);
    xml.writeAttribute(rdf, "about"_L1, QString());
    write();
    xml.writeEndElement();
}

static void writeProperties(QXmlStreamWriter &xml, const PdfBinding &binding, const QString &producer)
{
    describeWith(xml, pdfa, u"pdfaid"_s, [&] {
        xml.writeTextElement(pdfa, "part"_L1, u"3"_s);
        xml.writeTextElement(pdfa, "conformance"_L1, u"B"_s);
    });
    describeWith(xml, dublinCore, u"dc"_s, [&] {
        writeOne(xml, "title"_L1, "Alt"_L1, binding.title);
        writeOne(xml, "creator"_L1, "Seq"_L1, binding.author);
    });
    describeWith(xml, xmp, u"xmp"_s, [&] {
        const QString time = utc(binding.at).toString(Qt::ISODate);
        xml.writeTextElement(xmp, "CreatorTool"_L1, creator);
        xml.writeTextElement(xmp, "CreateDate"_L1, time);
        xml.writeTextElement(xmp, "ModifyDate"_L1, time);
    });
    describeWith(xml, adobePdf, u"pdf"_s, [&] { xml.writeTextElement(adobePdf, "Producer"_L1, producer); });
}

static QByteArray metadata(const PdfBinding &binding, const QString &producer)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, "RDF"_L1);
    writeProperties(xml, binding, producer);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes + "\n<?xpacket end=\"w\"?>\n";
}

static QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

static QString producerOf(QPDF &pdf)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QPDFObjectHandle producer = info.isDictionary() ? info.getKey("/Producer") : QPDFObjectHandle::newNull();
    return producer.isString() ? QString::fromStdString(producer.getUTF8Value()) : QString(creator);
}

void describe(QPDF &pdf, const PdfBinding &binding)
{
    const QString producer = producerOf(pdf);
    const QPDFObjectHandle time = QPDFObjectHandle::newString(pdfTime(binding.at).toStdString());
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdfText(binding.title));
    info.replaceKey("/Author", pdfText(binding.author));
    info.replaceKey("/Creator", pdfText(creator));
    info.replaceKey("/Producer", pdfText(producer));
    info.replaceKey("/CreationDate", time);
    info.replaceKey("/ModDate", time);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle stream = pdf.newStream(metadata(binding, producer).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", pdfText(binding.language));
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

}
