package org.colloquy.site.rendition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.rendition.RenditionSource;
import org.colloquy.site.rendition.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of interviews with the numbers of their places, and nothing lost or changed. */
class PlainTextTest {
    private static final Pattern NUMBERS =
            Pattern.compile("\\[(?:§?\\d+[a-z]*(?:\\.\\d+[a-z]*)?)](?: |\n\n)");

    @TempDir private Path folder;

    private static String sent(Corpus corpus, String path) {
        return new RenditionSource(corpus).page(path).orElseThrow().text();
    }

    private Corpus talk() {
        return new CorpusFolderBuilder(folder)
                .file(
                        "interviews/talk.md",
                        """
                        ---
                        title: A talk
                        date: 2022-04-11
                        interviewees: [Ada Byron]
                        source: An archive
                        ---
                        Before.

                        ## Why *tea*?[^1]

                        Ada Byron: It warms
                        the hand.

                        - one
                        - two

                        > A quote.

                        ```
                        some code
                        ```

                        | a | b |
                        |---|---|
                        | c | d |

                        ### Heading

                        Last.

                        [^1]: A note.
                        """)
                .file(
                        "interviews/turns.md",
                        "# Turns\n\n## Part\n\n**Ada:** One.\n\n**Ben:** Two.\n\nAnd three.\n\n**Ada:** Yes.\n")
                .read()
                .withBaseUrl("https://interviews.example/");
    }

    @Test
    void eachPlaceHasItsNumber() {
        assertThat(sent(talk(), "interviews/talk.txt"))
                .startsWith(
                        """
                        A talk
                        Ada Byron, 11 April 2022
                        https://interviews.example/interviews/talk.html

                        [0.1] Before.

                        [1] Why tea?

                        [1.1] Ada Byron: It warms
                        the hand.

                        """)
                .endsWith("[1.7] Last.\n\n----\n\n[a] A note.\n\nSource: An archive\n");
        assertThat(sent(talk(), "interviews/turns.txt"))
                .isEqualTo(
                        """
                        Turns
                        https://interviews.example/interviews/turns.html

                        [§1] Part

                        [1] Ada: One.

                        [2] Ben: Two.

                        [2.2] And three.

                        [3] Ada: Yes.
                        """);
        assertThat(sent(talk(), "interviews/talk/q1.txt"))
                .contains("talk.html#q1\n\n[1] Why tea?")
                .doesNotContain("Before.", "A note.");
    }

    @Test
    void markdownHasTheNumbersWhereTheyDoNoHarm() {
        assertThat(sent(talk(), "interviews/talk.locators.md"))
                .contains(
                        """
                        [0.1] Before.

                        ## [1] Why *tea*?[^1]

                        [1.1] Ada Byron: It warms
                        the hand.

                        - [1.2] one
                        - two

                        > [1.3] A quote.

                        [1.4]

                        ```
                        some code
                        ```

                        [1.5]

                        | a | b |
                        |---|---|
                        | c | d |

                        ### [1.6] Heading

                        [1.7] Last.
                        """);
        assertThat(sent(talk(), "interviews/turns.locators.md"))
                .isEqualTo(
                        """
                        # Turns

                        ## [§1] Part

                        [1] **Ada:** One.

                        [2] **Ben:** Two.

                        [2.2] And three.

                        [3] **Ada:** Yes.
                        """);
    }

    @Test
    void noWordIsLostOrChanged() throws IOException {
        for (Path corpus :
                List.of(
                        Path.of("seeds"),
                        Path.of("src/test/resources/hostile"),
                        Path.of("src/test/resources/corpora/transcripts"),
                        Path.of("src/test/resources/corpora/shapes"))) {
            check(new CorpusReader().read(corpus));
        }
        check(SampleFolder.corpus());
    }

    private static void check(Corpus corpus) {
        for (Interview interview : corpus.interviews()) {
            String plain = sent(corpus, "interviews/" + interview.slug() + ".txt");
            assertThat(letters(plain))
                    .as(interview.slug())
                    .contains(
                            letters(
                                    interview
                                            .passages()
                                            .map(Passage::text)
                                            .limit(1)
                                            .collect(Collectors.joining())));
            Stream<String> parts =
                    Stream.concat(
                            interview.headings().map(heading -> heading.text()),
                            interview.passages().map(Passage::text));
            assertThat(parts).as(interview.slug()).allMatch(plain::contains);
            String located = sent(corpus, "interviews/" + interview.slug() + ".locators.md");
            assertThat(NUMBERS.matcher(located).replaceAll(""))
                    .as(interview.slug())
                    .isEqualTo(NUMBERS.matcher(interview.source()).replaceAll(""));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void aPictureHasTheWordsThatDescribeIt() {
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file("interviews/a.md", "# A\n\nTea.\n\n![A \"red\" pot](pot.png)\n")
                        .file("interviews/pot.png", "(a picture)")
                        .read();
        assertThat(sent(corpus, "interviews/a.txt"))
                .isEqualTo("A\n\n[1] Tea.\n\n[2] [A \"red\" pot]\n");
    }
}
