package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.serve.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exported site, from a disk and from a host of files below some path. */
class ExportedTest extends BrowserTest {
    private static final String BASE = "https://interviews.example/some/path/";

    /** Whether the site's own fonts can be had, whether or not they came in time. */
    private static final String LOADS_FONTS =
            "() => document.fonts.load('16px \"Source Serif 4\"').then(faces => faces.length > 0, () => false)";

    @TempDir private static Path folder;

    ExportedTest() {
        super(SEEDS);
    }

    @BeforeAll
    static void export() {
        TestSite.export(SEEDS, folder.resolve("plain"), null);
        TestSite.export(SEEDS, folder.resolve("published"), BASE);
        TestSite.export(Corpora.SHAPES, folder.resolve("shapes"), BASE);
        TestSite.export(Corpora.LINKS, folder.resolve("links"), null);
    }

    /** Nothing on the way: as a host of files sends it, and as a disk gives it. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "published", "shapes", "links"})
    void everyLinkLeadsToAFile(String site) throws IOException {
        Path root = folder.resolve(site);
        Deque<Path> open = new ArrayDeque<>(List.of(root.resolve("index.html")));
        Map<Path, Document> pages = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty()) {
            Path file = open.pop();
            if (pages.containsKey(file)) {
                continue;
            }
            Document page = Jsoup.parse(file.toFile(), "UTF-8", file.toUri().toString());
            pages.put(file, page);
            for (Element link : page.select("[href], [src]")) {
                String to = link.attr(link.hasAttr("href") ? "href" : "src");
                if (to.matches("[a-z]+:.*") || to.startsWith("#")) {
                    continue;
                }
                Path target =
                        file.resolveSibling(decoded(to.replaceFirst("[?#].*", ""))).normalize();
                if (!target.startsWith(root) || !Files.isRegularFile(target)) {
                    broken.add(file + ": " + to);
                } else if (target.toString().endsWith(".html")) {
                    open.add(target);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(pages).hasSizeGreaterThan(10);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "shapes"})
    void opensFromADisk(String site) {
        assertThat(faultsWhenRead(folder.resolve(site).toUri())).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "published")
    void opensFromADiskWhereItIsPublishedToo(String site) {
        opensFromADisk(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "links"})
    void opensFromAHostOfFilesBelowAPath(String site) throws IOException {
        try (StaticHost host = new StaticHost(folder.resolve(site), "/some/path/")) {
            assertThat(faultsWhenRead(host.root())).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "plain")
    void opensFromAHostWithoutAnAddressOfItsOwnToo(String site) throws IOException {
        opensFromAHostOfFilesBelowAPath(site);
    }

    /** What goes wrong where a site is read; its window shuts before its host does. */
    private List<String> faultsWhenRead(URI root) {
        List<String> faults = new ArrayList<>();
        try (Page page = context(window(DESKTOP)).newPage()) {
            page.onConsoleMessage(m -> faults.add(page.url() + ": " + m.text()));
            page.onPageError(error -> faults.add(page.url() + ": " + error));
            page.onRequestFailed(
                    request -> {
                        if (!"net::ERR_ABORTED".equals(request.failure())) {
                            faults.add(request.url() + ": " + request.failure());
                        }
                    });
            read(page, root);
        }
        return faults;
    }

    /** From the index through its links, with every page's style, fonts and script. */
    private static void read(Page page, URI root) {
        page.navigate(root.resolve("index.html").toString());
        // The way to the search page gives place to a field where there is room for one.
        for (int i = 0; i < page.locator("header.site nav a:visible").count(); i++) {
            follow(page, page.locator("header.site nav a:visible").nth(i));
        }
        page.locator(".quick input").fill("tea");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("search.html?q=tea"));
        page.navigate(root.resolve("index.html").toString());
        follow(page, page.locator("h1 a, .entries h3 a").first());
        follow(page, page.locator("article .tools a:has-text('This question only')").first());
        follow(page, page.locator("a[rel=up]").first());
        page.locator("button[popovertarget=display]").click();
        page.locator("#theme-dark").check();
        page.reload();
        assertThat(evaluated(page, "() => document.documentElement.dataset.theme === 'dark'"))
                .isTrue();
        page.locator("#theme-light").evaluate("choice => choice.click()");
    }

    private static void follow(Page page, Locator link) {
        String href = (String) link.evaluate("a => a.href");
        link.click();
        page.waitForURL(href);
        check(page);
    }

    private static void check(Page page) {
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(evaluated(page, LOADS_FONTS)).isTrue();
        assertThat(evaluated(page, "() => [...document.styleSheets].length === 1")).isTrue();
        assertThat(evaluated(page, "() => typeof colloquy === 'object'")).isTrue();
    }

    @Test
    void anOldAddressLeadsOnAndKeepsThePlace() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("new.md"),
                "---\ntitle: New\naliases: [old]\n---\n## When?\n\nAt night.\n");
        TestSite.export(corpus, folder.resolve("moved"), null);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(folder.resolve("moved/interviews/old.html").toUri() + "#q1");
        page.waitForURL(folder.resolve("moved/interviews/new.html").toUri() + "#q1");
        Page without = context(window(DESKTOP).setJavaScriptEnabled(false)).newPage();
        without.navigate(folder.resolve("moved/interviews/old.html").toUri().toString());
        without.waitForURL(folder.resolve("moved/interviews/new.html").toUri().toString());
    }

    @Test
    void whatIsMissingIsSaidAtAnyDepthWhereTheSiteIsPublished() throws IOException {
        try (StaticHost host = new StaticHost(folder.resolve("published"), "/some/path/")) {
            Page page = context(window(DESKTOP)).newPage();
            page.navigate(host.root().resolve("interviews/a/b/nothing.html").toString());
            check(page);
            follow(page, page.locator("header.site nav a").first());
            assertThat(page.url()).startsWith(host.root().toString());
        }
    }
}
