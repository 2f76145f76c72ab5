package org.colloquy.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

/** The answers while a corpus is being read. */
class LoadingAnswersTest {
    private final EditionHolder editions = new EditionHolder();

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "title: Tea talks\n");
        Files.writeString(folder.resolve("a.md"), "# A\n\n## What tea?\n\nBlack.\n");
        new CorpusReader().read(folder, count -> {}, editions);
    }

    @Test
    void whatNeedsAllInterviewsIsSaidToComeInTheLookOfTheSite() {
        SiteResponse answer = SiteResponses.loading(editions, "glossary/kettle.html");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().get("Retry-After")).isEqualTo("1");
        Document page = Jsoup.parse(new String(answer.body(), UTF_8));
        assertThat(page.select("header.site").text()).contains("Tea talks");
        assertThat(page.select("link[rel=stylesheet]").attr("href"))
                .isEqualTo("../" + Assets.folder() + "site.css");
        assertThat(page.select("h1").text()).isEqualTo("Just a moment");
    }

    @Test
    void healthSaysHowManyAreRead() {
        var answer =
                new HealthController(editions, Desk.closed()).health(new MockHttpServletRequest());
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(new String(answer.getBody(), UTF_8))
                .contains("\"STARTING\"", "\"interviews\":1");
    }
}
