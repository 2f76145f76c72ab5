package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.People;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.people.Person;

/**
 * Places where other people speak of somebody: passages that have a full name or alias of two words
 * or more, as it is written, in interviews in which that person has no part in any language.
 *
 * <p>All names are looked for at once: each word of a text that begins a name is compared with the
 * names that begin so, in time that grows with the text alone.
 */
public final class PersonMentions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /**
     * A place where somebody is named.
     *
     * @param start of the name in the passage's text
     * @param end behind it
     */
    public record PersonMention(Interview interview, Passage passage, int start, int end) {}

    /** A name and whose it is. */
    private record Name(String name, String person) {}

    private final Translations translations;
    private final Map<String, List<PersonMention>> mentions;

    private PersonMentions(Translations translations, Map<String, List<PersonMention>> mentions) {
        this.translations = translations;
        this.mentions = mentions;
    }

    static PersonMentions of(Corpus corpus) {
        KnownNames names = new KnownNames(corpus.people());
        Map<String, List<PersonMention>> found = new HashMap<>();
        if (!names.isEmpty()) {
            corpus.interviews().parallelStream()
                    .map(interview -> in(interview, names, corpus))
                    .collect(Collectors.toList())
                    .forEach(
                            one ->
                                    one.forEach(
                                            (who, where) ->
                                                    found.computeIfAbsent(
                                                                    who, w -> new ArrayList<>())
                                                            .addAll(where)));
        }
        return new PersonMentions(corpus.translations(), found);
    }

    /** Each place at which somebody is named, the first in each passage; newest interview first. */
    public List<PersonMention> of(Person profile) {
        return List.copyOf(mentions.getOrDefault(profile.id(), List.of()));
    }

    /**
     * The first place in each interview at which somebody is named, newest interview first: of an
     * interview in several languages that in the version that stands for all, if there is one.
     */
    public List<PersonMention> once(Person profile) {
        Map<String, PersonMention> once = new LinkedHashMap<>();
        for (PersonMention naming : mentions.getOrDefault(profile.id(), List.of())) {
            Interview lead = translations.lead(naming.interview());
            once.merge(
                    lead.slug(),
                    naming,
                    (one, other) ->
                            one.interview() != lead && other.interview() == lead ? other : one);
        }
        return List.copyOf(once.values());
    }

    private static Map<String, List<PersonMention>> in(
            Interview interview, KnownNames names, Corpus corpus) {
        Collection<String> present =
                corpus.translations().versions(interview).stream()
                        .flatMap(version -> version.details().people().stream())
                        .flatMap(person -> corpus.people().find(person).stream())
                        .map(Person::id)
                        .collect(Collectors.toSet());
        Map<String, List<PersonMention>> found = new HashMap<>();
        interview
                .passages()
                .forEach(
                        passage -> {
                            Map<String, PersonMention> here = new HashMap<>();
                            in(interview, passage, names, here);
                            here.keySet().removeAll(present);
                            here.forEach(
                                    (who, mention) ->
                                            found.computeIfAbsent(who, w -> new ArrayList<>())
                                                    .add(mention));
                        });
        return found;
    }

    private static void in(
            Interview interview,
            Passage passage,
            KnownNames names,
            Map<String, PersonMention> found) {
        String text = passage.text();
        for (int start = 0; start < text.length(); start++) {
            if (names.canBegin(text, start)) {
                for (Name name : names.of(text.substring(start, wordEnd(text, start)))) {
                    int end = start + name.name().length();
                    if (text.startsWith(name.name(), start)
                            && (end == text.length()
                                    || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                        found.putIfAbsent(
                                name.person(), new PersonMention(interview, passage, start, end));
                    }
                }
            }
        }
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

    /** The names that are looked for, by their first words. */
    private static final class KnownNames {
        private final Map<String, List<Name>> byFirstWord = new HashMap<>();
        private final BitSet firstCharacters = new BitSet();

        KnownNames(People people) {
            for (Person profile : people.all()) {
                Stream.concat(Stream.of(profile.name()), profile.aliases().stream())
                        .filter(name -> name.strip().contains(" "))
                        .forEach(name -> add(name, profile.id()));
            }
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

        /** Tells whether a word begins at a place with whose first character a name begins. */
        boolean canBegin(String text, int at) {
            return firstCharacters.get(text.charAt(at))
                    && (at == 0 || !isInWord(text.codePointBefore(at)));
        }

        List<Name> of(String firstWord) {
            return byFirstWord.getOrDefault(firstWord, List.of());
        }
    }
}
