package org.colloquy.export.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes the links of a page ready for paper. One within the page leads there on paper too. One to
 * another page leads to where that is published; where nobody knows that, its words stay and lead
 * nowhere, since a file travels without the folder that it was made from.
 */
final class PrintLinker {
    private static final Pattern ABROAD = Pattern.compile("(?i)(https?|mailto|tel):.*");

    /** Names that the browser writes into a PDF as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.-]{1,100}");

    private final Document document;
    private final SiteAddress here;
    private final String own;
    private final @Nullable String baseUrl;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final PrintedLinks links = new PrintedLinks();

    PrintLinker(Document document, String page, @Nullable String baseUrl) {
        this.document = document;
        this.here = SiteAddress.of(page);
        this.own = SitePaths.encoded(page);
        this.baseUrl = baseUrl;
    }

    /** Rewrites the links and returns what became of them. */
    PrintedLinks link() {
        for (Element named : document.select("[id]")) {
            ids.add(named.id());
            if (!PLAIN.matcher(named.id()).matches()) {
                String plain = "id-" + renamed.size();
                renamed.put(named.id(), plain);
                named.attr("id", plain);
            }
        }
        document.select("a[href]").forEach(this::link);
        return links;
    }

    private void link(Element link) {
        String words = words(link);
        String address = words.isEmpty() ? null : address(link.attr("href"), words);
        link.removeAttr("role");
        link.removeAttr("interestfor");
        if (address == null) {
            link.removeAttr("href");
        } else {
            link.attr("href", address);
        }
    }

    /** Returns the name of a link: by its name for those who hear the page, else by its words. */
    private static String words(Element link) {
        String name = link.attr("aria-label").strip();
        String text = name.isEmpty() ? link.text().strip() : name;
        if (!text.isEmpty()) {
            return text;
        }
        Element picture = link.selectFirst("img[alt]");
        return picture == null ? "" : picture.attr("alt").strip();
    }

    private @Nullable String address(String href, String words) {
        String below = href.startsWith("#") ? own + href : here.below(href);
        if (below != null && (below + "#").startsWith(own + "#")) {
            return within(below.substring(own.length()), words);
        }
        if (below != null && !ABROAD.matcher(href).matches()) {
            return baseUrl == null ? null : links.outward(baseUrl + below, words);
        }
        return ABROAD.matcher(href).matches() ? links.outward(href, words) : null;
    }

    private @Nullable String within(String fragment, String words) {
        String id = fragment.isEmpty() ? "" : SitePaths.decoded(fragment.substring(1));
        if (!ids.contains(id)) {
            return null;
        }
        String target = renamed.getOrDefault(id, id);
        links.inward(target, words);
        return "#" + target;
    }
}
