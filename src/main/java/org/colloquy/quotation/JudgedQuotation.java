package org.colloquy.quotation;

import java.util.List;
import java.util.Set;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.match.DifferencePart;
import org.jspecify.annotations.Nullable;

/**
 * Quotation with what is known of it.
 *
 * @param places where its words stand, or words like them; several where it is joined
 * @param difference between it and what was said, in the order of the words; none if it is exact
 * @param forgiven what differs in writing only
 * @param named the name of whom the draft names as its speaker; null if it names nobody
 * @param isOther whether it is known that somebody else says its words, or those of which it was
 *     made, than the draft names
 */
public record JudgedQuotation(
        DraftQuotation quotation,
        QuotationVerdict verdict,
        List<QuotedPlace> places,
        List<DifferencePart> difference,
        Set<Allowance> forgiven,
        @Nullable String named,
        boolean isOther) {
    public JudgedQuotation {
        places = List.copyOf(places);
        difference = List.copyOf(difference);
        forgiven = Set.copyOf(forgiven);
    }
}
