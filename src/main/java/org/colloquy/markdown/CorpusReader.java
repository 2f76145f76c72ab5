package org.colloquy.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.anchor.AnchorRecord;
import org.colloquy.build.ProgramVersion;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Memory;
import org.colloquy.corpus.Onlooker;
import org.colloquy.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder into a corpus.
 *
 * <p>A reader that reads again remembers. What has not changed, and depends on nothing that has, is
 * not read again, and is the same object in both corpora. And a file that had no error and now has
 * one is shown as it last was, and {@link Corpus#broken()} says what is wrong with it. So an editor
 * who saves half a sentence of front matter does not take the interview from its readers.
 */
public final class CorpusReader implements AutoCloseable {
    /** Interviews, of the two forms some. */
    private static final int A_FEW = 10;

    private final Map<String, FileText> lastGood = new HashMap<>();
    private Map<String, FileTexts.Seen> seen = new ConcurrentHashMap<>();
    private @Nullable Path folder;
    private @Nullable CorpusFiles files;
    private @Nullable CorpusReading fresh;
    private @Nullable CorpusReading shown;
    private final KeptReadings kept;

    /** A reader that begins with nothing. */
    public CorpusReader() {
        this(KeptReadings.none());
    }

    private CorpusReader(KeptReadings kept) {
        this.kept = kept;
    }

    /**
     * A reader that begins with what {@link #keep} kept.
     *
     * @param folder where that is; made if it is not there
     */
    public static CorpusReader keepingIn(Path folder) {
        return new CorpusReader(KeptReadings.in(folder, ProgramVersion.current()));
    }

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
    public Corpus read(Path folder, IntConsumer progress) throws IOException {
        return read(folder, progress, Onlooker.NOBODY);
    }

    /**
     * Reads a folder.
     *
     * @param progress told the number of interviews read so far
     * @param onlooker told of everything as soon as it is there
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public synchronized Corpus read(Path folder, IntConsumer progress, Onlooker onlooker)
            throws IOException {
        CorpusFiles now = CorpusFiles.in(folder, new ArrayList<>());
        KeptReadings known = fresh == null ? kept : KeptReadings.none();
        FileTexts texts = new FileTexts(now, Map.of(), seen, known);
        CorpusReading reading = new CorpusReading(now, texts, before(), known);
        return read(folder, reading, texts, progress, onlooker);
    }

    /**
     * Reads a folder that was read before, in which nothing has changed but some files.
     *
     * @param changed what may have changed, come or gone, relative to the folder
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public synchronized Corpus read(Path folder, Collection<String> changed) throws IOException {
        CorpusFiles known = folder.equals(this.folder) ? files : null;
        changed.forEach(file -> seen.computeIfPresent(file, (name, old) -> old.unsettled()));
        if (known == null || !known.lookAgain(changed)) {
            return read(folder);
        }
        FileTexts texts = FileTexts.after(known, seen, changed);
        CorpusReading reading = new CorpusReading(known, texts, before());
        return read(folder, reading, texts, read -> {}, Onlooker.NOBODY);
    }

    private Corpus read(
            Path from,
            CorpusReading reading,
            FileTexts texts,
            IntConsumer progress,
            Onlooker onlooker) {
        kept.again(reading::again);
        Corpus corpus = reading.read(progress, onlooker);
        folder = from;
        files = texts.files();
        fresh = reading;
        seen = texts.seen();
        Set<String> wrong =
                corpus.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::file)
                        // What a record says of an edit is no reason to hide the edit.
                        .filter(file -> !file.endsWith(AnchorRecord.EXTENSION))
                        .collect(Collectors.toSet());
        Map<String, FileText> instead = new HashMap<>();
        wrong.stream()
                .filter(lastGood::containsKey)
                .forEach(file -> instead.put(file, lastGood.get(file)));
        remember(texts, wrong);
        if (instead.isEmpty()) {
            shown = null;
            return corpus;
        }
        return asItWas(corpus, instead, texts);
    }

    /** Keeps what is worked out of what was read, in the same place. */
    public Memory memory() {
        return kept;
    }

    /** Keeps what was read last until the program starts again; takes its time. */
    public void keep() {
        last().ifPresent(last -> last.keepIn(kept));
    }

    /**
     * Reads a few interviews once more and forgets them. After a start at which all had been kept
     * nothing was read yet, and the first edit would wait until the code for it is loaded.
     */
    public void rehearse() {
        last().ifPresent(last -> last.rehearse(A_FEW));
    }

    private synchronized Optional<CorpusReading> last() {
        return Optional.ofNullable(fresh);
    }

    /** Lets go of where readings are kept; what was not kept yet is not. */
    @Override
    public void close() {
        kept.close();
    }

    /** The corpus where some files are shown as they last were. */
    private Corpus asItWas(Corpus corpus, Map<String, FileText> instead, FileTexts texts) {
        CorpusFiles now = texts.files();
        Map<String, FileText> all = texts.all();
        all.putAll(instead);
        FileTexts kept = new FileTexts(now, all, texts.seen());
        CorpusReading reading = new CorpusReading(now, kept, before());
        Optional<Problem> first =
                corpus.problems().stream()
                        .filter(p -> p.isError() && instead.containsKey(p.file()))
                        .findFirst();
        Corpus old =
                reading.read(read -> {}, Onlooker.NOBODY)
                        .withBroken(first.orElseThrow(), corpus.problems());
        shown = reading;
        return old;
    }

    private List<CorpusReading> before() {
        return Stream.of(Optional.ofNullable(fresh), Optional.ofNullable(shown))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Says why a file is read as it is, line by line; empty if it is no interview of the folder.
     *
     * @param file relative to the folder
     * @throws IOException if the folder cannot be read
     */
    public Optional<List<String>> explain(Path folder, String file) throws IOException {
        CorpusFiles all = CorpusFiles.in(folder, new ArrayList<>());
        return new CorpusReading(all, new FileTexts(all, Map.of(), Map.of()), List.of())
                .explain(file);
    }

    /** A file that is gone is forgotten; one with an error keeps its last good text. */
    private void remember(FileTexts texts, Set<String> wrong) {
        Map<String, FileText> read = texts.touched().map(texts::some).orElseGet(texts::all);
        if (texts.touched().isEmpty()) {
            lastGood.keySet().removeIf(file -> !read.containsKey(file) && !wrong.contains(file));
        }
        read.forEach(
                (file, text) -> {
                    if (!wrong.contains(file)) {
                        lastGood.put(file, text);
                    }
                });
    }
}
