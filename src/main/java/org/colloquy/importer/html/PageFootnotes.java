package org.colloquy.importer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes of a page: a link whose words are a number or a sign leads to a place further down, and
 * from there another leads back. They are taken out of the page; in place of each link stands an
 * element with the number of its note.
 */
final class PageFootnotes {
    /** Attribute of an element that stands for the mark of a note. */
    static final String MARK = "data-note-mark";

    private static final Pattern SIGN = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§a-z])[\\])]?");

    /** Bound on the links that are looked at. */
    private static final int MAX_LINKS = 2_000;

    private final Map<Element, Integer> numbers = new HashMap<>();
    private final List<Element> notes = new ArrayList<>();

    private PageFootnotes() {}

    /** Takes the notes out of a page, which is changed. */
    static List<Element> takenFrom(Element body) {
        PageFootnotes found = new PageFootnotes();
        body.select("[" + MARK + "]").removeAttr(MARK);
        Map<String, Element> places = new HashMap<>();
        body.select("[id], a[name]").forEach(e -> places.putIfAbsent(name(e), e));
        Map<Element, Integer> order = new HashMap<>();
        body.getAllElements().forEach(e -> order.put(e, order.size()));
        body.select("a[href*=#]").stream()
                .filter(link -> SIGN.matcher(link.text().strip()).matches())
                .limit(MAX_LINKS)
                .forEach(
                        link -> {
                            Element place = places.get(target(link));
                            if (place != null
                                    && order.getOrDefault(place, 0) > order.getOrDefault(link, 0)
                                    && link.closest("body") != null) {
                                found.take(link, place);
                            }
                        });
        found.notes.forEach(Element::remove);
        return found.notes;
    }

    private void take(Element link, Element place) {
        Element back = back(link, place);
        Element note = holder(place);
        if (back == null || isInside(link, note)) {
            return;
        }
        Integer number = numbers.get(note);
        if (number == null) {
            notes.add(note);
            number = notes.size();
            numbers.put(note, number);
        }
        back.remove();
        Element mark = new Element("span").attr(MARK, String.valueOf(number));
        raised(link).replaceWith(mark);
    }

    /** Returns the raised element that has nothing but a link in it, or else the link. */
    private static Element raised(Element link) {
        Element around = link.parent();
        return around != null
                        && around.normalName().equals("sup")
                        && around.text().equals(link.text())
                ? around
                : link;
    }

    /** Returns the link in a note that leads back to a mark, or to what is around it. */
    private static @Nullable Element back(Element link, Element place) {
        for (Element inside : holder(place).select("a[href*=#]")) {
            String target = target(inside);
            for (Element e = link; e != null && !target.isEmpty(); e = e.parent()) {
                if (target.equals(name(e)) || target.equals(e.id())) {
                    return inside;
                }
            }
        }
        return null;
    }

    /**
     * Returns the whole note: the element of the place, or where that is a link or has no words but
     * a sign, what is around it.
     */
    private static Element holder(Element place) {
        Element holder = place;
        while ((!holder.isBlock() || SIGN.matcher(holder.text().strip()).matches())
                && holder.parent() != null
                && !holder.parent().normalName().equals("body")) {
            holder = holder.parent();
        }
        return holder;
    }

    private static boolean isInside(Element element, Element other) {
        return element.equals(other) || element.parents().contains(other);
    }

    private static String name(Element element) {
        return element.id().isEmpty() ? element.attr("name") : element.id();
    }

    private static String target(Element link) {
        String href = link.attr("href");
        return href.startsWith("#") ? href.substring(1) : "";
    }
}
