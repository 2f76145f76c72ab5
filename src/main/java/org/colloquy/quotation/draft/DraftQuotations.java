package org.colloquy.quotation.draft;

import java.util.List;

/**
 * Quotations of a draft, in their order.
 *
 * @param leftOut the number of those that are left out, since they have a word or two
 */
public record DraftQuotations(List<DraftQuotation> all, int leftOut) {
    public DraftQuotations {
        all = List.copyOf(all);
    }
}
