// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentrepository.h"

#include "teststore.h"
#include "workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AttachmentRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatBelongsToARecord();
    void listsNothingFromTheTrash();
    void rejectsABlankName();

private:
    [[nodiscard]] static Result<Attachment> add(TestStore &store, RecordId owner, const QString &name)
    {
        Attachment result;
        WAYMARK_CHECK(store.engine().act(Label{"test.attach"}, [&](Writer &writer) {
            result = {.id = writer.newId<AttachmentId>(),
                      .owner = owner,
                      .name = name,
                      .mediaType = u"image/png"_s,
                      .content = {.hash = QByteArray(32, 'h'), .sha256 = QByteArray(32, 's'), .size = 7}};
            return addAttachment(writer, privateSpace, result);
        }));
        return result;
    }
};

void AttachmentRepositoryTest::listsWhatBelongsToARecord()
{
    TestStore store;
    const QUuid owner = QUuid::createUuid();
    const auto first = add(store, owner, u"a.png"_s);
    VERIFY_DONE(first);
    store.clock().advance(1);
    const auto second = add(store, owner, u" b.png\n"_s);
    VERIFY_DONE(second);
    VERIFY_DONE(add(store, QUuid::createUuid(), u"elsewhere.png"_s));
    auto wanted = std::vector{*first, *second};
    wanted.at(1).name = u"b.png"_s;
    QCOMPARE(*attachmentsOf(store.engine().database(), owner), wanted);
    QCOMPARE(*attachment(store.engine().database(), first->id), *first);
}

void AttachmentRepositoryTest::listsNothingFromTheTrash()
{
    TestStore store;
    const QUuid owner = QUuid::createUuid();
    const auto added = *add(store, owner, u"a.png"_s);
    VERIFY_DONE(store.engine().act(Label{"test.remove"}, [&](Writer &writer) { return writer.remove(added.id.value); }));
    QVERIFY(attachmentsOf(store.engine().database(), owner)->empty());
    VERIFY_FAILS(attachment(store.engine().database(), AttachmentId{owner}), Error::Kind::NotFound);
}

void AttachmentRepositoryTest::rejectsABlankName()
{
    TestStore store;
    VERIFY_FAILS(add(store, QUuid::createUuid(), u" \n"_s), Error::Kind::Blank);
}

QTEST_GUILESS_MAIN(AttachmentRepositoryTest)
#include "attachmentrepositorytest.moc"
