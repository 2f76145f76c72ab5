package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.search.offline.OfflineIndex;
import org.colloquy.site.asset.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * Search where no server answers: an index in script files, because a page on a disk may load
 * nothing else.
 *
 * <p>One file, the contents, says what there is; the others hold a stretch of all words with their
 * places, or of all passages with their texts. A query loads the stretches that its words are in,
 * and of the texts those that it shows: so what it loads hardly grows with the corpus. How many it
 * may load is limited, and where that could come to more than {@link #MOST_BYTES} there is no index
 * but contents that say so.
 */
final class FileSearch {
    static final String FOLDER = "search/";
    static final String CONTENTS = FOLDER + "contents.js";

    /** Bound on the bytes loaded for a first query: the scripts, the library and the index. */
    static final int MOST_BYTES = 2_000_000;

    /** Bytes of it that are not the index. */
    static final int SCRIPTS = 128_000;

    /** Bound on the stretches of words that a query may load; {@code finding.js} keeps to it. */
    static final int MOST_WORDS = 24;

    /** Bound on the stretches of texts that results can need: three passages of ten interviews. */
    static final int MOST_TEXTS = SearchPages.GROUPS_PER_PAGE * SearchPages.HITS_PER_GROUP;

    /** Bound on the terms whose definition is shown. */
    private static final int MOST_DEFINITIONS = 2;

    private static final String WORDS = "words";
    private static final String TEXTS = "texts";
    private static final String DEFINITIONS = "definitions";

    /** Size of a stretch, in bytes; one word or one passage can be longer. */
    private static final int STRETCH = 24_000;

    /**
     * Bound on the characters of a corpus; of more no index is tried, since it could not be small
     * enough.
     */
    private static final int MOST_CHARACTERS = 16_000_000;

    private static final int DIGITS = 16;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SortedMap<String, String> files;

    private FileSearch(SortedMap<String, String> files) {
        this.files = files;
    }

    static FileSearch of(Corpus corpus) {
        return of(corpus, MOST_BYTES);
    }

    /**
     * Returns the search files of a corpus.
     *
     * @param mostBytes that may be loaded for a first query
     */
    static FileSearch of(Corpus corpus, int mostBytes) {
        SortedMap<String, String> none =
                new TreeMap<>(
                        Map.of(
                                CONTENTS,
                                script(
                                        "",
                                        "contents",
                                        Map.of("says", FileSearchContents.Said.of(corpus)))));
        if (characters(corpus) > MOST_CHARACTERS) {
            return new FileSearch(none);
        }
        FileSearch search = new FileSearch(files(corpus));
        return new FileSearch(search.mostLoaded() > mostBytes ? none : search.files);
    }

    private static long characters(Corpus corpus) {
        return corpus.interviews().stream()
                .flatMap(Interview::passages)
                .map(Passage::text)
                .mapToLong(String::length)
                .sum();
    }

    private static SortedMap<String, String> files(Corpus corpus) {
        FileSearchContents parts = new FileSearchContents(corpus, OfflineIndex.of(corpus));
        List<List<List<String>>> words = stretches(parts.words());
        List<List<List<String>>> texts = stretches(parts.texts());
        List<List<List<String>>> definitions = stretches(parts.definitions());
        FileSearchContents.Contents contents =
                parts.contents(
                        words.stream().map(all -> all.get(0).get(0)).toList(),
                        firsts(texts),
                        firsts(definitions));
        String edition = digest(contents, words, texts, definitions);
        SortedMap<String, String> files = new TreeMap<>();
        files.put(CONTENTS, script(edition, "contents", contents));
        put(files, edition, WORDS, words);
        put(files, edition, TEXTS, texts);
        put(files, edition, DEFINITIONS, definitions);
        return files;
    }

    /** The number of the first row in each stretch. */
    private static List<Integer> firsts(List<List<List<String>>> stretches) {
        List<Integer> firsts = new ArrayList<>();
        int first = 0;
        for (List<List<String>> stretch : stretches) {
            firsts.add(first);
            first += stretch.size();
        }
        return firsts;
    }

    private static void put(
            SortedMap<String, String> files, String edition, String kind, List<?> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            String name = kind + "-" + i;
            files.put(FOLDER + name + ".js", script(edition, name, stretches.get(i)));
        }
    }

    /** Rows in files of about one size. */
    private static List<List<List<String>>> stretches(Stream<List<String>> rows) {
        List<List<List<String>>> stretches = new ArrayList<>();
        int[] bytes = {0};
        rows.forEach(
                row -> {
                    int more = row.stream().mapToInt(cell -> bytes(cell) + 3).sum();
                    if (stretches.isEmpty() || bytes[0] + more > STRETCH) {
                        stretches.add(new ArrayList<>());
                        bytes[0] = 0;
                    }
                    bytes[0] += more;
                    stretches.get(stretches.size() - 1).add(row);
                });
        return stretches;
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    /** Every file says of which edition it is, so that none is taken together with an older one. */
    private static String script(String edition, String name, Object content) {
        return "colloquy.stretch(\"%s\", \"%s\", %s);\n"
                .formatted(edition, name, MAPPER.writeValueAsString(content));
    }

    private static String digest(Object... contents) {
        byte[][] rows = Stream.of(contents).map(MAPPER::writeValueAsBytes).toArray(byte[][]::new);
        return Digest.of(rows).substring(0, DIGITS);
    }

    /** Returns how many bytes the worst of all queries loads. */
    int mostLoaded() {
        return SCRIPTS
                + largest(CONTENTS, 1)
                + largest(FOLDER + WORDS, MOST_WORDS)
                + largest(FOLDER + TEXTS, MOST_TEXTS)
                + largest(FOLDER + DEFINITIONS, MOST_DEFINITIONS);
    }

    private int largest(String beginning, int most) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(beginning))
                .map(file -> bytes(file.getValue()))
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .mapToInt(Integer::intValue)
                .sum();
    }

    Collection<String> addresses() {
        return files.keySet();
    }

    Optional<Page> page(String address) {
        return Optional.ofNullable(files.get(address)).map(text -> new Page(Page.SCRIPT, text));
    }
}
