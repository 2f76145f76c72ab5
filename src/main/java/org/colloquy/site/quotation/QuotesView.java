package org.colloquy.site.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contents of the page that checks quotations.
 *
 * @param text what was asked, as it stands in the field
 * @param said what there is to say of the whole
 * @param counts how many quotations there are of each kind; empty where nothing was asked
 */
public record QuotesView(
        String heading, String text, List<String> said, String counts, List<QuoteCard> cards) {
    public QuotesView {
        said = List.copyOf(said);
        cards = List.copyOf(cards);
    }

    /** Tells whether anything was asked. */
    public boolean isAnswer() {
        return !said.isEmpty() || !counts.isEmpty();
    }

    /**
     * A quotation.
     *
     * @param verdict the word for programs, by which its look is chosen
     * @param name the verdict in the site's words
     * @param line where it stands in what was asked
     * @param notes what else is to be said
     */
    record QuoteCard(
            String verdict,
            String name,
            String line,
            String words,
            List<QuoteChange> difference,
            List<QuoteSource> sources,
            List<String> notes) {}

    /**
     * Part of the difference.
     *
     * @param change the word for its kind, by which its look is chosen
     * @param name of the kind, for those who hear it; null where nothing is changed
     */
    record QuoteChange(String change, @Nullable String name, String before, String text) {}

    /**
     * Place where words stand.
     *
     * @param label of the locator
     * @param spoken the locator and what it is of, for those who hear it
     * @param by who says it, and in which interview
     * @param language of the words, a BCP 47 tag
     */
    record QuoteSource(
            String href,
            String label,
            String spoken,
            String by,
            String language,
            QuoteWords words) {}

    /** Words at their place, with what stands around them. */
    record QuoteWords(String before, String words, String after) {}
}
