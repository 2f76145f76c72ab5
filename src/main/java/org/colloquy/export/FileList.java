package org.colloquy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * List of the files that an export wrote, as a file in it. Its lines are those of {@code
 * sha256sum}, which {@code rclone check --checkfile} reads too.
 *
 * @param digests SHA-256 of each file that the list names, by path; empty where it says none
 * @param mark what tells the list from others, see {@link #mark(byte[])}; null where it is not
 *     whole
 */
record FileList(Map<String, String> digests, @Nullable String mark) {
    static final String NAME = OutputFolder.EXPORT_LIST;

    /** First line of the lists that earlier versions wrote, which have names alone. */
    private static final String NAMES_ALONE =
            "Written by colloquy export, which replaces these files:";

    private static final int DIGEST_LENGTH = 64;

    /** The path stands behind the digest, a space, and a space or an asterisk. */
    private static final int PATH_AT = DIGEST_LENGTH + 2;

    /** The list where there is none: it names nothing. */
    static final FileList NONE = new FileList(Map.of(), null);

    FileList {
        digests = Collections.unmodifiableMap(digests);
    }

    /** Returns the list of files as it is written. */
    static byte[] written(Map<String, String> digests) {
        String[] paths = digests.keySet().toArray(String[]::new);
        Arrays.parallelSort(paths);
        StringBuilder list = new StringBuilder();
        for (String path : paths) {
            list.append(digests.get(path)).append("  ").append(path).append('\n');
        }
        return list.toString().getBytes(UTF_8);
    }

    /** Returns the length and check sum of a list: it has the digests of all files itself. */
    static String mark(byte[] list) {
        CRC32C sum = new CRC32C();
        sum.update(list);
        return list.length + "-" + Long.toHexString(sum.getValue());
    }

    /**
     * Reads a list; one that is not there, or is no list, names nothing.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static FileList read(Path list) {
        try {
            return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                    ? read(Files.readAllBytes(list))
                    : NONE;
        } catch (CharacterCodingException notOurs) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileList read(byte[] bytes) throws CharacterCodingException {
        List<String> lines =
                UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().lines().toList();
        Map<String, String> digests = new HashMap<>();
        if (!lines.isEmpty() && lines.get(0).equals(NAMES_ALONE)) {
            lines.stream().skip(1).forEach(name -> digests.put(TextFolding.composed(name), ""));
            return new FileList(digests, null);
        }
        boolean isWhole = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
        for (String line : lines) {
            if (isEntry(line)) {
                digests.put(
                        TextFolding.composed(line.substring(PATH_AT)),
                        line.substring(0, DIGEST_LENGTH));
            } else {
                isWhole = false;
            }
        }
        return new FileList(digests, isWhole ? mark(bytes) : null);
    }

    /** Tells whether a line has a digest, a space, a space or an asterisk, and a path. */
    private static boolean isEntry(String line) {
        return line.length() > PATH_AT
                && line.charAt(DIGEST_LENGTH) == ' '
                && (line.charAt(DIGEST_LENGTH + 1) == ' ' || line.charAt(DIGEST_LENGTH + 1) == '*')
                && hasDigest(line);
    }

    private static boolean hasDigest(String line) {
        for (int i = 0; i < DIGEST_LENGTH; i++) {
            char sign = line.charAt(i);
            if ((sign < '0' || sign > '9') && (sign < 'a' || sign > 'f')) {
                return false;
            }
        }
        return true;
    }
}
