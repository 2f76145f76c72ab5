package org.colloquy.site.anthology;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Addresses to which links of the interviews lead, listed for paper; each once, numbered through.
 */
final class AnthologyOutlets {
    private static final String LINK = "data-link";

    private final List<String> addresses = new ArrayList<>();

    /** Takes the addresses of a chapter, and puts their numbers where the links are. */
    void take(AnthologyChapter chapter) {
        List<String> own =
                chapter.article().select(".links .terms > li").stream().map(Element::text).toList();
        for (Element link : chapter.article().select("[" + LINK + "]")) {
            int number = number(link.attr(LINK));
            if (number < 1 || number > own.size()) {
                link.removeAttr(LINK);
                continue;
            }
            String address = own.get(number - 1);
            if (!addresses.contains(address)) {
                addresses.add(address);
            }
            link.attr(LINK, Integer.toString(addresses.indexOf(address) + 1));
        }
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns the entries of the list. */
    List<Element> entries() {
        List<Element> entries = new ArrayList<>();
        for (String address : addresses) {
            Element entry = new Element("li");
            entry.appendElement("p").text(address);
            entries.add(entry);
        }
        return entries;
    }
}
