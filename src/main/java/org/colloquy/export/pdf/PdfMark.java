package org.colloquy.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.build.Digest;

/**
 * Digest of all that a PDF is made of, which stands in the file as its identifier: so a file of an
 * earlier export is known to be what would be made again.
 */
final class PdfMark {
    /** Another number means that the same page becomes another file than before. */
    private static final String MANNER = "2";

    private static final byte[] END_OF_TEXT = {0};
    private static final int LENGTH = 16;
    private static final int TAIL = 64;
    private static final int HEAD = 1024;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF\\s*$");

    private final byte[] digest;

    private PdfMark(byte[] digest) {
        this.digest = digest;
    }

    /**
     * Returns the mark of a page.
     *
     * @param folder the export, whose place does not count
     */
    static PdfMark of(PrintCopy copy, PdfTask task, Path folder, ChromiumProgram program)
            throws IOException {
        Digest digest = new Digest();
        add(digest, MANNER, program.version(), String.join(" ", program.flags()));
        add(digest, task.toString());
        add(
                digest,
                copy.html().replace(folder.toAbsolutePath().normalize().toUri().toString(), ""));
        add(digest, copy.links().toString());
        for (Path file : new TreeSet<>(copy.files())) {
            digest.addBytes(Files.readAllBytes(file));
        }
        return new PdfMark(Arrays.copyOf(HexFormat.of().parseHex(digest.end()), LENGTH));
    }

    private static void add(Digest digest, String... texts) {
        for (String text : texts) {
            digest.addBytes(text.getBytes(UTF_8));
            digest.addBytes(END_OF_TEXT);
        }
    }

    byte[] bytes() {
        return digest.clone();
    }

    /** Tells whether a file bears this mark. */
    boolean isOn(Path pdf) throws IOException {
        if (!Files.isRegularFile(pdf)) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
            String tail = read(file, Math.max(0, file.length() - TAIL), TAIL);
            Matcher start = START.matcher(tail);
            if (!start.find()) {
                return false;
            }
            String head = read(file, Long.parseLong(start.group(1)), HEAD);
            return head.contains("<" + HexFormat.of().withUpperCase().formatHex(digest) + ">");
        }
    }

    private static String read(RandomAccessFile file, long from, int length) throws IOException {
        if (from >= file.length()) {
            return "";
        }
        byte[] bytes = new byte[(int) Math.min(length, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, ISO_8859_1);
    }
}
