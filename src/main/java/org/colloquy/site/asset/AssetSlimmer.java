package org.colloquy.site.asset;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Filter that takes from style sheets and scripts what only their authors read: comments,
 * indentation, and in sheets the white space that separates nothing. Nothing is renamed or
 * rewritten, so that no tool but Java is needed to build the program.
 */
final class AssetSlimmer {
    private static final String STRING = "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')";
    private static final String COMMENT = "/\\*(?s:.*?)\\*/";

    private static final Pattern BLANK = Pattern.compile(STRING + "|(?:\\s|" + COMMENT + ")++");
    private static final Pattern SIGN = Pattern.compile(STRING + "| ?([{};,~!]|>(?!=)) ?|(:) ");
    private static final Pattern LAST_SEMICOLON = Pattern.compile(STRING + "|;(?=\\})");

    private AssetSlimmer() {}

    /** Returns a style sheet as it is sent. Strings are kept as they are. */
    static String style(String sheet) {
        String folded = BLANK.matcher(sheet).replaceAll(found -> kept(found, separator(found)));
        String tight = SIGN.matcher(folded).replaceAll(found -> kept(found, ""));
        return LAST_SEMICOLON.matcher(tight).replaceAll(found -> kept(found, "")).strip();
    }

    /**
     * Returns an empty comment for comments alone: they separate two words without being white
     * space.
     */
    private static String separator(MatchResult blank) {
        return blank.group().replaceAll(COMMENT, "").isEmpty() ? "/**/" : " ";
    }

    /** Returns the group that was found, a string or a sign; else the other text. */
    private static String kept(MatchResult found, String otherwise) {
        String kept =
                IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(otherwise);
        return Matcher.quoteReplacement(kept);
    }

    /**
     * Returns a script as it is sent: without whole lines of comment. It may have no text of
     * several lines in it.
     */
    static String script(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
