package org.colloquy.site;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes from style sheets and scripts what only their authors read: comments, indentation, and in
 * sheets the white space that separates nothing. Nothing is renamed or rewritten.
 */
final class Slimming {
    private static final String STRING = "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')";
    private static final String COMMENT = "/\\*(?s:.*?)\\*/";

    private static final Pattern BLANK = Pattern.compile(STRING + "|(?:\\s|" + COMMENT + ")++");
    private static final Pattern SIGN = Pattern.compile(STRING + "| ?([{};,]) ?|(:) ");
    private static final Pattern LAST_SEMICOLON = Pattern.compile(STRING + "|;(?=\\})");

    private Slimming() {}

    static String style(String sheet) {
        String folded = BLANK.matcher(sheet).replaceAll(found -> kept(found, separator(found)));
        String tight = SIGN.matcher(folded).replaceAll(found -> kept(found, ""));
        return LAST_SEMICOLON.matcher(tight).replaceAll(found -> kept(found, "")).strip();
    }

    /** A comment alone separates two words without being white space. */
    private static String separator(MatchResult blank) {
        return blank.group().replaceAll(COMMENT, "").isEmpty() ? "/**/" : " ";
    }

    /** The group that was found: a string, or a sign; where there is none, something else. */
    private static String kept(MatchResult found, String otherwise) {
        String kept =
                IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(otherwise);
        return Matcher.quoteReplacement(kept);
    }

    /** Only whole lines of comment: a script may have no text of several lines in it. */
    static String script(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
