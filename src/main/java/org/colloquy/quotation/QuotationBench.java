package org.colloquy.quotation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.draft.DraftQuotations;
import org.colloquy.quotation.naming.CorpusSpeakers;
import org.colloquy.search.result.Searcher;

/**
 * Bench of judges for one edition, before which drafts of anybody come: within bounds of number and
 * time. For any number of threads; it keeps nothing of a draft.
 */
public final class QuotationBench {
    private final Searcher search;
    private final Lazy<CorpusSpeakers> speakers;
    private final Lazy<CorpusTitles> titles;

    public QuotationBench(Searcher search) {
        this.search = search;
        this.speakers =
                new Lazy<>(() -> new CorpusSpeakers(search.corpus(), search.entries().speakers()));
        this.titles = new Lazy<>(() -> new CorpusTitles(search.corpus()));
    }

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return search.corpus();
    }

    /**
     * Quotations of a draft that were judged.
     *
     * @param leftOut the number of quotations of a word or two
     * @param complete whether all others were judged
     */
    public record JudgedDraft(List<JudgedQuotation> all, int leftOut, boolean complete) {
        public JudgedDraft {
            all = List.copyOf(all);
        }
    }

    /**
     * Judges the quotations of a draft.
     *
     * @param most the number of those that are judged
     * @param patience after which no other is begun
     */
    public JudgedDraft judge(DraftQuotations quotations, int most, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        QuotationJudge judge = new QuotationJudge(search.entries(), speakers.get(), titles);
        List<JudgedQuotation> judged = new ArrayList<>();
        for (DraftQuotation one : quotations.all()) {
            if (judged.size() == most || System.nanoTime() - end > 0) {
                return new JudgedDraft(judged, quotations.leftOut(), false);
            }
            judged.add(judge.judge(one));
        }
        return new JudgedDraft(judged, quotations.leftOut(), true);
    }
}
