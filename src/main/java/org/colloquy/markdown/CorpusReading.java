package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.across.Families;
import org.colloquy.anchor.Anchors;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Settings;
import org.colloquy.corpus.Target;

/**
 * One reading of all files: settings, then the glossary and the people, then each interview by
 * itself on all cores, then what only all of them together show.
 */
final class CorpusReading {
    /** Parsers of nested text recurse; the depth that is read needs more than the usual stack. */
    private static final long STACK = 64L * 1024 * 1024;

    private final CorpusFiles files;
    private final FileTexts texts;
    private final IntConsumer progress;
    private final List<Problem> problems;
    private final Settings settings;
    private final GlossaryReader glossary = new GlossaryReader();
    private final PeopleReader people = new PeopleReader();
    private final LinkTargets targets;
    private final EntryTexts entries;
    private final QuestionsReader questions;
    private final TermIndex terms;

    /**
     * What the reading of one interview gives; without an interview if it cannot be read at all.
     */
    private record Read(
            Optional<Interview> interview,
            Optional<OldAddresses.Claim> claim,
            List<Problem> problems,
            List<DirectoryBuilder.Named> people,
            List<LinkResolver.Pending> pending,
            List<Media> media) {}

    /**
     * Reads settings, glossary and people.
     *
     * @param problems what was found while the files were looked for
     */
    CorpusReading(
            CorpusFiles files, FileTexts texts, List<Problem> problems, IntConsumer progress) {
        this.files = files;
        this.texts = texts;
        this.progress = progress;
        this.problems = new ArrayList<>(problems);
        this.settings = settings();
        for (String file : files.glossaryPaths()) {
            texts.source(file, this.problems).ifPresent(glossary::add);
        }
        for (String file : files.peoplePaths()) {
            texts.source(file, this.problems).ifPresent(people::add);
        }
        this.targets = new LinkTargets(files, glossary.glossary(), people.people());
        this.entries = new EntryTexts(settings, targets);
        glossary.read(entries);
        people.read(entries);
        this.questions = new QuestionsReader(targets, entries);
        if (files.hasQuestions()) {
            texts.source(CorpusFiles.QUESTIONS, this.problems).ifPresent(questions::add);
        }
        Set<String> shared = glossary.glossary().check();
        this.terms = new TermIndex(glossary.glossary().terms(), shared);
    }

    private Settings settings() {
        if (!files.hasSettings()) {
            return Settings.defaults();
        }
        return texts.source(CorpusFiles.SETTINGS, problems)
                .map(SettingsReader::read)
                .orElseGet(Settings::defaults);
    }

    /** Reads all interviews and returns the whole. */
    Corpus read() {
        List<Read> all = readAll();
        Map<String, Interview> interviews = new TreeMap<>();
        all.forEach(r -> r.interview().ifPresent(i -> interviews.put(i.slug(), i)));
        List<LinkResolver.Pending> pending = new ArrayList<>(entries.pending());
        all.forEach(r -> pending.addAll(r.pending()));
        pending.addAll(questions.pending());
        pending.forEach(link -> check(link, interviews));
        questions.check(
                interviews.values(), Families.unmet(questions.entries(), interviews.values()));
        OldAddresses.check(all.stream().flatMap(r -> r.claim().stream()).toList());
        reportUnused(interviews);
        Directory directory = directory(all);
        all.forEach(r -> problems.addAll(r.problems()));
        if (interviews.isEmpty()) {
            problems.add(
                    Problem.ofFile(
                            Severity.WARNING,
                            "no-interviews",
                            ".",
                            "the folder has no Markdown files to read as interviews"));
        }
        return new Corpus(
                settings,
                List.copyOf(interviews.values()),
                glossary.glossary().terms(),
                glossary.preface(),
                questions.entries(),
                directory,
                Stream.concat(
                                entries.media().stream(),
                                all.stream().flatMap(r -> r.media().stream()))
                        .distinct()
                        .toList(),
                problems,
                texts.edition());
    }

    private List<Read> readAll() {
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        task -> new Thread(null, task, "reader", STACK));
        try {
            List<Future<Read>> tasks =
                    files.interviewPaths().stream()
                            .map(file -> workers.submit(() -> read(file)))
                            .toList();
            List<Read> all = new ArrayList<>();
            for (Future<Read> task : tasks) {
                all.add(task.get());
                progress.accept(all.size());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Read read(String file) {
        List<Problem> found = new ArrayList<>();
        Optional<Source> source = texts.source(file, found);
        if (source.isEmpty()) {
            return new Read(
                    Optional.empty(), Optional.empty(), found, List.of(), List.of(), List.of());
        }
        List<LinkResolver.Pending> pending = new ArrayList<>();
        List<Media> media = new ArrayList<>();
        LinkResolver links = new LinkResolver(targets, source.get(), pending, media);
        String slug = files.slug(file).orElseThrow();
        InterviewReader reader = new InterviewReader(source.get(), slug, settings, links, terms);
        Interview interview = numbered(reader.read(), file, found);
        OldAddresses.Claim claim =
                new OldAddresses.Claim(source.get(), reader.aliasesAt(), interview);
        return new Read(
                Optional.of(interview), Optional.of(claim), found, reader.people(), pending, media);
    }

    /** The interview under the numbers that its record says, if it has one. */
    private Interview numbered(Interview interview, String file, List<Problem> found) {
        Optional<Source> record = files.record(file).flatMap(beside -> texts.source(beside, found));
        if (record.isEmpty()) {
            return interview;
        }
        Anchors.Anchored anchored =
                Anchors.number(interview, record.get().file(), record.get().text());
        found.addAll(anchored.problems());
        return anchored.interview();
    }

    /** Why a file is read as it is; empty if it is no interview. */
    Optional<List<String>> explain(String file) {
        List<Problem> found = new ArrayList<>();
        return files.slug(file)
                .flatMap(slug -> texts.source(file, found).map(source -> reader(source, slug)))
                .map(InterviewReader::explain);
    }

    private InterviewReader reader(Source source, String slug) {
        LinkResolver links =
                new LinkResolver(targets, source, new ArrayList<>(), new ArrayList<>());
        return new InterviewReader(source, slug, settings, links, terms);
    }

    private static void check(LinkResolver.Pending link, Map<String, Interview> interviews) {
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
                                        Nearest.hint(target.fragment(), interview.fragments())));
    }

    private void reportUnused(Map<String, Interview> interviews) {
        Set<String> mentioned =
                interviews.values().stream()
                        .flatMap(interview -> interview.mentions().stream())
                        .map(Mention::term)
                        .collect(Collectors.toSet());
        if (!interviews.isEmpty()) {
            glossary.glossary().reportUnused(mentioned);
        }
    }

    private Directory directory(List<Read> all) {
        DirectoryBuilder builder = new DirectoryBuilder(people.people(), people.preface());
        all.forEach(read -> read.people().forEach(builder::add));
        List<Interview> interviews =
                all.stream().flatMap(read -> read.interview().stream()).toList();
        if (!interviews.isEmpty()) {
            builder.reportUnused(interviews);
        }
        return builder.build();
    }
}
