package org.colloquy.quotation.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.people.Person;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * People of a corpus, whether they ask or answer, by the names under which a draft may speak of
 * them: whole names and aliases, and, where blanks part them, each word of a name that has a
 * capital.
 */
public final class CorpusSpeakers {
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+\\.?");
    private static final Pattern CHARACTERS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}·]+");

    /** A stop, a genitive, or a particle of another script behind a name. */
    private static final Pattern BEHIND_NAME =
            Pattern.compile(
                    "(?:\\.|['’]s|['’]|(?<=\\p{IsLatin})[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+)$");

    private static final int LONGEST_IN_CHARACTERS = 12;

    private final Map<String, Set<String>> byName = new HashMap<>();

    /**
     * Name in a text.
     *
     * @param people the names of those who may be meant, as the corpus has them
     */
    record NamedSpeaker(int start, int end, Set<String> people) {}

    /**
     * Creates the names of a corpus.
     *
     * @param speakers the lists of people who say something together
     */
    public CorpusSpeakers(Corpus corpus, Collection<List<String>> speakers) {
        Set<String> all = new LinkedHashSet<>();
        speakers.forEach(all::addAll);
        corpus.people().all().forEach(person -> all.add(person.name()));
        all.forEach(name -> put(name, name));
        for (Person person : corpus.people().all()) {
            person.aliases().forEach(alias -> put(alias, person.name()));
        }
    }

    private void put(String name, String person) {
        add(name, person);
        String[] words = name.strip().split("[\\s\\u00A0]+");
        if (words.length > 1 && words.length <= LONGEST_NAME) {
            for (String word : words) {
                boolean isName =
                        word.length() >= SHORTEST_WORD && Character.isUpperCase(word.charAt(0));
                if (isName || (word.length() > 1 && isInCharacters(word))) {
                    add(word, person);
                }
            }
        }
    }

    private void add(String name, String person) {
        byName.computeIfAbsent(key(name), n -> new LinkedHashSet<>()).add(person);
    }

    private static boolean isInCharacters(String word) {
        return CHARACTERS.matcher(word).matches();
    }

    private static String key(String name) {
        return TextFolding.line(TextFolding.composed(name)).replace('’', '\'');
    }

    /** Returns the names in a text, in their order; of two at one place the longer. */
    List<NamedSpeaker> in(String text) {
        List<NamedSpeaker> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        List<int[]> spans = new ArrayList<>();
        while (word.find()) {
            spans.add(new int[] {word.start(), word.end()});
        }
        for (int i = 0; i < spans.size(); ) {
            NamedSpeaker name = longest(text, spans, i);
            if (name == null) {
                addInCharacters(found, text, spans.get(i));
                i++;
                continue;
            }
            found.add(name);
            while (i < spans.size() && spans.get(i)[0] < name.end()) {
                i++;
            }
        }
        return found;
    }

    private @Nullable NamedSpeaker longest(String text, List<int[]> spans, int first) {
        int start = spans.get(first)[0];
        if (!Character.isUpperCase(text.codePointAt(start))
                && !isInCharacters(text.substring(start, spans.get(first)[1]))) {
            return null;
        }
        for (int last = Math.min(first + LONGEST_NAME, spans.size()) - 1; last >= first; last--) {
            int end = spans.get(last)[1];
            for (String form : forms(text.substring(start, end))) {
                Set<String> people = byName.get(key(form));
                if (people != null) {
                    return new NamedSpeaker(start, start + form.length(), people);
                }
            }
        }
        return null;
    }

    /** Returns a name, and it without what does not belong to it. */
    private static List<String> forms(String name) {
        String bare = BEHIND_NAME.matcher(name).replaceFirst("");
        return bare.isEmpty() || bare.equals(name) ? List.of(name) : List.of(name, bare);
    }

    /** Finds names at the beginning of words and in rows of characters that have no blanks. */
    private void addInCharacters(List<NamedSpeaker> found, String text, int[] span) {
        String word = text.substring(span[0], span[1]);
        Matcher run = CHARACTERS.matcher(word);
        while (run.find()) {
            for (int at = run.start(); at < run.end(); at++) {
                NamedSpeaker name = inCharacters(word, at, run.end(), span[0]);
                if (name != null) {
                    found.add(name);
                    at = name.end() - span[0] - 1;
                }
            }
        }
    }

    private @Nullable NamedSpeaker inCharacters(String word, int at, int bound, int offset) {
        for (int end = Math.min(bound, at + LONGEST_IN_CHARACTERS); end > at + 1; end--) {
            Set<String> people = byName.get(key(word.substring(at, end)));
            if (people != null) {
                return new NamedSpeaker(offset + at, offset + end, people);
            }
        }
        return null;
    }

    /** Says whether two names may be those of one person: all words of one are in the other. */
    public static boolean mayBeOne(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Set<String> words(String name) {
        return new LinkedHashSet<>(List.of(key(name).split(" ")));
    }
}
