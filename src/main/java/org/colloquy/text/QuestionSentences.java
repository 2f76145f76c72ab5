package org.colloquy.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The test whether words ask, and the sentences in them that do. Whatever decides by a question
 * mark asks here.
 *
 * <p>The hard case is a question with something behind its mark: a quotation mark, emphasis, marks
 * of footnotes, an aside in brackets. {@link #isQuestion} allows for these; it is the test of a
 * heading and of a paragraph in source text. The others are for words without markup.
 */
public final class QuestionSentences {
    /** End of a Greek word, behind which a semicolon is the question mark of Greek. */
    private static final String GREEK_WORD = "\\p{IsGreek}[\\p{M}»”\")]{0,2}";

    private static final Pattern GREEK_WORD_END = Pattern.compile(GREEK_WORD + "$");
    private static final int MAX_GREEK_WORD_END = 6;

    /** The question mark of Greek, which looks like a semicolon and mostly is typed as one. */
    private static final String GREEK = "\u037E|(?<=" + GREEK_WORD + ");";

    /** A question mark at the end, of any script, and the signs that may close it. */
    private static final Pattern QUESTION_END =
            Pattern.compile("(?:[?？؟]|" + GREEK + ")[\\s\"'”’»)\\]*_!#]*$");

    static final Pattern ASIDE =
            Pattern.compile("(?<=[?？؟])\\s?[(（][^()（）?？؟]{1,160}[)）][.。]?[\\s*_#]*$");

    /** A dash and what names somebody: a handle, one word, or several that begin like names. */
    private static final Pattern ASKER =
            Pattern.compile(
                    "[\"'”’»)*_]{0,4}\\s+[-–—]{1,2}\\s?(?![^\\p{L}\\s]+[\\s*_#]*$)"
                            + "(?:[@/]?[\\p{L}\\p{N}][^\\s.!。！:：]{0,30}"
                            + "|[\\p{Lu}\\p{Lo}][^\\s!。！:：]{0,20}(?: [\\p{Lu}\\p{Lo}][^\\s!。！:：]{0,20}){1,4})"
                            + "(?<!\\p{L}{4}\\.)[\\s*_#]*");

    /** The sign that opens a quotation: then the name behind it is that of who is quoted. */
    private static final Pattern OPENED = Pattern.compile("^[\\s*_#]*[\"'“„«‘「『]");

    static final Pattern FOOTNOTE_MARKS = Pattern.compile("(?:\\s?\\[\\^[^\\]\\s\\[]+\\])+\\s*$");
    private static final int MAX_TAIL = 200;
    private static final int MAX_CLOSING_SIGNS = 16;

    /** The number before a question: {@code Q:1}, {@code 3.}, {@code 问题7：}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:[Qq]|问题?|问|문|Question)[ .:：]{0,3}\\d{1,4}[.:：)）、]?|\\d{1,4}[.:：)）、])\\s*");

    private static final String TELL =
            "(?:tell|describe|explain|introduce|walk|talk|take|give|share|name)\\b";

    /**
     * A request without a question mark: {@code Tell us …}, {@code Could you please describe …}.
     */
    private static final Pattern REQUEST =
            Pattern.compile(
                    "(?i)(?:(?:and|so|well|now|please|first|perhaps|maybe|then),? ){0,4}"
                            + TELL
                            + ".*|.*\\b(?:could|can|would|will) you (?:please )?"
                            + TELL
                            + ".*");

    private static final Pattern REQUESTED =
            Pattern.compile(
                    "[\"'”’»)]{0,2}\\s+(?i:please|"
                            + TELL
                            + "|elaborate\\b|请)[^.!?？。]{0,120}[.!。…][\\s*_#\"'”’»)]*");

    /** A sentence that only asks for assent. */
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i).*\\b(?:right|correct|yeah|yes|no|ok|okay|huh|you know|you mean|you see)\\s*[?？].*"
                            + "|.*,\\s*(?:is|are|was|were|do|does|did|have|has|had|would|could|can|will)(?:n[’']t)?"
                            + " (?:it|he|she|they|you|we|i|that|there)\\s*[?？].*");

    private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\u000B\\f\\r]\\s*| \\s+");
    private static final String AT_THE_END = "#* \t\n\u000B\f\r";

    private QuestionSentences() {}

    /**
     * Tells whether words end in a question mark; marks of footnotes, or an aside in brackets, may
     * follow it.
     */
    public static boolean isQuestion(String words) {
        if (!hasAnyQuestionMark(words)) {
            return false;
        }
        int end = words.length() - footnoteMarksLength(words);
        end -= asideLength(words.substring(0, end));
        String tail = words.substring(Math.max(0, end - MAX_CLOSING_SIGNS), end);
        return QUESTION_END.matcher(tail).find();
    }

    /**
     * Tells whether words that are set apart ask, as a heading or a line in bold type: also by the
     * particle at their end, in languages that need no question mark then, and where a request, or
     * a dash and the name of who asks, follow. Amid other words such endings say little.
     */
    public static boolean isQuestionAlone(String words) {
        return isQuestion(words)
                || UnmarkedQuestions.isQuestion(withoutFootnoteMarks(words))
                || hasAsker(words)
                || requestsBehindQuestion(words);
    }

    /** Tells whether a request follows the last question: {@code Why? Tell us all.} */
    private static boolean requestsBehindQuestion(String words) {
        int last = Math.max(words.lastIndexOf('?'), words.lastIndexOf('？'));
        return last > 0
                && last >= words.length() - MAX_TAIL
                && REQUESTED.matcher(words).region(last + 1, words.length()).matches();
    }

    /**
     * Tells whether a dash and a name, or a single word, stand behind the last question mark. A
     * year is no name, and behind a quotation stands who is quoted.
     */
    public static boolean hasAsker(String words) {
        if (!hasAnyQuestionMark(words) || OPENED.matcher(words).find()) {
            return false;
        }
        int mark = Math.max(words.lastIndexOf('?'), words.lastIndexOf('？'));
        int last = Math.max(mark, words.lastIndexOf('؟'));
        return last > 0 && ASKER.matcher(words).region(last + 1, words.length()).matches();
    }

    /** Returns the length of the brackets that stand behind a question mark. */
    private static int asideLength(String words) {
        String tail = words.substring(Math.max(0, words.length() - MAX_TAIL));
        if (tail.indexOf('(') < 0 && tail.indexOf('（') < 0) {
            return 0;
        }
        Matcher aside = ASIDE.matcher(tail);
        return aside.find() ? tail.length() - aside.start() : 0;
    }

    /** Returns words without the marks of footnotes with which they end. */
    public static String withoutFootnoteMarks(String words) {
        return words.substring(0, words.length() - footnoteMarksLength(words));
    }

    /** Returns the length of the marks of footnotes with which words end. */
    private static int footnoteMarksLength(String words) {
        String tail = words.substring(Math.max(0, words.length() - MAX_TAIL));
        if (!tail.contains("[^")) {
            return 0;
        }
        Matcher marks = FOOTNOTE_MARKS.matcher(tail);
        return marks.find() ? tail.length() - marks.start() : 0;
    }

    /** Tells whether a question mark of any script stands anywhere in words. */
    public static boolean hasAnyQuestionMark(String words) {
        return hasQuestionMark(words) || words.indexOf('؟') >= 0 || hasGreekMark(words);
    }

    private static boolean hasGreekMark(String words) {
        if (words.indexOf('\u037E') >= 0) {
            return true;
        }
        for (int mark = words.indexOf(';'); mark >= 0; mark = words.indexOf(';', mark + 1)) {
            String before = words.substring(Math.max(0, mark - MAX_GREEK_WORD_END), mark);
            if (GREEK_WORD_END.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a Latin or full-width question mark stands anywhere in words. */
    public static boolean hasQuestionMark(String words) {
        return words.indexOf('?') >= 0 || words.indexOf('？') >= 0;
    }

    /** Tells whether the last sign of words is a Latin or full-width question mark. */
    public static boolean endsWithQuestionMark(String words) {
        return words.endsWith("?") || words.endsWith("？");
    }

    /** Returns the sentences that ask, without a number; all of them if none does. */
    public static String asking(String words) {
        String line = withoutNumber(line(words));
        List<String> asking = of(line).stream().filter(QuestionSentences::asks).toList();
        return asking.isEmpty() ? line : String.join(" ", asking);
    }

    /**
     * Returns the question with which a turn ends; empty if there is none, or it wants only assent.
     */
    public static Optional<String> lastQuestion(String words) {
        if (!endsWithQuestionMark(words)) {
            return Optional.empty();
        }
        List<String> all = of(line(words));
        String last = all.isEmpty() ? "" : all.get(all.size() - 1);
        return last.isEmpty() || TAG.matcher(last).matches() ? Optional.empty() : Optional.of(last);
    }

    private static boolean asks(String sentence) {
        return endsWithQuestionMark(sentence) || REQUEST.matcher(sentence).matches();
    }

    private static String withoutNumber(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? line.substring(number.end()) : line;
    }

    /** Returns words on one line, without the signs of markup that may stand at its end. */
    private static String line(String words) {
        String line = words.strip();
        int end = line.length();
        while (end > 0 && AT_THE_END.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        String trimmed = line.substring(0, end);
        return hasEvenBlanks(trimmed) ? trimmed : BLANKS.matcher(trimmed).replaceAll(" ");
    }

    /** Tells whether each blank in a line is one space, as nearly always. */
    private static boolean hasEvenBlanks(String line) {
        boolean blank = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return true;
    }

    /** Tells whether nothing before the last sign can end a sentence; false for all but ASCII. */
    private static boolean isOne(String line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c < ' ' || c > '~') {
                return false;
            }
        }
        return !line.isEmpty();
    }

    private static List<String> of(String line) {
        if (isOne(line)) {
            return List.of(line);
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
