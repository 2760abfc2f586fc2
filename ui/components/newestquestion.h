// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <concepts>
#include <utility>

namespace waymark
{

/**
 * Lets only the answer to the newest of several questions count.
 *
 * An answer that is there when QFuture::then() is called runs at once, and so overtakes older answers that are still on their way
 * to the thread of the context object: without this the oldest would win.
 *
 * Lives in the object that is the context of then(). Used on one thread.
 */
class NewestQuestion
{
public:
    /** @p answer as an answer to the question that is asked now. */
    template<typename Answer>
    [[nodiscard]] auto asks(Answer answer)
    {
        return [this, question = ++m_question, answer = std::move(answer)]<typename Value>(const Value &result) mutable
            requires std::invocable<Answer &, const Value &>
        {
            if (question == m_question) {
                answer(result);
            }
        };
    }

private:
    int m_question = 0;
};

}
