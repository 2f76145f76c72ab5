package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.analysis.WordFolding;
import org.colloquy.search.index.TitleEntry;
import org.colloquy.search.query.SpeakerRole;

/**
 * Inverted file of a corpus, for a search that has no server: where each word stands.
 *
 * <p>Words are cut and folded as for the index ({@link InterviewAnalyzer}), but no stem is in it:
 * beside a word stand the others of the corpus that share its stem, compounds with their hyphen. So
 * a search by any of them finds them all, and a page needs no stemmer for each language. The price
 * is that a form which occurs nowhere finds no other.
 */
public final class OfflineIndex {
    /** Groups of interviews that are read at once. */
    private static final int BATCH = 4;

    /** Titles of interviews that are one unit. */
    private static final int TITLES = 256;

    /** Spots of an interview under its name: its first passage, said by nobody. */
    private static final String NAME_ONLY =
            new NumberEncoder().add(0).add(1).add(0).add(0).toString();

    /** Words that are written at once. */
    private static final int ROWS = 512;

    private final List<OfflineUnit> units = new ArrayList<>();
    private final List<OfflineUnit> titles = new ArrayList<>();
    private final PostingTable table = new PostingTable();

    private OfflineIndex() {}

    /** Returns the classes of all values that are stored in the cache, for its codec. */
    public static List<Class<?>> storedClasses() {
        return List.of(
                InvertedGroup.class,
                InvertedUnit.class,
                OfflineUnit.class,
                OfflineUnit.Voice.class,
                SpeakerRole.class);
    }

    /**
     * Inverts a corpus.
     *
     * @param cache remembers the interviews that were inverted before
     */
    public static OfflineIndex of(Corpus corpus, BuildCache cache) {
        OfflineIndex index = new OfflineIndex();
        InversionStage stage = new InversionStage(corpus, cache);
        List<Interview> all = corpus.interviews();
        List<List<Interview>> groups = InterviewGroups.of(all);
        for (int i = 0; i < groups.size(); i += BATCH) {
            List<List<Interview>> some = groups.subList(i, Math.min(groups.size(), i + BATCH));
            some.parallelStream().map(stage::group).toList().forEach(index::add);
        }
        for (int i = 0; i < all.size(); i++) {
            index.table.add(i, slug(all.get(i).slug()), NAME_ONLY);
        }
        index.add(GroupMerger.merged(corpus.pages().all().stream().map(stage::page).toList()));
        index.addTitles(TitleEntry.all(corpus), stage);
        index.table.relate();
        return index;
    }

    private void add(InvertedGroup group) {
        table.add(units.size(), group);
        units.addAll(group.units());
    }

    private void addTitles(List<TitleEntry> all, InversionStage stage) {
        List<InvertedUnit> inverted = new ArrayList<>();
        for (int i = 0; i < all.size(); i += TITLES) {
            inverted.add(stage.titles(all.subList(i, Math.min(all.size(), i + TITLES))));
        }
        InvertedGroup group = GroupMerger.merged(inverted);
        table.add(units.size(), group);
        titles.addAll(group.units());
    }

    /**
     * Returns the form under which the places of a term stand among the words: no word begins so.
     */
    public static String term(String id) {
        return "\u0001" + id;
    }

    /** Returns the form under which an interview is found by its name. */
    private static String slug(String name) {
        return "\u0003" + name;
    }

    /** Returns interviews in the order of the corpus, and behind them the pages of the house. */
    public List<OfflineUnit> units() {
        return units;
    }

    /**
     * Returns the units behind these: the titles of the interviews, each a passage, some of them in
     * each unit.
     */
    public List<OfflineUnit> titles() {
        return titles;
    }

    /**
     * Returns what is written of each word with its places, in order. They can be read once: an
     * index of many interviews is large, and what was read is forgotten.
     *
     * @param written says what is written; several threads ask it at once
     */
    public <T> Stream<T> words(Function<OfflineWord, T> written) {
        int[] sizes =
                Stream.concat(units.stream(), titles.stream())
                        .mapToInt(OfflineUnit::passages)
                        .toArray();
        List<String> forms = table.forms();
        return IntStream.iterate(0, i -> i < forms.size(), i -> i + ROWS)
                .mapToObj(i -> forms.subList(i, Math.min(forms.size(), i + ROWS)))
                .flatMap(some -> rows(some, sizes, written).stream());
    }

    private <T> List<T> rows(List<String> forms, int[] sizes, Function<OfflineWord, T> written) {
        List<T> rows =
                forms.parallelStream().map(form -> written.apply(table.row(form, sizes))).toList();
        table.forget(forms);
        return rows;
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
