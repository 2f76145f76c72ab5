package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.colloquy.anchors.AnchorNumberer;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ContentKey;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Block;
import org.colloquy.model.Problem;
import org.colloquy.model.ReadingRule;
import org.colloquy.model.Settings;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewText;
import org.colloquy.reader.interview.InterviewFindings;
import org.colloquy.reader.interview.InterviewReader;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.segment.SegmentReader;
import org.colloquy.reader.shared.SharedReading;
import org.colloquy.reader.source.Slowness;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.TermMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Stage that reads interviews.
 *
 * <p>A reading depends on its file, what lies beside it and the settings, which are known before;
 * where it is too thin to be read alone, on what the files beside it agree on; and on where its
 * links lead and which terms stand in it, which only reading shows. So it is found in steps, as
 * compiler caches find what a source includes:
 *
 * <ol>
 *   <li>Where nothing at all has changed, by the name of all that there is to depend on.
 *   <li>Else by a trace of the last reading of the same file: the questions that it asked about
 *       links, and the digests of the answers. If those would be the same now, and the same terms
 *       are found in the text that was read, the reading is the one that these answers name.
 *   <li>Else the file is read.
 * </ol>
 *
 * <p>So a new term in a glossary of ten thousand reads again only what mentions it, and another
 * definition nothing.
 */
final class InterviewStage {
    private static final Stage<Traced> LATEST = Stage.inMemory("interview", Traced.class);
    private static final Stage<InterviewReading> READING =
            Stage.inMemory("interview-reading", InterviewReading.class);
    static final Stage<ReadingTrace> TRACE = Stage.stored("interview-trace", ReadingTrace.class);
    static final Stage<StoredReading> HEAD = Stage.stored("interview-head", StoredReading.class);
    static final Stage<InterviewText> TEXT = Stage.stored("interview-text", InterviewText.class);

    private final BuildCache cache;
    private volatile @Nullable ReadingContext current;

    /**
     * A reading and the trace by which it is found again.
     *
     * @param trace null where it may be another the next time
     */
    record Traced(InterviewReading reading, @Nullable ReadingTrace trace) {}

    InterviewStage(BuildCache cache) {
        this.cache = cache;
    }

    /** Begins an edition: what is damaged in the cache is from now on read with its terms. */
    void begin(ReadingContext now) {
        current = now;
    }

    /** Returns the reading of a file where nothing has changed. */
    Optional<Traced> atHand(InterviewFile file, ReadingContext now) {
        return cache.find(latest(file, now));
    }

    /** Returns the reading of a file; called by a {@linkplain ReaderThreads reader's thread}. */
    Traced read(InterviewFile file, ReadingContext now) {
        return atHand(file, now)
                .orElseGet(
                        () -> {
                            Traced made = found(file, now).orElseGet(() -> fresh(file, now));
                            return made.trace() == null ? made : cache.put(latest(file, now), made);
                        });
    }

    private static ContentKey<Traced> latest(InterviewFile file, ReadingContext now) {
        return LATEST.of(file.key(), now.key());
    }

    /** Returns the digest of what is known to go into a reading before it is read. */
    private static String inputs(InterviewFile file, Settings settings) {
        Digest all = new Digest();
        all.add(file.key());
        all.add(settings.title());
        all.add(Optional.ofNullable(settings.description()).toString());
        all.add(settings.language());
        all.add(String.valueOf(settings.languageGiven()));
        all.add(Optional.ofNullable(settings.rights()).toString());
        all.add(Optional.ofNullable(settings.baseUrl()).toString());
        all.add(settings.linking().name());
        add(all, settings.reading(file.name()));
        return all.end();
    }

    private static void add(Digest all, ReadingRule rule) {
        all.add(Optional.ofNullable(rule.dialect()).toString());
        all.add(Optional.ofNullable(rule.label()).toString());
        all.add(Optional.ofNullable(rule.prompt()).toString());
        all.addAll(rule.notSpeakers());
        all.addAll(rule.keys().keySet());
        all.addAll(rule.keys().values());
    }

    /** Returns the name of a reading: the digest of all that went in. */
    private static String key(String inputs, ReadingTrace trace) {
        Digest all = new Digest();
        all.add(inputs);
        all.add(trace.links().answers());
        all.add(trace.named());
        return all.end();
    }

    private Optional<Traced> found(InterviewFile file, ReadingContext now) {
        String inputs = inputs(file, now.settings());
        return cache.find(TRACE.of(inputs))
                .filter(trace -> trace.links().holds(now.targets()))
                .flatMap(trace -> withTerms(inputs, trace, now.shared()))
                .flatMap(
                        trace ->
                                found(file, key(inputs, trace))
                                        .map(reading -> new Traced(reading, trace)));
    }

    /** Returns a trace as it would be with the terms that there are now. */
    private Optional<ReadingTrace> withTerms(
            String inputs, ReadingTrace trace, SharedReading shared) {
        if (trace.terms().equals(shared.termsKey())) {
            return Optional.of(trace);
        }
        return cache.find(TEXT.of(key(inputs, trace)))
                .map(text -> named(text, shared.terms()))
                .map(named -> new ReadingTrace(trace.links(), shared.termsKey(), named))
                .map(renewed -> cache.put(TRACE.of(inputs), renewed));
    }

