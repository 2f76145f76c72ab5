package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.ManyInterviews;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages weigh, and how long they take, where there are many interviews. */
class ScaleTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    /** In bytes. */
    private static final int HEAVIEST = 150_000;

    /** Pages of each kind to look at, spread over all of the kind. */
    private static final int LOOKED_AT = 12;

    @Tag("slow")
    @Test
    void everyLinkOfPagesAcrossInterviewsLeadsSomewhere(@TempDir Path dir) throws IOException {
        SiteEdition site = site(dir, 60);
        Set<String> addresses = new HashSet<>(site.addresses().toList());
        Map<String, List<String>> kinds = kinds(site);
        assertThat(kinds)
                .containsKeys("with-", "questions/", "topics/", "people/", "glossary/", "q");
        for (List<String> kind : kinds.values()) {
            for (int i = 0; i < kind.size(); i += Math.max(1, kind.size() / LOOKED_AT)) {
                assertLinks(site, addresses, kind.get(i));
            }
        }
    }

    private static void assertLinks(SiteEdition site, Set<String> addresses, String address) {
        String text = site.page(address).orElseThrow().text();
        String base = "http://site/" + SitePaths.encoded(address);
        for (Element link : Jsoup.parse(text, base).select("main a[href]")) {
            String to = link.absUrl("href").replaceFirst("^http://site/", "");
            String page = to.replaceFirst("[?#].*", "");
            if (!page.contains(":")) {
                assertThat(addresses).as("%s in %s", to, address).contains(page);
            }
        }
    }

    @Test
    @Tag("slow")
    void tenThousandInterviewsAreServed(@TempDir Path dir) throws IOException {
        Path folder = ManyInterviews.write(dir, 10_000, 1);
        long start = System.nanoTime();
        Corpus corpus = new CorpusReader().read(folder);
        System.out.printf("read in %d ms%n", since(start));
        long shown = System.nanoTime();
        SiteEdition site = new SiteEdition(corpus, TEMPLATES);
        assertThat(site.page(SitePaths.INDEX)).isPresent();
        long first = since(shown);
        System.out.printf("first page after %d ms, %d MB%n", first, megabytes());
        assertThat(first).isLessThan(20_000);
        for (Map.Entry<String, List<String>> kind : kinds(site).entrySet()) {
            look(site, kind.getKey(), kind.getValue());
        }
        System.out.printf("%d MB%n", megabytes());
    }

    private static void look(SiteEdition site, String kind, List<String> all) {
        int step = Math.max(1, all.size() / LOOKED_AT);
        int heaviest = 0;
        long slowest = 0;
        for (int i = 0; i < all.size(); i += step) {
            long start = System.nanoTime();
            String text = site.page(all.get(i)).orElseThrow().text();
            slowest = Math.max(slowest, since(start));
            heaviest = Math.max(heaviest, text.getBytes(UTF_8).length);
        }
        System.out.printf(
                "%-12s %6d pages, at most %,d bytes, %d ms%n", kind, all.size(), heaviest, slowest);
        assertThat(heaviest).as(kind).isLessThan(HEAVIEST);
    }

    /** The pages of each kind, less those of single interviews. */
    private static Map<String, List<String>> kinds(SiteEdition site) {
        Map<String, List<String>> kinds = new TreeMap<>();
        site.addresses()
                .filter(address -> address.endsWith(".html"))
                .forEach(
                        address ->
                                kinds.computeIfAbsent(kind(address), k -> new ArrayList<>())
                                        .add(address));
        kinds.remove("reader");
        return kinds;
    }

    private static String kind(String address) {
        String last = address.substring(address.lastIndexOf('/') + 1);
        if (address.startsWith("interviews/")) {
            return Stream.of("with-", "q", "s")
                    .filter(last::startsWith)
                    .findFirst()
                    .orElse("reader");
        }
        return address.replaceFirst("[-/.].*", address.contains("/") ? "/" : "");
    }

    private static SiteEdition site(Path dir, int interviews) throws IOException {
        return new SiteEdition(
                new CorpusReader().read(ManyInterviews.write(dir, interviews, 1)), TEMPLATES);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long megabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
