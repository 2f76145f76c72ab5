package org.colloquy.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two exports from writing one folder; the system ends it with the program. */
final class FolderLock {
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks the folder of an export.
     *
     * @throws ExportException if another export holds it
     */
    static FolderLock of(TargetFolder target) throws IOException {
        Path file = target.beside("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(file, channel);
            }
        } catch (OverlappingFileLockException heldHere) {
            // The same as held by another program.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new ExportException("another export is writing \"" + target.given() + "\"");
    }

    void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
