package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.text.TextFolding;

/**
 * Short form that a text defines: {@code National Security Council (NSC)}, or {@code NSC (National
 * Security Council)}.
 *
 * <p>Found by the algorithm of Schwartz and Hearst, <i>A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text</i>, Pacific Symposium on Biocomputing 8 (2003): from
 * right to left each letter of the short form is looked for in the words before the bracket, and
 * its first one must begin a word; the long form has at most |A| + 5 and at most 2 |A| words. A
 * short form of several words, such as {@code MLP S&T Plan}, is beyond it: each of its words is
 * matched by itself, and the long form begins where the first of the matches does.
 *
 * @param shortForm as the text has it, without the ending of a plural
 * @param start of the definition in the text
 * @param end behind it
 */
record ShortFormDefinition(String shortForm, String longForm, int start, int end) {
    private static final Pattern BRACKET = Pattern.compile("[(（]\\s*([^()（）\\n]{2,120}?)\\s*[)）]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s*)+\\p{Lu}?\\.?");
    private static final int MAX_SHORT_WORDS = 4;
    private static final int MAX_SHORT_LENGTH = 16;

    /** The most that may stand before a long form in brackets: an article and a blank. */
    private static final int ARTICLE = 4;

    /** Returns every definition in a text, in its order. */
    static List<ShortFormDefinition> in(String text) {
        List<ShortFormDefinition> found = new ArrayList<>();
        if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            return found;
        }
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String inside = firstPart(bracket.group(1));
            inside(text, bracket.start(), bracket.end(), inside)
                    .or(() -> before(text, bracket.start(), bracket.end(), bracket.group(1)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The short form ends before a comma or a semicolon, as in {@code (NSC, founded in 1947)}. */
    private static String firstPart(String inside) {
        return inside.split("[,;]", 2)[0].strip();
    }

    private static Optional<ShortFormDefinition> inside(
            String text, int open, int end, String inside) {
        String form = CasedToken.of(inside, 0, false).singular();
        if (!isShortForm(form)) {
            return Optional.empty();
        }
        String before = clause(text.substring(0, open));
        return longForm(form, lastWords(before, maxWords(form)))
                .map(
                        name ->
                                new ShortFormDefinition(
                                        form, name, open - trimmed(text, open, name), end));
    }

    private static int trimmed(String text, int open, String name) {
        return open - Math.max(0, text.lastIndexOf(name, open));
    }

    private static Optional<ShortFormDefinition> before(
            String text, int open, int end, String inside) {
        Matcher words = Pattern.compile("(\\S+)\\s*$").matcher(text.substring(0, open));
        if (!words.find()) {
            return Optional.empty();
        }
        String written = words.group(1).replaceFirst("^[\"“«(\\[]+", "");
        String form = CasedToken.of(written, 0, false).singular();
        if (!isShortForm(form) || inside.strip().split("\\s+").length > maxWords(form)) {
            return Optional.empty();
        }
        return longForm(form, inside)
                .filter(name -> inside.strip().length() - name.length() <= ARTICLE)
                .map(name -> new ShortFormDefinition(form, name, words.start(), end));
    }

    /** Tells whether something in brackets looks like a short form. */
    private static boolean isShortForm(String form) {
        if (form.length() < 2
                || form.length() > MAX_SHORT_LENGTH
                || form.split("\\s+").length > MAX_SHORT_WORDS
                || !Character.isLetterOrDigit(form.codePointAt(0))
                || INITIALS.matcher(form).matches()) {
            return false;
        }
        long capitals = form.codePoints().filter(Character::isUpperCase).count();
        boolean wordy = form.codePoints().filter(Character::isLowerCase).count() > 4 + capitals;
        return capitals >= 2 && !wordy;
    }

    private static int maxWords(String form) {
        return Math.min(form.length() + 5, form.length() * 2);
    }

    /** A long form does not reach over the end of a sentence, a bracket or a semicolon. */
    private static String clause(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            boolean abbreviates = ends && i > 1 && !Character.isLetter(text.charAt(i - 2));
            if ("()（）[]:;?!\n".indexOf(c) >= 0 || (ends && !abbreviates)) {
                from = i + 1;
            }
        }
        return text.substring(from).strip();
    }

    private static String lastWords(String text, int most) {
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            starts.add(word.start());
        }
        return starts.isEmpty()
                ? ""
                : text.substring(starts.get(Math.max(0, starts.size() - most)));
    }

    private static Optional<String> longForm(String form, String words) {
        int from = Integer.MAX_VALUE;
        for (String part : form.split("\\s+")) {
            int at = firstMatch(part, words);
            if (at < 0) {
                return Optional.empty();
            }
            from = Math.min(from, at);
        }
        String name = words.substring(from).strip().replaceFirst("[\"”»,“]+$", "").strip();
        boolean longer = name.length() > form.length() && name.split("[\\s-]+").length > 1;
        return longer && isWellFounded(form, name) ? Optional.of(name) : Optional.empty();
    }

    /** Matches a word of the short form from right to left; returns where its match begins. */
    private static int firstMatch(String form, String words) {
        int at = words.length() - 1;
        for (int f = form.length() - 1; f >= 0; f--) {
            int letter = Character.toLowerCase(form.charAt(f));
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            while (at >= 0 && !matches(words, at, letter, f == 0)) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
            at--;
        }
        return capitalBefore(words, at + 1, form.charAt(0));
    }

    /**
     * Returns where a capital begins an earlier word, if a name was cut at a small word that begins
     * with the same letter: {@code of Tidal Measurement} of {@code Office of Tidal Measurement}.
     */
    private static int capitalBefore(String words, int found, char first) {
        boolean small = Character.isUpperCase(first) && Character.isLowerCase(words.charAt(found));
        boolean name = words.substring(found).codePoints().anyMatch(Character::isUpperCase);
        for (int at = found - 1; small && name && at >= 0; at--) {
            if (words.charAt(at) == first
                    && matches(words, at, Character.toLowerCase(first), true)) {
                return at;
            }
        }
        return found;
    }

    private static boolean matches(String words, int at, int letter, boolean first) {
        return Character.toLowerCase(words.charAt(at)) == letter
                && (!first || at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
    }

    /**
     * Tells whether the capitals of the short form begin words of the long form, which chance
     * matches of letters within words do not; of four or more one may lie within a word.
     */
    private static boolean isWellFounded(String form, String name) {
        String initials =
                Pattern.compile("[^\\p{L}\\p{N}]+")
                        .splitAsStream(name)
                        .filter(word -> !word.isEmpty())
                        .map(word -> TextFolding.lower(word.substring(0, 1)))
                        .collect(Collectors.joining());
        int capitals = 0;
        int found = 0;
        int from = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
                int at = initials.indexOf(Character.toLowerCase(c), from);
                if (at >= 0) {
                    found++;
                    from = at + 1;
                }
            }
        }
        return found >= (capitals > 3 ? capitals - 1 : capitals);
    }
}
