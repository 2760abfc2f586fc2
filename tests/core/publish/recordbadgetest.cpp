// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordbadge.h"

#include "bakedpng.h"
#include "bakedsvg.h"
#include "canonical/jcs.h"
#include "credentialbuilder.h"
#include "recordfixtures.h"
#include "seal.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class RecordBadgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasSigned();
    void carriesTheCredential();
    void isTheSameEveryTime();
    void showsTheLevel();
    void textCannotBecomeMarkup();
    void refusesWhatIsNoBadge();
    void writesForTheEye();
    void signedForOthers();
};

static QByteArray badge(BadgeFormat format, const Claim &claim = sampleClaim())
{
    const Envelope envelope{.id = testUuid(1), .issuer = {.did = jonas().did(), .name = u"Jonas Weber"_s}, .at = signedAt};
    const QByteArray credential = canonicalJson(achievementCredential(envelope, miraAsHolder(), claim));
    const QByteArray open = recordBadge(credential, format, mira().did()).value();
    return format == BadgeFormat::Svg ? sealed(open, mira()).value() : withSealChecksum(sealed(open, mira(), pngSealBehind).value());
}

void RecordBadgeTest::saysWhatWasSigned()
{
    const QString svg = QString::fromUtf8(badge(BadgeFormat::Svg));
    for (const QString &words : {u">COMPETENCY<"_s, u">Business valuation 1<"_s, u">3<"_s, u">Able<"_s, u">Signed by Jonas Weber<"_s,
                                 QString(u"with the key …"_s + jonas().did().last(8))}) {
        QVERIFY2(svg.contains(words), qPrintable(words));
    }
    QVERIFY(!svg.contains(u"<script"_s));
}

void RecordBadgeTest::carriesTheCredential()
{
    const QByteArray credential = canonicalJson(sampleCredential());
    QCOMPARE(readBakedSvg(recordBadge(credential, BadgeFormat::Svg, mira().did()).value()).credential, credential);
    const QByteArray png = recordBadge(credential, BadgeFormat::Png, mira().did()).value();
    QCOMPARE(readBakedPng(withSealChecksum(png)).credential, credential);
    QCOMPARE(QImage::fromData(png).size(), QSize(600, 720));
}

void RecordBadgeTest::isTheSameEveryTime()
{
    QCOMPARE(badge(BadgeFormat::Svg), badge(BadgeFormat::Svg));
    QCOMPARE(badge(BadgeFormat::Png), badge(BadgeFormat::Png));
}

/** Three of five steps of the ring are filled: right of the top, and not left of it. */
void RecordBadgeTest::showsTheLevel()
{
    const QImage image = QImage::fromData(badge(BadgeFormat::Png));
    QCOMPARE(image.pixelColor(300 + 78, 238 - 107), QColor(0x1d, 0x5f, 0x8a));
    QCOMPARE(image.pixelColor(300 - 78, 238 - 107), QColor(0xd8, 0xdc, 0xdf));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

void RecordBadgeTest::textCannotBecomeMarkup()
{
    Claim claim = sampleClaim();
    claim.name = u"</text><script>alert(1)</script>"_s;
    const QByteArray svg = badge(BadgeFormat::Svg, claim);
    const qsizetype carried = svg.indexOf("<openbadges:credential>");
    QVERIFY(!svg.first(carried).contains("<script"));
    QVERIFY(readBakedSvg(svg).refusals.isEmpty());
}

void RecordBadgeTest::refusesWhatIsNoBadge()
{
    QCOMPARE(recordBadge("hello", BadgeFormat::Svg, mira().did()).error().field, u"credential"_s);
    QCOMPARE(recordBadge(canonicalJson(sampleRecord(1)), BadgeFormat::Png, mira().did()).error().kind, Error::Kind::Invalid);
}

/** With WAYMARK_KEEP_BADGES=folder badges are left there, to be looked at and for other programs to check. */
void RecordBadgeTest::writesForTheEye()
{
    const QString folder = qEnvironmentVariable("WAYMARK_KEEP_BADGES");
    Claim hours = sampleClaim(2);
    hours.kind = ClaimKind::Hours;
    hours.name = u"Mentoring received"_s;
    hours.results = {{.code = u"hours"_s, .name = u"Hours"_s, .scale = {}, .level = {}, .value = u"42.5"_s}};
    Claim goal = sampleClaim(3);
    goal.kind = ClaimKind::Goal;
    goal.name = u"Give four talks about architecture decisions at conferences where nobody knows me, and answer every question"_s;
    goal.results = {};
    goal.demonstrations.reset();
    for (const auto &[name, claim] : {std::pair(u"competency"_s, sampleClaim()), std::pair(u"hours"_s, hours), std::pair(u"goal"_s, goal)}) {
        for (const auto &[ending, format] : {std::pair(u".svg"_s, BadgeFormat::Svg), std::pair(u".png"_s, BadgeFormat::Png)}) {
            const QByteArray picture = badge(format, claim);
            QVERIFY(!picture.isEmpty());
            QFile file(folder + u'/' + name + ending);
            if (!folder.isEmpty()) {
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write(picture), picture.size());
            }
        }
    }
}

/** With WAYMARK_KEEP_SIGNED=folder signed badges and a record are left there, for the second verifier. */
void RecordBadgeTest::signedForOthers()
{
    const QString folder = qEnvironmentVariable("WAYMARK_KEEP_SIGNED");
    const QByteArray credential = canonicalJson(sampleCredential());
    const QByteArray svg = sealed(recordBadge(credential, BadgeFormat::Svg, mira().did()).value(), mira()).value();
    const QByteArray png = withSealChecksum(sealed(recordBadge(credential, BadgeFormat::Png, mira().did()).value(), mira(), pngSealBehind).value());
    for (const auto &[name, bytes] :
         {std::pair(u"badge.svg"_s, svg), std::pair(u"badge.png"_s, png), std::pair(u"record.json"_s, canonicalJson(sampleRecord(5)))}) {
        QVERIFY(!bytes.isEmpty());
        QFile file(folder + u'/' + name);
        if (!folder.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
    }
}

QTEST_MAIN(RecordBadgeTest)
#include "recordbadgetest.moc"
