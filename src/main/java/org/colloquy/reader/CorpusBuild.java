package org.colloquy.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.CorpusEntries;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.reader.identity.HouseReading;
import org.colloquy.reader.interview.InterviewReader;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.shared.PeopleReader;
import org.colloquy.reader.shared.SharedReading;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.FileTexts;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.colloquy.text.file.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * Build of one edition: settings, glossary and people, then each interview by itself on all cores,
 * then what only all of them together show. It knows of no other edition: what has not changed is
 * found in the cache, which remembers it as long as somebody has the last build.
 */
final class CorpusBuild {
    /** The kinds of lines like a label that are named of a file among many. */
    private static final int MAX_REJECTED = 5;

    private final BuildCache cache;
    private final InterviewStage stage;
    private final FileTexts texts;
    private final ReadingContext surroundings;
    private final HouseReading house;
    private final Map<String, InterviewStage.Traced> readings = new TreeMap<>();

    /** Readings of each file alone, where those of other files settle it; held like the others. */
    private final Map<String, InterviewStage.Traced> alone = new TreeMap<>();

    /** Files that were read and of which nobody has been told yet. */
    private final Set<String> untold = ConcurrentHashMap.newKeySet();

    /** Readings of the pages of the house; held like the others. */
    private List<HousePageReading> pages = List.of();

    /** Readings of what folders say of series; held likewise. */
    private List<SeriesReading> series = List.of();

    private final Map<String, Map<String, FolderForm>> folders = new HashMap<>();

    /**
     * Values that the edition was assembled from, held since the cache remembers what somebody
     * holds.
     */
    @SuppressWarnings("UnusedVariable")
    private List<Object> used = List.of();

    /** Reads settings, glossary and people. */
    CorpusBuild(BuildCache cache, InterviewStage stage, FileTexts texts) {
        this.cache = cache;
        this.stage = stage;
        this.texts = texts;
        CorpusLayout files = texts.files();
        SharedReading shared = SharedReading.of(cache, files, texts);
        this.surroundings = new ReadingContext(shared, files);
        this.house = HouseReading.of(shared.house(), shared.targets(files), texts);
    }

    /**
     * Reads all interviews and returns the whole.
     *
     * @param progress told the number of interviews read so far
     * @param listener told of everything as soon as it is there
     */
    Corpus read(IntConsumer progress, ReadListener listener) {
        stage.begin(surroundings);
        pages = readPages();
        series = readSeries();
        listener.begun(begun().withPages(HousePageReading.pages(pages)));
        List<Callable<InterviewStage.Traced>> tasks = new ArrayList<>();
        for (String name : texts.files().interviewPaths()) {
            atHand(name)
                    .ifPresentOrElse(
                            known -> add(known, progress),
                            () -> tasks.add(() -> read(name, listener)));
        }
        ReaderThreads.run(tasks, one -> add(one, progress));
        settle();
        untold.forEach(name -> tell(name, listener));
        CorpusAssembler assembler =
                new CorpusAssembler(
                        cache,
                        surroundings.shared(),
                        new FileReadings(house, all().toList(), pages, series),
                        texts);
        Corpus corpus = assembler.assemble();
        used = assembler.used();
        return corpus;
    }

    private List<HousePageReading> readPages() {
        CorpusLayout files = texts.files();
        List<HousePageReading> read = new ArrayList<>();
        List<Callable<HousePageReading>> tasks = new ArrayList<>();
        for (String file : files.pagePaths()) {
            String slug = files.pageSlug(file).orElseThrow();
            FileText text = texts.text(file);
            tasks.add(() -> HousePageReading.of(cache, file, slug, text, surroundings));
        }
        ReaderThreads.run(tasks, read::add);
        return read;
    }

    private List<SeriesReading> readSeries() {
        List<SeriesReading> read = new ArrayList<>();
        List<Callable<SeriesReading>> tasks = new ArrayList<>();
        for (String file : texts.files().seriesPaths()) {
            FileText text = texts.text(file);
            tasks.add(() -> SeriesReading.of(cache, file, text, surroundings));
        }
        ReaderThreads.run(tasks, read::add);
        return read;
    }

    /** Reads again what is too thin to be read alone, as the files beside it are written. */
    private void settle() {
        List<Callable<InterviewStage.Traced>> tasks = new ArrayList<>();
        FolderAgreement.of(all().toList())
                .forEach(
                        (name, form) -> {
                            alone.put(name, Objects.requireNonNull(readings.get(name)));
                            InterviewFile file = file(name).beside(form);
                            stage.atHand(file, surroundings)
                                    .ifPresentOrElse(
                                            known -> readings.put(name, known),
                                            () -> tasks.add(() -> settled(file)));
                        });
        ReaderThreads.run(tasks, one -> readings.put(one.reading().file(), one));
    }

