package org.colloquy.export.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of the export as the browser is given it to print: without what only a screen shows, with
 * its links numbered, so that what a link of the PDF leads to and says is known afterwards.
 *
 * @param html the whole file
 * @param files the files that it loads
 */
record PrintCopy(
        String html,
        String title,
        String language,
        boolean rightToLeft,
        PrintedLinks links,
        List<String> headings,
        Set<Path> files) {

    /**
     * Mark of an element that is empty on the screen, and on paper has the number of the page of
     * another.
     */
    private static final String PAGE_OF = "data-page-of";

    private static final String POLICY = "Content-Security-Policy";

    /** The page loads style, pictures and letters from files, and runs nothing. */
    private static final String RULES =
            "default-src 'none'; style-src 'unsafe-inline' file:; img-src file:; font-src file:";

    /**
     * The parts that paper never shows; the print sheet hides it too, but the browser would lay it
     * out.
     */
    private static final String ON_SCREEN_ONLY =
            "script, noscript, template, dialog, form, audio, video, iframe, object,"
                    + " .site, .site-foot, .skip, .broken, .progress, .side, .tools, .bar, .panel,"
                    + " .menu, .note[popover], .files,"
                    + " link:not([rel=stylesheet]), meta[http-equiv], base";

    /**
     * Makes the copy.
     *
     * @param folder the root of the export
     * @param page the address of the page, not encoded
     * @param baseUrl where the export is published; null where that is not known
     */
    static PrintCopy of(
            String html, Path folder, String page, @Nullable String baseUrl, PaperSize paper) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select(ON_SCREEN_ONLY).remove();
        Set<Path> files = new HashSet<>();
        load(document, folder, page, files);
        PrintedLinks links = new PrintLinker(document, page, baseUrl).link();
        document.select("img:not([alt])").attr("alt", "");
        document.head().prependElement("meta").attr("http-equiv", POLICY).attr("content", RULES);
        document.head().appendElement("style").appendText("@page { size: " + paper.css() + " }");
        return new PrintCopy(
                document.outerHtml(),
                document.title(),
                document.expectFirst("html").attr("lang"),
                document.expectFirst("html").attr("dir").equals("rtl"),
                links,
                headings(document),
                Set.copyOf(files));
    }

    /** Returns whether the page names pages of its own: contents do. */
    boolean namesPages() {
        return html.contains(PAGE_OF + "=");
    }

    /**
     * Returns the copy with the numbers of pages where it names them.
     *
     * @param numbers by the ids of what begins there
     */
    PrintCopy with(Map<String, Integer> numbers) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        for (Element named : document.select("[" + PAGE_OF + "]")) {
            Integer number = numbers.get(named.attr(PAGE_OF));
            if (number != null) {
                named.text(number.toString());
            }
        }
        return new PrintCopy(
                document.outerHtml(), title, language, rightToLeft, links, headings, files);
    }

    /** Names the files that the page loads by their whole paths, since the copy lies elsewhere. */
    private static void load(Document document, Path folder, String page, Set<Path> files) {
        Path root = folder.toAbsolutePath().normalize();
        for (Element loading : document.select("link[href], img[src]")) {
            String attribute = loading.hasAttr("src") ? "src" : "href";
            Path file = SiteAddress.of(page).file(loading.attr(attribute), root);
            if (file == null) {
                loading.remove();
            } else {
                loading.attr(attribute, file.toUri().toString());
                loading.removeAttr("srcset");
                loading.removeAttr("loading");
                files.add(file);
            }
        }
        document.select("source").remove();
    }

    private static List<String> headings(Document document) {
        List<String> headings = new ArrayList<>();
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            Element words = heading.clone();
            Element number = words.selectFirst(".qn, .num");
            if (number != null) {
                number.remove();
            }
            String before = number == null ? "" : number.text() + " ";
            headings.add((before + words.text()).strip());
        }
        return headings;
    }
}
