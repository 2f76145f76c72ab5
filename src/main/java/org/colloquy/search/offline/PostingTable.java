package org.colloquy.search.offline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.search.analysis.WordStemmer;

/**
 * All words of a corpus, where each stands, and which share a stem. The words are divided into
 * shares by their hash, and so are the stems: several threads fill them, each a share of its own.
 */
final class PostingTable {
    private static final int SHARES = 8;

    /** Bounds of a group of one unit. */
    private static final String ONE_UNIT = new NumberEncoder().add(0).toString();

    private final List<Share> shares = Stream.generate(Share::new).limit(SHARES).toList();
    private final Map<String, SortedSet<String>> relatives = new HashMap<>();

    /** One in so many of the words, and of the stems. */
    private static final class Share {
        final Map<String, WordPostings> postings = new HashMap<>();
        final StemForms stems = new StemForms();

        WordPostings places(String form) {
            return postings.computeIfAbsent(form, f -> new WordPostings());
        }
    }

    private Share share(String word) {
        return shares.get(Math.floorMod(word.hashCode(), SHARES));
    }

    /**
     * Adds the words of a group.
     *
     * @param first the number of the first unit in it
     */
    void add(int first, InvertedGroup group) {
        shares.parallelStream().forEach(share -> add(share, first, group));
    }

    private void add(Share share, int first, InvertedGroup group) {
        List<String> forms = group.forms();
        for (int i = 0; i < forms.size(); i++) {
            if (share(forms.get(i)) == share) {
                share.places(forms.get(i))
                        .add(
                                first,
                                group.spots().get(i),
                                group.places().get(i),
                                group.bounds().get(i));
            }
        }
        share.stems.addAll(group.stems(), stem -> share(stem) == share);
    }

    /** Adds a word that stands in one unit alone, at the head of its first passage. */
    void add(int unit, String form, String spots) {
        share(form).places(form).add(unit, spots, "", ONE_UNIT);
    }

    /** Relates words with one stem, and the stem itself where it is a word. */
    void relate() {
        for (Share share : shares) {
            share.stems.forEach(this::relate);
        }
        relatives.forEach((form, forms) -> forms.remove(form));
    }

    private void relate(String stem, Set<String> forms) {
        SortedSet<String> all = new TreeSet<>(forms);
        String bare = WordStemmer.bare(stem);
        if (share(bare).postings.containsKey(bare)) {
            all.add(bare);
        }
        for (String form : all) {
            // A compound brings the word without its hyphen, which may occur nowhere.
            share(form).places(form);
            relatives.computeIfAbsent(form, f -> new TreeSet<>()).addAll(all);
        }
    }

    /** Returns all words in order. */
    List<String> forms() {
        return shares.stream().flatMap(share -> share.postings.keySet().stream()).sorted().toList();
    }

    /**
     * Returns a word of the table with its places.
     *
     * @param sizes how many passages each unit has
     */
    OfflineWord row(String form, int[] sizes) {
        List<String> others = List.copyOf(relatives.getOrDefault(form, new TreeSet<>()));
        return Objects.requireNonNull(share(form).postings.get(form), form)
                .row(form, others, sizes);
    }

    /** Forgets where some words stand. */
    void forget(Collection<String> forms) {
        forms.forEach(form -> share(form).postings.remove(form));
    }
}
