package org.colloquy.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * All pages that can be reached from the first one by plain links, as a reader without script. Of
 * searches, which lead to further searches without end, a few are asked for and none is followed.
 */
final class Crawl {
    /** Number of searches that are asked for. */
    private static final int SEARCHES = 12;

    private final URI root;
    private final Predicate<String> followed;
    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final TreeSet<String> broken = new TreeSet<>();

    private Crawl(URI root, Predicate<String> followed) {
        this.root = root;
        this.followed = followed;
    }

    static Crawl of(TestSite site) throws IOException, InterruptedException {
        return of(site.root());
    }

    static Crawl of(URI root) throws IOException, InterruptedException {
        return of(root, address -> true);
    }

    /** Follows only links to some of the addresses. */
    static Crawl of(URI root, Predicate<String> followed) throws IOException, InterruptedException {
        Crawl crawl = new Crawl(root, followed);
        crawl.follow();
        return crawl;
    }

    /** The addresses below the site's root. */
    List<String> addresses() {
        return List.copyOf(pages.keySet());
    }

    /** Links that lead to no page, or to no place on it. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    private void follow() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        Set<String> searches = new HashSet<>();
        while (!open.isEmpty()) {
            String address = open.pop();
            boolean isSearch = address.contains("?");
            boolean isKnown = isSearch && (searches.size() >= SEARCHES || !searches.add(address));
            if (isKnown || pages.containsKey(address)) {
                continue;
            }
            HttpRequest request = HttpRequest.newBuilder(root.resolve(address)).build();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                broken.add(address + ": " + answer.statusCode());
            } else if (isPage(answer) && !isSearch) {
                Document page = Jsoup.parse(answer.body(), root.resolve(address).toString());
                pages.put(address, page);
                links(page)
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(followed)
                        .forEach(open::add);
            }
        }
        pages.forEach(
                (address, page) ->
                        links(page)
                                .filter(link -> link.contains("#") && !leads(link))
                                .forEach(link -> broken.add(link + " on " + address)));
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private Stream<String> links(Document page) {
        return page.select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(link -> link.startsWith(root.toString()))
                .map(link -> link.substring(root.toString().length()));
    }

    private boolean leads(String link) {
        String[] parts = link.split("#", 2);
        Document page = pages.get(parts[0]);
        String id = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        return page == null || page.getElementById(id) != null;
    }
}
