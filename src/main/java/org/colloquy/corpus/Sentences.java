package org.colloquy.corpus;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of what somebody says in asking, and which of them ask. */
public final class Sentences {
    /** {@code Q:1}, {@code 3.}, {@code 问题7：}: the number of a question is no part of it. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:[Qq]|问题?|问|문|Question)[ .:：]{0,3}\\d{1,4}[.:：)）、]?|\\d{1,4}[.:：)）、])\\s*");

    private static final String TELL =
            "(?:tell|describe|explain|introduce|walk|talk|take|give|share|name)\\b";

    /** {@code Tell us …}, {@code Could you please describe …}: asks without a question mark. */
    private static final Pattern REQUEST =
            Pattern.compile(
                    "(?i)(?:(?:and|so|well|now|please|first|perhaps|maybe|then),? ){0,4}"
                            + TELL
                            + ".*|.*\\b(?:could|can|would|will) you (?:please )?"
                            + TELL
                            + ".*");

    /** Sentences that only ask for assent. */
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i).*\\b(?:right|correct|yeah|yes|no|ok|okay|huh|you know|you mean|you see)\\s*[?？].*"
                            + "|.*,\\s*(?:is|are|was|were|do|does|did|have|has|had|would|could|can|will)(?:n[’']t)?"
                            + " (?:it|he|she|they|you|we|i|that|there)\\s*[?？].*");

    private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\u000B\\f\\r]\\s*| \\s+");
    private static final String AT_THE_END = "#* \t\n\u000B\f\r";

    private Sentences() {}

    /** Those sentences that ask, without a number; all of them if none does. */
    public static String asking(String words) {
        String line = withoutNumber(line(words));
        List<String> asking = of(line).stream().filter(Sentences::asks).toList();
        return asking.isEmpty() ? line : String.join(" ", asking);
    }

    /** The question with which a turn ends; empty if it ends otherwise, or only wants assent. */
    static Optional<String> lastQuestion(String words) {
        if (!endsAsking(words)) {
            return Optional.empty();
        }
        List<String> all = of(line(words));
        String last = all.isEmpty() ? "" : all.get(all.size() - 1);
        return last.isEmpty() || TAG.matcher(last).matches() ? Optional.empty() : Optional.of(last);
    }

    private static boolean asks(String sentence) {
        return endsAsking(sentence) || REQUEST.matcher(sentence).matches();
    }

    private static boolean endsAsking(String words) {
        return words.endsWith("?") || words.endsWith("？");
    }

    private static String withoutNumber(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? line.substring(number.end()) : line;
    }

    /** Returns words on one line, and without the signs of markup that may stand at their end. */
    private static String line(String words) {
        String line = words.strip();
        int end = line.length();
        while (end > 0 && AT_THE_END.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return BLANKS.matcher(line.substring(0, end)).replaceAll(" ");
    }

    /**
     * Tells whether nothing before the last sign can end a sentence; says so of plain letters only.
     */
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
