package org.colloquy.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageAssets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests that are answered without asking the controllers. */
class ReadyPageHandlerTest {
    private static final int ASKED = 299;

    private static final Server SERVER = new Server();
    private static final LocalConnector CONNECTOR = new LocalConnector(SERVER);
    private static final EditionHolder EDITIONS = new EditionHolder();

    @BeforeAll
    static void start() throws Exception {
        Handler controllers =
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        response.setStatus(ASKED);
                        callback.succeeded();
                        return true;
                    }
                };
        EDITIONS.publish(new CorpusReader().read(Path.of("seeds")));
        SiteEdition site = EDITIONS.current().orElseThrow();
        site.body("index.html").orElseThrow().in(ContentCoding.GZIP);
        assertThat(site.body("search.html")).isPresent();
        SERVER.setHandler(
                new ReadyPageHandler(
                        controllers,
                        EDITIONS,
                        Assets.all(),
                        address -> HttpFields.build().add("X-Always", "yes")));
        SERVER.addConnector(CONNECTOR);
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    private static String ask(String method, String path, String header) throws Exception {
        return CONNECTOR.getResponse(
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/index.html?x=1", "/?cat=1", "/search.html"})
    void pagesThatAreMade(String path) throws Exception {
        assertThat(ask("GET", path, "")).startsWith("HTTP/1.1 200 ").contains("X-Always: yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/glossary.html", "/nothing.html", "/search.html?q=x", "/index", "/?at=1"})
    void nothingElse(String path) throws Exception {
        assertThat(ask("GET", path, "")).startsWith("HTTP/1.1 " + ASKED + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.html?q=korea", "search.json?q=korea&limit=3"})
    void searchesThatSomebodyElseAskedFor(String target) throws Exception {
        assertThat(ask("GET", "/" + target, "")).startsWith("HTTP/1.1 " + ASKED + " ");
        SiteEdition site = EDITIONS.current().orElseThrow();
        Searcher search = site.search().orElseThrow().forRequest();
        Page found = new Page(Page.TEXT, PageAssets.SITE, "found".repeat(100));
        site.answer(target, search, () -> found).in(ContentCoding.GZIP);
        assertThat(ask("GET", "/" + target, ""))
                .startsWith("HTTP/1.1 200 ")
                .contains("Cache-Control: no-store", "X-Robots-Tag: noindex,nofollow", "foundfound")
                .contains("Link: </" + Assets.folder() + "site.css>; rel=preload; as=style")
                .contains("Server-Timing: edition;desc=\"" + site.corpus().edition() + "\"")
                .doesNotContain("ETag");
        assertThat(ask("GET", "/" + target, "Accept-Encoding: gzip"))
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-Encoding: gzip", "Vary: Accept-Encoding");
        assertThat(ask("GET", "/" + target, "Accept-Encoding: br"))
                .startsWith("HTTP/1.1 " + ASKED + " ");
        assertThat(ask("GET", "/" + target + "s", "")).startsWith("HTTP/1.1 " + ASKED + " ");
    }

    @Test
    void inEncodingsThatAreMade() throws Exception {
        assertThat(ask("GET", "/", "Accept-Encoding: gzip"))
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-Encoding: gzip");
        assertThat(ask("GET", "/", "Accept-Encoding: br")).startsWith("HTTP/1.1 " + ASKED + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "OPTIONS", "DELETE"})
    void onlyToThoseWhoRead(String method) throws Exception {
        assertThat(ask(method, "/", "")).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-Match: \"a\"",
                "If-None-Match: *",
                "If-None-Match: \"a\", \"b\"",
                "If-None-Match: \"a\"\r\nIf-None-Match: \"b\"",
                "If-Unmodified-Since: Wed, 25 Nov 2020 09:00:00 GMT",
                "Content-Length: 0"
            })
    void onlyWhereTheConditionIsPlain(String header) throws Exception {
        assertThat(ask("GET", "/", header)).startsWith("HTTP/1.1 " + ASKED + " ");
    }

    @Test
    void assetsBeforeThereIsAnEdition() throws Exception {
        assertThat(ask("GET", "/" + Assets.folder() + "icon.svg", "")).startsWith("HTTP/1.1 200 ");
    }
}
