package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every Markdown file, tried on made ones. */
class PropertiesTest {
    private static final String GLOSSARY =
            "## tea house {aliases=\"tea\"}\n\nX.\n\n## kettle\n\nX.\n\n## 茶 {match=exact}\n\nX.\n";

    @Tag("slow")
    @ParameterizedTest
    @MethodSource(MadeSeeds.FURTHER)
    void holdForFurtherOnes(long seed, @TempDir Path dir) {
        hold(seed, dir);
    }

    @ParameterizedTest
    @MethodSource(MadeSeeds.USUAL)
    void hold(long seed, @TempDir Path dir) {
        Made made = new Made(new Random(seed));
        String markdown = made.document();
        Corpus corpus = read(dir.resolve("a"), markdown);
        Interview interview = corpus.interviews().get(0);

        assertThat(words(interview)).as(markdown).isEqualTo(made.words());
        assertThat(ids(interview)).doesNotHaveDuplicates();
        assertThat(interview.mentions())
                .allSatisfy(mention -> assertThat(mention.words()).isNotBlank());
        assertThat(CorpusDump.of(read(dir.resolve("b"), markdown.replace("\n", "\r\n"))))
                .isEqualTo(CorpusDump.of(corpus));
        assertThat(read(dir.resolve("a"), markdown).edition()).isEqualTo(corpus.edition());
        assertThat(CorpusDump.of(read(dir.resolve("a"), markdown)))
                .isEqualTo(CorpusDump.of(corpus));
    }

    private static Corpus read(Path dir, String markdown) {
        return new CorpusFolderBuilder(dir)
                .file("glossary.md", GLOSSARY)
                .file("interviews/made.md", markdown)
                .read();
    }

    /** The words of titles, headings and blocks in the order of the text. */
    private static List<String> words(Interview interview) {
        Stream.Builder<String> texts = Stream.builder();
        if (interview.details().titled()) {
            texts.add(interview.details().title());
        }
        interview.introduction().forEach(passage -> texts.add(passage.text()));
        for (Section section : interview.sections()) {
            Stream.ofNullable(section.heading()).map(Heading::text).forEach(texts::add);
            section.lead().forEach(passage -> texts.add(passage.text()));
            for (Question question : section.questions()) {
                texts.add(question.heading().text());
                question.answer().forEach(passage -> texts.add(passage.text()));
            }
        }
        return texts.build()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> ids(Interview interview) {
        Stream<Locator> passages = interview.passages().map(Passage::locator);
        Stream<Locator> questions = interview.questions().stream().map(Question::locator);
        Stream<Locator> sections =
                interview.sections().stream().flatMap(s -> Stream.ofNullable(s.locator()));
        return Stream.of(passages, questions, sections)
                .flatMap(locators -> locators)
                .map(Locator::id)
                .toList();
    }

    /** A document of known words: whatever markup stands around them, none has any in it. */
    private static final class Made {
        private static final List<String> WORDS =
                List.of(
                        "tea",
                        "house",
                        "kettle",
                        "kettle's",
                        "“pot”",
                        "茶",
                        "喝茶吧",
                        "R&D",
                        "5G",
                        "a–b",
                        "naïve",
                        "한국",
                        "차를",
                        "(lid)",
                        "U.S.",
                        "so,",
                        "И",
                        "🍵",
                        "x:y");

        private final Random random;
        private final StringBuilder words = new StringBuilder();

        Made(Random random) {
            this.random = random;
        }

        List<String> words() {
            return List.of(words.toString().strip().split(" "));
        }

        String document() {
            StringBuilder document = new StringBuilder();
            if (random.nextBoolean()) {
                document.append("# ").append(word()).append("\n\n").append(block()).append("\n\n");
            }
            int blocks = 3 + random.nextInt(25);
            for (int i = 0; i < blocks; i++) {
                document.append(random.nextInt(3) == 0 ? heading() : block()).append("\n\n");
            }
            return document.toString();
        }

        private String heading() {
            String hashes = "#".repeat(2 + random.nextInt(3)) + " ";
            String sentence = sentence();
            if (random.nextInt(3) > 0) {
                words.setLength(words.length() - 1);
                words.append("? ");
                return hashes + sentence + "?";
            }
            return hashes + sentence;
        }

        private String block() {
            return switch (random.nextInt(8)) {
                case 0 -> list("- ");
                case 1 -> list("1. ");
                case 2 -> "> " + sentence() + "\n> " + sentence();
                case 3 ->
                        "| "
                                + word()
                                + " | "
                                + word()
                                + " |\n|---|---|\n| "
                                + word()
                                + " | "
                                + word()
                                + " |";
                case 4 -> "```\n" + word() + " " + word() + "\n```";
                case 5 -> sentence() + "\n" + sentence() + "  \n" + sentence();
                case 6 -> "<p class=\"x\">" + html() + " <b>" + html() + "</b></p>";
                default -> sentence() + " " + marked() + " " + sentence();
            };
        }

        private String list(String sign) {
            return Stream.generate(() -> sign + sentence())
                    .limit(1 + random.nextInt(4))
                    .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
        }

        private String marked() {
            return switch (random.nextInt(6)) {
                case 0 -> "*" + plain() + "*";
                case 1 -> "**" + plain() + " " + plain() + "**";
                case 2 -> "[" + plain() + "](https://c.example/)";
                case 3 -> "[" + plain() + "](../glossary.md#kettle)";
                case 4 -> "`" + plain() + "`";
                default -> "~~" + plain() + "~~";
            };
        }

        private String sentence() {
            return Stream.generate(() -> random.nextInt(6) == 0 ? marked() : word())
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining(" "));
        }

        private String html() {
            return word().replace("&", "&amp;");
        }

        /** A word that may stand directly inside signs of emphasis. */
        private String plain() {
            return added(List.of("tea", "house", "kettle", "pot").get(random.nextInt(4)));
        }

        private String word() {
            return added(WORDS.get(random.nextInt(WORDS.size())));
        }

        private String added(String word) {
            words.append(word).append(' ');
            return word;
        }
    }
}
