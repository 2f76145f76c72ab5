package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.reader.interview.InterviewReader;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.shared.GlossaryReader;
import org.colloquy.reader.shared.PeopleReader;
import org.colloquy.reader.shared.SharedReading;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.FileTexts;
import org.colloquy.reader.source.SourceFile;

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
    private final Map<String, InterviewStage.Traced> readings = new TreeMap<>();

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
        this.surroundings = new ReadingContext(SharedReading.of(cache, files, texts), files);
    }

    /**
     * Reads all interviews and returns the whole.
     *
     * @param progress told the number of interviews read so far
     * @param onlooker told of everything as soon as it is there
     */
    Corpus read(IntConsumer progress, ReadListener onlooker) {
        stage.begin(surroundings);
        onlooker.begun(begun());
        List<Callable<InterviewStage.Traced>> tasks = new ArrayList<>();
        for (String name : texts.files().interviewPaths()) {
            atHand(name)
                    .ifPresentOrElse(
                            known -> add(known, progress),
                            () -> tasks.add(() -> read(name, onlooker)));
        }
        ReaderThreads.run(tasks, one -> add(one, progress));
        CorpusAssembler assembler =
                new CorpusAssembler(
                        cache,
                        surroundings,
                        readings.values().stream().map(InterviewStage.Traced::reading).toList(),
                        texts);
        Corpus corpus = assembler.assemble();
        used = assembler.used();
        return corpus;
    }

    private void add(InterviewStage.Traced one, IntConsumer progress) {
        readings.put(one.reading().file(), one);
        progress.accept(readings.size());
    }

    /** Returns the corpus as far as it is known before any interview is read. */
    private Corpus begun() {
        PeopleReader people = surroundings.shared().people();
        GlossaryReader glossary = surroundings.shared().glossary();
        return new Corpus(
                surroundings.settings(),
                InterviewList.of(List.of()),
                glossary.glossary().terms(),
                glossary.preface(),
                List.of(),
                new PersonIndex(people.preface(), people.people().profiles()),
                List.of(),
                List.of(),
                () -> "");
    }

    /** Returns what is known of a file without a look at it: after an edit of others, all. */
    private Optional<InterviewStage.Traced> atHand(String name) {
        boolean isSeen =
                texts.isAtHand(name)
                        && texts.files().record(name).filter(r -> !texts.isAtHand(r)).isEmpty();
        return isSeen ? stage.atHand(file(name), surroundings) : Optional.empty();
    }

    private InterviewStage.Traced read(String name, ReadListener onlooker) {
        InterviewStage.Traced read = stage.read(file(name), surroundings);
        read.reading().result().ifPresent(result -> onlooker.read(result.interview()));
        return read;
    }

    private InterviewFile file(String name) {
        CorpusLayout files = texts.files();
        return new InterviewFile(
                name,
                files.slug(name).orElseThrow(),
                texts.text(name),
                files.record(name).map(texts::text).orElse(null));
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
        lines.add("files without a line like a label: " + without);
        return lines;
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
                surroundings.shared().terms());
    }
}
