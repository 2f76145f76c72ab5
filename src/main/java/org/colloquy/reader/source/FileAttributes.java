package org.colloquy.reader.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file from outside: enough to notice a change without reading it.
 *
 * @param size in bytes; -1 if the file cannot be looked at
 * @param key names the file itself, so that another put in its place is noticed
 */
public record FileAttributes(long size, FileTime modified, @Nullable Object key) {
    /** Attributes of a file that is not there. */
    static final FileAttributes NONE = new FileAttributes(-1, FileTime.fromMillis(0), null);

    /** Returns what the system says of a file. */
    public static FileAttributes of(BasicFileAttributes attributes) {
        return new FileAttributes(
                attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** Returns a file as it looks now. */
    static FileAttributes at(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException gone) {
            return NONE;
        }
    }

    /**
     * Tells whether it was written longer ago than this; not if by its time it was in the future.
     */
    boolean isOlderThan(Duration time) {
        return size >= 0 && modified.toInstant().isBefore(Instant.now().minus(time));
    }
}
