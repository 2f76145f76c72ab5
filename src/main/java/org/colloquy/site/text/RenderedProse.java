package org.colloquy.site.text;

import java.util.regex.Pattern;
import org.colloquy.model.Prose;
import org.colloquy.model.Prose.ReferenceWriter;

/**
 * Prose as one page shows it: what templates print unescaped, and nothing else. It is made of
 * {@link Prose} only, so that every piece of it has passed the allow-list.
 */
public final class RenderedProse {
    /** {@code US-China}, {@code U.S.-China}: outside tags, and short enough for a narrow screen. */
    private static final Pattern COMPOUND =
            Pattern.compile(
                    "(?<![^\\s>])[^\\s<>]{0,10}[A-Z]\\.?-[A-Z][^\\s<>]{0,12}(?![^\\s<])(?![^<>]*>)");

    private static final Pattern OPENING = Pattern.compile("^(<a [^>]*>)?<time (?=datetime=)");

    private final String markup;

    private RenderedProse(String markup) {
        this.markup = markup;
    }

    public static RenderedProse of(Prose prose, ReferenceWriter links) {
        return new RenderedProse(MarkPlacer.behindWords(prose.html(links)));
    }

    /** Returns the HTML of a passage of a transcript: a time at its head is set as a turn's is. */
    public static RenderedProse ofTurn(Prose prose, ReferenceWriter links) {
        String html = MarkPlacer.behindWords(prose.html(links));
        return new RenderedProse(
                OPENING.matcher(html).replaceFirst("$1<time class=\"clock opening\" "));
    }

    /** Returns the HTML of a heading: a compound with a short form is not broken at its hyphen. */
    public static RenderedProse ofHeading(Prose prose, ReferenceWriter links) {
        String html = MarkPlacer.behindWords(prose.html(links));
        return new RenderedProse(
                COMPOUND.matcher(html).replaceAll("<span class=\"nowrap\">$0</span>"));
    }

    public String markup() {
        return markup;
    }
}
