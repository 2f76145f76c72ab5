package org.colloquy.analysis.question;

import java.util.List;
import org.colloquy.text.word.WordCounter;

/**
 * Judgement whether a question that several were asked is worth reading side by side.
 *
 * <p>Chat is asked of many, too: <i>Makes sense?</i>, <i>Final answer?</i>, <i>Can you hear me?</i>
 * What it has in common in any language is that it is short and that little is said in answer. So
 * both are measured, by Unicode word breaking and in letters; no list of sentences is needed. That
 * a word is frequent tells nothing here: a question that everybody is asked makes its own words so.
 *
 * <p>A marked question was chosen as one by somebody, and two who were asked it are enough, unless
 * it is a mere tag. In a transcript anything that ends in a question mark may be one, so more is
 * wanted: three interviews, a whole sentence, and answers that say something.
 */
final class GroupWorth {
    /** A marked question of fewer words is a tag, unless more than a phrase is said in answer. */
    private static final int WORDS = 3;

    private static final int PHRASE = 60;

    /** The least in a transcript: interviews, words of the question, letters of an answer. */
    private static final int INTERVIEWS_OF_TURNS = 3;

    private static final int WORDS_OF_TURNS = 4;
    private static final int SENTENCES = 120;

    /** Lengths of answers by which questions are told apart. */
    enum AnswerLength {
        PHRASE,
        SENTENCE,
        SENTENCES;

        static AnswerLength of(int letters) {
            return letters < GroupWorth.PHRASE
                    ? PHRASE
                    : letters < GroupWorth.SENTENCES ? SENTENCE : SENTENCES;
        }
    }

    private final List<QuestionOccurrence> members;

    /**
     * Creates a judgement.
     *
     * @param members all that was asked, the first of which founded the group
     */
    GroupWorth(List<QuestionOccurrence> members) {
        this.members = members;
    }

    /** Tells whether the group is worth reading. */
    boolean isWorthReading() {
        if (!isOfSeveral(1, false)) {
            return false;
        }
        return isOfSeveral(1, true)
                ? words() >= WORDS || typicalAnswer() != AnswerLength.PHRASE
                : isOfSeveral(INTERVIEWS_OF_TURNS - 1, false)
                        && words() >= WORDS_OF_TURNS
                        && typicalAnswer() == AnswerLength.SENTENCES;
    }

    /** Tells whether it will be so whoever else is asked it. */
    boolean isSurelyWorthReading() {
        return isOfSeveral(1, true) && words() >= WORDS;
    }

    /** Tells whether it was asked in more than so many interviews. */
    private boolean isOfSeveral(int more, boolean marked) {
        return members.stream()
                        .filter(member -> !marked || member.asked().isMarked())
                        .map(member -> member.asked().interview())
                        .distinct()
                        .limit(more + 1L)
                        .count()
                > more;
    }

    /** Counts the words with which it was first asked. */
    private int words() {
        return new WordCounter().count(members.get(0).wording().title());
    }

    /** Returns the length of the answer in the middle, where they are put in order of length. */
    private AnswerLength typicalAnswer() {
        int[] lengths =
                members.stream()
                        .mapToInt(member -> member.asked().answerLength())
                        .sorted()
                        .toArray();
        return AnswerLength.of(lengths[lengths.length / 2]);
    }
}