    private Stream<InterviewReading> all() {
        return readings.values().stream().map(InterviewStage.Traced::reading);
    }

    private InterviewStage.Traced settled(InterviewFile file) {
        untold.add(file.name());
        return stage.read(file, surroundings);
    }

    private void tell(String name, ReadListener listener) {
        Optional.ofNullable(readings.get(name))
                .flatMap(read -> read.reading().result())
                .ifPresent(result -> listener.read(result.interview()));
    }

    private void add(InterviewStage.Traced one, IntConsumer progress) {
        readings.put(one.reading().file(), one);
        progress.accept(readings.size());
    }

    /** Returns the corpus as far as it is known before any interview is read. */
    private Corpus begun() {
        PeopleReader people = surroundings.shared().people();
        return new Corpus(
                surroundings.settings().withHouse(house.house()),
                InterviewList.of(List.of()),
                new CorpusEntries(
                        surroundings.shared().glossary().index(),
                        List.of(),
                        new PersonIndex(people.preface(), people.people().all())),
                List.of(),
                List.of(),
                () -> "");
    }

    /** Returns what is known of a file without a look at it: after an edit of others, all. */
    private Optional<InterviewStage.Traced> atHand(String name) {
        CorpusLayout files = texts.files();
        boolean isSeen =
                texts.isAtHand(name)
                        && Stream.of(files.record(name), files.times(name), files.segments(name))
                                .flatMap(Optional::stream)
                                .allMatch(texts::isAtHand);
        return isSeen ? stage.atHand(file(name), surroundings) : Optional.empty();
    }

    private InterviewStage.Traced read(String name, ReadListener listener) {
        InterviewStage.Traced read = stage.read(file(name), surroundings);
        if (read.reading().forms().isThin()) {
            untold.add(name);
        } else {
            read.reading().result().ifPresent(result -> listener.read(result.interview()));
        }
        return read;
    }

    private InterviewFile file(String name) {
        CorpusLayout files = texts.files();
        return new InterviewFile(
                name,
                files.slug(name).orElseThrow(),
                texts.text(name),
                files.record(name).map(texts::text).orElse(null),
                files.times(name).map(texts::text).orElse(null),
                files.segments(name).map(texts::text).orElse(null),
                null);
    }

    /** Returns why a file is read as it is; empty if it is no interview. */
    Optional<List<String>> explain(String name) {
        return reader(name).map(InterviewReader::explain);
    }

    /** Returns what the labels of a file are taken for; empty if it is no interview. */
    Optional<List<String>> labels(String name) {
        return reader(name).map(reader -> reader.labels(Integer.MAX_VALUE));
    }

    /** Returns what the labels of all interviews are taken for. */
    List<String> labels() {
        List<String> lines = new ArrayList<>();
        int without = 0;
        for (String name : texts.files().interviewPaths()) {
            List<String> own =
                    reader(name).map(reader -> reader.labels(MAX_REJECTED)).orElse(List.of());
            without += own.isEmpty() ? 1 : 0;
            lines.addAll(own);
        }
        lines.add("files with no line that looks like a label: " + without);
        return lines;
    }

    /** Returns what may settle a file; null if nothing may. Files in its folder are read for it. */
    private @Nullable FolderForm folder(String name) {
        InterviewReading own =
                ReaderThreads.run(() -> stage.read(file(name), surroundings)).reading();
        return own.forms().isThin()
                ? folders.computeIfAbsent(FilePath.folder(name), this::agreements).get(name)
                : null;
    }

    private Map<String, FolderForm> agreements(String folder) {
        stage.begin(surroundings);
        List<InterviewReading> read = new ArrayList<>();
        List<Callable<InterviewReading>> tasks =
                texts.files().interviewPaths().stream()
                        .filter(file -> FilePath.folder(file).equals(folder))
                        .<Callable<InterviewReading>>map(
                                file -> () -> stage.read(file(file), surroundings).reading())
                        .toList();
        ReaderThreads.run(tasks, read::add);
        return FolderAgreement.of(read);
    }

    private Optional<InterviewReader> reader(String name) {
        return texts.files()
                .slug(name)
                .flatMap(
                        slug ->
                                texts.source(name, new ArrayList<>())
                                        .map(source -> reader(source, slug)));
    }

    private InterviewReader reader(SourceFile source, String slug) {
        return new InterviewReader(
                source,
                slug,
                surroundings.settings(),
                new LinkResolver(surroundings.targets(), source, new LinkLog()),
                surroundings.shared().terms(),
                folder(source.file()));
    }
}
