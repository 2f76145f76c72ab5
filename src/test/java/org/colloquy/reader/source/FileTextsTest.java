package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Problem;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a file is read again, and which text counts. */
class FileTextsTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-05-01T12:00:00Z"));

    private static final BuildCache CACHE = BuildCache.inMemory();

    @TempDir Path dir = Path.of("");

    private void write(String file, String text, FileTime time) throws IOException {
        new CorpusFolderBuilder(dir).file(file, text);
        Files.setLastModifiedTime(dir.resolve(file), time);
    }

    private CorpusLayout files() throws IOException {
        return CorpusLayout.in(dir, new ArrayList<>());
    }

    private FileTexts texts(Map<String, FileTexts.Seen> before) throws IOException {
        return new FileTexts(files(), Map.of(), before, CACHE);
    }

    private static FileTexts.Seen seen(FileTexts texts) {
        return Objects.requireNonNull(texts.seen().get("a.md"));
    }

    @Test
    void aFileThatLooksAsItDidLongAgoIsNotReadAgain() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        FileTexts first = texts(Map.of());
        FileText known = first.text("a.md");
        assertThat(first.text("a.md")).isSameAs(known);
        assertThat(seen(first).settled()).isTrue();

        // Nobody could see this from outside.
        overwrite("a.md", "Pot.");
        assertThat(texts(first.seen()).text("a.md")).isSameAs(known);
        assertThat(texts(Map.of()).text("a.md").text()).isEqualTo("Pot.");

        Map<String, FileTexts.Seen> uncertain = Map.of("a.md", seen(first).unsettled());
        assertThat(texts(uncertain).text("a.md").text()).isEqualTo("Pot.");
    }

    private void overwrite(String file, String text) throws IOException {
        FileTime time = Files.getLastModifiedTime(dir.resolve(file));
        try (RandomAccessFile open = new RandomAccessFile(dir.resolve(file).toFile(), "rw")) {
            open.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.setLastModifiedTime(dir.resolve(file), time);
    }

    @Test
    void aFileThatWasJustWrittenIsReadAgainThoughItLooksTheSame() throws IOException {
        write("a.md", "Tea.", FileTime.from(Instant.now().plus(Duration.ofHours(1))));
        FileTexts first = texts(Map.of());
        FileText known = first.text("a.md");
        assertThat(seen(first).settled()).isFalse();
        FileTexts second = texts(first.seen());
        assertThat(second.text("a.md").key()).isEqualTo(known.key());
        overwrite("a.md", "Pot.");
        assertThat(texts(second.seen()).text("a.md").text()).isEqualTo("Pot.");
    }

    @Test
    void aFileThatLooksOtherwiseIsReadAgain() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        FileTexts first = texts(Map.of());
        FileText known = first.text("a.md");
        write("a.md", "Tea.", FileTime.from(LONG_AGO.toInstant().plusSeconds(1)));
        assertThat(texts(first.seen()).text("a.md").key()).isEqualTo(known.key());
        write("a.md", "Cup.", FileTime.from(LONG_AGO.toInstant().plusSeconds(2)));
        assertThat(texts(first.seen()).text("a.md").text()).isEqualTo("Cup.");
    }

    @Test
    void whatIsGivenCountsInsteadOfWhatTheFileHolds() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        write("b.md", "Cup.", LONG_AGO);
        FileText given = FileText.of("a.md", "Pot.".getBytes(StandardCharsets.UTF_8));
        FileTexts texts = new FileTexts(files(), Map.of("a.md", given), Map.of(), CACHE);
        assertThat(texts.text("a.md")).isSameAs(given);
        assertThat(texts.text("b.md").text()).isEqualTo("Cup.");
        assertThat(texts.seen()).containsOnlyKeys("b.md");
        assertThat(texts.all()).containsOnlyKeys("a.md", "b.md").containsEntry("a.md", given);
        assertThat(texts.some(List.of("a.md", "c.md"))).containsOnlyKeys("a.md");
    }

    @Test
    void ofSomeFilesOnlyThoseAreReadThatMayHaveChanged() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        write("b.md", "Cup.", LONG_AGO);
        write("c.md", "Lid.", FileTime.from(Instant.now().plusSeconds(60)));
        CorpusLayout files = files();
        FileTexts first = new FileTexts(files, Map.of(), Map.of(), CACHE);
        List.of("a.md", "b.md", "c.md").forEach(first::text);
        assertThat(first.touched()).isEmpty();

        FileTexts second = FileTexts.after(files, first.seen(), Set.of("a.md"), CACHE);
        assertThat(second.touched().orElseThrow()).containsExactlyInAnyOrder("a.md", "c.md");
        assertThat(second.seen()).containsOnlyKeys("b.md");
        assertThat(second.text("b.md")).isSameAs(first.text("b.md"));
        assertThat(second.text("a.md").key()).isEqualTo(first.text("a.md").key());
    }

    @Test
    void aFileThatCouldNotBeReadIsTriedAgain() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        CorpusLayout files = files();
        Files.delete(dir.resolve("a.md"));
        FileTexts first = new FileTexts(files, Map.of(), Map.of(), CACHE);
        assertThat(first.text("a.md").isRead()).isFalse();
        assertThat(first.text("a.md").text()).isEmpty();
        assertThat(first.all()).isEmpty();
        assertThat(first.some(List.of("a.md"))).isEmpty();
        assertThat(first.text("a.md").problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple(
                                "unreadable",
                                "the file cannot be read: it is not there any more, or its name cannot be read: it is not UTF-8, or this system is not (LC_ALL=C.UTF-8 may help)"));
        write("a.md", "Tea.", LONG_AGO);
        assertThat(FileTexts.after(files, first.seen(), Set.of(), CACHE).touched().orElseThrow())
                .containsExactly("a.md");
        assertThat(new FileTexts(files, Map.of(), first.seen(), CACHE).text("a.md").text())
                .isEqualTo("Tea.");
    }

    @Test
    void aFileOfMoreThanALotIsNotRead() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        CorpusLayout files = files();
        try (RandomAccessFile open = new RandomAccessFile(dir.resolve("a.md").toFile(), "rw")) {
            open.setLength(64L * 1024 * 1024 + 1);
        }
        FileTexts texts = new FileTexts(files, Map.of(), Map.of(), CACHE);
        assertThat(texts.source("a.md", new ArrayList<>())).isEmpty();
        assertThat(texts.text("a.md").problems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void anEditionIsNamedByTheNamesAndTextsOfWhatWasRead() throws IOException {
        write("a.md", "Tea.", LONG_AGO);
        write("b.md", "Cup.", LONG_AGO);
        String all = edition("a.md", "b.md");
        assertThat(all).matches("[0-9a-f]{16}").isEqualTo(edition("b.md", "a.md"));
        assertThat(edition("a.md")).isNotEqualTo(all);
        write("b.md", "\uFEFFCup.", LONG_AGO);
        assertThat(edition("a.md", "b.md")).as("the same text").isEqualTo(all);
        write("b.md", "Lid.", LONG_AGO);
        assertThat(edition("a.md", "b.md")).isNotEqualTo(all);
        write("b.md", "Tea.", LONG_AGO);
        String b = edition("b.md");
        assertThat(b).isNotEqualTo(edition("a.md"));
    }

    private String edition(String... read) throws IOException {
        FileTexts texts = texts(Map.of());
        List.of(read).forEach(texts::text);
        return texts.edition();
    }
}
