package org.colloquy.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.Timecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are never changed: what is shown is what was said, whatever signs are in it. */
class ImportPropertiesTest {
    private static final List<String> WORDS =
            OddWords.and(
                    "2)",
                    "||",
                    "C:\\x",
                    "Ada:",
                    "generation:",
                    "[00:12]",
                    "답변:",
                    "\u00A0",
                    "😀",
                    "café",
                    "$x$",
                    ":smile:",
                    "@ada",
                    "é",
                    "#5",
                    "https://",
                    "Q:",
                    "A:",
                    "//");
    private static final List<String> NAMES = List.of("Ida Interviewer", "Ada Sample", "Bo");

    @TempDir private Path dir;

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    @Test
    void paragraphsShowTheirWords() throws IOException, ImportException {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String text = words(random, 8);
            String markdown =
                    "---\ntitle: x\ndialect: prose\n---\n\n"
                            + MarkdownEscaper.ending(MarkdownEscaper.paragraph(text))
                            + "\n";
            if (!MarkdownEscaper.folded(text).isEmpty()) {
                assertThat(Import.words(RoundTripCheck.of(markdown).interview()))
                        .as(markdown)
                        .isEqualTo(MarkdownEscaper.folded(text));
            }
        }
    }

    /** What is said in turn, and by whom. */
    private record Said(String name, String words) {}

    private static List<Said> talk(Random random) {
        List<Said> talk = new ArrayList<>();
        String before = "";
        for (int i = 0; i < 12; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            if (!name.equals(before)) {
                talk.add(new Said(name, "So " + words(random, 12)));
                before = name;
            }
        }
        return talk;
    }

    private void check(String name, String source, List<Said> talk) throws IOException {
        Import done = Import.of(dir.resolve(name + source.hashCode()), name, source);
        List<String> turns =
                done.interview().sections().stream()
                        .flatMap(section -> section.turns())
                        .map(
                                turn ->
                                        (turn.label() == null ? "" : turn.label().speaker())
                                                + ": "
                                                + turn.passages().stream()
                                                        .map(p -> MarkdownEscaper.folded(p.text()))
                                                        .collect(Collectors.joining(" ")))
                        .toList();
        assertThat(turns)
                .as(done.markdown())
                .isEqualTo(
                        talk.stream()
                                .map(s -> s.name() + ": " + MarkdownEscaper.folded(s.words()))
                                .toList());
        assertThat(done.amiss()).as(done.markdown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void captionsShowTheirWords(int seed) throws IOException {
        Random random = new Random(seed);
        List<Said> talk = talk(random);
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        int time = 0;
        for (Said said : talk) {
            String[] words = said.words().split(" ");
            for (int from = 0; from < words.length; from += 5) {
                int to = Math.min(words.length, from + 5);
                vtt.append(
                        "\n%s.000 --> %s.500\n<v %s>"
                                .formatted(
                                        Timecode.write(time * 1_000L),
                                        Timecode.write(time * 1_000L),
                                        said.name()));
                vtt.append(
                        String.join(" ", List.of(words).subList(from, to))
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"));
                vtt.append('\n');
                time += random.nextInt(4);
            }
        }
        check("talk.vtt", vtt.toString(), talk);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void tablesShowTheirWords(int seed) throws IOException {
        Random random = new Random(100 + seed);
        List<Said> talk = talk(random);
        StringBuilder csv = new StringBuilder("speaker,words\r\n");
        for (Said said : talk) {
            csv.append(CSVFormat.RFC4180.format(said.name(), said.words())).append("\r\n");
        }
        check("talk.csv", csv.toString(), talk);
    }
}
