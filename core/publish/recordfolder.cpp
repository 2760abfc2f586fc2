// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordfolder.h"

#include "attachedpdf.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "manifest.h"
#include "recorddocument.h"
#include "recordtables.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

constexpr auto howToVerify =
    R"(How to check this folder
========================

1. With Waymark, without a network: waymark-cli verify THIS.zip (or career-record.json alone). It says by which key each entry
   is signed, whether it holds, and whether a file of the folder was changed.

2. By hand, that no file was changed since the folder was made:

       sha256sum -c SHA256SUMS

   manifest.json lists the same files. Its "seal" is a signature by the key of who compiled the record: Ed25519 over the text
   "waymark/document-seal/v1", a zero byte, and the SHA-256 of manifest.json without the 128 digits at the end of the seal.

3. By any program that knows Open Badges 3.0 and CLR 2.0: career-record.json, and each file in credentials/, carry Data
   Integrity proofs (eddsa-rdfc-2022, eddsa-jcs-2022) by did:key.

A signature says which key signed and that nothing was changed since. Who holds a key you learn from the person, by voice or on
paper: compare the whole key.
)"_L1;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** A name for a file out of what somebody wrote: letters and digits of ASCII, hyphens between. */
QString fileNameOf(const QString &text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-') && !c.isMark()) {
            name += u'-';
        }
    }
    name.truncate(60);
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

QSet<QString> namedEvidence(const RecordDocument &document)
{
    QSet<QString> hashes;
    for (const DocumentEntry &entry : document.entries) {
        for (const DocumentEvidence &evidence : entry.evidence) {
            hashes.insert(evidence.sha256());
        }
    }
    return hashes;
}

/** @p evidence with the names that it gets in the folder. */
Result<QList<CarriedFile>> placed(const QList<CarriedFile> &evidence, const RecordDocument &document)
{
    const QSet<QString> named = namedEvidence(document);
    QSet<QString> names;
    QList<CarriedFile> files;
    for (const CarriedFile &file : evidence) {
        const QString name = u"evidence/"_s + file.name;
        if (!named.contains(QString::fromLatin1(sha256(file.bytes)))) {
            return failure(Error::Kind::NotFound, u"evidence"_s, file.name);
        }
        if (!isSafeName(name) || names.contains(name.toCaseFolded())) {
            return failure(Error::Kind::Invalid, u"name"_s, file.name);
        }
        names.insert(name.toCaseFolded());
        files.append({.name = name, .bytes = file.bytes});
    }
    return files;
}

/** For `sha256sum -c`. */
QByteArray sums(const QList<CarriedFile> &files)
{
    QByteArray text;
    for (const CarriedFile &file : files) {
        text += sha256(file.bytes) + "  " + file.name.toUtf8() + '\n';
    }
    return text;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/** An object without its empty texts. */
QJsonObject withoutEmpty(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->toString() != QString() || !it->isString()) {
            result.insert(it.key(), *it);
        }
    }
    return result;
}

/** A résumé is put together part by part. */
struct Resume {
    QJsonArray certificates;
    QJsonArray skills;
    QJsonArray references;
    QJsonArray work;
    QJsonArray education;

    void add(const DocumentEntry &entry)
    {
        if (entry.type == "Endorsement"_L1) {
            references.append(withoutEmpty({{u"name"_s, entry.issuerName}, {u"reference"_s, entry.narrative}}));
        } else if (entry.type == "ext:Position"_L1 || entry.type == "ext:Promotion"_L1) {
            work.append(withoutEmpty({{u"position"_s, entry.name},
                                      {u"name"_s, entry.organisation},
                                      {u"startDate"_s, dayText(entry.from)},
                                      {u"endDate"_s, dayText(entry.until)},
                                      {u"summary"_s, entry.description == entry.name ? QString() : entry.description}}));
        } else if (entry.type == "Course"_L1) {
            education.append(withoutEmpty({{u"area"_s, entry.name}, {u"institution"_s, entry.organisation}, {u"endDate"_s, dayText(entry.until)}}));
        } else if (!entry.selfStated && !entry.isHours()) {
            certificates.append(withoutEmpty({{u"name"_s, entry.name}, {u"date"_s, dayText(entry.signedOn)}, {u"issuer"_s, entry.issuerName}}));
        }
        if (entry.isCompetency()) {
            skills.append(withoutEmpty({{u"name"_s, entry.name}, {u"level"_s, entry.levelText()}}));
        }
    }
};

}

