// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bakedsvg.h"

#include "seal.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

constexpr auto svgNamespace = "http://www.w3.org/2000/svg"_L1;
constexpr auto badgeNamespace = "https://purl.imsglobal.org/ob/v3p0"_L1;
constexpr auto clrNamespace = "https://purl.imsglobal.org/clr/v2p0"_L1;
constexpr QByteArrayView rootBegin = "<svg";
constexpr QByteArrayView rootEnd = "</svg>";

/** Elements within each other beyond this are not read. */
constexpr int maximumDepth = 256;

/** `]]>` would end the section: it is split between two. */
QByteArray cdata(QByteArray text)
{
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
}

bool isCarrier(const QXmlStreamReader &xml)
{
    return xml.name() == "credential"_L1 && (xml.namespaceUri() == badgeNamespace || xml.namespaceUri() == clrNamespace);
}

/** Reads one document from beginning to end. */
class Reading
{
public:
    explicit Reading(const QByteArray &svg)
        : m_xml(svg)
    {
    }

    CarriedCredential run()
    {
        while (!m_xml.atEnd() && m_problem == std::nullopt) {
            step(m_xml.readNext());
        }
        if (m_xml.hasError()) {
            refuse(CarrierReason::Unreadable, u"byte "_s + QString::number(m_xml.characterOffset()));
        } else if (m_count != 1) {
            refuse(m_count == 0 ? CarrierReason::NoCredential : CarrierReason::SeveralCredentials);
        }
        return m_problem ? CarriedCredential{.credential = {}, .refusals = {*m_problem}}
                         : CarriedCredential{.credential = m_text.trimmed().toUtf8(), .refusals = {}};
    }

private:
    void refuse(CarrierReason reason, const QString &where = {})
    {
        if (!m_problem) {
            m_problem = CarrierRefusal{.reason = reason, .where = where};
        }
    }

    void step(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            // Drawing programs name the type of document; one that declares entities is refused.
            if (m_xml.text().contains(u'[')) {
                refuse(CarrierReason::Unreadable, u"DOCTYPE"_s);
            }
            break;
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_inside = m_inside && m_depth > 1;
            break;
        case QXmlStreamReader::Characters:
            if (m_inside) {
                m_text += m_xml.text();
            }
            break;
        default:
            break;
        }
    }

    void begin()
    {
        ++m_depth;
        const bool root = m_depth == 1;
        if ((root && (m_xml.name() != "svg"_L1 || m_xml.namespaceUri() != svgNamespace)) || m_depth > maximumDepth || m_inside) {
            refuse(CarrierReason::Unreadable, m_xml.name().toString());
        } else if (isCarrier(m_xml)) {
            ++m_count;
            m_inside = true;
            // A compact signature stands in an attribute, and the element is empty.
            m_text = m_xml.attributes().value("verify"_L1).toString();
            if (m_depth != 2) {
                refuse(CarrierReason::Unreadable, m_xml.name().toString());
            }
        }
    }

    QXmlStreamReader m_xml;
    int m_depth = 0;
    int m_count = 0;
    bool m_inside = false;
    QString m_text;
    std::optional<CarrierRefusal> m_problem;
};

/** The seal as a comment: two hyphens in a row, which would end it, stand in no did:key. */
QByteArray openSeal(const QString &sealer)
{
    return sealer.isEmpty() ? QByteArray() : QByteArray("<metadata>" + sealedHint + "</metadata>\n<!-- " + sealPlaceholder(sealer) + " -->\n");
}

}

Result<QByteArray> bakedSvg(const QByteArray &picture, BakedKind kind, const QByteArray &credential, const QString &sealer)
{
    const qsizetype root = picture.indexOf(rootBegin);
    const qsizetype end = picture.lastIndexOf(rootEnd);
    const QByteArray prefix = kind == BakedKind::Badge ? "openbadges" : "clr";
    if (root < 0 || end < root || picture.contains(QByteArray("xmlns:" + prefix))) {
        return failure(Error::Kind::Invalid, u"svg"_s);
    }
    const QByteArray address = (kind == BakedKind::Badge ? badgeNamespace : clrNamespace).data();
    const QByteArray declaration = " xmlns:" + prefix + "=\"" + address + '"';
    const QByteArray element = '<' + prefix + ":credential>" + cdata(credential) + "</" + prefix + ":credential>\n";
    const qsizetype name = root + rootBegin.size();
    QByteArray svg = picture.first(name) + declaration + picture.sliced(name, end - name) + element + openSeal(sealer) + picture.sliced(end);
    if (readBakedSvg(svg).credential != credential) {
        return failure(Error::Kind::Invalid, u"svg"_s);
    }
    return svg;
}

CarriedCredential readBakedSvg(const QByteArray &svg)
{
    if (svg.size() > maximumCarriedBytes) {
        return {.credential = {}, .refusals = {{.reason = CarrierReason::TooLarge, .where = {}}}};
    }
    return Reading(svg).run();
}

}
