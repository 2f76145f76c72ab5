package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.offline.OfflineIndex;
import org.colloquy.search.offline.OfflineWord;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PlannedPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Search where no server answers: an index in script files, because a page on a disk may load
 * nothing else.
 *
 * <p>One file, the contents, says what there is. The others hold a stretch of all words with the
 * passages that have them, of the positions of a frequent word, of the titles or the voices of
 * interviews, or of the texts of one of them. A query loads the stretches that its words are in,
 * and of the texts those that it shows: so what it loads hardly grows with the corpus. How much it
 * may load is limited ({@code lookup.js}); a query that wants more is answered with what it has.
 *
 * <p>Files are named by the digest of what is in them, or by the interview whose texts they hold:
 * an edit changes few of them, and no file is taken together with those of another edition.
 */
final class FileSearch {
    static final String FOLDER = "search/";
    static final String CONTENTS = FOLDER + "contents.js";

    /** Size of a stretch, in bytes; one word can be longer. */
    private static final int STRETCH = 32_000;

    /** Size of a stretch of titles and definitions, of which a page of results needs several. */
    private static final int SHORT_STRETCH = 8_000;

    /** One word in so many may begin a stretch before the last is full: edits shift no others. */
    private static final int BEGINNINGS = 8;

    /** Files of words in a list. */
    private static final int LISTED = 200;

    private static final int DIGITS = 16;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FileSearchTexts texts;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private FileSearch(FileSearchTexts texts) {
        this.texts = texts;
    }

    /**
     * Returns the search files of a corpus.
     *
     * @param cache remembers what goes into them of each interview
     */
    static FileSearch of(Corpus corpus, BuildCache cache) {
        OfflineIndex index = OfflineIndex.of(corpus, cache);
        FileSearch search = new FileSearch(new FileSearchTexts(corpus, index.units()));
        FileSearchContents parts = new FileSearchContents(corpus, index.units(), index.titles());
        StretchFiles shown = search.stretches("shown", SHORT_STRETCH, parts.shown());
        StretchFiles voices = search.stretches("voices", STRETCH, parts.voices());
        StretchFiles terms = search.stretches("terms", SHORT_STRETCH, parts.definitions());
        Words words = search.words(index.words());
        search.files.put(
                CONTENTS, script("contents", parts.contents(shown, voices, terms, words), null));
        return search;
    }

    /**
     * Rows in files.
     *
     * @param firsts the number of the first row in each
     * @param files what their names end with
     */
    record StretchFiles(List<Integer> firsts, List<String> files) {}

    /**
     * Lists of the files of words.
     *
     * @param firsts the first word in each
     * @param files what their names end with
     */
    record Words(List<String> firsts, List<String> files) {}

