package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.serve.TestSite;
import org.colloquy.site.EditionHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching a running server: addresses, headers, and what nobody should ask. */
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the field
class SearchServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestSite site;

    @BeforeAll
    static void serve() {
        site = TestSite.serve(Path.of("seeds"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(site.at(address))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "search.html?q=chip4, text/html",
        "search.html?q=, text/html",
        "search.json?q=chip4, application/json",
        "concordance.csv?q=chip4, text/csv",
        "opensearch.xml, application/opensearchdescription+xml"
    })
    void whatIsAskedForIsNotKept(String address, String type)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("trusted-types 'none'");
    }

    @Test
    void theFieldAloneIsAPageLikeAnyOther() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("search.html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).contains("name=\"q\"");
    }

    @Test
    void theAddressWithoutExtensionKeepsTheQuery() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("search?q=a%26b%0d%0aX:y&sort=date");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("./search.html?q=a%26b%0d%0aX:y&sort=date");
    }

    @Test
    void answersForOneEditionWhereThatIsAskedFor() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("search.json?q=china");
        String named = answer.headers().firstValue("Server-Timing").orElse("");
        assertThat(named).matches("edition;desc=\"[0-9a-f]{16}\"");
        String edition = named.replaceAll(".*\"(.*)\"", "$1");
        HttpResponse<String> same = get("search.json?q=china&edition=" + edition);
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.body()).isEqualTo(answer.body());
        HttpResponse<String> other = get("search.json?q=china&edition=0123456789abcdef");
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.headers().firstValue("Server-Timing")).hasValue(named);
        assertThat(other.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(other.body()).isEqualTo("{}");
    }

    @Test
    void limitsTheHitsOfOtherPrograms() throws IOException, InterruptedException {
        assertThat(get("search.json?q=china&limit=2").body().split("\"locator\"")).hasSize(3);
        assertThat(get("search.json?q=china&limit=2").body()).doesNotContain("\"count\"");
        assertThat(get("search.json?q=china&limit=2&names").body())
                .containsPattern("\"count\":\"\\d+ passages\"");
        assertThat(get("search.json?q=china&limit=x").statusCode()).isEqualTo(200);
        assertThat(get("search.json").body()).contains("\"total\":0");
    }

    @Test
    void thePageForUnknownAddressesSearches() throws IOException, InterruptedException {
        assertThat(get("interviews/control-tower.html").body())
                .contains("action=\"../search.html\"")
                .contains("value=\"control tower\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((",
                "roam~2 ",
                "a* ",
                "x",
                "\"",
                "\u0000\u0001\u001b ",
                "<script>alert(1)</script>",
                "person:",
                "-",
                "OR ",
                "\\"
            })
    void hostileQueriesAreAnswered(String query) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(query.repeat(500), StandardCharsets.UTF_8);
        String short16 = encoded.substring(0, Math.min(encoded.length(), 9_000));
        String whole = short16.replaceFirst("%[0-9A-F]?$", "");
        for (String page :
                new String[] {"search.html?q=", "search.json?q=", "concordance.csv?q="}) {
            HttpResponse<String> answer = get(page + whole);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("Exception");
            // In JSON a sign of HTML is one like any other.
            assertThat(answer.body().contains("<script>alert") && !page.contains("json")).isFalse();
        }
    }

    @Test
    void anEditIsFoundAndTheIndexLiesOutsideOfTheCorpus(@TempDir Path dir)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(dir.resolve("corpus"));
        Path file = Files.writeString(folder.resolve("one.md"), "## Who?\n\nAda.\n");
        try (TestSite own =
                TestSite.follow(
                        folder, new EditionHolder(SearchIndex.in(dir.resolve("c"), "this")))) {
            assertThat(body(own, "search.json?q=ada")).contains("\"total\":1");
            Files.writeString(file, "## Who?\n\nBruno, twice.\n");
            long end = System.nanoTime() + 10_000_000_000L;
            while (!body(own, "search.json?q=bruno").contains("\"total\":1")) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(50);
            }
            assertThat(body(own, "search.json?q=ada")).contains("\"total\":0");
        }
        assertThat(folder)
                .isDirectoryContaining("glob:**one.md")
                .isDirectoryNotContaining("glob:**c");
        assertThat(dir.resolve("c")).isNotEmptyDirectory();
    }

    private static String body(TestSite own, String address)
            throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(own.at(address))).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
