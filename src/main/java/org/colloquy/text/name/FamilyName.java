package org.colloquy.text.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;

/**
 * A person's name with the part that is the family's, under which it stands in lists. The three
 * parts together are the name as it is written.
 *
 * <p>In Han, Hangul and Kana the family comes first; elsewhere the last word is the family's, with
 * the particles before it ({@code van}, {@code de}), unless capitals ({@code KIM Jong-un}) or a
 * comma ({@code Byron, Ada}) say otherwise. Where a rule cannot tell, {@code people.md} can.
 *
 * @param sortedAs the family as it counts in lists: languages differ in whether particles do
 */
public record FamilyName(String before, String family, String after, String sortedAs) {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0,]+");
    private static final Pattern REMARK = Pattern.compile("[\\s\\u00A0]*[(（\\[].*[)）\\]]$");
    private static final Pattern MIDDLE_DOT = Pattern.compile("[·・‧•]");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«「『]");
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(?:jr|sr|ii|iii|iv|ph\\.?d|m\\.?d|d\\.?phil|m\\.?a|esq|c\\.?b\\.?e|o\\.?b\\.?e)\\.?",
                    Pattern.CASE_INSENSITIVE);

    /** Words and signs that no person's name has. */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "[&+/]|\\b(?:and|und|et|ltd|inc|llc|llp|plc|corp|co|gmbh|ag|kg|s\\.?a|e\\.?v)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Words that belong to the family's name where they stand before another of its words. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "vom", "zu", "zum", "zur", "de", "der", "den", "des", "del",
                    "della", "dello", "delle", "degli", "di", "da", "das", "do", "dos", "du", "la",
                    "las", "le", "les", "los", "lo", "ten", "ter", "te", "'t", "’t", "af", "av",
                    "al", "el", "bin", "ibn", "bint", "ben", "st", "st.", "san", "santa", "saint",
                    "mac");

    /** Words that join two names of a family: {@code Ortega y Gasset}. */
    private static final Set<String> JOINING = Set.of("y", "e", "i");

    /** Languages in whose lists a particle in lower case is passed over. */
    private static final Set<String> PASSING =
            Set.of("nl", "de", "fr", "es", "pt", "ca", "sv", "da", "nb", "nn", "no", "fi");

    private static final Set<String> FAMILY_FIRST = Set.of("hu");
    private static final int SHORTEST_IN_CAPITALS = 3;

    /**
     * Takes a name apart.
     *
     * @param language of the list in which it stands, a BCP 47 tag
     */
    public static FamilyName of(String name, String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        String core = REMARK.matcher(name).replaceFirst("");
        List<MatchResult> words = words(core);
        if (words.isEmpty()) {
            return new FamilyName("", name, "", name);
        }
        int comma = core.indexOf(',');
        if (isFamilyFirst(core)) {
            return ofEast(name, core, words);
        }
        return byCapitals(name, words)
                .or(() -> byComma(name, core, comma))
                .orElseGet(
                        () ->
                                FAMILY_FIRST.contains(primary) && words.size() > 1
                                        ? cut(name, words.get(0).start(), words.get(0).end())
                                        : byLastWord(name, words, primary));
    }

    /**
     * Takes a name apart whose writing tells which part is the family's: its script, capitals or a
     * comma. Empty where {@link #of} would go by what is usual, and could be wrong.
     *
     * @param language of the text in which it stands, a BCP 47 tag
     */
    public static Optional<FamilyName> told(String name, String language) {
        String core = REMARK.matcher(name).replaceFirst("");
        List<MatchResult> words = words(core);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isFamilyFirst(core)) {
            boolean apart = words.size() > 1 || MIDDLE_DOT.matcher(core).find();
            return apart
                    ? Optional.of(ofEast(name, core, words))
                    : EasternSurnames.length(core, language).map(length -> cut(name, 0, length));
        }
        return COMPANY.matcher(core).find()
                ? Optional.empty()
                : byCapitals(name, words).or(() -> byComma(name, core, core.indexOf(',')));
    }

    /**
     * Takes a name apart of which it is said what the family is called; the name has it in it.
     *
     * @param family as the name has it
     */
    public static FamilyName marked(String name, String family) {
        int at = name.lastIndexOf(family);
        return at < 0 ? new FamilyName("", name, "", name) : cut(name, at, at + family.length());
    }

    /** Returns the rest of the name, in the order in which it is written: without a comma. */
    public String given() {
        return (before + " " + after).replaceAll("[\\s\\u00A0,]+", " ").strip();
    }

    /** Returns whether no letter stands directly before or behind the family. */
    public boolean isApart() {
        boolean begins =
                before.isEmpty() || !Character.isLetter(before.codePointBefore(before.length()));
        boolean isEastern = isFamilyFirst(before + family + after);
        return begins
                && (isEastern || after.isEmpty() || !Character.isLetter(after.codePointAt(0)));
    }

    /** Returns whether the family stands first, and nothing parts it from the rest but a blank. */
    public boolean isFamilyFirst() {
        return before.isEmpty() && !after.isEmpty() && after.indexOf(',') < 0;
    }

    /** Returns an order by the families, then by what stands before and after. */
    public static Comparator<FamilyName> order(Comparator<String> words) {
        return Comparator.comparing(FamilyName::sortedAs, words)
                .thenComparing(name -> name.before() + name.after(), words);
    }

    private static List<MatchResult> words(String core) {
        List<MatchResult> words = new ArrayList<>();
        Matcher word = WORD.matcher(core);
        while (word.find()) {
            words.add(word.toMatchResult());
        }
        return words;
    }

    private static FamilyName cut(String name, int from, int to) {
        String family = name.substring(from, to);
        return new FamilyName(name.substring(0, from), family, name.substring(to), family);
    }

    /** Tells whether a name is in scripts that begin with the family, and in no other. */
    private static boolean isFamilyFirst(String core) {
        int[] letters = core.codePoints().filter(Character::isLetter).toArray();
        return letters.length > 0 && Arrays.stream(letters).allMatch(FamilyName::isOfTheEast);
    }

    private static boolean isOfTheEast(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> UnicodeScript.of(letter) == UnicodeScript.COMMON;
        };
    }

    /** A dot parts foreign names, whose family is last; without a blank nothing is emphasised. */
    private static FamilyName ofEast(String name, String core, List<MatchResult> words) {
        Matcher dot = MIDDLE_DOT.matcher(core);
        int last = -1;
        while (dot.find()) {
            last = dot.end();
        }
        if (last > 0 && last < core.length()) {
            return cut(name, last, core.length());
        }
        return words.size() == 1
                ? cut(name, 0, core.length())
                : cut(name, words.get(0).start(), words.get(0).end());
    }

    private static Optional<FamilyName> byCapitals(String name, List<MatchResult> words) {
        List<MatchResult> capitals =
                words.stream().filter(word -> isInCapitals(word.group())).toList();
        return capitals.size() == 1 && words.size() > 1
                ? Optional.of(cut(name, capitals.get(0).start(), capitals.get(0).end()))
                : Optional.empty();
    }

    /** Initials have no vowel or are shorter, mostly. */
    private static boolean isInCapitals(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() >= SHORTEST_IN_CAPITALS
                && word.codePoints().noneMatch(Character::isLowerCase)
                && TextFolding.withoutMarks(word).chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0)
                && !SUFFIX.matcher(word).matches();
    }

    private static Optional<FamilyName> byComma(String name, String core, int comma) {
        if (comma <= 0) {
            return Optional.empty();
        }
        List<MatchResult> behind = words(core.substring(comma + 1));
        boolean isSuffix = behind.stream().allMatch(word -> SUFFIX.matcher(word.group()).matches());
        return isSuffix ? Optional.empty() : Optional.of(cut(name, 0, comma));
    }

    private static FamilyName byLastWord(String name, List<MatchResult> words, String language) {
        int last = words.size() - 1;
        while (last > 0 && isNoName(words.get(last).group())) {
            last--;
        }
        int first = last;
        while (first > 0 && belongs(words, first - 1)) {
            first -= JOINING.contains(words.get(first - 1).group()) ? 2 : 1;
        }
        int counted = first;
        if (PASSING.contains(language)) {
            while (counted < last
                    && Character.isLowerCase(words.get(counted).group().codePointAt(0))) {
                counted++;
            }
        }
        int end = words.get(last).end();
        return new FamilyName(
                name.substring(0, words.get(first).start()),
                name.substring(words.get(first).start(), end),
                name.substring(end),
                name.substring(words.get(counted).start(), end));
    }

    private static boolean isNoName(String word) {
        return SUFFIX.matcher(word).matches()
                || QUOTED.matcher(word).lookingAt()
                || word.codePoints().noneMatch(Character::isLetter);
    }

    /**
     * Tells if a word is part of the family's name behind it: in front, a capital begins a name.
     */
    private static boolean belongs(List<MatchResult> words, int at) {
        String word = words.get(at).group();
        if (JOINING.contains(word)) {
            return at > 1;
        }
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT))
                && (at > 0 || Character.isLowerCase(word.codePointAt(0)));
    }
}
