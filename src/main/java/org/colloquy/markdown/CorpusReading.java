package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interviews;
import org.colloquy.corpus.Onlooker;
import org.colloquy.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One reading of all files: settings, glossary and people, then each interview by itself on all
 * cores, then what only all of them together show. What an earlier reading has of a file is taken
 * over where nothing that it depends on has changed.
 */
final class CorpusReading {
    /** Characters of the longest file that is read without need. */
    private static final int REHEARSED = 200_000;

    /** Parsers of nested text recurse; the depth that is read needs more than the usual stack. */
    private static final long STACK = 64L * 1024 * 1024;

    private final CorpusFiles files;
    private final FileTexts texts;
    private final List<CorpusReading> before;
    private final KeptReadings kept;
    private final SharedReading shared;
    private final TermChanges terms = new TermChanges();
    private final Map<String, InterviewReading> readings = new LinkedHashMap<>();
    private @Nullable JoinedReading joined;

    /**
     * Reads settings, glossary and people.
     *
     * @param before earlier readings, of which what still holds is taken over
     */
    CorpusReading(CorpusFiles files, FileTexts texts, List<CorpusReading> before) {
        this(files, texts, before, KeptReadings.none());
    }

    /**
     * Reads settings, glossary and people.
     *
     * @param before earlier readings, of which what still holds is taken over
     * @param kept what is known from before the program started
     */
    CorpusReading(
            CorpusFiles files, FileTexts texts, List<CorpusReading> before, KeptReadings kept) {
        this.kept = kept;
        this.files = files;
        this.texts = texts;
        this.before = new ArrayList<>(before);
        this.shared =
                before.stream()
                        .map(reading -> reading.shared)
                        .filter(known -> known.holds(files, texts))
                        .findFirst()
                        .orElseGet(() -> new SharedReading(files, texts, kept));
    }

    /**
     * Reads all interviews and returns the whole.
     *
     * @param progress told the number of interviews read so far
     * @param onlooker told of everything as soon as it is there
     */
    Corpus read(IntConsumer progress, Onlooker onlooker) {
        onlooker.begun(begun());
        readAll(progress, onlooker);
        JoinedReading earlier = before.isEmpty() ? null : before.get(0).joined;
        // What came before is needed no more, and would keep all that came before it.
        before.clear();
        shared.forgetJoined();
        readings.values().forEach(InterviewReading::forgetJoined);
        JoinedReading now = new JoinedReading(shared, readings.values(), texts, earlier);
        joined = now;
        return now.corpus();
    }

    /** The files that are to be looked at; what is known of the others holds. */
    private Collection<String> toRead() {
        Optional<CorpusReading> earlier =
                before.stream().limit(1).filter(last -> last.shared == shared).findFirst();
        if (earlier.isEmpty() || earlier.get().files != files || texts.touched().isEmpty()) {
            return files.interviewPaths();
        }
        readings.putAll(earlier.get().readings);
        return texts.touched().get().stream()
                .flatMap(file -> files.interviewOf(file).stream())
                .distinct()
                .toList();
    }

    /** The corpus as far as it is known before any interview is read. */
    private Corpus begun() {
        PeopleReader people = shared.people();
        GlossaryReader glossary = shared.glossary();
        return new Corpus(
                shared.settings(),
                Interviews.of(List.of()),
                glossary.glossary().terms(),
                glossary.preface(),
                List.of(),
                new DirectoryBuilder(people.people(), people.preface()).build(),
                List.of(),
                List.of(),
                () -> "");
    }

    private void readAll(IntConsumer progress, Onlooker onlooker) {
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(), CorpusReading::reader);
        try {
            Map<String, Future<InterviewReading>> tasks = new LinkedHashMap<>();
            for (String file : toRead()) {
                tasks.put(file, task(file, workers, onlooker));
            }
            for (Map.Entry<String, Future<InterviewReading>> task : tasks.entrySet()) {
                readings.put(task.getKey(), task.getValue().get());
                progress.accept(readings.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Most files have not changed since the last reading, which is seen at once. */
    private Future<InterviewReading> task(String file, ExecutorService workers, Onlooker onlooker) {
        boolean quick = before.stream().anyMatch(reading -> reading.shared == shared);
        Optional<InterviewReading> known = quick ? known(basis(file)) : Optional.empty();
        return known.<Future<InterviewReading>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> workers.submit(() -> read(file, onlooker)));
    }

    private InterviewReading read(String file, Onlooker onlooker) {
        InterviewReading.Basis basis = basis(file);
        InterviewReading reading =
                known(basis)
                        .or(() -> kept.reading(basis, shared, files))
                        .orElseGet(() -> fresh(basis));
        reading.result().ifPresent(read -> onlooker.read(read.interview()));
        return reading;
    }

    private InterviewReading fresh(InterviewReading.Basis basis) {
        InterviewReading reading = InterviewReading.of(basis, shared, files);
        kept.keepEarly(shared, reading);
        return reading;
    }

    /** Keeps what was read until the program starts again. */
    void keepIn(KeptReadings place) {
        place.keep(shared, readings.values());
    }

    /** Reads a few files again, but no large ones, and forgets what was read. */
    void rehearse(int few) {
        readings.values().stream()
                .limit(few)
                .map(InterviewReading::basis)
                .filter(basis -> basis.text().text().length() <= REHEARSED)
                .forEach(this::again);
    }

    /** Reads a file again, with the terms and settings of this reading. */
    InterviewReading again(InterviewReading.Basis basis) {
        FutureTask<InterviewReading> task =
                new FutureTask<>(() -> InterviewReading.of(basis, shared, files));
        reader(task).start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e.getCause());
        }
    }

    private static Thread reader(Runnable task) {
        return new Thread(null, task, "reader", STACK);
    }

    private InterviewReading.Basis basis(String file) {
        return new InterviewReading.Basis(
                file,
                files.slug(file).orElseThrow(),
                texts.text(file),
                files.record(file).map(texts::text).orElse(null));
    }

    private Optional<InterviewReading> known(InterviewReading.Basis basis) {
        return before.stream()
                .map(reading -> reading.readings.get(basis.file()))
                .filter(Objects::nonNull)
                .flatMap(known -> known.under(basis, shared, files, terms).stream())
                .findFirst();
    }

    /** Why a file is read as it is; empty if it is no interview. */
    Optional<List<String>> explain(String file) {
        List<Problem> found = new ArrayList<>();
        return files.slug(file)
                .flatMap(slug -> texts.source(file, found).map(source -> reader(source, slug)))
                .map(InterviewReader::explain);
    }

    private InterviewReader reader(Source source, String slug) {
        LinkResolver links = new LinkResolver(shared.targets(files), source, new LinkLog());
        return new InterviewReader(source, slug, shared.settings(), links, shared.terms());
    }
}
