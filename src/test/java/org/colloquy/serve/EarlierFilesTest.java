package org.colloquy.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.site.EarlierFiles;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.FetchedFiles.FetchedFile;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server sends what pages of the edition before still fetch, behind what it has itself. */
class EarlierFilesTest {
    private static final String SHEET = "assets/01234567/site.css";
    private static final String OWN = Assets.folder() + "site.css";
    private static final String LIST = "index/entries-01234567.js";
    private static final Map<String, FetchedFile> FILES =
            Map.of(
                    SHEET, new FetchedFile(SHEET, "text/css;charset=utf-8", "old".getBytes(UTF_8)),
                    OWN, new FetchedFile(OWN, "text/css;charset=utf-8", "old".getBytes(UTF_8)),
                    LIST, new FetchedFile(LIST, Page.SCRIPT, "rows".getBytes(UTF_8)));

    @Test
    void findsThemAtTheirOldAddresses(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("tides.md"), "## Who reads the gauge?\n\nAda does.\n");
        EarlierFiles earlier = new EarlierFiles(address -> Optional.ofNullable(FILES.get(address)));
        EditionHolder editions =
                new EditionHolder(SearchIndex.inMemory(), BuildCache::inMemory, earlier);
        try (TestSite site = TestSite.serve(folder, editions)) {
            for (int i = 0; i < 2; i++) {
                assertThat(get(site, SHEET).body()).isEqualTo("old");
                assertThat(get(site, LIST).body()).isEqualTo("rows");
            }
            HttpResponse<String> list = get(site, LIST);
            assertThat(list.headers().firstValue("Content-Type")).hasValue(Page.SCRIPT);
            assertThat(list.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            assertThat(list.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(get(site, OWN).body()).isNotEqualTo("old");
            assertThat(get(site, "assets/76543210/site.css").statusCode()).isEqualTo(404);
            assertThat(get(site, "index/entries-76543210.js").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(TestSite site, String address)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.at(address))).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
