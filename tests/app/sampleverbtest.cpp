// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"
#include "samplefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** `waymark-cli sample`: there, once, and gone. */
class SampleVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItOnceAndRemovesIt();
};

void SampleVerbTest::makesItOnceAndRemovesIt()
{
    CliSession somebody(u"Somebody"_s);
    const QString folder = somebody.file(u"look/around"_s);
    const QJsonValue made = somebody.json({u"sample"_s, folder});
    const SamplePaths paths(folder);
    QCOMPARE(made[u"mentee"].toString(), paths.mentee);
    QCOMPARE(made[u"mentor"].toString(), paths.mentor);
    QVERIFY(QFileInfo::exists(paths.mentee) && QFileInfo::exists(paths.mentor));
    for (const QString &role : {u"mentee"_s, u"mentor"_s}) {
        QVERIFY(!samplePassphrase(folder, role).isEmpty());
    }

    QCOMPARE(somebody.fails({u"sample"_s, folder}), Error::Kind::NotPossible);
    QVERIFY(!somebody.fails({u"sample"_s, folder, u"--remove"_s}));
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(!somebody.fails({u"sample"_s, folder, u"--remove"_s}));
}

QTEST_GUILESS_MAIN(SampleVerbTest)
#include "sampleverbtest.moc"
