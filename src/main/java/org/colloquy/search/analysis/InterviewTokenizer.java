package org.colloquy.search.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.colloquy.search.analysis.WordForm.FormType;

/**
 * Tokenizer that finds the words of a text as they are written, and each character of scripts that
 * set no blanks. A text is one passage, and is held as a whole. {@link InterviewAnalyzer} has the
 * rules.
 */
final class InterviewTokenizer extends Tokenizer {
    /** The type of a character that {@code CJKBigramFilter} joins with its neighbour. */
    private static final String PAIRED =
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    /** Size of the first buffer, in UTF-16 units; a longer passage gets a longer one. */
    private static final int USUAL_PASSAGE = 1_000;

    /** Least length of a compound, in UTF-16 units, with its hyphen. */
    private static final int SHORTEST_COMPOUND = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean compounding;
    private char[] text = new char[USUAL_PASSAGE];
    private int length;
    private int rest;

    /** Beginning and end of the compound whose first word was the last token; empty if of none. */
    private int compoundStart;

    private int compoundEnd;

    /**
     * Creates an interview tokenizer.
     *
     * @param compounding whether two words with a hyphen between them are also a token together,
     *     without the hyphen, at the position of the first
     */
    InterviewTokenizer(boolean compounding) {
        this.compounding = compounding;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rest = 0;
        compoundStart = 0;
        compoundEnd = 0;
        length = 0;
        int read = input.read(text, 0, text.length);
        while (read >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            read = input.read(text, length, text.length - length);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (compoundEnd > compoundStart) {
            return compound();
        }
        for (int at = rest; at < length; ) {
            int c = codePoint(at);
            int behind = at + Character.charCount(c);
            if (WordCharacters.isPaired(c)) {
                type.setType(PAIRED);
                return token(at, behind);
            }
            if (WordCharacters.isLetterOrDigit(c)) {
                int end = closed(wordEnd(at));
                compoundStart = at;
                compoundEnd = compounding ? compoundEnd(at, end) : at;
                return token(at, end);
            }
            at = behind;
        }
        rest = length;
        return false;
    }

    private boolean token(int start, int end) {
        term.copyBuffer(text, start, end - start);
        place.setOffset(start, end);
        rest = end;
        return true;
    }

    private boolean compound() {
        term.copyBuffer(text, compoundStart, rest - compoundStart);
        term.append(String.valueOf(text, rest + 1, compoundEnd - rest - 1));
        place.setOffset(compoundStart, compoundEnd);
        step.setPositionIncrement(0);
        type.setType(FormType.COMPOUND.token());
        compoundEnd = compoundStart;
        return true;
    }

    /**
     * Returns the end of two words of letters with a hyphen between them, of which one was found;
     * its beginning where it is no such word.
     */
    private int compoundEnd(int start, int end) {
        if (!isHyphenAt(end) || lettersEnd(start) != end || isHyphenAt(start - 1)) {
            return start;
        }
        int second = lettersEnd(end + 1);
        boolean whole = second > end + 1 && second == wordEnd(end + 1) && !isHyphenAt(second);
        return whole && second - start > SHORTEST_COMPOUND ? second : start;
    }

    private boolean isHyphenAt(int at) {
        return at >= 0 && at < length && WordCharacters.isHyphen(text[at]);
    }

    /** Returns the end of the letters that begin at a place. */
    private int lettersEnd(int from) {
        int at = from;
        while (at < length) {
            int c = codePoint(at);
            if (!WordCharacters.isWord(c) || Character.isDigit(c) || WordCharacters.isPaired(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(length, length);
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < length) {
            int c = codePoint(at);
            int behind = at + Character.charCount(c);
            boolean joined =
                    WordCharacters.isWord(c)
                            ? !WordCharacters.isPaired(c)
                            : WordCharacters.isJoint(c) && isLetterAt(behind);
            if (!joined) {
                return at;
            }
            at = behind;
        }
        return at;
    }

    private boolean isLetterAt(int at) {
        if (at >= length) {
            return false;
        }
        int c = codePoint(at);
        return WordCharacters.isLetterOrDigit(c) && !WordCharacters.isPaired(c);
    }

    /** Returns the end of a word with what closes it: {@code C++}, {@code F#}. */
    private int closed(int wordEnd) {
        if (wordEnd == length || !WordCharacters.isClosing(text[wordEnd])) {
            return wordEnd;
        }
        boolean two = text[wordEnd] == '+' && wordEnd + 1 < length && text[wordEnd + 1] == '+';
        int at = wordEnd + (two ? 2 : 1);
        boolean free = at == length || !WordCharacters.isWord(codePoint(at));
        boolean letter = Character.isLetter(Character.codePointBefore(text, wordEnd));
        return free && letter ? at : wordEnd;
    }

    private int codePoint(int at) {
        return Character.codePointAt(text, at, length);
    }
}
