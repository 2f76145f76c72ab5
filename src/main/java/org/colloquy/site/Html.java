package org.colloquy.site;

import java.util.regex.Pattern;
import org.colloquy.corpus.Prose;
import org.colloquy.corpus.Prose.ReferenceWriter;

/**
 * Prose as one page shows it: what templates print unescaped, and nothing else. It is made of
 * {@link Prose} only, so that every piece of it has passed the allow-list.
 */
final class Html {
    /** {@code US-China}, {@code U.S.-China}: outside tags, and short enough for a narrow screen. */
    private static final Pattern COMPOUND =
            Pattern.compile(
                    "(?<![^\\s>])[^\\s<>]{0,10}[A-Z]\\.?-[A-Z][^\\s<>]{0,12}(?![^\\s<])(?![^<>]*>)");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    static Html of(Prose prose, ReferenceWriter links) {
        return new Html(prose.html(links));
    }

    /** Returns the HTML of a heading: a compound with a short form is not broken at its hyphen. */
    static Html ofHeading(Prose prose, ReferenceWriter links) {
        String html = prose.html(links);
        return new Html(COMPOUND.matcher(html).replaceAll("<span class=\"nowrap\">$0</span>"));
    }

    public String markup() {
        return markup;
    }
}
