package org.colloquy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ContentKey;
import org.colloquy.build.ProgramVersion;
import org.colloquy.build.Stage;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Memory;
import org.colloquy.corpus.Onlooker;
import org.colloquy.corpus.Problem;
import org.colloquy.markdown.CorpusReader;
import org.colloquy.markdown.ReadingCodec;
import org.colloquy.site.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The corpus that is served, read anew after each edit; new problems are told in the terminal. */
final class ServedCorpus {
    /** Edits come one upon the other, and at a start there is much else to do. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    /** Somebody may edit for hours. */
    private static final Duration AT_LAST = Duration.ofSeconds(15);

    private final Path folder;
    private final @Nullable String baseUrl;
    private final boolean withDrafts;
    private final Console console;
    private final Supplier<BuildCache> memory;
    private final Supplier<CorpusReader> reader;
    private final @Nullable Keeper keeper;
    private Runnable whileResting = () -> {};
    private Runnable rehearsal = () -> {};
    private Set<Problem> told = Set.of();
    private boolean rehearsed;

    /**
     * @param baseUrl where the site is published, in place of what the corpus says
     */
    ServedCorpus(Path folder, @Nullable String baseUrl, boolean withDrafts, Console console) {
        this(folder, baseUrl, withDrafts, console, null);
    }

    /**
     * @param baseUrl where the site is published, in place of what the corpus says
     * @param cache where what was read is kept until the program starts again; null for nowhere
     */
    ServedCorpus(
            Path folder,
            @Nullable String baseUrl,
            boolean withDrafts,
            Console console,
            @Nullable Path cache) {
        this.memory =
                SingletonSupplier.of(() -> cache == null ? BuildCache.inMemory() : opened(cache));
        this.reader = SingletonSupplier.of(() -> new CorpusReader(memory.get()));
        this.keeper = cache == null ? null : new Keeper(this::rest, QUIET, AT_LAST);
        this.folder = folder;
        this.baseUrl = baseUrl;
        this.withDrafts = withDrafts;
        this.console = console;
    }

    private static BuildCache opened(Path cache) {
        return BuildCache.in(
                cache, ProgramVersion.current(), ReadingCodec.with(Editions.storedClasses()));
    }

    /** Recalls what was worked out of the corpus when the program ran before. */
    Memory memory() {
        return new Memory() {
            @Override
            public <T> Optional<T> recall(Class<T> type) {
                return memory.get().find(kept(type));
            }

            @Override
            public void keep(Object value) {
                keepUnder(kept(value.getClass()), value);
            }

            private <T> void keepUnder(ContentKey<T> key, Object value) {
                memory.get().put(key, key.stage().type().cast(value));
            }

            private <T> ContentKey<T> kept(Class<T> type) {
                return Stage.stored("kept-" + type.getSimpleName(), type).of();
            }
        };
    }

    /**
     * Reads the corpus as it is now.
     *
     * @throws WrongCall if the folder cannot be read
     */
    Corpus read() {
        return shown(CorpusFolder.read(folder, reader.get(), console));
    }

    /**
     * Reads the corpus as it is now.
     *
     * @param onlooker told of everything that is to be shown as soon as it is there
     * @throws WrongCall if the folder cannot be read
     */
    Corpus read(Onlooker onlooker) {
        return shown(CorpusFolder.read(folder, reader.get(), console, new OfWhatIsShown(onlooker)));
    }

    /** Tells of what is served: of no drafts where those are not, and under its address. */
    private final class OfWhatIsShown implements Onlooker {
        private final Onlooker onlooker;

        OfWhatIsShown(Onlooker onlooker) {
            this.onlooker = onlooker;
        }

        @Override
        public void begun(Corpus shared) {
            onlooker.begun(published(shared));
        }

        @Override
        public void read(Interview interview) {
            if (withDrafts || !interview.details().draft()) {
                onlooker.read(interview);
            }
        }
    }

    private Corpus published(Corpus corpus) {
        return baseUrl == null ? corpus : corpus.withBaseUrl(baseUrl);
    }

    /**
     * Reads the corpus after an edit.
     *
     * @param changed the files that changed, relative to the folder; nothing where any may have
     * @throws WrongCall if the folder cannot be read
     */
    Corpus read(Optional<List<String>> changed) {
        return changed.isEmpty()
                ? read()
                : shown(CorpusFolder.read(folder, reader.get(), changed.get()));
    }

    private Corpus shown(Corpus corpus) {
        tell(corpus.problems());
        if (keeper != null) {
            keeper.ask();
        }
        return published(withDrafts ? corpus : corpus.withoutDrafts());
    }

    /**
     * Does something besides while nobody edits; only where what was read is kept.
     *
     * @param always what is done each time
     * @param once what is done the first time, since the first edit would wait for it
     */
    void whileResting(Runnable always, Runnable once) {
        whileResting = always;
        rehearsal = once;
    }

    /** What is done while nobody edits. */
    private void rest() {
        whileResting.run();
        memory.get().endBuild();
        if (!rehearsed) {
            rehearsed = true;
            rehearsal.run();
            // What reading has left behind is tidied up now, and not in the middle of an edit.
            System.gc();
        }
    }

    private void tell(List<Problem> problems) {
        ProblemPrinter.print(
                problems.stream().filter(problem -> !told.contains(problem)).toList(),
                console.out());
        console.out().flush();
        told = Set.copyOf(problems);
    }
}
