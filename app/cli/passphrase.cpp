// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrase.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString withoutLineEnd(const QByteArray &line)
{
    return QString::fromUtf8(line.endsWith('\n') ? line.chopped(1) : line);
}

/** One line, byte by byte: what follows in the descriptor is for the next question. */
static QByteArray firstLine(int descriptor)
{
    QByteArray line;
    char character = 0;
    while (line.size() < 4096 && ::read(descriptor, &character, 1) == 1 && character != '\n') {
        line.append(character);
    }
    return line;
}

static QByteArray typedLine(int terminal, const QString &question)
{
    termios before{};
    tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    // First silent, then the question: what is typed or pasted from here on counts, and is not seen.
    tcsetattr(terminal, TCSAFLUSH, &silent);
    const QByteArray prompt = question.toUtf8() + ": ";
    static_cast<void>(::write(terminal, prompt.constData(), static_cast<size_t>(prompt.size())));
    QByteArray line = firstLine(terminal);
    tcsetattr(terminal, TCSAFLUSH, &before);
    static_cast<void>(::write(terminal, "\n", 1));
    return line;
}

Result<QString> readPassphrase(std::optional<int> descriptor, const QString &question)
{
    if (descriptor) {
        return withoutLineEnd(firstLine(*descriptor));
    }
    if (QFile terminal(u"/dev/tty"_s); ::isatty(STDIN_FILENO) == 1 && terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return withoutLineEnd(typedLine(terminal.handle(), question));
    }
    return failure(Error::Kind::NotFound, u"passphrase: there is no terminal to ask at; give it with --passphrase-fd"_s);
}

}
