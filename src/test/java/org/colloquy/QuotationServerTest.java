package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colloquy.serve.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking quotations on a running server: what it takes, what it says, and what it turns away. */
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the field
class QuotationServerTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DRAFT =
            "“I did like the oil, but I liked the silence,” said Halloran.\n\n“a small boat”\n\n“I did not like the oil”";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestSite site;

    @BeforeAll
    static void serve() {
        site = TestSite.serve(Path.of("src/test/resources/quotations"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> send(
            String method, String address, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(site.at(address)))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String text) {
        return "other=1&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aFormIsAnsweredByAPageThatNobodyKeeps() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "quotes.html", FORM, form(DRAFT));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".verdict").eachAttr("data-verdict"))
                .containsExactly("altered", "not-found", "exact");
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(DRAFT);
        assertThat(page.expectFirst(".difference").text())
                .isEqualTo("I did Missing: not like the oil, but I liked the silence");
        assertThat(page.select(".verdict .num").eachText()).containsExactly("2.2", "2.2");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex,nofollow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|“I did not like the oil”",
                "application/json|{\"text\":\"“I did not like the oil”\"}",
                "application/x-www-form-urlencoded|text=%E2%80%9CI+did+not+like+the+oil%E2%80%9D"
            })
    void programsMaySendADraftInAnyForm(String type, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "quotes.json", type, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        JsonNode all = JsonMapper.shared().readTree(answer.body()).get("quotations");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("verdict").asString()).isEqualTo("exact");
        assertThat(all.get(0).get("interview").asString()).isEqualTo("lighthouse");
    }

    @Test
    void whatIsTooMuchIsSaidSo() throws IOException, InterruptedException {
        String much = "x".repeat(3_200_000);
        assertThat(send("POST", "quotes.json", "text/plain", much).statusCode()).isEqualTo(413);
        HttpResponse<String> page = send("POST", "quotes.html", FORM, form("x".repeat(1_000_001)));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(page.body()).select(".answer .said").text()).contains("1,000,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[]", "7", "{}", "{\"text\": 7}"})
    void whatIsNoDraftIsABadRequest(String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "quotes.json", "application/json", json);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"no-text\"}");
    }

    @Test
    void aBrokenFormIsABadRequestWithAPageToTryAgain() throws IOException, InterruptedException {
        HttpResponse<String> page = send("POST", "quotes.html", FORM, "text=%zz");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(page.body()).select("textarea[name=text]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, quotes.html",
        "DELETE, quotes.json",
        "GET, quotes.json",
        "POST, index.html",
        "POST, search.html",
        "POST, quotes",
        "POST, interviews/quotes.html"
    })
    void nothingElseTakesADraft(String method, String address)
            throws IOException, InterruptedException {
        assertThat(send(method, address, "text/plain", "").statusCode()).isEqualTo(405);
    }

    @Test
    void aSentenceMayStandInTheAddress() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        "GET",
                        "quotes.html?text="
                                + URLEncoder.encode(
                                        "I did not like the oil", StandardCharsets.UTF_8),
                        "text/plain",
                        "");
        assertThat(Jsoup.parse(answer.body()).select(".verdict").eachAttr("data-verdict"))
                .containsExactly("exact");
    }

    @Test
    void whatIsSentIsEscapedEverywhere() throws IOException, InterruptedException {
        String bad = "“</textarea><script>alert(1)</script> I did not like the oil at all”";
        String body = send("POST", "quotes.html", FORM, form(bad)).body();
        assertThat(body).doesNotContain("<script>alert").doesNotContain("</textarea><script");
    }
}
