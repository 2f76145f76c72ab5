package org.colloquy.build.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps two commands from writing one folder; the system ends it with the program.
 *
 * <p>Its file is deleted by the command that holds it. Another may have opened that file just
 * before, and would then hold one that the next command does not find. So a file that is given up
 * has a byte in it, and whoever gets hold of such a one tries again.
 */
public final class FolderLock implements AutoCloseable {
    private static final int GIVEN_UP = 1;

    /** Number of files given up in a row after which the next is one that could not be deleted. */
    private static final int MOST_TRIES = 100;

    private final Path file;
    private final RandomAccessFile open;

    private FolderLock(Path file, RandomAccessFile open) {
        this.file = file;
        this.open = open;
    }

    /** Locks a folder, which need not be there yet; empty where another command holds it. */
    public static Optional<FolderLock> of(OutputFolder folder) throws IOException {
        Files.createDirectories(folder.parent());
        for (int tries = 1; ; tries++) {
            FolderLock lock = opened(folder.beside("lock"));
            boolean isKept = false;
            try {
                if (!lock.isTaken()) {
                    return Optional.empty();
                }
                if (tries == MOST_TRIES) {
                    lock.open.setLength(0);
                }
                isKept = lock.open.length() != GIVEN_UP;
                if (isKept) {
                    return Optional.of(lock);
                }
            } finally {
                if (!isKept) {
                    lock.open.close();
                }
            }
        }
    }

    /** Opens the file so that it can grow by a byte where the disk is full, too. */
    private static FolderLock opened(Path file) throws IOException {
        try {
            // Says better than the other way of opening why it cannot be made.
            Files.createFile(file);
        } catch (FileAlreadyExistsException held) {
            // Or left by a command that was killed.
        }
        return new FolderLock(file, new RandomAccessFile(file.toFile(), "rw"));
    }

    private boolean isTaken() throws IOException {
        try {
            return open.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException heldHere) {
            // The same as held by another program.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (open) {
            open.setLength(GIVEN_UP);
            Files.deleteIfExists(file);
        }
    }
}
