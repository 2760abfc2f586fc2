// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spellingbook.h"
#include "spellingwords.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QtQmlIntegration>

class QLocale;

namespace waymark
{

/**
 * The spelling of what people write: whether it is checked, and in which languages; remembered. Asks the dictionaries on
 * a thread of its own and keeps what they said, so that nothing waits for them. Each line is judged in that of the
 * languages which knows most of its words.
 */
class Spelling : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(QList<bool> used READ used NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

public:
    /** The words of a line that are wrong, and in which language it was read; empty where no dictionary is. */
    struct Judgement {
        QList<WordSpan> wrong;
        QString code;
    };

    explicit Spelling(QObject *parent = nullptr);
    /** With other dictionaries than those that are installed. */
    explicit Spelling(std::shared_ptr<SpellingBook> book, QObject *parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    /** Looks which dictionaries there are, once; isReady() follows. */
    Q_INVOKABLE void prepare();
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    /** Of the dictionaries, for a person. */
    [[nodiscard]] QStringList names() const;
    /** For each of names(): whether it is asked. */
    [[nodiscard]] QList<bool> used() const;
    /** The last one cannot be given up: for that, setEnabled() is there. */
    Q_INVOKABLE void use(int index, bool wanted);
    /** What to install where the language of the window has no dictionary; empty where it has. */
    [[nodiscard]] QString advice() const;

    /** What is known so far: words that nobody asked about are asked about, and answered() follows. */
    [[nodiscard]] Judgement judge(const QString &line);
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word, const QString &code);
    /** From now on the word is right, on this computer. */
    void learn(const QString &word, const QString &code);
    /** The word is right until the program ends. */
    void ignore(const QString &word);

    /** What is asked where nothing was chosen: the dictionary for @p locale, then one each of some other languages. */
    [[nodiscard]] static QStringList usualCodes(const QList<SpellingLanguage> &installed, const QLocale &locale);

Q_SIGNALS:
    void changed();
    void answered();

private:
    enum class State { New, Asked, Ready };

    void choose();
    void forget();
    void ask();

    bool m_enabled;
    State m_state = State::New;
    QList<SpellingLanguage> m_installed;
    QStringList m_codes; ///< of the dictionaries that are asked
    QHash<QString, quint32> m_known; ///< for each word: which of m_codes know it
    QSet<QString> m_right; ///< learned and ignored
    QSet<QString> m_toAsk;
    bool m_asking = false;
    int m_request = 0;
    std::shared_ptr<SpellingBook> m_book;
    QThreadPool m_pool;
};

}
