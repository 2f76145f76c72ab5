package org.colloquy.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A corpus whose names are longer than their columns, with one interview that is written from right
 * to left. Written for each JVM apart.
 */
final class LongWords {
    static final String WORD = "Hafenschlammbaggerschaufelstielmacherzunftmeisterbriefkasten";
    static final String QUESTION =
            "You have kept the harbour for twenty years, " + "and the quay before it, ".repeat(20);

    private static final String HEADS =
            """
            ---
            title: %s
            date: 2024-05-0%d
            interviewers: [%s]
            interviewees: [%s]
            tags: [%s, mud]
            series: On %s
            order: %2$d
            ---
            """;

    private LongWords() {}

    static Path folder() {
        return Written.FOLDER;
    }

    private static final class Written {
        static final Path FOLDER =
                write(Path.of("target/corpora/long-words-" + ProcessHandle.current().pid()));
    }

    private static Path write(Path folder) {
        try {
            Path interviews = Files.createDirectories(folder.resolve("interviews"));
            Files.writeString(folder.resolve("colloquy.yaml"), "title: Mud\n");
            Files.writeString(
                    folder.resolve("glossary.md"), "## Mud (VTS)\n\nWhat a harbour fills with.\n");
            Files.writeString(interviews.resolve("long.md"), longTalk());
            Files.writeString(interviews.resolve("short.md"), shortTalk());
            Files.writeString(interviews.resolve("short.de.md"), germanTalk());
            Files.writeString(interviews.resolve("persian.md"), persianTalk());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String longTalk() {
        return heads(
                        "\"%s: a title that goes on and on, about mud and about those who dig it, and does not stop there\""
                                .formatted(WORD),
                        1,
                        "Ida Interviewer",
                        WORD)
                + """
                ## When does the night begin?

                When the last pilot is in, says the VTS.

                ## %sWhy?

                For the mud.

                ```
                %s
                ```
                """
                        .formatted(QUESTION, "mud ".repeat(60));
    }

    private static String shortTalk() {
        return heads("The Clerk", 2, "Ida Interviewer", "Ben Sample")
                + """
                ## When does the night begin?

                At six.

                ## Who reads it?

                Nobody.
                """;
    }

    private static String germanTalk() {
        return """
        ---
        title: Der Schreiber
        language: de
        translation-of: short.md
        ---
        ## Wann beginnt die Nacht?

        Um sechs.

        ## Wer liest es?

        Niemand.
        """;
    }

    private static String persianTalk() {
        return """
        ---
        title: گفت‌وگو
        date: 2023-11-04
        language: fa
        interviewers: [مینا رضایی]
        interviewees: [سارا کاظمی]
        ---

        ## چگونه آغاز شد؟

        برای من خواندن از راست به چپ مهم است و آزمون‌های زیادی برای آن نوشته‌ایم و باز هم می‌نویسیم. VTS را هم آنجا می‌توان دید، و `go(1)` را نیز.

        ```
        print("سلام");
        ```
        """;
    }

    private static String heads(String title, int day, String asks, String answers) {
        return HEADS.formatted(title, day, asks, answers, WORD, WORD);
    }
}
