package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.offline.OfflineIndex;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PlannedPage;

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
    static final int STRETCH = 32_000;

    /** Size of a stretch of titles and definitions, of which a page of results needs several. */
    private static final int SHORT_STRETCH = 8_000;

    private final FileSearchTexts texts;
    private final ScriptFiles files = new ScriptFiles();

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
        WordFiles.Words words = WordFiles.put(index, search.files);
        search.files.putContents(parts.contents(shown, voices, terms, words));
        return search;
    }

    /**
     * Rows in files.
     *
     * @param firsts the number of the first row in each
     * @param files what their names end with
     */
    record StretchFiles(List<Integer> firsts, List<String> files) {}

    private StretchFiles stretches(String kind, int most, Stream<List<String>> rows) {
        StretchFiles all = new StretchFiles(new ArrayList<>(), new ArrayList<>());
        JsonRows stretch = new JsonRows();
        int number = 0;
        for (List<String> row : (Iterable<List<String>>) rows::iterator) {
            byte[] more = ScriptFiles.json(row);
            if (!stretch.isEmpty() && stretch.bytes() + more.length + 1 > most) {
                all.files().add(files.put(kind, stretch.take()));
            }
            if (stretch.isEmpty()) {
                all.firsts().add(number);
            }
            stretch.add(more);
            number++;
        }
        if (!stretch.isEmpty()) {
            all.files().add(files.put(kind, stretch.take()));
        }
        return all;
    }

    /** Returns all files, with what they are made of. */
    Stream<PlannedPage> planned() {
        return Stream.concat(files.addresses().map(FileSearch::planned), texts.planned());
    }

    /** The name of a file says what is in it, but for the contents: no more goes into it. */
    private static PlannedPage planned(String address) {
        return address.equals(CONTENTS)
                ? new PlannedPage(address)
                : PlannedPage.of(address, () -> PageMaterial.of(List.of()));
    }

    Optional<Page> page(String address) {
        return files.find(address)
                .or(() -> texts.script(address.substring(FOLDER.length())))
                .map(bytes -> new Page(Page.SCRIPT, new String(bytes, UTF_8)));
    }
}
