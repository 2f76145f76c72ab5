package org.colloquy.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.NamedCommands;
import org.colloquy.console.ProblemDigest;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.console.ShellWord;
import org.colloquy.console.UsageException;
import org.colloquy.model.Lazy;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.jspecify.annotations.Nullable;

/** The corpus that is served, read anew after each edit; new problems are told in the terminal. */
public final class LiveCorpus {
    /** The most problems that are told in full, a screen or two. */
    private static final int MOST_IN_FULL = 20;

    private final Path folder;
    private final @Nullable String baseUrl;
    private final boolean withDrafts;
    private final Console console;
    private final Supplier<CorpusReader> reader;
    private final Clock clock;
    private Set<Problem> told = Set.of();
    private volatile @Nullable Instant due;
    private boolean filled;

    /**
     * Creates a corpus of which nothing is kept on disk; it is not read yet.
     *
     * @param baseUrl where the site is published, in place of what the corpus says
     */
    public LiveCorpus(Path folder, @Nullable String baseUrl, boolean withDrafts, Console console) {
        this(
                folder,
                baseUrl,
                withDrafts,
                console,
                new Lazy<>(BuildCache::inMemory),
                Clock.system(ZoneId.systemDefault()));
    }

    /**
     * Creates a corpus that is not read yet.
     *
     * @param baseUrl where the site is published, in place of what the corpus says
     * @param cache remembers what was read; opened with the first reading
     * @param clock says when it is, by which drafts go out
     */
    public LiveCorpus(
            Path folder,
            @Nullable String baseUrl,
            boolean withDrafts,
            Console console,
            Supplier<BuildCache> cache,
            Clock clock) {
        this.clock = clock;
        this.reader = new Lazy<>(() -> new CorpusReader(cache.get()));
        this.folder = folder;
        this.baseUrl = baseUrl;
        this.withDrafts = withDrafts;
        this.console = console;
    }

    /**
     * Reads the corpus as it is now.
     *
     * @throws UsageException if the folder cannot be read
     */
    public Corpus read() {
        return shown(CorpusFolder.read(folder, reader.get(), console));
    }

    /**
     * Reads the corpus as it is now.
     *
     * @param listener told of everything that is to be shown as soon as it is there
     * @throws UsageException if the folder cannot be read
     */
    public Corpus read(ReadListener listener) {
        return shown(CorpusFolder.read(folder, reader.get(), console, new OfWhatIsShown(listener)));
    }

    /** Tells of what everybody may see meanwhile: of no drafts, and under the site's address. */
    private final class OfWhatIsShown implements ReadListener {
        private final ReadListener listener;

        OfWhatIsShown(ReadListener listener) {
            this.listener = listener;
        }

        @Override
        public void begun(Corpus shared) {
            listener.begun(now(shared).withoutDrafts());
        }

        @Override
        public void read(Interview interview) {
            if (!interview.details().release().isDraft(ZonedDateTime.now(clock))) {
                listener.read(interview);
            }
        }
    }

    private Corpus now(Corpus corpus) {
        Corpus now = corpus.at(ZonedDateTime.now(clock));
        return baseUrl == null ? now : now.withBaseUrl(baseUrl);
    }

    /**
     * Reads the corpus after an edit.
     *
     * @param changed the files that changed, relative to the folder; nothing where any may have
     * @throws UsageException if the folder cannot be read, or all interviews are gone from it
     */
    public Corpus read(Optional<List<String>> changed) {
        return changed.isEmpty()
                ? read()
                : shown(CorpusFolder.read(folder, reader.get(), changed.get()));
    }

    /** Folders are emptied by drives that go away and by checkouts, seldom by their editors. */
    private Corpus shown(Corpus corpus) {
        if (filled && corpus.interviews().isEmpty()) {
            throw new UsageException("the folder \"" + folder + "\" has no interviews any more");
        }
        filled = !corpus.interviews().isEmpty();
        due = due(corpus);
        Corpus now = now(corpus).withDraftLinks();
        tell(now.problems());
        return withDrafts ? now : now.withoutDrafts();
    }

    /** Returns the next moment at which something goes out by itself; empty if nothing waits. */
    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    private @Nullable Instant due(Corpus corpus) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Stream.concat(
                        corpus.interviews().stream().map(one -> one.details().release()),
                        corpus.pages().all().stream().map(page -> page.head().release()))
                .map(release -> release.due(now))
                .filter(Objects::nonNull)
                .map(ZonedDateTime::toInstant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Prints what was not told before: a few problems in full, more of them in groups. */
    private void tell(List<Problem> problems) {
        List<Problem> untold =
                NamedCommands.in(
                        problems.stream().filter(one -> !told.contains(one)).toList(), folder);
        if (untold.size() <= MOST_IN_FULL) {
            ProblemPrinter.print(untold, console.out());
        } else if (ProblemDigest.print(untold, console.out())) {
            console.out()
                    .printf(
                            "(\"colloquy check %s --all\" prints every problem with its line)%n",
                            ShellWord.of(folder.toString()));
        }
        console.out().flush();
        told = Set.copyOf(problems);
    }
}
