package org.colloquy.markdown.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.Person;
import org.jspecify.annotations.Nullable;

/**
 * The people that are known by name before any label is read: from front matter, and from a bracket
 * in the text, {@code Rey Lejano (RL)}, whose letters are the initials of the name before it.
 */
final class Known {
    private static final Pattern BRACKET = Pattern.compile("\\((\\p{Lu}{2,5})\\)");
    private static final Pattern LINK = Pattern.compile("\\]\\([^()\\s]*\\)\\s*$");
    private static final Pattern HONORIFIC =
            Pattern.compile(
                    "^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Herr|Frau|Dra?|Sra?|M|Mme)\\.? (?=\\p{L}{2})");
    private static final Pattern ATTENDING =
            Pattern.compile(
                    "(?:^|[,:;]) {0,2}(\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,3}) $");
    private static final int MANY_ATTENDING = 3;
    private static final int NAME_BEFORE = 200;
    private static final int LOOKED_AT = 64 * 1024;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byShort = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final @Nullable String publication;

    Known(Hints hints, String text) {
        this.publication = hints.publication();
        for (Person person : hints.people()) {
            byName.put(Names.key(person.name()), person.name());
            person.aliases().forEach(alias -> byName.putIfAbsent(Names.key(alias), person.name()));
        }
        hints.people().stream().map(Person::name).distinct().forEach(this::addShort);
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (beginning.indexOf('(') >= 0) {
            brackets(beginning);
            attending(beginning);
        }
    }

    /**
     * A list of those present, {@code Ada Sample (ASE), Jo Pell (JPL)}, says what letters mean. It
     * is looked for from its brackets, of which few texts have any: to look at each word in
     * capitals took most of the time that reading a text takes.
     */
    private void attending(String text) {
        Map<String, String> present = new LinkedHashMap<>();
        int count = 0;
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            boolean ends =
                    bracket.end() == text.length()
                            || ",;\n".indexOf(text.charAt(bracket.end())) >= 0;
            if (ends) {
                Matcher name = ATTENDING.matcher(lineBefore(text, bracket.start()));
                if (name.find()) {
                    count++;
                    present.putIfAbsent(Names.key(bracket.group(1)), name.group(1));
                }
            }
        }
        if (count >= MANY_ATTENDING) {
            present.forEach(byName::putIfAbsent);
        }
    }

    private static String lineBefore(String text, int end) {
        int line = text.lastIndexOf('\n', end) + 1;
        return text.substring(Math.max(line, end - NAME_BEFORE), end);
    }

    /** The initials, first and last name, where they are one person's only. */
    private void addShort(String name) {
        String[] words = Blanks.split(name);
        if (words.length > 1) {
            addShort(Names.initials(name), name);
            addShort(words[0], name);
            addShort(words[words.length - 1], name);
            addShort(words[0].charAt(0) + ". " + words[words.length - 1], name);
        }
    }

    private void addShort(String written, String name) {
        String key = Names.key(written);
        if (key.length() < 2 || unclear.contains(key)) {
            return;
        }
        String other = byShort.putIfAbsent(key, name);
        if (other != null && !other.equals(name)) {
            byShort.remove(key);
            unclear.add(key);
        }
    }

    private void brackets(String text) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String before =
                    text.substring(Math.max(0, bracket.start() - NAME_BEFORE), bracket.start());
            name(LINK.matcher(before).replaceFirst(""), bracket.group(1))
                    .ifPresent(name -> byName.putIfAbsent(Names.key(bracket.group(1)), name));
        }
    }

    /** The words at the end of a text whose initials are those letters. */
    private static Optional<String> name(String before, String letters) {
        String[] words = before.strip().split("[\\s\\[\\]*_]+");
        for (int count = 2; count <= Math.min(4, words.length); count++) {
            String name =
                    String.join(" ", List.of(words).subList(words.length - count, words.length));
            if (Names.initials(name).equals(letters) && Names.shape(name) == Names.Shape.STRONG) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The full name behind a label; empty if it is not known. */
    Optional<String> name(String label) {
        String key = Names.key(HONORIFIC.matcher(label).replaceFirst(""));
        String name = byName.get(key);
        return Optional.ofNullable(name != null ? name : byShort.get(key));
    }

    boolean isPublication(String label) {
        return publication != null && Names.key(publication).equals(Names.key(label));
    }

    boolean knows(String label) {
        return isPublication(label) || name(label).isPresent();
    }
}
