package org.colloquy.reader.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tables of a font by their names, read within bounds. The large ones, of which only their being
 * there matters, are left empty.
 */
final class FontTables {
    /** Bound in bytes of all tables together, uncompressed. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int MOST_TABLES = 100;

    /** Tables that are read. */
    private static final Set<String> READ = Set.of("OS/2", "fvar");

    /** Names of tables that WOFF2 writes as numbers, in their order. */
    private static final List<String> KNOWN =
            List.of(
                    "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm",
                    "glyf", "loca", "prep", "CFF ", "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern",
                    "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC",
                    "JSTF", "MATH", "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar",
                    "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar", "gvar", "hsty",
                    "just", "lcar", "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat",
                    "Gloc", "Feat", "Sill");

    private static final int ANY_NAME = 63;

    private FontTables() {}

    static Map<String, byte[]> ofOpenType(ByteBuffer file) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        int count = count(file.getShort(4));
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            int at = file.getInt(entry + 8);
            int length = file.getInt(entry + 12);
            String name = name(file, entry);
            tables.put(name, part(file, name, at, length));
        }
        return tables;
    }

    static Map<String, byte[]> ofWoff(ByteBuffer file) throws DataFormatException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        if (file.getInt(8) != file.capacity()) {
            throw new DataFormatException("the length is not that of the file");
        }
        int count = count(file.getShort(12));
        long sum = 0;
        for (int i = 0; i < count; i++) {
            int entry = 44 + 20 * i;
            int packed = file.getInt(entry + 8);
            int length = file.getInt(entry + 12);
            sum += length;
            if (length < packed || sum > MAX_BYTES) {
                throw new DataFormatException("a table has no such length");
            }
            String name = name(file, entry);
            byte[] bytes = part(file, name, file.getInt(entry + 4), packed);
            tables.put(
                    name, READ.contains(name) && packed < length ? inflated(bytes, length) : bytes);
        }
        return tables;
    }

    private static byte[] inflated(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[length];
            if (inflater.inflate(plain) != length) {
                throw new DataFormatException("a table is shorter than it says");
            }
            return plain;
        } finally {
            inflater.end();
        }
    }

    /** Returns the tables; those that are wanted are empty where this system has no Brotli. */
    static Map<String, byte[]> ofWoff2(ByteBuffer file) throws DataFormatException {
        if (file.getInt(8) != file.capacity()) {
            throw new DataFormatException("the length is not that of the file");
        }
        int count = count(file.getShort(12));
        int packed = file.getInt(20);
        file.position(48);
        Map<String, Integer> lengths = new LinkedHashMap<>();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            int flags = file.get() & 0xFF;
            String name = (flags & 63) == ANY_NAME ? name(file) : KNOWN.get(flags & 63);
            int length = number(file);
            boolean isOutline = name.equals("glyf") || name.equals("loca");
            boolean isTransformed = isOutline ? flags >> 6 == 0 : flags >> 6 != 0;
            int stored = isTransformed ? number(file) : length;
            sum += stored;
            lengths.put(name, stored);
        }
        if (packed <= 0 || packed > file.remaining() || sum > MAX_BYTES) {
            throw new DataFormatException("the tables do not lie in the file");
        }
        byte[] data = new byte[packed];
        file.get(data);
        return cut(lengths, Brotli4jLoader.isAvailable() ? unpacked(data, (int) sum) : new byte[0]);
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readNBytes(length);
            if (plain.length != length) {
                throw new DataFormatException("the tables are shorter than they say");
            }
            return plain;
        } catch (IOException e) {
            throw new DataFormatException("the tables cannot be unpacked");
        }
    }

    private static Map<String, byte[]> cut(Map<String, Integer> lengths, byte[] all) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, Integer> table : lengths.entrySet()) {
            int end = at + table.getValue();
            boolean isRead = READ.contains(table.getKey()) && end <= all.length;
            tables.put(table.getKey(), isRead ? Arrays.copyOfRange(all, at, end) : new byte[0]);
            at = end;
        }
        return tables;
    }

    private static int count(short written) {
        int count = written & 0xFFFF;
        if (count == 0 || count > MOST_TABLES) {
            throw new IllegalArgumentException("there are not so many tables");
        }
        return count;
    }

    private static byte[] part(ByteBuffer file, String name, int at, int length) {
        if (at < 0 || length < 0 || (long) at + length > file.capacity()) {
            throw new IndexOutOfBoundsException(name);
        }
        byte[] part = new byte[READ.contains(name) ? length : 0];
        file.get(at, part);
        return part;
    }

    private static String name(ByteBuffer file, int at) {
        byte[] name = new byte[4];
        file.get(at, name);
        return new String(name, ISO_8859_1);
    }

    private static String name(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(name);
        return new String(name, ISO_8859_1);
    }

    /** Reads a number of one to five bytes, seven bits in each. */
    private static int number(ByteBuffer file) throws DataFormatException {
        long number = 0;
        for (int i = 0; i < 5; i++) {
            int next = file.get() & 0xFF;
            number = number << 7 | (next & 0x7F);
            if ((next & 0x80) == 0 && number <= MAX_BYTES) {
                return (int) number;
            }
        }
        throw new DataFormatException("a number is too large");
    }
}
