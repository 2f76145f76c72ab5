package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.page.HousePage;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.WordFolding;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.analysis.WordStemmer;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.index.SearchEntry;

/**
 * Inverted file of a corpus, for a search that has no server: where each word stands.
 *
 * <p>Words are cut and folded as for the index ({@link InterviewAnalyzer}), but no stem is in it:
 * beside a word stand the others of the corpus that share its stem. So a search by any of them
 * finds them all, and a page needs no stemmer for each language. The price is that a form which
 * occurs nowhere finds no other.
 */
public final class OfflineIndex {
    private final List<SearchEntry> entries = new ArrayList<>();
    private final List<HousePageEntry> pages = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final SortedMap<String, Postings> postings = new TreeMap<>();
    private final Map<String, SortedSet<String>> stems = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> relatives = new TreeMap<>();

    private OfflineIndex() {}

    /** The places of a word as they are added. */
    private static final class Postings {
        private final NumberEncoder numbers = new NumberEncoder();
        private int before;

        private void add(int entry, SortedSet<Integer> positions) {
            numbers.add(entry - before).add(positions.size());
            before = entry;
            int last = 0;
            for (int position : positions) {
                numbers.add(position - last);
                last = position;
            }
        }
    }

    /** Inverts a corpus. */
    public static OfflineIndex of(Corpus corpus) {
        OfflineIndex index = new OfflineIndex();
        Map<String, InterviewAnalyzer> analyzers = new HashMap<>();
        for (var interview : corpus.interviews()) {
            String language = interview.details().language();
            InterviewAnalyzer own = analyzers.computeIfAbsent(language, InterviewAnalyzer::of);
            EntryExtractor.of(corpus, interview).all().forEach(entry -> index.add(entry, own));
        }
        for (HousePage page : corpus.pages().all()) {
            InterviewAnalyzer own =
                    analyzers.computeIfAbsent(page.head().language(), InterviewAnalyzer::of);
            HousePageEntry.of(page).forEach(entry -> index.add(entry, own));
        }
        index.relate();
        return index;
    }

    private void add(SearchEntry entry, InterviewAnalyzer analyzer) {
        add(entry.text(), entry.terms(), analyzer);
        entries.add(entry);
    }

    private void add(HousePageEntry entry, InterviewAnalyzer analyzer) {
        add(entry.text(), List.of(), analyzer);
        pages.add(entry);
    }

    private void add(String text, List<SearchEntry.NamedTerm> terms, InterviewAnalyzer analyzer) {
        Map<String, SortedSet<Integer>> own = new HashMap<>();
        List<WordForm> tokens = analyzer.forms(text);
        int words = 0;
        for (WordForm token : tokens) {
            words = Math.max(words, token.position() + 1);
            if (token.type() == WordForm.FormType.STEM) {
                stem(token, text);
            } else {
                own.computeIfAbsent(token.form(), f -> new TreeSet<>()).add(token.position());
            }
        }
        for (SearchEntry.NamedTerm named : terms) {
            own.computeIfAbsent(term(named.term()), f -> new TreeSet<>())
                    .add(position(tokens, named.place().start()));
        }
        int number = lengths.size();
        own.forEach(
                (form, positions) ->
                        postings.computeIfAbsent(form, f -> new Postings()).add(number, positions));
        lengths.add(words);
    }

    private void stem(WordForm token, String text) {
        String written = text.substring(token.place().start(), token.place().end());
        stems.computeIfAbsent(token.form(), f -> new TreeSet<>()).add(WordFolding.fold(written));
    }

    private static int position(List<WordForm> tokens, int start) {
        return tokens.stream()
                .filter(token -> token.place().end() > start)
                .mapToInt(WordForm::position)
                .findFirst()
                .orElse(0);
    }

    /** Relates words with one stem, and the stem itself where it is a word. */
    private void relate() {
        stems.forEach(
                (stem, forms) -> {
                    SortedSet<String> all = new TreeSet<>(forms);
                    String bare = WordStemmer.bare(stem);
                    if (postings.containsKey(bare)) {
                        all.add(bare);
                    }
                    for (String form : all) {
                        relatives.computeIfAbsent(form, f -> new TreeSet<>()).addAll(all);
                    }
                });
        relatives.forEach((form, forms) -> forms.remove(form));
    }

    /**
     * Returns the form under which the places of a term stand among the words: no word begins so.
     */
    public static String term(String id) {
        return "\u0001" + id;
    }

    /** Returns what can be found, in the order of the corpus; places name it by its number. */
    public List<SearchEntry> entries() {
        return entries;
    }

    /**
     * Returns what can be found in pages of the house; their numbers follow those of interviews.
     */
    public List<HousePageEntry> pages() {
        return pages;
    }

    /** Returns how many words the entry with a number has. */
    public int words(int entry) {
        return lengths.get(entry);
    }

    /** Returns the words, folded and in order. */
    public Set<String> forms() {
        return postings.keySet();
    }

    /**
     * Returns where a word stands, as {@link NumberEncoder}: for each entry how far it is behind
     * the one before, how often it has the word, and for each time how far the word is behind the
     * one before.
     *
     * @throws NullPointerException if it stands nowhere
     */
    public String places(String form) {
        return Objects.requireNonNull(postings.get(form), form).numbers.toString();
    }

    /** Returns the other words with the same stem. */
    public List<String> relatives(String form) {
        return List.copyOf(relatives.getOrDefault(form, new TreeSet<>()));
    }

    /**
     * Returns what a browser must know to fold as {@link WordFolding} does: characters whose fold
     * is not what is left of them without accents, each followed by its fold and a blank.
     */
    public static String folds() {
        StringBuilder folds = new StringBuilder();
        for (int c = 0xA0; c < 0x2000; c++) {
            String sign = Character.toString(c);
            String fold = WordFolding.fold(sign);
            boolean bare = Character.isLetter(c) && Character.toLowerCase(c) == c;
            if (bare && !fold.equals(WordFolding.withoutAccents(sign)) && !fold.contains(" ")) {
                folds.append(sign).append(fold).append(' ');
            }
        }
        return folds.toString().strip();
    }
}
