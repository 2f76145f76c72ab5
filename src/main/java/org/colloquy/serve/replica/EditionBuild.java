package org.colloquy.serve.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ProgramVersion;
import org.colloquy.console.Console;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.ReadingCodec;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.serve.LiveCorpus;
import org.colloquy.serve.replica.BuildManifest.FileDigest;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.FetchedFiles;
import org.jspecify.annotations.Nullable;

/**
 * Build of an edition: everything that a server works out when it starts, in a folder that is there
 * wholly or not at all. What an earlier build in the same place has is used again.
 */
public final class EditionBuild {
    /** File that keeps others from the index while it is written, and is left there. */
    private static final String INDEX_LOCK = "write.lock";

    private final Path corpus;
    private final Path to;
    private final @Nullable Path after;
    private final ZonedDateTime now;
    private final String program = ProgramVersion.ofContents();

    /**
     * Creates a build that is still to be run.
     *
     * @param corpus the folder to read
     * @param to the folder to make
     * @param after the build that is served now, whose pages may still be open; null for what lies
     *     in the folder that is to be made
     * @param now by which drafts go out
     */
    public EditionBuild(Path corpus, Path to, @Nullable Path after, ZonedDateTime now) {
        this.corpus = corpus;
        this.to = to;
        this.after = after;
        this.now = now;
    }

    /**
     * Outcome of a build.
     *
     * @param read the corpus with its drafts
     * @param shown the corpus of the build, without them
     */
    public record BuildOutcome(Corpus read, Corpus shown, int files, long bytes) {}

    /**
     * Makes sure, before anything is read, that the folder can become a build.
     *
     * @throws UsageException if it cannot
     */
    public void check() {
        try {
            StagedFolder.check(to, corpus);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Makes the folder.
     *
     * @throws UsageException if it cannot be made; what was there is as it was
     */
    public BuildOutcome make(Console console) {
        try (StagedFolder staged = StagedFolder.of(to, corpus)) {
            BuildFolder folder = staged.begin();
            BuildFolder before = new BuildFolder(after == null ? to : after);
            Optional<BuildManifest> earlier = earlier(before);
            if (earlier.filter(manifest -> manifest.program().equals(program)).isPresent()) {
                copy(before, earlier.get(), folder);
            }
            Corpus read = fill(folder, console);
            Corpus shown = read.withoutDrafts();
            if (earlier.isPresent()) {
                keep(before, earlier.get().edition().equals(shown.edition()), folder);
            }
            BuildCache.pack(folder.readings(), program);
            Files.deleteIfExists(folder.search().resolve(INDEX_LOCK));
            BuildManifest manifest = manifest(folder, shown);
            write(folder.given().resolve(BuildManifest.FILE), manifest.text());
            staged.takePlace();
            return outcome(read, shown, manifest);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(Objects.requireNonNull(e.getCause()));
        }
    }

    private UsageException unwritable(IOException e) {
        return new UsageException("--to: \"" + to + "\" cannot be written: " + e.getMessage());
    }

    private Optional<BuildManifest> earlier(BuildFolder before) {
        Optional<BuildManifest> earlier = before.usable();
        if (after != null && earlier.isEmpty()) {
            throw new UsageException("--after: \"" + after + "\" is no build, or is damaged");
        }
        return earlier;
    }

    /**
     * Keeps what pages of the earlier edition fetch and this one does not have.
     *
     * @param isSame whether this edition is the earlier one, so that another came before both
     */
    private static void keep(BuildFolder before, boolean isSame, BuildFolder folder)
            throws IOException {
        KeptFiles own = KeptFiles.in(folder.fetched());
        KeptFiles earlier = KeptFiles.in(before.fetched());
        boolean isAlike = isSame && own.addresses().equals(earlier.addresses());
        KeptFiles kept = isAlike ? KeptFiles.in(before.before()) : earlier;
        kept.copyWithout(own, folder.before());
    }

    /** Takes over what was read and indexed, of which an edit leaves most as it is. */
    private static void copy(BuildFolder before, BuildManifest earlier, BuildFolder folder)
            throws IOException {
        for (String file : earlier.files().keySet()) {
            Path copy = folder.given().resolve(file);
            if (copy.startsWith(folder.readings()) || copy.startsWith(folder.search())) {
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(before.given().resolve(file), copy);
            }
        }
    }

    private Corpus fill(BuildFolder folder, Console console) throws IOException {
        Clock clock = Replica.standing(now);
        try (BuildCache cache =
                        BuildCache.in(
                                folder.readings(),
                                program,
                                ReadingCodec.with(EditionHolder.storedClasses()));
                SearchIndex index = SearchIndex.in(folder.search(), program)) {
            Corpus read = new LiveCorpus(corpus, null, true, console, () -> cache, clock).read();
            Corpus shown = read.withoutDrafts();
            index.snapshot(shown);
            CorpusAnalysis analysis = new CorpusAnalysis(shown, cache);
            analysis.questionGroups();
            analysis.personMentions();
            KeptFiles.write(folder.fetched(), new FetchedFiles(shown).all());
            cache.endBuild();
            return read;
        }
    }

    private BuildManifest manifest(BuildFolder folder, Corpus shown) throws IOException {
        SortedMap<String, FileDigest> files = folder.files();
        for (String file : files.keySet()) {
            force(folder.given().resolve(file));
        }
        return new BuildManifest(ProgramVersion.label(), program, shown.edition(), now, files);
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
        force(file);
    }

    /** Makes sure that a file is on the disk before the folder stands for a whole build. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static BuildOutcome outcome(Corpus read, Corpus shown, BuildManifest manifest) {
        long bytes = manifest.files().values().stream().mapToLong(FileDigest::size).sum();
        return new BuildOutcome(read, shown, manifest.files().size(), bytes);
    }
}
