package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.frontmatter.Said;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text with labels, whatever they look like, tried on made ones. */
class SpokenPropertiesTest {

    @Tag("slow")
    @ParameterizedTest
    @MethodSource(MadeSeeds.FURTHER)
    void holdForFurtherOnes(long seed, @TempDir Path dir) {
        hold(seed, dir);
    }

    @ParameterizedTest
    @MethodSource(MadeSeeds.USUAL)
    void hold(long seed, @TempDir Path dir) {
        String markdown = new Made(new Random(seed)).document();
        Interview interview = read(dir.resolve("a"), markdown);

        assertThat(letters(Said.of(interview))).as(markdown).isEqualTo(letters(markdown));
        assertThat(Said.ids(interview)).as(markdown).doesNotHaveDuplicates();
        assertThat(CorpusDump.of(read(dir.resolve("b"), "\uFEFF" + markdown.replace("\n", "\r\n"))))
                .isEqualTo(CorpusDump.of(interview));
    }

    private static Interview read(Path dir, String markdown) {
        return new CorpusFolderBuilder(dir).file("interviews/made.md", markdown).interview();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** A text that somebody with no habits might write. */
    private static final class Made {
        private static final List<String> NAMES =
                List.of(
                        "Ada Byron",
                        "Ada",
                        "BO",
                        "Ben Okri",
                        "Q",
                        "A",
                        "问",
                        "답변",
                        "Speaker 2",
                        "Break",
                        "Note",
                        "Jo & Mo",
                        "J. R. Hartley",
                        "O'Neil",
                        "All",
                        "via",
                        "Ли Бо");
        private static final List<String> WORDS =
                List.of(
                        "So",
                        "we",
                        "had",
                        "tea.",
                        "Why?",
                        "[laughter]",
                        "<laughs>",
                        "*never*",
                        "**loud**",
                        "10:30",
                        "[00:12]",
                        "(XY)",
                        "—",
                        "茶",
                        "차를",
                        "a:b",
                        "#",
                        "-",
                        "\"Quoted\"",
                        "`code`",
                        "&",
                        "x_y",
                        "|",
                        ">",
                        "…");

        private final Random random;

        Made(Random random) {
            this.random = random;
        }

        String document() {
            // A rule at the beginning would open front matter.
            StringBuilder document = new StringBuilder(words()).append("\n\n");
            int blocks = 2 + random.nextInt(30);
            for (int i = 0; i < blocks; i++) {
                document.append(block()).append(random.nextInt(6) == 0 ? "\n" : "\n\n");
            }
            return document.toString();
        }

        private String block() {
            return switch (random.nextInt(12)) {
                case 0 -> "## " + words() + (random.nextBoolean() ? "?" : "");
                case 1 -> "- " + words() + "\n- " + words();
                case 2 -> "> " + words();
                case 3 -> "**" + plain() + "?**";
                case 4 -> "*" + plain() + "?*";
                case 5 -> words() + "\n" + words();
                case 6 -> "---";
                default -> labelled();
            };
        }

        private String labelled() {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String words = words();
            return switch (random.nextInt(14)) {
                case 0 -> "**" + name + ":** " + words;
                case 1 -> "**" + name + "**: " + words;
                case 2 -> name + ": " + words;
                case 3 -> name + "：" + words;
                case 4 -> "**" + name + ":**" + words;
                case 5 -> "**" + name + ":**\n\n" + words;
                case 6 -> name + ":\n" + words;
                case 7 -> name + ": 00:0" + random.nextInt(9) + ":14";
                case 8 -> "\\[0" + random.nextInt(9) + ":14\\] **" + name + "** " + words;
                case 9 -> "[0" + random.nextInt(9) + ":14] " + name + ": " + words;
                case 10 -> name + " - " + words;
                case 11 -> "**" + name + ": " + plain() + "?**";
                case 12 -> "_" + name + "_: " + words;
                default -> "> **" + name + "** : " + words;
            };
        }

        private String plain() {
            return "Is it " + (random.nextBoolean() ? "tea" : "茶");
        }

        private String words() {
            StringBuilder words = new StringBuilder("W");
            int count = random.nextInt(9);
            for (int i = 0; i < count; i++) {
                words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            String all = words.toString();
            return random.nextInt(3) == 0 && all.length() > 2 ? all.substring(2) : all;
        }
    }
}
