package org.colloquy.site.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * The sitemap of a published site, in several files where one would be too large, and {@code
 * robots.txt}, which names it. Both need whole addresses, so without a base address there is
 * neither.
 */
public final class SitemapSource implements PageSource {
    static final String ROBOTS = "robots.txt";
    static final String SITEMAP = "sitemap.xml";

    /** Beginnings of addresses at which the same is found in ever other choices and orders. */
    private static final List<String> NOT_FOLLOWED =
            List.of(
                    SitePaths.SEARCH + "?",
                    SitePaths.SEARCH_JSON,
                    SitePaths.CONCORDANCE,
                    SitePaths.PRINT + "?",
                    SitePaths.INDEX_FOLDER + "by-");

    private static final Pattern PART = Pattern.compile("sitemap-([1-9]\\d{0,6})\\.xml");

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The addresses that one file may hold (sitemaps.org, "Protocol"). */
    private static final int MAX_ADDRESSES = 50_000;

    /** The bytes that one file may hold, which is somewhat less than the protocol allows. */
    private static final int MAX_BYTES = 45_000_000;

    /** The bytes that the elements around an address take. */
    private static final int ELEMENT_BYTES = 40;

    private final @Nullable String base;
    private final String signal;
    private final Supplier<Stream<String>> pages;

    /**
     * Creates the source of one edition.
     *
     * @param base where the site is published; null if that is not known
     * @param signal which uses of the texts are welcome; empty if nothing is said
     * @param pages gives the paths of all pages that people read
     */
    public SitemapSource(@Nullable String base, String signal, Supplier<Stream<String>> pages) {
        this.base = base;
        this.signal = signal;
        this.pages = pages;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                base == null
                        ? Stream.empty()
                        : Stream.concat(Stream.of(ROBOTS, SITEMAP), partPaths(parts(base).size())));
    }

    private static Stream<String> partPaths(int parts) {
        return parts == 1 ? Stream.empty() : PagedPath.all(parts, SitemapSource::part);
    }

    @Override
    public Optional<Page> page(String path) {
        if (base == null) {
            return Optional.empty();
        }
        if (path.equals(ROBOTS)) {
            return Optional.of(new Page(Page.TEXT, robots(base)));
        }
        if (path.equals(SITEMAP)) {
            return Optional.of(new Page(Page.XML, sitemap(base)));
        }
        Matcher part = PART.matcher(path);
        return part.matches() ? part(base, Integer.parseInt(part.group(1))) : Optional.empty();
    }

    /**
     * Returns what programs that follow links are asked for: to leave out searches and lists in
     * other orders, which lead to no page that the sitemap does not name.
     */
    private String robots(String base) {
        StringBuilder robots = new StringBuilder("User-agent: *\n");
        if (!signal.isEmpty()) {
            robots.append("Content-Signal: ").append(signal).append('\n');
        }
        String root = URI.create(base).getRawPath();
        for (String path : NOT_FOLLOWED) {
            robots.append("Disallow: ").append(root).append(path).append('\n');
        }
        return robots.append("Allow: /\n\nSitemap: " + base + SITEMAP + "\n").toString();
    }

    private String sitemap(String base) {
        List<List<String>> parts = parts(base);
        return parts.size() > 1 ? index(base, parts.size()) : map(parts.get(0));
    }

    private Optional<Page> part(String base, int number) {
        List<List<String>> parts = parts(base);
        return parts.size() == 1 || number > parts.size()
                ? Optional.empty()
                : Optional.of(new Page(Page.XML, map(parts.get(number - 1))));
    }

    private static String part(int number) {
        return "sitemap-" + number + ".xml";
    }

    /** Returns whole addresses, in as many parts as the protocol asks for; at least one. */
    private List<List<String>> parts(String base) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        parts.add(part);
        int length = 0;
        for (String page : pages.get().toList()) {
            String url = SiteLinks.to(base, page);
            int more = url.getBytes(UTF_8).length + ELEMENT_BYTES;
            if (part.size() == MAX_ADDRESSES || length + more > MAX_BYTES) {
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
        return places("urlset", "url", urls);
    }

    private static String index(String base, int parts) {
        return places(
                "sitemapindex", "sitemap", partPaths(parts).map(path -> base + path).toList());
    }

    private static String places(String root, String element, List<String> urls) {
        XmlText xml = new XmlText();
        xml.open(root, "xmlns", NAMESPACE);
        for (String url : urls) {
            xml.line();
            xml.open(element);
            xml.line();
            xml.element("loc", url);
            xml.close();
        }
        return xml.end();
    }
}
