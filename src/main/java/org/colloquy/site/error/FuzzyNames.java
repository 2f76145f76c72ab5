package org.colloquy.site.error;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what is named most like some word, among very many: anybody may ask for as many addresses
 * at which there is nothing as they like. Only those names are compared with the word that share
 * the most runs of three letters with it, so that a question costs the same in a large corpus as in
 * a small one, but for counting.
 */
final class FuzzyNames<T> {
    /** Number of names that are compared, whatever the number of names there are. */
    private static final int COMPARED = 64;

    /** Letters: longer names and words are compared by their beginnings. */
    private static final int MAX_LETTERS = 200;

    private static final int RUN = 3;
    private static final String START = "\u0002";

    private record FoldedName<T>(T of, String text) {}

    private record Likeness<T>(T of, double degree) {}

    private final List<FoldedName<T>> names = new ArrayList<>();
    private final Map<String, BitSet> namesWith = new HashMap<>();

    /**
     * Creates an index of the names of all; takes memory for each run of three letters.
     *
     * @param namesOf the names of each, in small letters
     */
    FuzzyNames(Stream<T> all, Function<T, Stream<String>> namesOf) {
        all.forEach(
                each ->
                        namesOf.apply(each)
                                .forEach(name -> add(new FoldedName<>(each, begin(name)))));
    }

    private void add(FoldedName<T> name) {
        runs(name.text())
                .forEach(
                        run ->
                                namesWith
                                        .computeIfAbsent(run, unused -> new BitSet())
                                        .set(names.size()));
        names.add(name);
    }

    private static String begin(String text) {
        return text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
    }

    /**
     * Cuts a text into runs of letters. Its beginning counts as a run too: there, mistakes are
     * rare.
     */
    private static Stream<String> runs(String text) {
        String framed = START + text;
        return IntStream.rangeClosed(0, framed.length() - RUN)
                .mapToObj(i -> framed.substring(i, i + RUN))
                .distinct();
    }

    /**
     * Returns those whose names are most like some words, the likest first.
     *
     * @param most so many at most
     * @param least the least likeness, from 0 to 1, see {@link WordLikeness}
     */
    List<T> to(String word, int most, double least) {
        String wanted = begin(word);
        WordLikeness likeness = new WordLikeness(wanted);
        return candidates(wanted)
                .map(n -> new Likeness<>(n.of(), likeness.to(n.text())))
                .filter(found -> found.degree() >= least)
                .sorted(Comparator.comparingDouble((Likeness<T> found) -> -found.degree()))
                .map(Likeness::of)
                .distinct()
                .limit(most)
                .toList();
    }

    /**
     * Returns the names that share the most runs with a word; of as many, those that come first.
     */
    private Stream<FoldedName<T>> candidates(String wanted) {
        int[] shared = new int[names.size()];
        runs(wanted)
                .map(run -> namesWith.getOrDefault(run, new BitSet()))
                .forEach(with -> with.stream().forEach(i -> shared[i]++));
        int enough = leastShared(shared);
        return IntStream.range(0, shared.length)
                .filter(i -> shared[i] > 0 && shared[i] >= enough)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -shared[i]))
                .limit(COMPARED)
                .map(names::get);
    }

    /** Returns how many runs a name must share to be among those that are compared. */
    private static int leastShared(int[] shared) {
        int[] names = new int[MAX_LETTERS + 1];
        for (int runs : shared) {
            names[runs]++;
        }
        int least = MAX_LETTERS;
        int found = names[least];
        while (least > 1 && found < COMPARED) {
            least--;
            found += names[least];
        }
        return least;
    }
}
