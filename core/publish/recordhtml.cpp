// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialkey.h"
#include "recorddocument.h"
#include "recordfolder.h"
#include "recordpages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The words of the page, for translation. */
struct HtmlWords {
    Q_DECLARE_TR_FUNCTIONS(HtmlWords)
};

constexpr auto style = R"(:root { color-scheme: light dark; --text: #1f2529; --quiet: #59636a; --page: #ffffff; --edge: #d8dcdf; --accent: #1d5f8a; }
@media (prefers-color-scheme: dark) { :root { --text: #e8eaec; --quiet: #a9b1b7; --page: #1b1e20; --edge: #3a4045; --accent: #8dcbf8; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; font: 1rem/1.55 "Noto Sans", system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { margin: 0; font-size: 2.2rem; line-height: 1.2; } h2 { margin: 2.5rem 0 .5rem; } h3 { margin: 0 0 .2rem; font-size: 1.1rem; }
article { padding: 1rem 0; border-top: 1px solid var(--edge); break-inside: avoid; }
p { margin: .3rem 0; } .quiet { color: var(--quiet); font-size: .9rem; } blockquote { margin: .6rem 0; padding-left: 1rem; border-left: 3px solid var(--accent); white-space: pre-line; }
code { font-family: "Noto Sans Mono", ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; } a { color: var(--accent); }
aside { margin: 1.5rem 0; padding: .8rem 1rem; border: 1px solid var(--edge); border-radius: 6px; })"_L1;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString paragraph(const QString &text, const QString &kind = {})
{
    const QString attribute = kind.isEmpty() ? QString() : QString(u" class=\""_s + kind + u'"');
    return text.isEmpty() ? QString() : QString(u"<p"_s + attribute + u'>' + text + u"</p>\n"_s);
}

/** A relative address of a file in the folder. */
QString linkTo(const QString &name, const QString &text)
{
    return u"<a href=\""_s + QString::fromLatin1(QUrl::toPercentEncoding(name, "/")) + u"\">"_s + escaped(text) + u"</a>"_s;
}

/** Writes the page from top to bottom. */
class Page
{
public:
    Page(const RecordDocument &document, const QList<CarriedFile> &evidence)
        : m_document(document)
    {
        for (const CarriedFile &file : evidence) {
            m_files.insert(QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()), file.name);
        }
    }

    QByteArray run()
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name() + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
            + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
            + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s
            + escaped(recordTitle(m_document)) + u"</title>\n<style>\n"_s + style + u"\n</style>\n</head>\n<body>\n"_s;
        writeHead();
        m_html += u"<h2>"_s + escaped(HtmlWords::tr("Entries")) + u"</h2>\n"_s;
        for (const DocumentEntry &entry : m_document.entries) {
            writeEntry(entry);
        }
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    void writeHead()
    {
        m_html += paragraph(escaped(HtmlWords::tr("Career record")), u"quiet"_s) + u"<h1>"_s + escaped(m_document.holderName) + u"</h1>\n"_s;
        m_html += paragraph(escaped(HtmlWords::tr("Compiled on %1").arg(QLocale().toString(m_document.compiledOn, QLocale::LongFormat))), u"quiet"_s);
        if (m_document.partial) {
            m_html += paragraph(escaped(HtmlWords::tr("This record is partial: its holder chose what to show.")));
        }
        m_html += u"<aside>\n"_s
            + paragraph(escaped(
                HtmlWords::tr("This page is the holder’s own statement; the holder’s key sealed the folder. What others signed is the file beside it: %1.")
                    .arg(u"career-record.json"_s)))
            + paragraph(u"<code>"_s + escaped(keyFingerprint(m_document.compilerDid)) + u"</code>"_s)
            + paragraph(linkTo(u"VERIFY.txt"_s, HtmlWords::tr("How to check it"))) + u"</aside>\n"_s;
    }

    void writeEntry(const DocumentEntry &entry)
    {
        const QString level = entry.levelText().isEmpty() ? QString() : QString(u" – "_s + entry.levelText());
        m_html += u"<article>\n<h3>"_s + escaped(entry.name + level) + u"</h3>\n"_s + paragraph(escaped(kindOfEntry(entry)), u"quiet"_s);
        if (entry.description != entry.name) {
            m_html += paragraph(escaped(entry.description));
        }
        for (const DocumentResult &result : entry.results) {
            if (result.levelName.isEmpty()) {
                m_html += paragraph(escaped(HtmlWords::tr("%1: %2").arg(result.name, result.text())));
            }
        }
        if (!entry.narrative.isEmpty()) {
            m_html += u"<blockquote>"_s + escaped(entry.narrative) + u"</blockquote>\n"_s;
        }
        for (const DocumentEvidence &evidence : entry.evidence) {
            m_html += paragraph(evidenceText(evidence), u"quiet"_s);
        }
        m_html += paragraph(signatureText(entry), u"quiet"_s) + u"</article>\n"_s;
    }

    [[nodiscard]] QString evidenceText(const DocumentEvidence &evidence) const
    {
        const QString file = m_files.value(evidence.sha256());
        const QString name = evidence.name.isEmpty() ? evidence.id : evidence.name;
        return escaped(HtmlWords::tr("Evidence:")) + u' ' + (file.isEmpty() ? escaped(name) : linkTo(file, name)) + u" <code>"_s + escaped(evidence.id)
            + u"</code>"_s;
    }

    static QString signatureText(const DocumentEntry &entry)
    {
        if (entry.selfStated) {
            return escaped(HtmlWords::tr("Stated by the holder; signed by nobody else."));
        }
        return escaped(HtmlWords::tr("Signed on %1 by the key %2, which calls itself %3.")
                           .arg(entry.signedOn.toString(Qt::ISODate), keyFingerprint(entry.issuerDid), entry.issuerName));
    }

    const RecordDocument &m_document;
    /** Names of the files in the folder, by hash. */
    QHash<QString, QString> m_files;
    QString m_html;
};

}

Result<QByteArray> recordHtml(const QByteArray &clr, const QList<CarriedFile> &evidence)
{
    return readRecordDocument(clr).transform([&evidence](const RecordDocument &document) { return Page(document, evidence).run(); });
}

}
