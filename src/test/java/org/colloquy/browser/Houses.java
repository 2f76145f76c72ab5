package org.colloquy.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Three houses with three identities, written for each JVM apart. */
final class Houses {
    private static final Path FONTS = Path.of("src/main/resources/assets/fonts");
    private static final Path SERIF = Path.of("src/main/resources/preview/serif.ttf");
    private static final String LOGO =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32">
              <path d="M2 30V8L16 2l14 6v22h-8V16H10v14z" fill="%1$s"/>
              <path d="M44 8h60v6H44zM44 20h40v6H44z" fill="%1$s"/>
            </svg>
            """;
    private static final String TALK =
            """
            ---
            title: %s
            date: 2024-05-0%d
            interviewers: [%s]
            interviewees: [%s]
            ---
            %s

            ## %s

            %s

            ## %s

            %s
            """;

    private Houses() {}

    /** A house with a logo for light pages and one for dark ones, colours and a menu. */
    static Path harbour() {
        Path folder = folder("harbour");
        write(folder, "images/logo.svg", LOGO.formatted("#1f5066"));
        write(folder, "images/logo-dark.svg", LOGO.formatted("#93c1d6"));
        write(folder, "glossary.md", "## Pilot\n\nWho brings ships in.\n");
        english(folder);
        write(
                folder,
                "theme.css",
                ".site { border-block-end: 1px solid var(--line); }\np { display: none; }\n");
        write(
                folder,
                "colloquy.yaml",
                """
                title: Harbour Talks
                header: Who keeps the ships apart
                footer: [Harbour Institute, Lighthouse Road 1]
                menu:
                  The keeper: interviews/a.md
                  Our institute: https://institute.example/
                imprint: https://institute.example/imprint
                logo: images/logo.svg
                logo-dark: images/logo-dark.svg
                icon: images/logo.svg
                colours: {paper: "#f4f7f8", ink: "#1b2a33", accent: "#1f5066"}
                """);
        return folder;
    }

    /** A house with a serif of its own. */
    static Path press() {
        Path folder = folder("press");
        english(folder);
        copy(SERIF, folder.resolve("fonts/title.ttf"));
        copy(FONTS.resolve("print-serif.woff2"), folder.resolve("fonts/text.woff2"));
        copy(FONTS.resolve("print-serif-italic.woff2"), folder.resolve("fonts/italic.woff2"));
        write(
                folder,
                "colloquy.yaml",
                """
                title: The Press
                base-url: https://press.example/
                fonts:
                  text: [fonts/text.woff2, fonts/italic.woff2]
                  titles: fonts/title.ttf
                colours: {accent: "#356024"}
                """);
        return folder;
    }

    /** A house that is written from right to left. */
    static Path fromRightToLeft() {
        Path folder = folder("marfa");
        write(
                folder,
                "interviews/a.md",
                TALK.formatted(
                        "حارس المرفأ",
                        1,
                        "ليلى سالم",
                        "عمر حسن",
                        "هذا حديث عن المرفأ.",
                        "متى يبدأ الليل؟",
                        "عندما يصل المرشد الأخير (VTS).",
                        "ومن يبقى؟",
                        "لا أحد."));
        write(
                folder,
                "interviews/b.md",
                TALK.formatted(
                        "صباح في الميناء",
                        2,
                        "ليلى سالم",
                        "عمر حسن",
                        "حديث آخر.",
                        "متى يبدأ الليل؟",
                        "في المساء.",
                        "ومن يأتي؟",
                        "السفن."));
        write(
                folder,
                "colloquy.yaml",
                """
                title: أحاديث المرفأ
                language: ar
                header: الليل والبحر
                menu: {المعهد: "https://institute.example/"}
                footer: معهد المرفأ
                colours: {paper: "#fdf8ee", ink: "#2b1d0e", accent: "#7a3b00"}
                """);
        return folder;
    }

    private static void english(Path folder) {
        write(
                folder,
                "interviews/a.md",
                TALK.formatted(
                        "The Keeper",
                        1,
                        "Ida Interviewer",
                        "Ada Sample",
                        "On the harbour.",
                        "When does the night begin?",
                        "When the last pilot is *in*.",
                        "Who stays?",
                        "Nobody."));
        write(
                folder,
                "interviews/b.md",
                TALK.formatted(
                        "The Clerk",
                        2,
                        "Ida Interviewer",
                        "Ben Sample",
                        "On the ledger.",
                        "Who reads it?",
                        "The pilots.",
                        "Who keeps it?",
                        "The clerk."));
    }

    private static Path folder(String name) {
        return Path.of("target/corpora/" + name + "-" + ProcessHandle.current().pid());
    }

    private static void write(Path folder, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
