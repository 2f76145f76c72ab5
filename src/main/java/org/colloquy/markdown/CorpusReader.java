package org.colloquy.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.colloquy.anchor.AnchorRecord;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Problem;

/**
 * Reads a folder into a corpus.
 *
 * <p>A reader that reads again remembers: a file that had no error and now has one is shown as it
 * last was, and {@link Corpus#broken()} says what is wrong with it. So an editor who saves half a
 * sentence of front matter does not take the interview from its readers.
 */
public final class CorpusReader {
    private final Map<String, String> lastGood = new HashMap<>();

    /**
     * Reads a folder.
     *
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public Corpus read(Path folder) throws IOException {
        return read(folder, read -> {});
    }

    /**
     * Reads a folder.
     *
     * @param progress told the number of interviews read so far
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public synchronized Corpus read(Path folder, IntConsumer progress) throws IOException {
        List<Problem> problems = new ArrayList<>();
        CorpusFiles files = CorpusFiles.in(folder, problems);
        FileTexts texts = new FileTexts(files, Map.of());
        Corpus fresh = new CorpusReading(files, texts, problems, progress).read();
        Set<String> wrong =
                fresh.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::file)
                        // What a record says of an edit is no reason to hide the edit.
                        .filter(file -> !file.endsWith(AnchorRecord.EXTENSION))
                        .collect(Collectors.toSet());
        Map<String, String> instead = new HashMap<>(lastGood);
        instead.keySet().retainAll(wrong);
        remember(texts.all(), wrong);
        if (instead.isEmpty()) {
            return fresh;
        }
        FileTexts kept = new FileTexts(files, instead);
        Optional<Problem> first =
                fresh.problems().stream()
                        .filter(p -> p.isError() && instead.containsKey(p.file()))
                        .findFirst();
        return new CorpusReading(files, kept, problems, read -> {})
                .read()
                .withBroken(first.orElseThrow(), fresh.problems());
    }

    /**
     * Says why a file is read as it is, line by line; empty if it is no interview of the folder.
     *
     * @param file relative to the folder
     * @throws IOException if the folder cannot be read
     */
    public Optional<List<String>> explain(Path folder, String file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        CorpusFiles files = CorpusFiles.in(folder, problems);
        return new CorpusReading(files, new FileTexts(files, Map.of()), problems, read -> {})
                .explain(file);
    }

    /** A file that is gone is forgotten; one with an error keeps its last good text. */
    private void remember(Map<String, String> texts, Set<String> wrong) {
        lastGood.keySet().removeIf(file -> !texts.containsKey(file) && !wrong.contains(file));
        texts.forEach(
                (file, text) -> {
                    if (!wrong.contains(file)) {
                        lastGood.put(file, text);
                    }
                });
    }
}
