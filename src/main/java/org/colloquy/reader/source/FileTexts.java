package org.colloquy.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.file.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a corpus's files during one reading; several threads read at once. A file that looks
 * from outside as it did is not read again, unless it had just been written when it was: within the
 * grain of the system's clock it may have been written once more.
 */
public final class FileTexts {
    private static final int MAX_BYTES = 64 * 1024 * 1024;
    private static final int EDITION_LENGTH = 16;
    private static final Duration GRAIN = Duration.ofSeconds(2);

    /**
     * A file's text, and what the file looked like just before it was read.
     *
     * @param settled whether a later writing would have to show from outside
     */
    public record Seen(FileAttributes look, boolean settled, FileText text) {

        /** Returns the same, of which it is not known whether it still holds. */
        public Seen unsettled() {
            return new Seen(look, false, text);
        }
    }

    private final CorpusLayout files;
    private final Map<String, FileText> instead;
    private final Map<String, Seen> before;
    private final BuildCache cache;
    private final Map<String, Seen> seen;
    private final @Nullable Set<String> touched;

    /**
     * Begins to look at files.
     *
     * @param instead texts to take in place of what the files hold
     * @param before what was seen of files before
     */
    public FileTexts(
            CorpusLayout files,
            Map<String, FileText> instead,
            Map<String, Seen> before,
            BuildCache cache) {
        this(files, instead, before, cache, null);
    }

    private FileTexts(
            CorpusLayout files,
            Map<String, FileText> instead,
            Map<String, Seen> before,
            BuildCache cache,
            @Nullable Set<String> touched) {
        this.cache = cache;
        this.files = files;
        this.instead = Map.copyOf(instead);
        this.before = before;
        this.touched = touched;
        this.seen = new ConcurrentHashMap<>(touched == null ? Map.of() : before);
        this.seen.keySet().removeAll(touched == null ? Set.of() : touched);
    }

    /**
     * Returns the texts of the same files, of which nothing can have changed but some, and those of
     * which it was not certain.
     *
     * @param before what an earlier reading saw
     */
    public static FileTexts after(
            CorpusLayout files,
            Map<String, Seen> before,
            Collection<String> changed,
            BuildCache cache) {
        Set<String> touched = new HashSet<>(changed);
        before.forEach(
                (file, old) -> {
                    if (!old.settled() || !old.text().isRead()) {
                        touched.add(file);
                    }
                });
        return new FileTexts(files, Map.of(), before, cache, touched);
    }

    /** Returns the files that may have changed; empty if any may have. */
    public Optional<Set<String>> touched() {
        return Optional.ofNullable(touched);
    }

    public CorpusLayout files() {
        return files;
    }

    /** Returns the text of a file. */
    public FileText text(String file) {
        FileText given = instead.get(file);
        if (given != null) {
            return given;
        }
        Seen known = seen.get(file);
        if (known == null) {
            known = look(file);
            Seen first = seen.putIfAbsent(file, known);
            known = first == null ? known : first;
        }
        return known.text();
    }

    /** Returns whether the text of a file is known without a look at the file. */
    public boolean isAtHand(String file) {
        return instead.containsKey(file) || seen.containsKey(file);
    }

    /** Returns the source in a file; empty, with a problem, if it cannot be read. */
    public Optional<SourceFile> source(String file, List<Problem> problems) {
        return text(file).source(problems);
    }

    private Seen look(String file) {
        FileAttributes look = files.look(file);
        Seen old = before.get(file);
        if (old != null && old.settled() && old.text().isRead() && old.look().equals(look)) {
            return old;
        }
        boolean settled = look.isOlderThan(GRAIN);
        FileText text = read(file, look);
        return new Seen(look, settled, text);
    }

    private FileText read(String file, FileAttributes look) {
        try {
            byte[] bytes = bytes(file);
            return bytes.length > MAX_BYTES
                    ? FileText.none(
                            Problem.ofFile(
                                    Severity.ERROR,
                                    "too-large",
                                    file,
                                    "the file is larger than 64 MB and is not read: divide it"))
                    : FileText.of(file, look, bytes, cache);
        } catch (IOException e) {
            // The message of the exception would give the place on this machine.
            return FileText.none(
                    Problem.ofFile(
                            Severity.ERROR,
                            "unreadable",
                            file,
                            "the file cannot be read: " + FileFault.told(e)));
        }
    }

    /**
     * Returns the bytes of a file, and no more than are read: a file may grow, or become a link,
     * since the folder was looked at.
     */
    private byte[] bytes(String file) throws IOException {
        Path path = files.path(file).orElseThrow(() -> new NoSuchFileException(file));
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    /** Returns what was seen, for the next reading. */
    public Map<String, Seen> seen() {
        return seen;
    }

    /** Returns every text that was read, by its file. */
    public Map<String, FileText> all() {
        Map<String, FileText> all = new HashMap<>(instead);
        seen.forEach((file, one) -> all.put(file, one.text()));
        all.values().removeIf(text -> !text.isRead());
        return all;
    }

    /** Returns those of some files that were read. */
    public Map<String, FileText> some(Collection<String> names) {
        Map<String, FileText> some = new HashMap<>();
        for (String file : names) {
            known(file).filter(FileText::isRead).ifPresent(text -> some.put(file, text));
        }
        return some;
    }

    private Optional<FileText> known(String file) {
        Seen here = seen.get(file);
        return Optional.ofNullable(instead.get(file))
                .or(() -> Optional.ofNullable(here).map(Seen::text));
    }

    /** Names the state of all texts: the same texts give the same name. */
    public String edition() {
        Digest all = new Digest();
        for (String file : files.paths()) {
            Optional<FileText> text = known(file).filter(FileText::isRead);
            if (text.isPresent()) {
                all.add(file);
                all.add(text.get().digest());
            }
        }
        return all.end().substring(0, EDITION_LENGTH);
    }
}
