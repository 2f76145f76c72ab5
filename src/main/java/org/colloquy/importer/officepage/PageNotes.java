package org.colloquy.importer.officepage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Notes and comments below the text of a page, which are known by the names that each program gives
 * to them. They are taken out of the page.
 */
final class PageNotes {
    private static final Pattern NOTE =
            Pattern.compile("_(?:ftn|edn)\\d+|ftnt\\d+|sd(?:foot|end)note\\d+sym");
    private static final Pattern COMMENT = Pattern.compile("_msocom_\\d+|cmnt\\d+");

    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Map<String, Element> comments = new LinkedHashMap<>();

    PageNotes(Document page) {
        for (Element anchor : page.select("a[name], a[id]")) {
            take(anchor, NOTE, notes);
            take(anchor, COMMENT, comments);
        }
    }

    private static void take(Element anchor, Pattern names, Map<String, Element> taken) {
        String name = anchor.attr("name").isEmpty() ? anchor.id() : anchor.attr("name");
        if (!names.matcher(name).matches() || anchor.parent() == null) {
            return;
        }
        Element holder = holder(anchor);
        anchor.remove();
        holder.remove();
        taken.put(name, holder);
    }

    /** Returns the element that holds a whole note: one of its own, else the paragraph. */
    private static Element holder(Element anchor) {
        Element paragraph = anchor;
        for (Element outer = anchor; outer != null; outer = outer.parent()) {
            String id = outer.id();
            if (outer.normalName().equals("div")
                    && (id.matches("_?(?:ftn|edn|com)_?\\d+|sd(?:foot|end)note\\d+")
                            || outer.select("a[id^=ftnt], a[id^=cmnt]").size() == 1)) {
                return outer;
            } else if (outer.normalName().equals("p") && paragraph.equals(anchor)) {
                paragraph = outer;
            }
        }
        return paragraph;
    }

    Map<String, Element> notes() {
        return notes;
    }

    /** Returns the name of the note to whose place a link leads; null if it leads to none. */
    @Nullable String note(Element link) {
        return name(link, NOTE, notes);
    }

    /** Returns the name of the comment to whose place a link leads; null if it leads to none. */
    @Nullable String comment(Element link) {
        return name(link, COMMENT, comments);
    }

    private static @Nullable String name(Element link, Pattern names, Map<String, Element> known) {
        String href = link.attr("href");
        int sign = href.indexOf('#');
        String name = sign < 0 ? "" : href.substring(sign + 1);
        Matcher matcher = names.matcher(name);
        return matcher.matches() && known.containsKey(name) ? name : null;
    }

    /** Returns the words of a comment. */
    String words(String comment) {
        Element element = comments.get(comment);
        return element == null ? "" : element.text().replaceFirst("^\\[\\w+\\]\\s*", "");
    }
}
