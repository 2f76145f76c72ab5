package org.colloquy.reader.transcript.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.TextLines;

/**
 * Letters in brackets behind names at the beginning of a text: {@code Rey Lejano (RL)}, where they
 * are the initials of the name, and lists of those present, {@code Ada Sample (ASE), Jo Pell
 * (JPL)}, where they may be any letters; and initials that a line of its own explains, {@code RL =
 * Rey Lejano}.
 */
final class BracketedInitials {
    private static final Pattern BRACKET = Pattern.compile("\\((\\p{Lu}{2,5})\\)");
    private static final Pattern LINK = Pattern.compile("\\]\\([^()\\s]*\\)\\s*$");
    private static final Pattern LISTED_NAME =
            Pattern.compile(
                    "(?:^|[,:;]) {0,2}(\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,3}) $");

    /** A line that explains initials; it may be an item of a list and in emphasis. */
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "[-*+> ]{0,4}[*_]{0,3}(\\p{Lu}{2,5})[*_]{0,3} ?= ?(\\p{Lu}[\\p{L}.'’ -]{2,80})(?:[,;(][^=\\n]{0,80})?\\s*\\\\?");

    private static final int LONGEST_LETTERS = 16;
    private static final int MIN_LISTED = 3;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_NAME_WORDS = 4;
    private static final int MAX_BEGINNING = 64 * 1024;

    private BracketedInitials() {}

    /** Returns the full names by the keys of their letters; the first name of each counts. */
    static Map<String, String> in(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MAX_BEGINNING));
        List<MatchResult> brackets = brackets(beginning);
        Map<String, String> names = new HashMap<>();
        addInitials(beginning, brackets, names);
        listed(beginning, brackets).forEach(names::putIfAbsent);
        addExplained(beginning, names);
        return names;
    }

    /** Returns the brackets with letters; the others need not be looked for sign by sign. */
    private static List<MatchResult> brackets(String text) {
        List<MatchResult> brackets = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (bracket.region(at, text.length()).lookingAt()) {
                brackets.add(bracket.toMatchResult());
            }
        }
        return brackets;
    }

    private static void addInitials(
            String text, List<MatchResult> brackets, Map<String, String> names) {
        for (MatchResult bracket : brackets) {
            int from = Math.max(0, bracket.start() - MAX_NAME_LENGTH);
            String before = text.substring(from, bracket.start());
            String letters = bracket.group(1);
            nameBefore(LINK.matcher(before).replaceFirst(""), letters)
                    .ifPresent(name -> names.putIfAbsent(NameSpelling.key(letters), name));
        }
    }

    /** Returns the words at the end of a text whose initials are some letters. */
    private static Optional<String> nameBefore(String before, String letters) {
        String[] words = before.strip().split("[\\s\\[\\]*_]+");
        for (int count = 2; count <= Math.min(MAX_NAME_WORDS, words.length); count++) {
            String name =
                    String.join(" ", List.of(words).subList(words.length - count, words.length));
            if (NameInitials.initials(name).equals(letters)
                    && NameShape.of(name) == NameShape.STRONG) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the names of a list of those present; none if it is too short for one. It is looked
     * for from its brackets, of which few texts have any: to look at each word in capitals would
     * take most of the time that reading a text takes.
     */
    private static Map<String, String> listed(String text, List<MatchResult> brackets) {
        Map<String, String> present = new LinkedHashMap<>();
        int count = 0;
        for (MatchResult bracket : brackets) {
            boolean ends =
                    bracket.end() == text.length()
                            || ",;\n".indexOf(text.charAt(bracket.end())) >= 0;
            Matcher name = LISTED_NAME.matcher(ends ? lineBefore(text, bracket.start()) : "");
            if (name.find()) {
                count++;
                present.putIfAbsent(NameSpelling.key(bracket.group(1)), name.group(1));
            }
        }
        return count >= MIN_LISTED ? present : Map.of();
    }

    private static void addExplained(String text, Map<String, String> names) {
        for (int sign = text.indexOf('='); sign >= 0; ) {
            int start = text.lastIndexOf('\n', sign) + 1;
            int end = TextLines.end(text, sign);
            if (sign - start <= LONGEST_LETTERS && end - sign <= MAX_NAME_LENGTH) {
                explained(EXPLAINED.matcher(text).region(start, end), names);
            }
            sign = text.indexOf('=', end);
        }
    }

    private static void explained(Matcher line, Map<String, String> names) {
        if (line.matches()) {
            String name = line.group(2).strip();
            if (NameInitials.initials(name).equals(line.group(1))
                    && NameShape.of(name) == NameShape.STRONG) {
                names.putIfAbsent(NameSpelling.key(line.group(1)), name);
            }
        }
    }

    private static String lineBefore(String text, int end) {
        int line = text.lastIndexOf('\n', end) + 1;
        return text.substring(Math.max(line, end - MAX_NAME_LENGTH), end);
    }
}
