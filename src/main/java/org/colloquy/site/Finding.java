package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * What machines find a published site by: its feed, its sitemap and {@code robots.txt}. All of them
 * need whole addresses, so without a base address there is none.
 */
final class Finding {
    static final String ROBOTS = "robots.txt";
    static final String SITEMAP = "sitemap.xml";

    private static final Pattern PART = Pattern.compile("sitemap-([1-9]\\d{0,6})\\.xml");
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** What a sitemap may hold (sitemaps.org, "Protocol"); in addresses, and bytes with room. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 45_000_000;
    private static final int AROUND = 40;

    private final Corpus corpus;
    private final @Nullable String base;

    Finding(Corpus corpus) {
        this.corpus = corpus;
        this.base = corpus.settings().baseUrl();
    }

    /**
     * @param pages the addresses of all pages of the site
     */
    List<String> addresses(List<String> pages) {
        List<String> addresses = new ArrayList<>();
        if (base != null) {
            addresses.add(ROBOTS);
            addresses.add(SITEMAP);
            int parts = parts(pages).size();
            if (parts > 1) {
                IntStream.rangeClosed(1, parts).mapToObj(Finding::part).forEach(addresses::add);
            }
        }
        if (AtomFeed.exists(corpus)) {
            addresses.add(AtomFeed.ADDRESS);
        }
        return addresses;
    }

    /**
     * What stands at an address; empty if it is none of these.
     *
     * @param pages the addresses of all pages of the site
     */
    Optional<Page> page(String address, List<String> pages) {
        if (base == null) {
            return Optional.empty();
        }
        if (address.equals(AtomFeed.ADDRESS) && AtomFeed.exists(corpus)) {
            return Optional.of(new Page(AtomFeed.TYPE, new AtomFeed(corpus, base).xml()));
        }
        if (address.equals(ROBOTS)) {
            return Optional.of(new Page(Page.TEXT, robots(base)));
        }
        List<List<String>> parts = parts(pages);
        if (address.equals(SITEMAP)) {
            return Optional.of(
                    new Page(Page.XML, parts.size() > 1 ? index(parts.size()) : map(parts.get(0))));
        }
        Matcher part = PART.matcher(address);
        if (part.matches() && parts.size() > 1) {
            int number = Integer.parseInt(part.group(1));
            return number > parts.size()
                    ? Optional.empty()
                    : Optional.of(new Page(Page.XML, map(parts.get(number - 1))));
        }
        return Optional.empty();
    }

    /** Whether an address can be one of these at all. */
    static boolean isAddress(String address) {
        return address.equals(AtomFeed.ADDRESS)
                || address.equals(ROBOTS)
                || address.equals(SITEMAP)
                || PART.matcher(address).matches();
    }

    private static String robots(String base) {
        return "User-agent: *\nAllow: /\n\nSitemap: " + base + SITEMAP + "\n";
    }

    private static String part(int number) {
        return "sitemap-" + number + ".xml";
    }

    /** Whole addresses, in as many parts as the protocol asks for; at least one. */
    private List<List<String>> parts(List<String> pages) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        parts.add(part);
        int length = 0;
        for (String page : pages) {
            String url = base + Address.encoded(page);
            int more = url.getBytes(UTF_8).length + AROUND;
            if (part.size() == MOST || length + more > LONGEST) {
                part = new ArrayList<>();
                parts.add(part);
                length = 0;
            }
            part.add(url);
            length += more;
        }
        return parts;
    }

    private static String map(List<String> urls) {
        return Xml.document(
                "urlset",
                NAMESPACE,
                xml -> {
                    for (String url : urls) {
                        xml.element("url", () -> xml.text("loc", url));
                    }
                });
    }

    private String index(int parts) {
        return Xml.document(
                "sitemapindex",
                NAMESPACE,
                xml -> {
                    for (int i = 1; i <= parts; i++) {
                        String url = base + part(i);
                        xml.element("sitemap", () -> xml.text("loc", url));
                    }
                });
    }
}
