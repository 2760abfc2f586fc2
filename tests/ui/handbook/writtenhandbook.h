// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace waymark
{

using namespace Qt::StringLiterals;

/** A handbook of three pages, in English in a folder of its own, and in what other languages a test writes. */
class WrittenHandbook
{
public:
    WrittenHandbook()
    {
        write(u"handbook"_s,
              u"# The handbook\n\nBegin with the [journal](journal.md).\n\n## Places\n\n- [Journal](journal.md): what happened\n- [Goals](goals.md): the "
              "**way** on\n\n## More\n\n- [Words](words.md): what they mean\n"_s);
        write(u"journal"_s,
              u"# Journal\n\nWrite a few lines a day. See [evidence](words.md#evidence) and [goals](goals.md).\n\n## Tags\n\nPress `Ctrl+N`.\n"_s);
        write(u"goals"_s, u"# Goals\n\nA résumé of the way. More stands [elsewhere](https://example.org/).\n"_s);
        write(u"words"_s, u"# Words\n\n## Mentor\n\nSomebody.\n\n## Evidence\n\nWhat shows it.\n"_s);
    }

    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] QString folder(const QString &language = u"en"_s) const { return m_folder.filePath(language); }
    void write(const QString &name, const QString &markdown, const QString &language = u"en"_s) const
    {
        QFile file(folder(language) + u'/' + name + u".md"_s);
        QVERIFY(QDir(root()).mkpath(language) && file.open(QIODevice::WriteOnly) && file.write(markdown.toUtf8()) >= 0);
    }
    [[nodiscard]] bool remove(const QString &name) const { return QFile::remove(folder() + u'/' + name + u".md"_s); }

private:
    QTemporaryDir m_folder;
};

}
