package org.colloquy.importer.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.plain.MovedHeader;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Definition lists that say what a page is about, as archives show their records: two terms or
 * more, none of which comes again on the page. Nobody speaks in them.
 *
 * <p>Who took part and when goes into the front matter; the rest becomes a list.
 */
final class PageFields {
    private static final int LEAST = 2;

    private final OriginalText original;
    private final List<Element> lists;
    private final List<String> terms;

    PageFields(OriginalText original, Element content) {
        this.original = original;
        this.lists = new ArrayList<>(content.select("dl"));
        this.terms = content.select("dt").stream().map(PageFields::words).toList();
    }

    /** Takes the lists out of the page, and returns what is known with what they say. */
    TranscriptMetadata over(TranscriptMetadata metadata) {
        TranscriptMetadata known = metadata;
        for (Element list : lists) {
            Elements own = list.select("> dt, > div > dt");
            boolean distinct =
                    own.stream()
                            .map(PageFields::words)
                            .allMatch(term -> Collections.frequency(terms, term) == 1);
            if (own.size() >= LEAST && distinct && !asks(own) && isElsewhere(list)) {
                known = moved(list, own, known);
            }
        }
        return known;
    }

    /** Tells whether there are words outside of a list, so that it is not the talk itself. */
    private boolean isElsewhere(Element list) {
        Element body = list.ownerDocument() == null ? list : list.ownerDocument().body();
        return body.text().length() > 2 * list.text().length();
    }

    private static boolean asks(Elements terms) {
        return terms.stream().map(PageFields::words).anyMatch(term -> term.matches(".*[?？]"));
    }

    private TranscriptMetadata moved(Element list, Elements terms, TranscriptMetadata metadata) {
        List<String> lines = terms.stream().map(PageFields::line).toList();
        MovedHeader header = MovedHeader.of(String.join("\n", lines) + "\n");
        TranscriptMetadata said = header.over(TranscriptMetadata.nothing());
        TranscriptMetadata known = metadata;
        List<String> used = new ArrayList<>();
        if (metadata.date() == null && said.date() != null) {
            known = known.dated(said.date());
            used.add("date");
        }
        if (!metadata.knowsPeople() && said.knowsPeople()) {
            known = known.people(said.participants());
            used.addAll(List.of("interviewers", "interviewees", "speakers"));
        }
        List<String> values =
                used.stream().flatMap(key -> Stream.ofNullable(header.header().text(key))).toList();
        Element rest = new Element("ul");
        for (int i = 0; i < lines.size(); i++) {
            if (values.stream().anyMatch(lines.get(i)::endsWith)) {
                original.dropped(place(terms.get(i)), "a line that the front matter has");
            } else {
                rest.appendElement("li").text(lines.get(i));
            }
        }
        if (rest.childrenSize() == 0) {
            list.remove();
        } else {
            list.replaceWith(rest);
        }
        return known;
    }

    private int place(Element element) {
        int line = Math.max(1, element.sourceRange().start().lineNumber());
        return Math.min(line, original.lines().size());
    }

    /** Returns a term and what stands below it, to the next. */
    private static String line(Element term) {
        List<String> values = new ArrayList<>();
        Element next = term.nextElementSibling();
        while (next != null && next.normalName().equals("dd")) {
            values.add(MarkdownEscaper.folded(next.text()));
            next = next.nextElementSibling();
        }
        return words(term) + ": " + String.join(", ", values);
    }

    private static String words(Element term) {
        return MarkdownEscaper.folded(term.text()).replaceFirst("\\s*[:：]$", "");
    }
}
