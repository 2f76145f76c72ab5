package org.colloquy.hostile;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What must not be on any page: scripts, handlers, requests to elsewhere, parts of a frame. */
final class Soundness {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> LOADED =
            Set.of("src", "srcset", "poster", "data", "background", "manifest", "lowsrc");

    /** Attributes that hold words of the interview. */
    private static final Set<String> WORDS =
            Set.of("content", "data-running", "aria-label", "title", "alt", "value");

    private static final Pattern BLOCK_ID =
            Pattern.compile("(?:i\\d+-)?(?:[qts]\\d+(?:-p\\d+)?|intro-p\\d+|p\\d+)");

    /** Attributes of the chapters of a print edition that hold their titles. */
    private static final Pattern RUNNING = Pattern.compile("data-run-\\d+");

    /** Browsers drop these before they look for a scheme (WHATWG URL, basic URL parser). */
    private static final Pattern IGNORED = Pattern.compile("^[\\u0000-\\u0020]+|[\\t\\n\\r]");

    private static final Pattern SCHEME =
            Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final String address;
    private final Set<String> site;
    private final List<String> faults = new ArrayList<>();

    private Soundness(String address, Set<String> site) {
        this.address = address;
        this.site = site;
    }

    /**
     * What is wrong with a page.
     *
     * @param address where it stands
     * @param site every address of its site
     */
    static List<String> faults(String address, Document page, Set<String> site) {
        Soundness soundness = new Soundness(address, site);
        Vocabulary.ofHarmlessSites()
                .strange(page)
                .forEach(word -> soundness.fault("content brought", word));
        page.getAllElements().forEach(soundness::look);
        soundness.requireOneEach(page);
        return soundness.faults;
    }

    private void fault(String what, Object where) {
        faults.add(address + ": " + what + ": " + where);
    }

    private void look(Element element) {
        for (Attribute attribute : element.attributes()) {
            look(element, attribute.getKey(), attribute.getValue());
        }
        switch (element.normalName()) {
            case "script" -> script(element);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "form" -> form(element);
            default -> {}
        }
        if (element.ownText().contains("bare")) {
            bare(element);
        }
    }

    private void look(Element element, String name, String value) {
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            fault("handler", element);
        }
        boolean holdsWords = WORDS.contains(name) || RUNNING.matcher(name).matches();
        if (value.contains("forged") && !holdsWords) {
            fault("forged", element);
        }
        if (value.contains("1337")) {
            fault("worked out", element);
        }
        if (LOADED.contains(name)) {
            requireWithin(element, value);
        } else if (name.equals("href") && element.normalName().equals("a")) {
            requireGoodLink(element, value);
        }
    }

    /** Blocks with a number are the frame's; that none is forged shows in that none is twice. */
    private void bare(Element element) {
        if (BLOCK_ID.matcher(element.id()).matches()) {
            return;
        }
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(attribute -> !Vocabulary.isContent(element, attribute))
                .forEach(attribute -> fault("forged attribute " + attribute, element));
    }

    /** Forms search the site, or close a note. */
    private void form(Element form) {
        if (!form.attr("method").equals("dialog")) {
            requireWithin(form, form.attr("action"));
        }
    }

    private void script(Element script) {
        if (script.hasAttr("src")) {
            return;
        }
        try {
            JSON.readTree(script.data());
        } catch (JacksonException e) {
            fault("no JSON", script);
        }
        if (!script.attr("type").equals("application/ld+json")) {
            fault("script", script);
        }
    }

    private void meta(Element meta) {
        if (meta.hasAttr("http-equiv")) {
            String content = meta.attr("content");
            if (content.startsWith("0; url=")) {
                requireWithin(meta, content.substring(7));
            } else {
                fault("page setting", meta);
            }
        }
    }

    private void link(Element link) {
        String href = link.attr("href");
        boolean named = link.attr("rel").equals("canonical") || href.startsWith(HostileSite.BASE);
        if (!named) {
            requireWithin(link, href);
        } else if (!href.startsWith(HostileSite.BASE)) {
            fault("another site", link);
        }
    }

    /** What a page loads, or sends to, must be of its own site. */
    private void requireWithin(Element element, String written) {
        String path = written.replaceFirst("[?#].*", "");
        if (SCHEME.matcher(path).matches() || path.startsWith("//") || path.contains("\\")) {
            fault("loads from elsewhere", element);
            return;
        }
        String base = "/" + address;
        if (path.startsWith("/")) {
            // Only the page that a host sends at any depth begins its addresses at the root.
            path = path.replaceFirst("^" + URI.create(HostileSite.BASE).getPath(), "/");
        }
        String to = URI.create("http://s" + encoded(base)).resolve(path).getRawPath();
        String decoded = URLDecoder.decode(to.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!site.contains(decoded.substring(1)) && !decoded.equals("/")) {
            fault("loads what is not there (" + decoded + ")", element);
        }
    }

    private static String encoded(String path) {
        return org.springframework.web.util.UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    private void requireGoodLink(Element link, String written) {
        String href = IGNORED.matcher(written).replaceAll("").replace('\\', '/');
        var scheme = SCHEME.matcher(href);
        boolean good =
                scheme.matches()
                        ? Set.of("http", "https", "mailto")
                                .contains(scheme.group(1).toLowerCase(Locale.ROOT))
                        : !href.startsWith("//");
        if (!good || (href.contains("evil.example") && !scheme.matches())) {
            fault("link", link);
        }
    }

    private void requireOneEach(Document page) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").stream()
                .filter(element -> !ids.add(element.id()))
                .forEach(element -> fault("id given twice", element.id()));
        // A print edition has the interviews that it announces, each once.
        int interviews = Math.max(1, page.select(".edition .contents li").size());
        if (page.select("main").size() > 1
                || page.select("article[data-interview]").size() > interviews) {
            fault("frame given twice", page.title());
        }
        page.select("[data-definition]").stream()
                .filter(note -> !note.hasAttr("popover"))
                .forEach(note -> fault("definition", note.id()));
    }
}
