package org.colloquy.reader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.frontmatter.field.LeftKeys;
import org.colloquy.reader.source.EditionReports;

/** Keys of front matter of which nothing is made, each named once for all files that have it. */
final class UnusedKeys {
    /** Advice for several keys: pasted line by line, "reading" would stand there twice. */
    private static final String TOGETHER =
            ", all such keys in the same braces, with commas between them";

    private UnusedKeys() {}

    /**
     * Use of a key.
     *
     * @param file the first that has it, in the order of paths
     */
    private record KeyFiles(String file, int files) {
        KeyFiles and(KeyFiles other) {
            boolean before = file.compareTo(other.file) <= 0;
            return new KeyFiles(before ? file : other.file, files + other.files);
        }
    }

    /**
     * Reports each such key, at the first file that has it.
     *
     * @param readings of all files
     */
    static void report(List<InterviewReading> readings, EditionReports reports) {
        Map<String, KeyFiles> uses = new TreeMap<>();
        for (InterviewReading reading : readings) {
            for (String key :
                    reading.result().map(InterviewReading.ReadInterview::left).orElse(List.of())) {
                uses.merge(key, new KeyFiles(reading.file(), 1), KeyFiles::and);
            }
        }
        String together = uses.size() > 1 ? TOGETHER : "";
        uses.forEach((key, use) -> report(key, use, together, reports));
    }

    private static void report(String key, KeyFiles use, String together, EditionReports reports) {
        reports.report(
                Severity.NOTE,
                "other-keys",
                use.file(),
                0,
                "the key \"%s\", which %s, is not used; if it is %s, paste into colloquy.yaml: reading: { keys: { %s: %s } }%s"
                        .formatted(
                                key,
                                use.files() == 1
                                        ? "an interview has"
                                        : "%,d interviews have".formatted(use.files()),
                                LeftKeys.meaning(key),
                                key,
                                LeftKeys.perhaps(key),
                                together));
    }
}
