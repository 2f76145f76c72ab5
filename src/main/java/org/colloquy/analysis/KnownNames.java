package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.analysis.StoredNamings.Naming;
import org.colloquy.build.Digest;
import org.colloquy.model.corpus.People;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.people.Person;

/**
 * Names of people by which others speak of them: full names and aliases of two words or more.
 *
 * <p>All are looked for at once: each word of a text that begins a name is compared with the names
 * that begin so, in time that grows with the text alone.
 */
final class KnownNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A name and whose it is. */
    private record Name(String name, String person) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final BitSet firstCharacters = new BitSet();
    private final String digest;

    KnownNames(People people) {
        Digest names = new Digest();
        for (Person person : people.all()) {
            Stream.concat(Stream.of(person.name()), person.aliases().stream())
                    .filter(name -> name.strip().contains(" "))
                    .forEach(
                            name -> {
                                names.add(person.id());
                                names.add(name);
                                add(name, person.id());
                            });
        }
        this.digest = names.end();
    }

    private void add(String name, String person) {
        Matcher first = WORD.matcher(name);
        if (first.find()) {
            firstCharacters.set(name.charAt(first.start()));
            byFirstWord
                    .computeIfAbsent(first.group(), f -> new ArrayList<>())
                    .add(new Name(name.substring(first.start()), person));
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Returns a digest of all names and of whose they are. */
    String digest() {
        return digest;
    }

    /** Finds everybody whom an interview names, in each passage the first place of each. */
    StoredNamings in(Interview interview) {
        List<Naming> found = new ArrayList<>();
        List<Passage> passages = interview.passages().toList();
        for (int i = 0; i < passages.size(); i++) {
            find(passages.get(i).text(), i, found);
        }
        return new StoredNamings(found);
    }

    private void find(String text, int passage, List<Naming> found) {
        Set<String> here = new HashSet<>();
        for (int start = 0; start < text.length(); start++) {
            if (canBegin(text, start)) {
                String word = text.substring(start, wordEnd(text, start));
                for (Name name : byFirstWord.getOrDefault(word, List.of())) {
                    int end = start + name.name().length();
                    if (stands(name.name(), text, start) && here.add(name.person())) {
                        found.add(new Naming(name.person(), passage, start, end));
                    }
                }
            }
        }
    }

    private static boolean stands(String name, String text, int start) {
        int end = start + name.length();
        return text.startsWith(name, start)
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** Tells whether a word begins at a place with whose first character a name begins. */
    private boolean canBegin(String text, int at) {
        return firstCharacters.get(text.charAt(at))
                && (at == 0 || !isInWord(text.codePointBefore(at)));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isInWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Tells whether a character belongs to a word: a letter, a mark on one, or a number. */
    private static boolean isInWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