    /**
     * File of words, as a list of them has it.
     *
     * @param first the first word
     * @param file what its name ends with
     * @param size in thousands of bytes
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"first", "file", "size"})
    record WordFile(String first, String file, int size) {}

    private StretchFiles stretches(String kind, int most, Stream<List<String>> rows) {
        StretchFiles all = new StretchFiles(new ArrayList<>(), new ArrayList<>());
        JsonRows stretch = new JsonRows();
        int number = 0;
        for (List<String> row : (Iterable<List<String>>) rows::iterator) {
            byte[] more = MAPPER.writeValueAsBytes(row);
            if (!stretch.isEmpty() && stretch.bytes() + more.length + 1 > most) {
                all.files().add(put(kind, stretch.take()));
            }
            if (stretch.isEmpty()) {
                all.firsts().add(number);
            }
            stretch.add(more);
            number++;
        }
        if (!stretch.isEmpty()) {
            all.files().add(put(kind, stretch.take()));
        }
        return all;
    }

    private Words words(Stream<OfflineWord> rows) {
        Words all = new Words(new ArrayList<>(), new ArrayList<>());
        List<WordFile> list = new ArrayList<>();
        for (WordFile file : wordFiles(rows)) {
            if (list.isEmpty()) {
                all.firsts().add(file.first());
            }
            list.add(file);
            if (list.size() == LISTED) {
                all.files().add(put("lists", MAPPER.writeValueAsBytes(list)));
                list.clear();
            }
        }
        if (!list.isEmpty()) {
            all.files().add(put("lists", MAPPER.writeValueAsBytes(list)));
        }
        return all;
    }

    private List<WordFile> wordFiles(Stream<OfflineWord> rows) {
        List<WordFile> all = new ArrayList<>();
        JsonRows stretch = new JsonRows();
        String first = "";
        for (OfflineWord row : (Iterable<OfflineWord>) rows::iterator) {
            byte[] more = MAPPER.writeValueAsBytes(cells(row));
            boolean mayBegin =
                    stretch.bytes() > STRETCH / 2 && row.form().hashCode() % BEGINNINGS == 0;
            boolean isFull = stretch.bytes() + more.length + 1 > STRETCH;
            if (!stretch.isEmpty() && (mayBegin || isFull)) {
                all.add(wordFile(first, stretch));
            }
            first = stretch.isEmpty() ? row.form() : first;
            stretch.add(more);
        }
        if (!stretch.isEmpty()) {
            all.add(wordFile(first, stretch));
        }
        return all;
    }

    private WordFile wordFile(String first, JsonRows words) {
        int size = thousands(words.bytes());
        return new WordFile(first, put("words", words.take()), size);
    }

    private static int thousands(int bytes) {
        return bytes / 1000 + 1;
    }

    private List<Object> cells(OfflineWord row) {
        List<Object> cells = new ArrayList<>(List.of(row.form(), row.spots()));
        if (row.parts().isEmpty()) {
            cells.add(row.places());
        } else {
            cells.add(
                    row.parts().stream()
                            .map(
                                    part ->
                                            List.of(
                                                    part.unit(),
                                                    put(
                                                            "places",
                                                            MAPPER.writeValueAsBytes(
                                                                    part.places())),
                                                    thousands(part.places().length())))
                            .toList());
        }
        cells.addAll(row.relatives());
        return cells;
    }

    /**
     * Puts a file and returns what its name ends with, which says what is in it.
     *
     * @param content as JSON
     */
    private String put(String kind, byte[] content) {
        String digest = Digest.of(content).substring(0, DIGITS);
        String name = kind + "-" + digest;
        byte[] script = script(name, content, "");
        byte[] before = files.putIfAbsent(FOLDER + name + ".js", script);
        if (before != null && !Arrays.equals(before, script)) {
            throw new IllegalStateException("two files of the search are named " + name);
        }
        return digest;
    }

    /**
     * Returns a script that hands over a content.
     *
     * @param edition of the interview whose texts these are; null if they are no texts
     */
    static byte[] script(String name, Object content, @Nullable String edition) {
        return script(
                name,
                MAPPER.writeValueAsBytes(content),
                edition == null ? "" : ", \"" + edition + "\"");
    }

    private static byte[] script(String name, byte[] json, String besides) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes("colloquy.stretch(\"%s\", ".formatted(name).getBytes(UTF_8));
        script.writeBytes(json);
        script.writeBytes("%s);\n".formatted(besides).getBytes(UTF_8));
        return script.toByteArray();
    }

    /** Returns all files, with what they are made of. */
    Stream<PlannedPage> planned() {
        return Stream.concat(files.keySet().stream().map(FileSearch::planned), texts.planned());
    }

    /** The name of a file says what is in it, but for the contents: no more goes into it. */
    private static PlannedPage planned(String address) {
        return address.equals(CONTENTS)
                ? new PlannedPage(address)
                : PlannedPage.of(address, () -> PageMaterial.of(List.of()));
    }

    Optional<Page> page(String address) {
        return Optional.ofNullable(files.get(address))
                .or(() -> texts.script(address.substring(FOLDER.length())))
                .map(bytes -> new Page(Page.SCRIPT, new String(bytes, UTF_8)));
    }
}
