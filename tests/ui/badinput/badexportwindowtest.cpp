// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badinputwindow.h"
#include "methodmodel.h"
#include "recordfiles.h"
#include "smalldisk.h"
#include "workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThreadPool>

#include <algorithm>

using namespace waymark;
using namespace Qt::StringLiterals;

/** What goes out of the workspace, or comes into it as a method: the sentence, and that no half file is left. */
class BadExportWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void leavesNothingHalfWhenTheWindowCloses();
    void leavesNothingHalfWhereItCannotWrite_data();
    void leavesNothingHalfWhereItCannotWrite();
    void keepsACompetencyThatWasAssessed();
    void namesThePlaceInABadMethodFile();

private:
    [[nodiscard]] Workspace &workspace() { return m_window->session().workspace()->workspace(); }
    /** The page of the record, with something in it, and what writes it. */
    [[nodiscard]] RecordFiles *openRecord();
    /** The part of the settings that is about the method, and what reads it. */
    [[nodiscard]] MethodModel *openMethod();

    std::unique_ptr<BadInputWindow> m_window;
};

void BadExportWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"/Waymark/.*\\.qml:"_s));
    m_window = std::make_unique<BadInputWindow>();
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
    QVERIFY(m_window->start());
}

RecordFiles *BadExportWindowTest::openRecord()
{
    RecordEntry entry;
    entry.title = u"Architect"_s;
    entry.from = QDate(2020, 1, 1);
    const bool added = workspace().record().addEntry(entry).result().has_value();
    m_window->go(u"record"_s);
    return added && m_window->driver().waitUntilStill(u"Export…"_s) ? m_window->driver().object<RecordFiles>() : nullptr;
}

MethodModel *BadExportWindowTest::openMethod()
{
    m_window->go(u"settings"_s, u"method"_s);
    return m_window->driver().waitUntilStill(u"Look at another one…"_s) ? m_window->driver().object<MethodModel>() : nullptr;
}

/** Both files or none: the signed one beside the other is what makes it checkable. */
void BadExportWindowTest::leavesNothingHalfWhenTheWindowCloses()
{
    RecordFiles *files = openRecord();
    QVERIFY(files);
    const QDir folder(m_window->path(u"out"_s));
    QVERIFY(folder.mkpath(u"."_s));
    files->write(QUrl::fromLocalFile(folder.filePath(u"record.pdf"_s)));
    QVERIFY(files->isBusy());
    QVERIFY(m_window->window()->close());
    m_window->session().lock();
    QTRY_VERIFY(!m_window->session().isClosing());
    QThreadPool::globalInstance()->waitForDone();
    const QStringList left = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QVERIFY2(left.isEmpty() || left == QStringList({u"record.json"_s, u"record.pdf"_s}), qPrintable(left.join(u' ')));
}

void BadExportWindowTest::leavesNothingHalfWhereItCannotWrite_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<QString>("says");

    QTest::newRow("a full disk") << true << u"The disk is full. What was saved before is safe"_s;
    QTest::newRow("a folder that can only be read") << false << u"Nothing can be written in this place"_s;
}

void BadExportWindowTest::leavesNothingHalfWhereItCannotWrite()
{
    QFETCH(bool, full);
    QFETCH(QString, says);
    SmallDisk disk;
    QVERIFY2(disk.isThere() && disk.fill(), "run this with ./dev");
    const QString target = full ? disk.path(u"record.pdf"_s) : qEnvironmentVariable("WAYMARK_TEST_READ_ONLY") + u"/record.pdf"_s;
    RecordFiles *files = openRecord();
    QVERIFY(files);
    files->write(QUrl::fromLocalFile(target));
    QVERIFY(!m_window->told(says).isEmpty());
    QVERIFY(m_window->named(u"Export…"_s)); // on the card where it was asked for, for another try
    const QStringList left = QFileInfo(target).dir().entryList({u"record*"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

/** @p value without the members and objects that are or have @p id. */
static QJsonValue without(const QJsonValue &value, const QString &id)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const auto &member : value.toArray()) {
            if (member.toString() != id && member[u"id"].toString() != id) {
                kept.append(without(member, id));
            }
        }
        return kept;
    }
    if (value.isObject()) {
        QJsonObject kept = value.toObject();
        for (auto member = kept.begin(); member != kept.end(); ++member) {
            *member = without(member.value(), id);
        }
        return kept;
    }
    return value;
}

void BadExportWindowTest::keepsACompetencyThatWasAssessed()
{
    const Result<Method> method = workspace().method().current().result();
    QVERIFY(method);
    const QString competency = method->data().competencies.at(5).id;
    const QString name = method->data().competencies.at(5).name;
    AssessmentDraft said;
    said.day = m_window->clock().today();
    said.competency = competency;
    said.level = 3;
    QVERIFY(workspace().competencies().assess({said}).result());
    const QJsonObject all = QJsonDocument::fromJson(workspace().method().exported().result().value_or(QByteArray())).object();
    const QString file = m_window->write(u"fewer.json"_s, QJsonDocument(without(all, competency).toObject()).toJson());

    MethodModel *model = openMethod();
    QVERIFY(model);
    model->look(QUrl::fromLocalFile(file)); // as the dialog would
    QVERIFY(!m_window->told(u"No longer there, but kept because of your assessments"_s).isEmpty());
    QVERIFY(!m_window->told(name).isEmpty());
    QVERIFY(m_window->press(u"Put it in use"_s));
    QVERIFY(m_window->driver().waitUntilGone(u"Put it in use"_s));
    const Result<Method> after = workspace().method().current().result();
    QVERIFY(after && std::ranges::any_of(after->data().competencies, [&competency](const auto &one) { return one.id == competency; }));
}

void BadExportWindowTest::namesThePlaceInABadMethodFile()
{
    MethodModel *model = openMethod();
    QVERIFY(model);
    model->look(QUrl::fromLocalFile(m_window->write(u"bad.json"_s, "{ \"id\": ")));
    QVERIFY(!m_window->told(u"This file is damaged."_s).isEmpty());
    QVERIFY(!m_window->named(u"Put it in use"_s));
    model->look(QUrl::fromLocalFile(m_window->path(u"nowhere.json"_s)));
    QVERIFY(!m_window->told(u"The file went away while it was read."_s).isEmpty());
}

int main(int argc, char *argv[])
{
    const WindowApplication application(argc, argv);
    BadExportWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "badexportwindowtest.moc"