    /** Returns the digest of the names of terms in a text. */
    private static String named(InterviewText text, TermMatcher terms) {
        Set<String> found = new TreeSet<>();
        TermMatcher logged = terms.logged(found);
        text.passages()
                .filter(passage -> passage.block().kind() != Block.BlockForm.HEADING)
                .forEach(passage -> logged.find(passage.text()));
        return digest(found);
    }

    private static String digest(Set<String> found) {
        Digest all = new Digest();
        all.addAll(found);
        return all.end();
    }

    private Optional<InterviewReading> found(InterviewFile file, String key) {
        return cache.find(READING.of(key))
                .or(
                        () ->
                                cache.find(HEAD.of(key))
                                        .map(stored -> reading(file, key, stored, text(file, key)))
                                        .map(reading -> cache.put(READING.of(key), reading)));
    }

    private static InterviewReading reading(
            InterviewFile file, String key, StoredReading stored, Supplier<InterviewText> text) {
        Interview interview = Interview.of(stored.head(), file.text()::text, text);
        return InterviewReading.of(key, stored, TimesReading.timed(interview, file.times()));
    }

    private Supplier<InterviewText> text(InterviewFile file, String key) {
        return cache.handle(TEXT.of(key), () -> textAgain(file));
    }

    /**
     * Reads a text again that is damaged in the cache. Whoever has it belongs to the edition that
     * is shown, or was a moment ago, and would be read with the same terms.
     */
    private InterviewText textAgain(InterviewFile file) {
        ReadingContext now = Optional.ofNullable(current).orElseThrow();
        return ReaderThreads.run(
                () -> new Fresh(file, now).read().orElseThrow().interview().text());
    }

    private Traced fresh(InterviewFile file, ReadingContext now) {
        Fresh fresh = new Fresh(file, now);
        Optional<InterviewFindings> read = fresh.read();
        if (read.isEmpty()) {
            return new Traced(InterviewReading.unread(file.name(), fresh.problems), null);
        }
        Interview interview = read.get().interview();
        StoredReading stored = fresh.stored(read.get());
        if (Slowness.isIn(fresh.problems)) {
            String passing = UUID.randomUUID().toString();
            return new Traced(InterviewReading.of(passing, stored, interview), null);
        }
        ReadingTrace trace = fresh.trace();
        String inputs = inputs(file, now.settings());
        String key = key(inputs, trace);
        Supplier<InterviewText> text =
                cache.handle(TEXT.of(key), interview.text(), () -> textAgain(file));
        if (cache.isOnDisk()) {
            cache.put(HEAD.of(key), stored);
        }
        cache.put(TRACE.of(inputs), trace);
        InterviewReading reading = cache.put(READING.of(key), reading(file, key, stored, text));
        return new Traced(reading, trace);
    }

    /** One reading of a file, and what comes of it. */
    private static final class Fresh {
        private final InterviewFile file;
        private final ReadingContext now;
        private final LinkLog links = new LinkLog();
        private final Set<String> named = new TreeSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Fresh(InterviewFile file, ReadingContext now) {
            this.file = file;
            this.now = now;
        }

        Optional<InterviewFindings> read() {
            return file.text().source(problems).map(this::read);
        }

        private InterviewFindings read(SourceFile source) {
            InterviewFindings found =
                    new InterviewReader(
                                    source,
                                    file.slug(),
                                    now.settings(),
                                    new LinkResolver(now.targets(), source, links),
                                    now.shared().terms().logged(named),
                                    file.folder())
                            .read();
            return found.with(segmented(timed(numbered(found.interview()))));
        }

        /** Returns the interview with the times of its words. */
        private Interview timed(Interview interview) {
            TimesReading.report(interview, file.times(), problems);
            return TimesReading.read(interview, file.times());
        }

        /** Returns the interview with the segments that the table beside it names. */
        private Interview segmented(Interview interview) {
            return Optional.ofNullable(file.segments())
                    .flatMap(text -> text.source(problems))
                    .map(table -> SegmentReader.read(interview, table))
                    .orElse(interview);
        }

        /** Returns the interview under the numbers that its record says, if it has one. */
        private Interview numbered(Interview interview) {
            Optional<SourceFile> record =
                    Optional.ofNullable(file.record()).flatMap(text -> text.source(problems));
            if (record.isEmpty()) {
                return interview;
            }
            AnchorNumberer.Anchored anchored =
                    AnchorNumberer.number(interview, record.get().file(), record.get().text());
            problems.addAll(anchored.problems());
            return anchored.interview();
        }

        StoredReading stored(InterviewFindings found) {
            return new StoredReading(
                    found.interview().head(),
                    problems,
                    links.pending(),
                    links.media(),
                    found.aliasesAt(),
                    new StoredReading.StoredPeople(found.people(), found.labels()),
                    found.left(),
                    found.forms());
        }

        ReadingTrace trace() {
            return new ReadingTrace(links.trace(), now.shared().termsKey(), digest(named));
        }
    }
}