QList<CarriedFile> singleCredentials(const QByteArray &clr)
{
    const JsonValue record = parseJson(clr).value_or(JsonValue());
    QList<CarriedFile> files;
    for (const JsonValue *list : {&record[u"credentialSubject"][u"verifiableCredential"], &record[u"endorsement"]}) {
        for (const JsonValue &credential : list->items()) {
            const QString number = QString::number(files.size() + 1).rightJustified(4, u'0');
            const QString name = fileNameOf(credential[u"name"].toString());
            files.append(
                {.name = u"credentials/"_s + number + (name.isEmpty() ? name : QString(u'-' + name)) + u".json"_s, .bytes = canonicalJson(credential)});
        }
    }
    return files;
}

qint64 compiledAt(const QByteArray &clr)
{
    return readRecordDocument(clr).transform([](const RecordDocument &document) { return document.compiledAt; }).value_or(0);
}

Result<QByteArray> recordResume(const QByteArray &clr)
{
    WAYMARK_TRY(const RecordDocument document, readRecordDocument(clr));
    Resume resume;
    for (const DocumentEntry &entry : document.entries) {
        resume.add(entry);
    }
    const QJsonObject all{{u"$schema"_s, u"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"_s},
                          {u"basics"_s, QJsonObject{{u"name"_s, document.holderName}}},
                          {u"work"_s, resume.work},
                          {u"education"_s, resume.education},
                          {u"certificates"_s, resume.certificates},
                          {u"skills"_s, resume.skills},
                          {u"references"_s, resume.references},
                          {u"meta"_s, QJsonObject{{u"version"_s, u"v1.0.0"_s}, {u"lastModified"_s, dayText(document.compiledOn)}}}};
    return QJsonDocument(all).toJson();
}

Result<QList<CarriedFile>> recordFolder(const QByteArray &clr, const QList<CarriedFile> &evidence)
{
    WAYMARK_TRY(const RecordDocument document, readRecordDocument(clr));
    WAYMARK_TRY(const QList<CarriedFile> attached, placed(evidence, document));
    WAYMARK_TRY(const QByteArray html, recordHtml(clr, attached));
    WAYMARK_TRY(const QByteArray markdown, recordMarkdown(clr));
    WAYMARK_TRY(const QByteArray entries, recordCsv(clr));
    WAYMARK_TRY(const QByteArray hours, hoursCsv(clr));
    WAYMARK_TRY(const QByteArray resume, recordResume(clr));
    const auto record = parseJson(clr);
    QList<CarriedFile> files{{.name = u"index.html"_s, .bytes = html},
                             {.name = u"career-record.md"_s, .bytes = markdown},
                             {.name = attachedRecordName.toString(), .bytes = clr},
                             {.name = u"entries.csv"_s, .bytes = entries},
                             {.name = u"hours.csv"_s, .bytes = hours},
                             {.name = u"resume.json"_s, .bytes = resume},
                             {.name = u"VERIFY.txt"_s, .bytes = QByteArray(howToVerify.data(), howToVerify.size())}};
    files += singleCredentials(clr) + attached;
    files.append({.name = u"SHA256SUMS"_s, .bytes = sums(files)});
    files.append({.name = manifestName.toString(), .bytes = openManifest(files, (*record)[u"id"].toString(), document.compilerDid)});
    return files;
}

}
