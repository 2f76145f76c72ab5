package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Speaker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real interviews, counted by hand before they were first read by this program. They are no part of
 * the project: where the folder {@code corpora} is not beside it, or named by the property of that
 * name, there is nothing to test.
 */
class HandCountsTest {
    static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));

    /** Second sample below the first, which is kept for a comparison and read by no other test. */
    static final Path SECOND_SAMPLE = CORPORA.resolve("more");

    private static final Path COUNTS = Path.of("src/test/resources/corpora-counts.csv");

    @TestFactory
    Stream<DynamicTest> areReadAsCounted(@TempDir Path dir) throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        return Files.readAllLines(COUNTS).stream()
                .skip(1)
                .map(HandCountsTest::columns)
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> compare(row, dir)));
    }

    private static void compare(List<String> row, Path dir) throws IOException {
        byte[] bytes = Files.readAllBytes(CORPORA.resolve(row.get(1)));
        assumeTrue(sha256(bytes).equals(row.get(0)), "the file is another one");
        String name = row.get(1).substring(row.get(1).lastIndexOf('/') + 1);
        Interview interview =
                new CorpusFolderBuilder(dir.resolve(row.get(0))).file(name, bytes).interview();
        assertThat(counts(interview)).isEqualTo(String.join(" | ", row.subList(2, row.size())));
    }

    private static String counts(Interview interview) {
        String speakers =
                interview.speakers().stream()
                        .filter(speaker -> speaker.kind() != Speaker.SpeakerKind.EVENT)
                        .map(speaker -> speaker.name() + "=" + speaker.turns())
                        .sorted()
                        .collect(Collectors.joining(";"));
        return String.join(
                " | ",
                interview.form().word(),
                Integer.toString(interview.headedSections().size()),
                Integer.toString(interview.questions().size()),
                Integer.toString(interview.turns()),
                speakers,
                interview.details().title(),
                interview.details().date() == null ? "" : interview.details().date().iso());
    }

    /** The columns of a line of CSV. */
    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        StringBuilder column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                columns.add(column.toString());
                column.setLength(0);
            } else {
                column.append(c);
            }
        }
        columns.add(column.toString());
        return columns;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
