package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.colloquy.serve.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is made for each who asks: what search finds, and the page of what is not there. */
class HostileAnswersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestSite site;

    @BeforeAll
    static void serve() {
        site = TestSite.published(HostileSite.FOLDER, HostileSite.BASE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.at(address))).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kept",
                "snippetword",
                "lost",
                "onclick",
                "script",
                "Linkterm",
                "expressions",
                "mark",
                "\"scriptlost\"",
                "<script>lost()</script>",
                "\" onclick=\"lost()",
                "${7*191}",
                "__${7*191}__"
            })
    void snippetsAreWordsAndMarks(String query) throws Exception {
        JsonNode answer = JSON.readTree(get("search.json?limit=200&q=" + encoded(query)).body());
        StreamSupport.stream(answer.get("hits").spliterator(), false)
                .map(hit -> hit.get("words").asString())
                .forEach(HostileAnswersTest::isMarkedOnly);
        Document page = Jsoup.parse(get("search.html?q=" + encoded(query)).body());
        assertThat(Soundness.faults("search.html", withoutResults(page), addresses())).isEmpty();
        page.select("mark").forEach(mark -> assertThat(mark.attributes()).isEmpty());
        assertThat(page.select("script:not([src])")).allMatch(HostileAnswersTest::isData);
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(page.text()).doesNotContain("1337");
        assertThat(page.expectFirst("input[name=q]").attr("value")).isEqualTo(query);
    }

    @Test
    void whatWasHostileIsFound() throws Exception {
        JsonNode answer = JSON.readTree(get("search.json?limit=200&q=snippetword").body());
        assertThat(answer.get("total").asInt()).isGreaterThanOrEqualTo(4);
    }

    private static boolean isData(Element script) {
        return script.attr("type").equals("application/ld+json");
    }

    private static void isMarkedOnly(String words) {
        Set<String> elements =
                Jsoup.parseBodyFragment(words).body().getAllElements().stream()
                        .map(Element::normalName)
                        .collect(Collectors.toSet());
        assertThat(elements).as(words).isSubsetOf("body", "mark");
        assertThat(Jsoup.parseBodyFragment(words).select("mark"))
                .allMatch(mark -> mark.attributesSize() == 0);
    }

    /** Harmless corpora do not show what results look like; the rest of the page they do. */
    private static Document withoutResults(Document page) {
        Document rest = page.clone();
        rest.expectFirst("main").empty();
        return rest;
    }

    private static Set<String> addresses() {
        return HostileSite.get().addresses();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interviews/missing/title-in-neat.html",
                "interviews/missing/quotes-in-neat.html",
                "near <script>lost()</script> kepx.html",
                "glossary/script-in-a-nam.html",
                "people/imitated-carx.html",
                "interviews/<script>lost()</script>.html",
                "\" onmouseover=\"lost()",
                "${7*191}.html",
                "__${7*191}__/x.html",
                "a/b/c/d/e/../x.html",
                "javascript:lost()"
            })
    void whatIsNotThereIsAPageOfWords(String address) throws Exception {
        HttpResponse<String> answer = get(encoded(address).replace("+", "%20").replace("%2F", "/"));
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        String at = Objects.requireNonNull(answer.request().uri().getPath()).substring(1);
        assertThat(Soundness.faults(at, page, addresses())).isEmpty();
        assertThat(page.text()).doesNotContain("1337");
    }

    @Test
    void theNearestTitlesAreWords() throws Exception {
        Document page = Jsoup.parse(get("interviews/missing/title-in-neat.html").body());
        List<String> titles = page.select("main a").eachText();
        assertThat(titles).anyMatch(title -> title.contains("Near <script>lost()</script> kept"));
    }

    @Test
    void theSearchOfFilesIsDataOnly() {
        HostileSite files = HostileSite.get();
        Stream<String> scripts =
                files.addresses().stream()
                        .filter(address -> address.matches("find(?:ing)?/.*\\.js|search/.*\\.js"));
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(
                        address -> {
                            String script = files.text(address).strip();
                            assertThat(script).matches("(?s)colloquy\\.\\w+\\(.*\\);");
                            String arguments =
                                    script.substring(script.indexOf('(') + 1, script.length() - 2);
                            assertThat(JSON.readTree("[" + arguments + "]").isArray()).isTrue();
                        });
    }
}
