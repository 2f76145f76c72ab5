package org.colloquy.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The corpora that the tests serve beside the example. */
final class Corpora {
    static final Path SHAPES = Path.of("src/test/resources/corpora/shapes");
    static final Path LINKS = Path.of("src/test/resources/corpora/links");
    static final Path TRANSCRIPTS = Path.of("src/test/resources/corpora/transcripts");
    static final Path BARE = Path.of("src/test/resources/corpora/bare");

    private static final List<String> PEOPLE =
            List.of("Ottoline Brack", "Maro Tellick", "Jun Abernosk", "Pell Orrin");
    private static final List<String> THINGS =
            List.of("the gate", "the ferry", "the fair", "the light", "the ropes", "the bell");

    private Corpora() {}

    /** Sixty short interviews of four years, and who asks in them: more than a page of the list. */
    static Path sixtyInterviews() {
        return Sixty.FOLDER;
    }

    /** Written when it is first wanted, and for each JVM apart: another may be reading its own. */
    private static final class Sixty {
        static final Path FOLDER = written(ProcessHandle.current().pid());
    }

    private static Path written(long jvm) {
        try {
            Path folder = Files.createDirectories(Path.of("target/corpora/sixty-" + jvm));
            Files.writeString(
                    folder.resolve("glossary.md"),
                    "## rope\n\nTwisted threads.\n\n## bell {aliases=bells}\n\nA thing that rings.\n");
            Path interviews = Files.createDirectories(folder.resolve("interviews"));
            for (int i = 0; i < 60; i++) {
                Files.writeString(interviews.resolve("talk-%02d.md".formatted(i)), interview(i));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String interview(int number) {
        String thing = THINGS.get(number % THINGS.size());
        return """
                ---
                title: Talk %d, about %s
                date: %d-%02d-%02d
                interviewees: [%s]
                interviewers: [%sra Quill]
                tags: [%s]
                series: %s
                order: %d
                ---
                ## What is %s good for?

                For the bell, and for a rope.
                """
                .formatted(
                        number + 1,
                        thing,
                        2016 + number % 4,
                        number % 12 + 1,
                        number % 28 + 1,
                        PEOPLE.get(number % PEOPLE.size()),
                        (char) ('A' + number % 26),
                        thing,
                        number % 4 == 3 ? "At the quay" : "By the bell",
                        number,
                        thing);
    }
}
