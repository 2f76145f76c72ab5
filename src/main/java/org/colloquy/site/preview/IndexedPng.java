package org.colloquy.site.preview;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writer of PNG pictures of few colours (ISO/IEC 15948): two pixels a byte where there are at most
 * sixteen, else one. Such a picture takes a tenth of the time and space of one of all colours.
 */
final class IndexedPng {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
    private static final int BITS = 4;
    private static final int BITS_OF_MANY = 8;

    /** Bound on the colours of a picture. */
    static final int MOST_COLOURS = 1 << BITS_OF_MANY;

    private static final int PALETTE_TYPE = 3;

    private IndexedPng() {}

    /**
     * Returns a picture.
     *
     * @param width even
     * @param pixels the number of the colour of each pixel, row by row
     * @param colours red, green and blue of each
     */
    static byte[] of(int width, int height, byte[] pixels, int[] colours) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(png)) {
            out.write(SIGNATURE);
            int bits = colours.length > 1 << BITS ? BITS_OF_MANY : BITS;
            chunk(out, "IHDR", header(width, height, bits));
            chunk(out, "PLTE", palette(colours));
            chunk(out, "IDAT", rows(width, height, pixels, bits));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] header(int width, int height, int bits) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {(byte) bits, PALETTE_TYPE, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] palette(int[] colours) {
        byte[] palette = new byte[colours.length * 3];
        for (int i = 0; i < colours.length; i++) {
            palette[3 * i] = (byte) (colours[i] >> 16);
            palette[3 * i + 1] = (byte) (colours[i] >> 8);
            palette[3 * i + 2] = (byte) colours[i];
        }
        return palette;
    }

    private static byte[] rows(int width, int height, byte[] pixels, int bits) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            byte[] row = new byte[1 + width * bits / 8];
            for (int y = 0; y < height; y++) {
                if (bits == BITS) {
                    pair(pixels, y * width, row);
                } else {
                    System.arraycopy(pixels, y * width, row, 1, width);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void pair(byte[] pixels, int from, byte[] row) {
        for (int i = 1; i < row.length; i++) {
            int at = from + 2 * (i - 1);
            row[i] = (byte) (pixels[at] << BITS | pixels[at + 1]);
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
