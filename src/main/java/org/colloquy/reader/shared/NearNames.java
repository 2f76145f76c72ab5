package org.colloquy.reader.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.text.TextFolding;
import org.colloquy.text.word.NearWords;

/**
 * Names of which two may be one person's: they have the same words in another order or in other
 * letters, or one word is the same and each of the others may be a slip.
 */
final class NearNames {
    private final Map<List<String>, List<String>> byWords = new HashMap<>();
    private final Map<String, List<WordedName>> byWord = new HashMap<>();

    /**
     * Name and its words in small letters.
     *
     * @param letters of all words, by {@link NearWords#letters}
     */
    private record WordedName(String name, List<String> words, long letters) {
        static WordedName of(String name) {
            String small = TextFolding.lower(name);
            return new WordedName(name, List.of(small.split(" ")), NearWords.letters(small));
        }

        /** Tells, much faster than by comparing words, whether slips cannot be all that differs. */
        boolean isAnother(WordedName other) {
            int slips = NearWords.MAX_SLIPS * (words.size() - 1);
            return words.size() != other.words.size()
                    || NearWords.haveOtherLetters(letters, other.letters, slips);
        }
    }

    /** Adds a name and returns those added before that are nearly the same. */
    Set<String> add(String name) {
        WordedName added = WordedName.of(name);
        List<String> sorted = added.words().stream().sorted().toList();
        List<String> same = byWords.computeIfAbsent(sorted, w -> new ArrayList<>(1));
        Set<String> near = new LinkedHashSet<>(same);
        same.add(name);
        for (String word : new LinkedHashSet<>(added.words())) {
            List<WordedName> sharing = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
            for (WordedName other : sharing) {
                if (!added.isAnother(other) && areNear(added.words(), other.words())) {
                    near.add(other.name());
                }
            }
            sharing.add(added);
        }
        return near;
    }

    private static boolean areNear(List<String> words, List<String> others) {
        return IntStream.range(0, words.size()).allMatch(i -> areNear(words.get(i), others.get(i)));
    }

    private static boolean areNear(String word, String other) {
        return word.equals(other) || NearWords.isNear(word, other);
    }
}
