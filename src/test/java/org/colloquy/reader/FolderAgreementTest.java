package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are too thin to be read alone, and what the files beside them settle. */
class FolderAgreementTest {
    private static final Instant LONG_AGO = Instant.parse("2020-05-01T12:00:00Z");
    private static final String THIN = "# Thin\n\n[Ada] Who was first?\n\n[Eve] It was me.\n";
    private static final String ASKED = "# Thin\n\n**Who was first?**\n\nIt was me.\n\nIndeed.\n";

    private final CorpusReader reader = new CorpusReader();
    private int written;

    @TempDir Path dir = Path.of("");

    private void write(String file, String text) {
        new CorpusFolderBuilder(dir).file(file, text);
        try {
            FileTime time = FileTime.from(LONG_AGO.plusSeconds(written++));
            Files.setLastModifiedTime(dir.resolve(file), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTalks(String folder, String... guests) {
        for (String guest : guests) {
            write(folder + guest + ".md", talk(guest));
        }
    }

    private static String talk(String guest) {
        String turn = "[Ada] Tea?\n\n[%s] Tea, please, and milk.\n\n".formatted(guest);
        return "# " + guest + "\n\n" + turn.repeat(3);
    }

    private static String asked(String title) {
        return "# " + title + "\n\n" + "**Why %s?**\n\nIt is hot.\n\n".formatted(title).repeat(3);
    }

    private Map<String, String> dialects() throws IOException {
        return dialects(reader.read(dir));
    }

    private static Map<String, String> dialects(Corpus corpus) {
        return corpus.interviews().stream()
                .collect(Collectors.toMap(Interview::path, one -> one.dialect().word()));
    }

    @Test
    void labelsThatThreeFilesShareAreLabelsInAThinOne() throws IOException {
        writeTalks("", "Ben", "Cleo", "Dora");
        write("thin.md", THIN);
        Interview thin =
                reader.read(dir).interviews().stream()
                        .filter(one -> one.path().equals("thin.md"))
                        .findFirst()
                        .orElseThrow();
        assertThat(thin.dialect().word()).isEqualTo("names");
        assertThat(thin.turns()).isEqualTo(2);
        assertThat(thin.speakers().stream().map(one -> one.name())).containsExactly("Ada", "Eve");
    }

    @Test
    void promptsThatThreeFilesShareArePromptsInAThinOne() throws IOException {
        write("thin.md", ASKED);
        assertThat(dialects()).containsEntry("thin.md", "prose");
        for (String title : List.of("a", "b", "c")) {
            write(title + ".md", asked(title));
        }
        assertThat(dialects()).containsEntry("thin.md", "bold-paragraphs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "two files are too few            ; Ben,Cleo      ;       ; [Ada] Who?//[Eve] Me.",
                "another folder says nothing      ; Ben,Cleo,Dora ; away/ ; [Ada] Who?//[Eve] Me.",
                "nobody speaks there who is known ; Ben,Cleo,Dora ;       ; [Tea] Hot.//[Milk] Cold.",
                "another shape is another         ; Ben,Cleo,Dora ;       ; (Ada) Who?//(Eve) Me.",
                "no name stands in it             ; Ben,Cleo,Dora ;       ; [Ada] Who?//[1] Me.",
                "it stands at the end             ; Ben,Cleo,Dora ;       ; Tea.//Milk.//[Ada] Who?"
            })
    void proseStaysProse(String why, String guests, String folder, String text) throws IOException {
        writeTalks(folder == null ? "" : folder, guests.split(","));
        write("thin.md", "# Thin\n\n" + text.replace("/", "\n") + "\n");
        assertThat(dialects()).as(why).containsEntry("thin.md", "prose");
    }

    @Test
    void whatIsDeclaredIsNotSettled() throws IOException {
        writeTalks("", "Ben", "Cleo", "Dora");
        write("thin.md", "---\ndialect: prose\n---\n" + THIN);
        assertThat(dialects()).containsEntry("thin.md", "prose");
    }

    @Test
    void thinFilesSettleNothing() throws IOException {
        writeTalks("", "Ben", "Cleo");
        write("thin1.md", THIN);
        write("thin2.md", THIN);
        assertThat(dialects())
                .containsEntry("thin1.md", "prose")
                .containsEntry("thin2.md", "prose");
    }

    @Test
    void anEditReadsOnlyThatAgainWhichTheAgreementTouches() throws IOException {
        writeTalks("", "Ben", "Cleo", "Dora");
        write("thin.md", THIN);
        write("prose.md", "# Prose\n\nTea is hot.\n\nMilk is cold.\n");
        Corpus first = reader.read(dir);
        write("Ben.md", talk("Ben").replace("please", "now"));
        Corpus second = reader.read(dir, List.of("Ben.md"));
        assertThat(taken(first, second))
                .containsExactlyInAnyOrder("Cleo.md", "Dora.md", "thin.md", "prose.md");
        write("Ben.md", "# Ben\n\nHe said nothing.\n");
        Corpus third = reader.read(dir, List.of("Ben.md"));
        assertThat(taken(second, third))
                .containsExactlyInAnyOrder("Cleo.md", "Dora.md", "prose.md");
        assertThat(dialects(third)).containsEntry("thin.md", "prose");
        write("Ben.md", talk("Ben"));
        assertThat(dialects(reader.read(dir, List.of("Ben.md")))).containsEntry("thin.md", "names");
    }

    private static List<String> taken(Corpus before, Corpus after) {
        return after.interviews().stream()
                .filter(one -> before.interviews().stream().anyMatch(other -> other == one))
                .map(Interview::path)
                .toList();
    }

    @Test
    void everyInterviewIsToldOnceAsItIsRead() throws IOException {
        writeTalks("", "Ben", "Cleo", "Dora");
        write("thin.md", THIN);
        write("prose.md", "# Prose\n\n[Tea] is hot.\n");
        List<String> told = new ArrayList<>();
        ReadListener listener =
                new ReadListener() {
                    @Override
                    public synchronized void read(Interview interview) {
                        told.add(interview.path() + " " + interview.dialect().word());
                    }
                };
        reader.read(dir, read -> {}, listener);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "Ben.md names",
                        "Cleo.md names",
                        "Dora.md names",
                        "thin.md names",
                        "prose.md prose");
    }

    @Test
    void aStartAfterAnEarlierOneIsTheSame(@TempDir Path cache) throws IOException {
        writeTalks("", "Ben", "Cleo", "Dora");
        write("thin.md", THIN);
        Map<String, String> first;
        try (BuildCache kept = BuildCache.in(cache, "test", ReadingCodec.with(List.of()))) {
            Corpus corpus = new CorpusReader(kept).read(dir);
            corpus.interviews().forEach(one -> assertThat(one.text()).isNotNull());
            first = dialects(corpus);
        }
        try (BuildCache kept = BuildCache.in(cache, "test", ReadingCodec.with(List.of()))) {
            Corpus corpus = new CorpusReader(kept).read(dir);
            assertThat(dialects(corpus)).isEqualTo(first).containsEntry("thin.md", "names");
            assertThat(corpus.interviews().stream().mapToInt(Interview::turns).sum()).isEqualTo(20);
        }
    }

    @Test
    void explanationsSayThatTheFolderDecided() throws IOException {
        writeTalks("", "Ben", "Cleo", "Dora");
        write("thin.md", THIN);
        assertThat(reader.explain(dir, "thin.md").orElseThrow().get(0))
                .isEqualTo("read as names, as the files beside it are (labels like \"[Ada]\")");
        assertThat(reader.explain(dir, "Ben.md").orElseThrow().get(0)).isEqualTo("read as names");
        assertThat(String.join("\n", reader.labels(dir, "thin.md").orElseThrow()))
                .contains("read as names, 2 labels");
    }
}
