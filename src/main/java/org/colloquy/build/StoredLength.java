package org.colloquy.build;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * Check of the lengths that a file of MVStore says. MVStore sets aside as much memory as it is told
 * before it looks whether there is so much to read: one damaged byte could take all there is.
 */
final class StoredLength {
    /** MVStore divides a page long before it has so many entries. */
    private static final int MOST_ENTRIES = 1 << 16;

    private StoredLength() {}

    /**
     * Checks the length of what comes next, and leaves the buffer as it is.
     *
     * @throws MVStoreException if it is longer than what is left of its page
     */
    static void check(ByteBuffer from) {
        int start = from.position();
        int length = DataUtils.readVarInt(from);
        int left = from.remaining();
        from.position(start);
        refuseIf(length < 0 || length > left, length);
    }

    /**
     * Returns a number of entries of a page.
     *
     * @throws MVStoreException if no page has so many
     */
    static int checked(int entries) {
        refuseIf(entries < 0 || entries > MOST_ENTRIES, entries);
        return entries;
    }

    private static void refuseIf(boolean isDamaged, int length) {
        if (isDamaged) {
            throw DataUtils.newMVStoreException(
                    DataUtils.ERROR_FILE_CORRUPT, "there is nothing as long as {0}", length);
        }
    }
}
