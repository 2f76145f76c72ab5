package org.colloquy.reader;

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
import org.colloquy.build.BuildCache;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.FileTexts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder into a corpus.
 *
 * <p>What has not changed, and depends on nothing that has, is found in the cache and not read
 * again; in two editions it is the same object. A file that had no error and now has one is shown
 * as it last was, and {@link Corpus#broken()} says what is wrong with it. So an editor who saves
 * half a sentence of front matter does not take the interview from its readers.
 */
public final class CorpusReader {
    private final BuildCache cache;
    private final InterviewStage stage;
    private final Map<String, FileText> lastGood = new HashMap<>();
    private Map<String, FileTexts.Seen> seen = new ConcurrentHashMap<>();
    private @Nullable Path folder;
    private @Nullable CorpusLayout files;

    /** The builds of the last edition, held since the cache remembers what somebody holds. */
    @SuppressWarnings("UnusedVariable")
    private List<CorpusBuild> last = List.of();

    /** Creates a reader that remembers what it reads until it is forgotten itself. */
    public CorpusReader() {
        this(BuildCache.inMemory());
    }

    /**
     * Creates a reader that finds in a cache what has not changed.
     *
     * @param cache remembers what was read, with the form of {@link ReadingCodec}
     */
    public CorpusReader(BuildCache cache) {
        this.cache = cache;
        this.stage = new InterviewStage(cache);
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
        return read(folder, progress, ReadListener.NOBODY);
    }

    /**
     * Reads a folder.
     *
     * @param progress told the number of interviews read so far
     * @param listener told of everything as soon as it is there
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public synchronized Corpus read(Path folder, IntConsumer progress, ReadListener listener)
            throws IOException {
        CorpusLayout now = CorpusLayout.in(folder, new ArrayList<>());
        FileTexts texts = new FileTexts(now, Map.of(), seen, cache);
        return read(folder, texts, progress, listener);
    }

    /**
     * Reads a folder that was read before, in which nothing has changed but some files.
     *
     * @param changed what may have changed, come or gone, relative to the folder
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public synchronized Corpus read(Path folder, Collection<String> changed) throws IOException {
        CorpusLayout known = folder.equals(this.folder) ? files : null;
        changed.forEach(file -> seen.computeIfPresent(file, (name, old) -> old.unsettled()));
        if (known == null || !known.lookAgain(changed)) {
            return read(folder);
        }
        FileTexts texts = FileTexts.after(known, seen, changed, cache);
        return read(folder, texts, read -> {}, ReadListener.NOBODY);
    }

    private Corpus read(Path from, FileTexts texts, IntConsumer progress, ReadListener listener) {
        CorpusBuild build = new CorpusBuild(cache, stage, texts);
        Corpus corpus = build.read(progress, listener);
        folder = from;
        files = texts.files();
        seen = texts.seen();
        Set<String> wrong =
                corpus.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::file)
                        // What a record says of an edit is no reason to hide the edit.
                        .filter(
                                file ->
                                        Stream.of(CompanionFile.values())
                                                .noneMatch(kind -> kind.isNameOf(file)))
                        // Of a sheet the rest stands.
                        .filter(file -> !file.equals(CorpusLayout.STYLE))
                        .collect(Collectors.toSet());
        Map<String, FileText> instead = new HashMap<>();
        Set<String> closed = closed(corpus);
        wrong.stream()
                .filter(file -> lastGood.containsKey(file) && !closed.contains(file))
                .forEach(file -> instead.put(file, lastGood.get(file)));
        remember(texts, wrong);
        List<CorpusBuild> builds = new ArrayList<>(List.of(build));
        Corpus shown = instead.isEmpty() ? corpus : asItWas(corpus, builds, instead, texts);
        last = builds;
        cache.commit();
        Map<String, FileText> all = texts.all();
        all.putAll(instead);
        Map<Set<String>, Corpus> known = new ConcurrentHashMap<>();
        return shown.readBy(
                drafts ->
                        known.computeIfAbsent(
                                drafts, some -> without(some, shown, all, texts, builds)));
    }

    /** Returns the corpus that is shown as if some of its files were not there. */
    private synchronized Corpus without(
            Set<String> some,
            Corpus shown,
            Map<String, FileText> all,
            FileTexts texts,
            List<CorpusBuild> builds) {
        FileTexts rest = new FileTexts(texts.files().without(some), all, texts.seen(), cache);
        CorpusBuild build = new CorpusBuild(cache, stage, rest);
        Corpus corpus = build.read(read -> {}, ReadListener.NOBODY);
        builds.add(build);
        cache.commit();
        return shown.broken()
                .filter(problem -> !some.contains(problem.file()))
                .map(problem -> corpus.withBroken(problem, corpus.problems()))
                .orElse(corpus);
    }

    /**
     * Returns the files that say, with a slip or not, that nobody is to read them yet: what they
     * held before is no longer shown. Of front matter that cannot be read nothing is known.
     */
    private static Set<String> closed(Corpus corpus) {
        Set<String> closed =
                Stream.concat(
                                corpus.drafts().stream().map(Interview::path),
                                corpus.draftPages().stream().map(HousePage::path))
                        .collect(Collectors.toSet());
        Set<String> heard =
                corpus.problems().stream()
                        .filter(one -> one.isError() && !one.code().equals("bad-front-matter"))
                        .map(Problem::file)
                        .collect(Collectors.toSet());
        closed.retainAll(heard);
        return closed;
    }

    /** Returns the corpus where some files are shown as they last were. */
    private Corpus asItWas(
            Corpus corpus,
            List<CorpusBuild> builds,
            Map<String, FileText> instead,
            FileTexts texts) {
        Map<String, FileText> all = texts.all();
        all.putAll(instead);
        FileTexts good = new FileTexts(texts.files(), all, texts.seen(), cache);
        CorpusBuild old = new CorpusBuild(cache, stage, good);
        Optional<Problem> first =
                corpus.problems().stream()
                        .filter(p -> p.isError() && instead.containsKey(p.file()))
                        .findFirst();
        Corpus shown =
                old.read(read -> {}, ReadListener.NOBODY)
                        .withBroken(first.orElseThrow(), corpus.problems());
        builds.add(old);
        return shown;
    }

    /**
     * Says why a file is read as it is, line by line; empty if it is no interview of the folder.
     *
     * @param file relative to the folder
     * @throws IOException if the folder cannot be read
     */
    public Optional<List<String>> explain(Path folder, String file) throws IOException {
        return build(folder).explain(file);
    }

    /**
     * Says what the labels of a file are taken for, line by line; empty if it is no interview of
     * the folder.
     *
     * @param file relative to the folder
     * @throws IOException if the folder cannot be read
     */
    public Optional<List<String>> labels(Path folder, String file) throws IOException {
        return build(folder).labels(file);
    }

    /**
     * Says what the labels of all files are taken for, line by line.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<String> labels(Path folder) throws IOException {
        return build(folder).labels();
    }

    /**
     * Returns the interviews of a folder whose path ends with another, in their order.
     *
     * @param end the name of a file, or its path below some folder
     * @throws IOException if the folder cannot be read
     */
    public static List<String> endingWith(Path folder, String end) throws IOException {
        return CorpusLayout.in(folder, new ArrayList<>()).interviewPaths().stream()
                .filter(path -> path.endsWith("/" + end))
                .toList();
    }

    private CorpusBuild build(Path folder) throws IOException {
        CorpusLayout all = CorpusLayout.in(folder, new ArrayList<>());
        return new CorpusBuild(cache, stage, new FileTexts(all, Map.of(), Map.of(), cache));
    }

    /**
     * Remembers texts: a file that is gone is forgotten; one with an error keeps its last good
     * text.
     */
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
