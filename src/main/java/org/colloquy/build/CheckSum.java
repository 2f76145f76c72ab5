package org.colloquy.build;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Check sum of bytes, in hexadecimal digits: it tells whether bytes were changed by accident, many
 * times as fast as a {@link Digest}. Whoever wants to can find other bytes with the same sum, so
 * that it never stands for bytes alone.
 */
public final class CheckSum {
    private CheckSum() {}

    /** Returns the 64 bits of CRC-32 and CRC-32C. */
    public static String of(byte[] bytes) {
        return of(bytes, new CRC32()) + of(bytes, new CRC32C());
    }

    private static String of(byte[] bytes, Checksum sum) {
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
