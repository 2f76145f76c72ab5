package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.EncodedResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit is shown when the pages at which somebody looks are there. */
class EditionHolderTest {
    private static final String PAGE = "interviews/talk.html";

    @TempDir private Path folder;

    private final EditionHolder editions = new EditionHolder();

    private Corpus read(String words) throws IOException {
        Path file = Files.createDirectories(folder.resolve("interviews")).resolve("talk.md");
        Files.writeString(file, "# A talk\n\n## How high is it?\n\n" + words + "\n");
        return new CorpusReader().read(folder);
    }

    private SiteEdition current() {
        return editions.current().orElseThrow();
    }

    @Test
    void pagesThatWereFetchedJustNowAreReady() throws IOException {
        editions.publish(read("As high as ever."));
        assertThat(current().ready(PAGE)).isEmpty();
        current().body(PAGE).orElseThrow().in(ContentCoding.GZIP);
        editions.publish(read("Higher."));
        EncodedResource page = current().ready(PAGE).orElseThrow();
        assertThat(new String(page.in(ContentCoding.IDENTITY).bytes(), UTF_8)).contains("Higher.");
        assertThat(page.ready(ContentCoding.GZIP)).isNotNull();
        assertThat(page.ready(ContentCoding.BROTLI)).isNull();
    }

    @Test
    void whatIsMadeAheadIsNotWantedForThat() throws IOException {
        editions.publish(read("As high as ever."));
        assertThat(current().body(PAGE)).isPresent();
        assertThat(current().wantedNow()).containsExactly(PAGE);
        editions.publish(read("Higher."));
        assertThat(current().wantedNow()).isEmpty();
        assertThat(current().ready(PAGE)).isPresent();
        assertThat(current().wantedNow()).containsExactly(PAGE);
    }

    @Test
    void aPageThatIsGoneHoldsNothingUp() throws IOException {
        editions.publish(read("As high as ever."));
        assertThat(current().body(PAGE)).isPresent();
        Files.move(folder.resolve("interviews/talk.md"), folder.resolve("interviews/renamed.md"));
        editions.publish(new CorpusReader().read(folder));
        assertThat(current().ready(PAGE)).isEmpty();
        assertThat(current().body("interviews/renamed.html")).isPresent();
    }
}
