package org.colloquy.site.anthology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.TextDirection;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An interview on the page of an anthology: its own page without what belongs to a page of its own,
 * and with names that no other chapter has. Its words stay as they are.
 */
final class AnthologyChapter {
    /** The elements that belong to a page of its own; its lists are gathered from it first. */
    private static final String OF_THE_PAGE =
            "nav, .side, .tools, script, noscript, audio, video, dialog, [data-pagefind-filter],"
                    + " button, [role=status], .timeline, .menu, .byline:has(> span > a[hreflang])";

    /** Attributes that name other elements, several with spaces between. */
    private static final List<String> REFERRING =
            List.of(
                    "aria-labelledby",
                    "aria-describedby",
                    "aria-controls",
                    "for",
                    "headers",
                    "popovertarget",
                    "interestfor");

    private static final Set<String> OF_SCRIPTS =
            Set.of("data-pagefind-body", "data-parts", "data-part", "data-place", "data-pages");

    private final int number;
    private final Interview interview;
    private final Element root;
    private final Element article;

    /**
     * Reads the chapter of a page.
     *
     * @param html the whole page of the interview
     */
    AnthologyChapter(int number, Interview interview, String html, ChapterAddresses addresses) {
        this.number = number;
        this.interview = interview;
        Document whole = Jsoup.parse(html);
        this.root = whole.expectFirst("html");
        this.article = whole.expectFirst("article[data-interview]");
        article.select(OF_THE_PAGE).remove();
        // Many interviews ask the same; as landmarks their questions could not be told apart.
        article.select("section").removeAttr("aria-labelledby").removeAttr("aria-label");
        article.getAllElements().forEach(this::rename);
        String page = SitePaths.encoded(SitePaths.interview(interview));
        for (Element link : article.select("a[href]")) {
            link.attr("href", addresses.of(number, page, link.attr("href")));
        }
        for (Element loaded : article.select("img[src]")) {
            loaded.attr("src", addresses.of(number, page, loaded.attr("src")));
        }
        article.attr("id", "i" + number).addClass("chapter").addClass("run-" + number);
    }

    private static String direction(Element root) {
        return root.hasAttr("dir") ? root.attr("dir") : TextDirection.LTR;
    }

    private void rename(Element element) {
        if (element.hasAttr("id")) {
            element.attr("id", ChapterAddresses.id(number, element.id()));
        }
        for (String attribute : REFERRING) {
            if (element.hasAttr(attribute)) {
                String own = element.attr(attribute).strip();
                element.attr(
                        attribute,
                        String.join(
                                " ",
                                Arrays.stream(own.split("\\s+"))
                                        .map(name -> ChapterAddresses.id(number, name))
                                        .toList()));
            }
        }
        OF_SCRIPTS.forEach(element::removeAttr);
    }

    int number() {
        return number;
    }

    Interview interview() {
        return interview;
    }

    /** Returns the article, from which lists can be taken. */
    Element article() {
        return article;
    }

    /** Returns the name that an element of the interview's page has here. */
    String id(String own) {
        return ChapterAddresses.id(number, own);
    }

    /**
     * Returns the article without its lists, as it stands in the anthology. Where it is in another
     * language, it says so itself.
     *
     * @param anthology the root of the anthology
     */
    Element finished(Element anthology) {
        if (!direction(root).equals(direction(anthology))) {
            article.attr("dir", direction(root));
        }
        if (!root.attr("lang").equals(anthology.attr("lang"))) {
            article.attr("lang", root.attr("lang"));
        }
        article.select(".back").remove();
        Element kicker = article.selectFirst(".kicker");
        if (kicker != null) {
            kicker.prepend("<span class=\"num\">" + number + "</span> ");
        }
        return article;
    }
}
