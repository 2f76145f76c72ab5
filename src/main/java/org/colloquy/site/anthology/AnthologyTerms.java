package org.colloquy.site.anthology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.site.text.path.SiteLinks;
import org.jsoup.nodes.Element;

/** The terms of all interviews: each once, numbered in the order in which they come first. */
final class AnthologyTerms {
    private static final String TERM = "data-term";
    private static final String NUMBER = "data-n";
    private static final String ENTRY = "term-";
    private static final String NOTE = "note-";

    private final String root;
    private final Map<String, Element> entries = new LinkedHashMap<>();

    /** The places of each term: the numbers of chapters, each with its links. */
    private final Map<String, Map<Integer, List<Element>>> places = new LinkedHashMap<>();

    AnthologyTerms(String root) {
        this.root = root;
    }

    /** Takes the terms of a chapter, and puts their numbers where they are marked. */
    void take(AnthologyChapter chapter) {
        for (Element entry :
                chapter.article().select("ol.terms > li[id^=" + chapter.id(ENTRY) + "]")) {
            String id = entry.id().substring(chapter.id(ENTRY).length());
            places.computeIfAbsent(id, none -> new LinkedHashMap<>())
                    .put(chapter.number(), copies(entry.select("> .at > a")));
            Element known = entries.get(id);
            if (known == null) {
                entry.attr("id", ENTRY + id);
                entry.select(".note").attr("id", NOTE + id);
                sayChapter(entry, chapter);
                entries.put(id, entry);
            } else {
                Element at = known.selectFirst("> .at");
                Element more = entry.selectFirst("> .at");
                if (at != null && more != null) {
                    sayChapter(entry, chapter);
                    more.select("> .chapter-number, > a")
                            .forEach(part -> at.appendText(" ").appendChild(part.clone()));
                }
            }
        }
        number(chapter);
    }

    private static List<Element> copies(List<Element> links) {
        return links.stream().map(Element::clone).toList();
    }

    /** Writes the number of the chapter before the places of an entry. */
    static void sayChapter(Element entry, AnthologyChapter chapter) {
        Element first = entry.selectFirst("> .at > a");
        if (first != null) {
            first.before(
                    new Element("span").addClass("chapter-number").text(chapter.number() + ":"));
            first.before(" ");
        }
    }

    private void number(AnthologyChapter chapter) {
        List<String> order = new ArrayList<>(entries.keySet());
        String last = "";
        for (Element marked : chapter.article().select("[" + TERM + "], [" + NUMBER + "]")) {
            if (marked.hasAttr(TERM)) {
                last = marked.attr(TERM);
                marked.attr("href", "#" + ENTRY + last);
                marked.attr("interestfor", NOTE + last);
            }
            if (marked.hasAttr(NUMBER)) {
                marked.attr(NUMBER, Integer.toString(order.indexOf(last) + 1));
            }
        }
    }

    /** Lets the terms of a chapter whose anthology lists none lead to their pages. */
    void leaveOut(AnthologyChapter chapter) {
        chapter.article().select("i[" + NUMBER + "]").remove();
        for (Element marked : chapter.article().select("[" + TERM + "]")) {
            marked.attr("href", SiteLinks.term(root, marked.attr(TERM)));
            marked.removeAttr(NUMBER).removeAttr("interestfor").removeAttr("role");
            marked.removeAttr(TERM);
        }
    }

    /** Returns the entries of the list. */
    List<Element> entries() {
        return List.copyOf(entries.values());
    }

    /** Returns the places of a term: the numbers of chapters, each with its links. */
    Map<Integer, List<Element>> places(String id) {
        return places.getOrDefault(id, Map.of());
    }

    /** Returns each term with the name under which the list has it. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        entries.forEach((id, entry) -> names.put(id, entry.expectFirst("dfn").text()));
        return names;
    }
}
