package org.colloquy.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Look of a file: one that looks as it did when it was written has not been changed by anybody.
 *
 * @param nanos time of its last change, in nanoseconds
 */
record FileLook(long size, long nanos) {
    static FileLook of(BasicFileAttributes attributes) {
        return new FileLook(
                attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    static FileLook of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
}
