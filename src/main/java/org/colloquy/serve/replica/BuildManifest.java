package org.colloquy.serve.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.build.Digest;

/**
 * Manifest of a build: of which edition it is, which program made it, and the digest of each of its
 * files. Its last line is a digest of all others.
 *
 * @param label what people call the program
 * @param program names the program by its contents
 * @param edition names the state of the corpus
 * @param now the moment at which it was made, by which drafts go out
 * @param files by their path in the folder, with slashes
 */
record BuildManifest(
        String label,
        String program,
        String edition,
        ZonedDateTime now,
        SortedMap<String, FileDigest> files) {

    /**
     * Size and digest of a file.
     *
     * @param digest SHA-256 in hexadecimal digits
     */
    record FileDigest(long size, String digest) {}

    /** The name of its file. */
    static final String FILE = "manifest";

    /** Begins each manifest, with the number of its form. */
    private static final String HEAD = "colloquy build ";

    private static final String FORM = HEAD + "2";
    private static final String WHOLE = "whole ";
    private static final int FIRST_FILE = 5;
    private static final Pattern FILE_LINE =
            Pattern.compile("file ([0-9a-f]{64}) ([0-9]{1,18}) (.+)");

    BuildManifest {
        files = new TreeMap<>(files);
    }

    /** Returns it as the text of its file. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(FORM).append('\n');
        text.append("program ").append(label).append('\n');
        text.append("contents ").append(program).append('\n');
        text.append("edition ").append(edition).append('\n');
        text.append("moment ").append(now).append('\n');
        files.forEach(
                (path, file) ->
                        text.append("file %s %d %s\n".formatted(file.digest(), file.size(), path)));
        return text + WHOLE + Digest.of(text.toString()) + "\n";
    }

    /** Returns whether there is something in a folder that calls itself a manifest. */
    static boolean isIn(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            return new String(Files.readAllBytes(file), UTF_8).startsWith(HEAD);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads the manifest of a build.
     *
     * @return empty where it is damaged, or has another form
     * @throws IOException if it cannot be read
     */
    static Optional<BuildManifest> read(Path folder) throws IOException {
        try {
            return of(Files.readString(folder.resolve(FILE), UTF_8));
        } catch (CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    /** Returns the manifest that a text is; empty where it is damaged, or has another form. */
    static Optional<BuildManifest> of(String text) {
        int end = text.lastIndexOf(WHOLE);
        if (end < 0
                || !text.substring(end).equals(WHOLE + Digest.of(text.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(text.substring(0, end).lines().toList());
        if (lines.size() < FIRST_FILE || !lines.get(0).equals(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BuildManifest(
                            field(lines.get(1), "program "),
                            field(lines.get(2), "contents "),
                            field(lines.get(3), "edition "),
                            ZonedDateTime.parse(field(lines.get(4), "moment ")),
                            files(lines.subList(FIRST_FILE, lines.size()))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static String field(String line, String name) {
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException(name + "is missing");
        }
        return line.substring(name.length());
    }

    private static SortedMap<String, FileDigest> files(List<String> lines) {
        SortedMap<String, FileDigest> files = new TreeMap<>();
        for (String line : lines) {
            Matcher file = FILE_LINE.matcher(line);
            if (!file.matches() || !isInside(file.group(3))) {
                throw new IllegalArgumentException("no file: " + line);
            }
            files.put(file.group(3), new FileDigest(Long.parseLong(file.group(2)), file.group(1)));
        }
        return files;
    }

    /** Says no to a path that would lead out of the folder. */
    private static boolean isInside(String path) {
        return path.startsWith(BuildFolder.EDITION)
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
