package org.colloquy.site.rendition.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archive (zip) while it is written: the same bytes for the same files in the same order. All its
 * times are one day, a month after that at which the clock of such archives begins: Java writes the
 * first day with a field that some formats forbid.
 */
public final class StableArchive {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);

    /** Adds a text, compressed. */
    public void deflate(String path, String text) {
        write(new ZipEntry(path), text.getBytes(UTF_8));
    }

    /** Adds a file as it is, because it is compressed already or has to be read at once. */
    public void store(String path, byte[] content) {
        ZipEntry entry = new ZipEntry(path);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        write(entry, content);
    }

    private void write(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the archive, to which nothing can be added any more. */
    public byte[] end() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
