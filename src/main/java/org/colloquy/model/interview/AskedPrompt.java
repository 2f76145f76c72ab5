package org.colloquy.model.interview;

import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked in an interview: a marked question, or a turn that ends with a question
 * and is followed by somebody else's.
 *
 * @param locator of the question or the turn
 * @param words all that is said in asking
 * @param asker null if it is not known
 * @param answerer null if it is not known
 * @param answered the question, or the turn that answers
 * @param answerLength how much is said in answer, in letters
 */
public record AskedPrompt(
        Locator locator,
        String words,
        @Nullable String asker,
        @Nullable String answerer,
        Locator answered,
        int answerLength) {}
