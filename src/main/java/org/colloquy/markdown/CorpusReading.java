package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.across.Families;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Onlooker;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Target;

/**
 * One reading of all files: settings, glossary and people, then each interview by itself on all
 * cores, then what only all of them together show. What an earlier reading has of a file is taken
 * over where nothing that it depends on has changed.
 */
final class CorpusReading {
    /** Parsers of nested text recurse; the depth that is read needs more than the usual stack. */
    private static final long STACK = 64L * 1024 * 1024;

    private final CorpusFiles files;
    private final FileTexts texts;
    private final List<CorpusReading> before;
    private final KeptReadings kept;
    private final SharedReading shared;
    private final TermChanges terms = new TermChanges();
    private final Map<String, InterviewReading> readings = new LinkedHashMap<>();

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
                        .orElseGet(() -> new SharedReading(files, texts));
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
        // What came before is needed no more, and would keep all that came before it.
        before.clear();
        shared.forgetJoined();
        readings.values().forEach(InterviewReading::forgetJoined);
        return joined();
    }

    /** The corpus as far as it is known before any interview is read. */
    private Corpus begun() {
        PeopleReader people = shared.people();
        GlossaryReader glossary = shared.glossary();
        return new Corpus(
                shared.settings(),
                List.of(),
                glossary.glossary().terms(),
                glossary.preface(),
                List.of(),
                new DirectoryBuilder(people.people(), people.preface()).build(),
                List.of(),
                List.of(),
                "");
    }

    private void readAll(IntConsumer progress, Onlooker onlooker) {
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(), CorpusReading::reader);
        try {
            Map<String, Future<InterviewReading>> tasks = new LinkedHashMap<>();
            for (String file : files.interviewPaths()) {
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
                        .orElseGet(() -> InterviewReading.of(basis, shared, files));
        reading.result().ifPresent(read -> onlooker.read(read.interview()));
        return reading;
    }

    /** Keeps what was read until the program starts again. */
    void keepIn(KeptReadings place) {
        place.keep(shared, readings.values());
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

    private Corpus joined() {
        List<InterviewReading.Result> all =
                readings.values().stream().flatMap(reading -> reading.result().stream()).toList();
        Map<String, Interview> interviews = new HashMap<>();
        all.forEach(read -> interviews.put(read.interview().slug(), read.interview()));
        check(interviews, all);
        Directory directory = directory(all);
        GlossaryReader glossary = shared.glossary();
        return new Corpus(
                shared.settings(),
                all.stream().map(InterviewReading.Result::interview).toList(),
                glossary.glossary().terms(),
                glossary.preface(),
                shared.questions().entries(),
                directory,
                media(),
                problems(interviews.isEmpty()),
                texts.edition());
    }

    /** Reports what only all interviews together show. */
    private void check(Map<String, Interview> interviews, List<InterviewReading.Result> all) {
        Hints hints = new Hints();
        Stream.of(
                        Stream.of(shared.entries().links()),
                        readings.values().stream().map(InterviewReading::links),
                        Stream.of(shared.questions().links()))
                .flatMap(logs -> logs)
                .flatMap(log -> log.pending().stream())
                .forEach(link -> check(link, interviews, hints));
        QuestionsReader questions = shared.questions();
        questions.check(interviews, Families.unmet(questions.entries(), interviews.values()));
        OldAddresses.check(all.stream().map(InterviewReading.Result::claim).toList());
        if (!interviews.isEmpty()) {
            Set<String> mentioned =
                    interviews.values().stream()
                            .flatMap(interview -> interview.mentions().stream())
                            .map(Mention::term)
                            .collect(Collectors.toSet());
            shared.glossary().glossary().reportUnused(mentioned);
        }
    }

    private static void check(
            LinkResolver.Pending link, Map<String, Interview> interviews, Hints hints) {
        Target.OfPassage target = link.target();
        Interview interview = interviews.get(target.slug());
        if (target.fragment().isEmpty()
                || interview == null
                || interview.place(target.fragment()).isPresent()) {
            return;
        }
        link.source()
                .report(
                        Severity.WARNING,
                        "unresolved-link",
                        link.offset(),
                        "the link \"%s\" leads to no place in \"%s\"%s"
                                .formatted(
                                        link.written(),
                                        interview.path(),
                                        hints.hint(target.fragment(), interview)));
    }

    private Directory directory(List<InterviewReading.Result> all) {
        PeopleReader people = shared.people();
        DirectoryBuilder builder = new DirectoryBuilder(people.people(), people.preface());
        all.forEach(read -> read.people().forEach(builder::add));
        List<Interview> interviews = all.stream().map(InterviewReading.Result::interview).toList();
        if (!interviews.isEmpty()) {
            builder.reportUnused(interviews);
        }
        return builder.build();
    }

    /** Where they are in the folder as it is now, whenever the links to them were read. */
    private List<Media> media() {
        return Stream.concat(
                        Stream.of(shared.entries().links()),
                        readings.values().stream().map(InterviewReading::links))
                .flatMap(log -> log.media().stream())
                .distinct()
                .flatMap(file -> files.media(file).stream())
                .toList();
    }

    private List<Problem> problems(boolean none) {
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(shared.problems());
        readings.values().forEach(reading -> problems.addAll(reading.problems()));
        if (none) {
            problems.add(
                    Problem.ofFile(
                            Severity.WARNING,
                            "no-interviews",
                            ".",
                            "the folder has no Markdown files to read as interviews"));
        }
        return problems;
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
