package org.colloquy.reader.transcript.question;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.Whitespace;

/**
 * The words with which people are thanked, in the languages in which interviews are written. Thanks
 * that are set apart like the prompts above them ask nobody anything.
 */
final class ThanksWords {
    private static final int MAX_LENGTH = 120;

    /** The most words of a sentence beside the thanks: {@code See you soon!}. */
    private static final int MAX_WORDS_BESIDE = 3;

    /** The most characters of such a sentence in a script that does not set words apart. */
    private static final int MAX_LENGTH_BESIDE = 8;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!।۔])\\s+|(?<=[。！])\\s*");

    /** Thanks with at most four words before them. */
    private static final Pattern SPACED =
            Pattern.compile(
                    "^\\P{L}*(?:[\\p{L}\\p{M}’']+[ ,]+){0,4}"
                            + "(?:thanks?|danken?|dank|bedankt|dankjewel|merci|remerci\\p{L}+|gracias"
                            + "|agrade\\p{L}+|obrigad[oa]s?|grazie|ringrazi\\p{L}+|tack|takk?|kiitos"
                            + "|dzięk\\p{L}+|спасибо|благодар\\p{L}+|дяку\\p{L}+|teşekkür\\p{L}*"
                            + "|شكر[\\p{L}\\p{M}]*|نشكر[\\p{L}\\p{M}]*|سپاس[\\p{L}\\p{M}\u200C]*"
                            + "|متشکر[\\p{L}\\p{M}]*|ممنون[\\p{L}\\p{M}]*|تشکر|תודה|תודות|धन्यवाद|शुक्रिया|आभार)"
                            + "(?![\\p{L}\\p{M}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UNSPACED =
            Pattern.compile(
                    "^(?:非常|十分|再次|最后|最後|真的|好的)?[，,]?(?:谢谢|謝謝|多谢|多謝|感谢|感謝)"
                            + "|ありがとう(?:ございま(?:す|した))?[。！!]*$|感謝します[。！!]*$"
                            + "|(?:감사|고맙)(?:합니다|드립니다|했습니다|드려요|습니다|해요|웠습니다)[.!]*$");

    private ThanksWords() {}

    /** Tells whether words thank somebody, and do nothing else. */
    static boolean isOnlyThanks(String words) {
        String line = Whitespace.single(words.strip());
        if (line.isEmpty()
                || line.length() > MAX_LENGTH
                || QuestionSentences.hasAnyQuestionMark(line)
                || !thanks(line)) {
            return false;
        }
        return Arrays.stream(SENTENCE_END.split(line)).allMatch(ThanksWords::asksNothing);
    }

    private static boolean asksNothing(String sentence) {
        return !QuestionHeuristics.commandsOrBegins(sentence)
                && (thanks(sentence) || isShort(sentence));
    }

    private static boolean isShort(String sentence) {
        return sentence.contains(" ")
                ? !Whitespace.hasMoreWords(sentence, MAX_WORDS_BESIDE)
                : sentence.length() <= MAX_LENGTH_BESIDE || sentence.charAt(0) < '\u0590';
    }

    private static boolean thanks(String words) {
        return SPACED.matcher(words).find() || UNSPACED.matcher(words).find();
    }
}
