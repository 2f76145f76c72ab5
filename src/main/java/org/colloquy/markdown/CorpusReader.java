package org.colloquy.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Settings;
import org.colloquy.corpus.Target;

/**
 * Reads a folder into a corpus: settings, then the glossary, then each interview by itself on all
 * cores, then what only all of them together show.
 */
public final class CorpusReader {
    private static final long LARGEST = 64L * 1024 * 1024;

    /** Parsers of nested text recurse; the depth that is read needs more than the usual stack. */
    private static final long STACK = 64L * 1024 * 1024;

    private static final int EDITION_LENGTH = 16;

    private final IntConsumer progress;

    /** What the reading of one interview gives. */
    private record Reading(
            Interview interview,
            List<Problem> problems,
            List<LinkResolver.Pending> pending,
            List<Media> media,
            String digest) {}

    /**
     * @param progress told the number of interviews read so far, from any thread
     */
    public CorpusReader(IntConsumer progress) {
        this.progress = progress;
    }

    /** A reader that tells nobody how far it is. */
    public CorpusReader() {
        this(read -> {});
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if the folder cannot be read; a file in it that cannot is a problem
     */
    public Corpus read(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> digests = new TreeMap<>();
        CorpusFiles files = CorpusFiles.in(folder, problems);
        Settings settings = Settings.defaults();
        if (files.hasSettings()) {
            Optional<Source> source = source(files, CorpusFiles.SETTINGS, problems, digests);
            settings = source.map(SettingsReader::read).orElse(settings);
        }
        GlossaryReader glossaryReader = new GlossaryReader(settings, files);
        for (String file : files.glossaryPaths()) {
            source(files, file, problems, digests).ifPresent(glossaryReader::add);
        }
        Glossary glossary = glossaryReader.read();
        Set<String> shared = glossary.check();
        TermIndex terms = new TermIndex(glossary.terms(), shared);
        List<Reading> readings = readAll(files, settings, glossary, terms, problems);

        Map<String, Interview> interviews = new TreeMap<>();
        readings.forEach(r -> interviews.put(r.interview().slug(), r.interview()));
        List<LinkResolver.Pending> pending = new ArrayList<>(glossaryReader.pending());
        readings.forEach(r -> pending.addAll(r.pending()));
        pending.forEach(link -> check(link, interviews));
        reportUnused(glossary, readings);
        readings.forEach(r -> problems.addAll(r.problems()));
        readings.forEach(r -> digests.put(r.interview().path(), r.digest()));
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
                readings.stream().map(Reading::interview).toList(),
                glossary.terms(),
                glossaryReader.preface(),
                readings.stream().flatMap(r -> r.media().stream()).distinct().toList(),
                problems,
                edition(digests));
    }

    private List<Reading> readAll(
            CorpusFiles files,
            Settings settings,
            Glossary glossary,
            TermIndex terms,
            List<Problem> problems) {
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        task -> new Thread(null, task, "reader", STACK));
        try {
            List<Future<Optional<Reading>>> tasks = new ArrayList<>();
            List<Problem> unreadable = Collections.synchronizedList(problems);
            for (String file : files.interviewPaths()) {
                tasks.add(
                        workers.submit(
                                () -> readOne(files, file, settings, glossary, terms, unreadable)));
            }
            List<Reading> readings = new ArrayList<>();
            for (Future<Optional<Reading>> task : tasks) {
                task.get().ifPresent(readings::add);
                progress.accept(readings.size());
            }
            return readings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static Optional<Reading> readOne(
            CorpusFiles files,
            String file,
            Settings settings,
            Glossary glossary,
            TermIndex terms,
            List<Problem> unreadable) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> digests = new TreeMap<>();
        Optional<Source> source = source(files, file, problems, digests);
        if (source.isEmpty()) {
            unreadable.addAll(problems);
            return Optional.empty();
        }
        List<LinkResolver.Pending> pending = new ArrayList<>();
        LinkResolver links = new LinkResolver(files, glossary, source.get(), pending);
        String slug = files.slug(file).orElseThrow();
        Interview interview =
                new InterviewReader(source.get(), slug, settings, links, terms).read();
        String digest = Objects.requireNonNull(digests.get(file));
        return Optional.of(new Reading(interview, problems, pending, links.media(), digest));
    }

    private static Optional<Source> source(
            CorpusFiles files, String file, List<Problem> problems, Map<String, String> digests) {
        try {
            Path path = files.path(file);
            if (Files.size(path) > LARGEST) {
                problems.add(
                        Problem.ofFile(
                                Severity.ERROR,
                                "too-large",
                                file,
                                "the file is larger than 64 MB and is not read: divide it"));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            digests.put(file, HexFormat.of().formatHex(sha256().digest(bytes)));
            return Optional.of(Decoder.decode(file, bytes, problems));
        } catch (IOException e) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR, "unreadable", file, "the file cannot be read: " + e));
            return Optional.empty();
        }
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

    private static void reportUnused(Glossary glossary, List<Reading> readings) {
        Set<String> mentioned =
                readings.stream()
                        .flatMap(r -> r.interview().mentions().stream())
                        .map(Mention::term)
                        .collect(Collectors.toSet());
        if (!readings.isEmpty()) {
            glossary.reportUnused(mentioned);
        }
    }

    /** Names a state of all files: the same bytes give the same name. */
    private static String edition(Map<String, String> digests) {
        MessageDigest all = sha256();
        digests.forEach(
                (file, digest) ->
                        all.update((file + "\0" + digest + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(all.digest()).substring(0, EDITION_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
