package org.colloquy.text;

import org.junit.jupiter.api.Test;

/**
 * The quick test of words behind a question mark, tried on made-up words against the whole rule.
 */
class QuestionTailTest {
    @Test
    void asidesStandInBrackets() {
        MadeTexts.assertNeeded(
                QuestionSentences.ASIDE,
                words -> words.indexOf('(') >= 0 || words.indexOf('（') >= 0);
    }

    @Test
    void footnoteMarksBeginWithTheirSigns() {
        MadeTexts.assertNeeded(QuestionSentences.FOOTNOTE_MARKS, words -> words.contains("[^"));
    }
}
