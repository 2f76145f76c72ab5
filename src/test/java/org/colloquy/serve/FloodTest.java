package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that follows every combination of criteria, and the readers beside it. */
class FloodTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static TestSite site;

    @BeforeAll
    static void start() throws Exception {
        site = TestSite.serve(Path.of("seeds"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.root() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks for ever other narrowed searches, each from another address, until one is refused. */
    private static HttpResponse<String> refused(String address) throws Exception {
        List<Integer> answered = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String query = address + "?q=korea+topic:t" + i + "&in=a%26b&sort=date";
            HttpResponse<String> answer = get(query, "X-Forwarded-For", "192.0.2." + i);
            if (answer.statusCode() == 429) {
                return answer;
            }
            answered.add(answer.statusCode());
        }
        throw new AssertionError("none was refused: " + answered);
    }

    @Test
    void isToldWhenToComeAgain() throws Exception {
        HttpResponse<String> answer = refused("search.html");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("h1").text()).isEqualTo("Too many searches");
        assertThat(page.expectFirst("meta[name=robots]").attr("content"))
                .isEqualTo("noindex, nofollow");
        assertThat(page.select("main form input").eachAttr("name"))
                .containsExactly("q", "in", "sort");
        assertThat(page.expectFirst("main input[name=in]").val()).isEqualTo("a&b");
        for (String other : List.of("search.json", "concordance.csv")) {
            HttpResponse<String> line = refused(other);
            assertThat(line.body()).isEqualTo("Too many searches\n");
            assertThat(line.headers().firstValue("Retry-After")).hasValue("5");
        }
    }

    @Test
    void readersGoOn() throws Exception {
        refused("search.html");
        String[] reader = {"X-Forwarded-For", "198.51.100.7"};
        String[] coming = {
            "X-Forwarded-For", "198.51.100.7", "Referer", site.root() + "search.html?q=korea"
        };
        assertThat(get("index.html", reader).statusCode()).isEqualTo(200);
        assertThat(get("search.html?q=korea", reader).statusCode()).isEqualTo(200);
        assertThat(get("search.html?q=korea+year:2022", coming).statusCode()).isEqualTo(200);
        assertThat(get("healthz", reader).statusCode()).isEqualTo(200);
    }

    @Test
    void whatSomebodyElseHasJustAskedForIsAnswered() throws Exception {
        String[] reader = {"Sec-Fetch-Site", "same-origin", "X-Forwarded-For", "198.51.100.8"};
        String address = "search.html?q=stem+year:2022";
        assertThat(get(address, reader).statusCode()).isEqualTo(200);
        refused("search.html");
        assertThat(get(address, "X-Forwarded-For", "198.51.100.9").statusCode()).isEqualTo(200);
    }

    @Test
    void isAskedNotToFollow() throws Exception {
        HttpResponse<String> found = get("search.html?q=korea");
        assertThat(found.headers().firstValue("X-Robots-Tag")).hasValue("noindex,nofollow");
        Document page = Jsoup.parse(found.body());
        assertThat(page.select(".facet a:not([rel=nofollow]), .chosen a:not([rel=nofollow])"))
                .isEmpty();
        assertThat(page.select(".facet a")).isNotEmpty();
        assertThat(Jsoup.parse(get("search.html").body()).select("meta[name=robots]")).isEmpty();
    }
}
