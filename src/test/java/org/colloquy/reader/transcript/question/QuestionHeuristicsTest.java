package org.colloquy.reader.transcript.question;

import org.colloquy.text.MadeTexts;
import org.junit.jupiter.api.Test;

/** The quick test for the end of a sentence, tried on made-up words against the whole rule. */
class QuestionHeuristicsTest {
    @Test
    void sentencesEndWithAStop() {
        MadeTexts.assertNeeded(QuestionHeuristics.SENTENCE, QuestionHeuristics::endsLikeSentence);
    }
}
