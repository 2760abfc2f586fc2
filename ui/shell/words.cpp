// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "languagechoice.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace waymark
{

static void installFile(const QString &path)
{
    auto *words = new QTranslator(QCoreApplication::instance());
    if (words->load(path)) {
        QCoreApplication::installTranslator(words);
    }
}

static void install(const QString &name, const QString &folder)
{
    auto *words = new QTranslator(QCoreApplication::instance());
    if (words->load(QLocale(), name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(words);
    }
}

void installWords(const QString &file)
{
    if (const QString chosen = LanguageChoice::remembered(); !chosen.isEmpty()) {
        QLocale::setDefault(QLocale(chosen));
    }
    // English too has a file: for its plurals, and for languages that have none.
    installFile(u":/i18n/waymark_en.qm"_s);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"waymark"_s, u":/i18n"_s);
    if (!file.isEmpty()) {
        installFile(file);
    }
}

}
