package org.colloquy.site.quotation;

import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.JudgedQuotation;
import org.colloquy.quotation.QuotationVerdict;
import org.colloquy.quotation.QuotedPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Report on quotations for other programs, which rely on its names. Titles are no quotations, and
 * are left out.
 */
public record QuotationsReport(List<QuotationModel> quotations) {
    /**
     * A quotation.
     *
     * @param line of the draft, from 1
     * @param interview the slug of the interview in which its words stand, or begin
     * @param locator the anchor at which they begin
     * @param address of the words there, from the root of the site, or whole where it has an
     *     address
     */
    record QuotationModel(
            String words,
            int line,
            String verdict,
            @Nullable String interview,
            @Nullable String locator,
            @Nullable String speaker,
            @Nullable String address,
            @Nullable String difference) {
        static QuotationModel of(JudgedQuotation one, String base) {
            QuotedPlace place = one.places().isEmpty() ? null : one.places().get(0);
            return new QuotationModel(
                    one.quotation().words(),
                    one.quotation().line(),
                    one.verdict().word(),
                    place == null ? null : place.interview().slug(),
                    place == null ? null : place.locator().id(),
                    place == null ? null : place.speaker(),
                    place == null ? null : base + QuotationLink.of(one, place),
                    DifferenceText.of(one));
        }
    }

    /** Makes the report. */
    public static QuotationsReport of(Corpus corpus, List<JudgedQuotation> judged) {
        String base = corpus.settings().baseUrl();
        String root = base == null ? "" : base;
        return new QuotationsReport(
                judged.stream()
                        .filter(one -> one.verdict() != QuotationVerdict.TITLE)
                        .map(one -> QuotationModel.of(one, root))
                        .toList());
    }

    /** Returns it as JSON. */
    public String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
