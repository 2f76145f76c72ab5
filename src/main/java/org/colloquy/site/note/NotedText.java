package org.colloquy.site.note;

import java.util.List;
import org.colloquy.model.PartialDate;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.jspecify.annotations.Nullable;

/**
 * Text that uses terms, as far as their notes want to know it.
 *
 * @param language a BCP 47 tag
 * @param foreign the language of runs in another script, a BCP 47 tag
 * @param date by which it is told what a term meant; null where it is not known
 * @param mentions the places of terms that have a number
 * @param glosses definitions that its links carry
 */
public record NotedText(
        String language,
        @Nullable String foreign,
        @Nullable PartialDate date,
        List<Mention> mentions,
        List<InlineDefinition> glosses) {

    /** Date of what the house says now: every sense has begun by then. */
    private static final PartialDate NOW = new PartialDate(9999, 0, 0);

    /** Returns the text of an interview. */
    public static NotedText of(Interview interview) {
        return new NotedText(
                interview.details().language(),
                interview.details().foreign(),
                interview.details().date(),
                interview.mentions(),
                interview.glosses());
    }

    /** Returns the text of a page of the house. */
    public static NotedText of(HousePage page) {
        return new NotedText(page.head().language(), null, NOW, List.of(), page.glosses());
    }
}
