package org.colloquy.site.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.search.offline.OfflineIndex;
import org.colloquy.search.offline.OfflineWord;

/**
 * Files of the words of {@link FileSearch}, of the positions of frequent ones, and the lists of
 * these files. What is written of a word, and a file of words, are the work of any thread; where a
 * file begins is found in the order of the words.
 */
final class WordFiles {
    /** One word in so many may begin a stretch before the last is full: edits shift no others. */
    private static final int BEGINNINGS = 8;

    /** Files of words in a list. */
    private static final int LISTED = 200;

    private final ScriptFiles files;
    private final Words lists = new Words(new ArrayList<>(), new ArrayList<>());
    private final List<Written> full = new ArrayList<>();
    private final JsonRows rows = new JsonRows();
    private String first = "";

    private WordFiles(ScriptFiles files) {
        this.files = files;
    }

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

    /** A word, or several that stand in one file, as JSON. */
    private static final class Written {
        final String first;
        final byte[] json;

        Written(String first, byte[] json) {
            this.first = first;
            this.json = json;
        }

        int bytes() {
            return json.length;
        }
    }

    /** Puts all words of an index into files, and returns where they are listed. */
    static Words put(OfflineIndex index, ScriptFiles files) {
        WordFiles words = new WordFiles(files);
        index.words(words::row).forEachOrdered(words::add);
        words.endFile();
        words.endList();
        return words.lists;
    }

    private void add(Written word) {
        boolean mayBegin =
                rows.bytes() > FileSearch.STRETCH / 2 && word.first.hashCode() % BEGINNINGS == 0;
        boolean isFull = rows.bytes() + word.bytes() + 1 > FileSearch.STRETCH;
        if (mayBegin || isFull) {
            endFile();
        }
        first = rows.isEmpty() ? word.first : first;
        rows.add(word.json);
    }

    private void endFile() {
        if (!rows.isEmpty()) {
            full.add(new Written(first, rows.take()));
        }
        if (full.size() == LISTED) {
            endList();
        }
    }

    private void endList() {
        if (!full.isEmpty()) {
            lists.firsts().add(full.get(0).first);
            List<WordFile> list = full.parallelStream().map(this::wordFile).toList();
            lists.files().add(files.put("lists", ScriptFiles.json(list)));
            full.clear();
        }
    }

    private WordFile wordFile(Written words) {
        int rows = words.bytes() - 1; // The bracket behind them is not counted.
        return new WordFile(words.first, files.put("words", words.json), thousands(rows));
    }

    private static int thousands(int bytes) {
        return bytes / 1000 + 1;
    }

    private Written row(OfflineWord word) {
        List<Object> cells = new ArrayList<>(List.of(word.form(), word.spots()));
        if (word.parts().isEmpty()) {
            cells.add(word.places());
        } else {
            cells.add(word.parts().stream().map(this::part).toList());
        }
        cells.addAll(word.relatives());
        return new Written(word.form(), ScriptFiles.json(cells));
    }

    private List<Object> part(OfflineWord.PlacePart part) {
        String file = files.put("places", ScriptFiles.json(part.places()));
        return List.of(part.unit(), file, thousands(part.places().length()));
    }
}
