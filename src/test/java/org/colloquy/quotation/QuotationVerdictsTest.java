package org.colloquy.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.draft.DraftReader;
import org.colloquy.quotation.draft.QuotationScanner;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.EntryFinder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That quotations with a known truth are judged by it, in drafts of all languages at once. */
class QuotationVerdictsTest {
    @TempDir private Path folder;

    @Test
    void theSeedAndTheSmallCorpusAreJudgedRight() throws IOException {
        requireRight(QuotationSamples.small(folder));
    }

    @Test
    @Tag("slow")
    void fourHundredQuotationsAreJudgedRight() throws IOException {
        assumeThat(QuotationSamples.hasLarge()).isTrue();
        QuotedCorpus corpus = QuotationSamples.large(folder);
        assertThat(corpus.cases()).hasSize(QuotationSamples.LARGE);
        requireRight(corpus);
    }

    private static void requireRight(QuotedCorpus corpus) throws IOException {
        List<QuotationCase> cases = corpus.cases();
        List<DraftQuotation> found = QuotationScanner.scan(DraftReader.plain(corpus.draft())).all();
        assertThat(found.stream().map(one -> one.words().replaceFirst(",$", "")))
                .containsExactlyElementsOf(cases.stream().map(QuotationCase::words).toList());
        List<String> wrong = new ArrayList<>();
        List<String> falseExact = new ArrayList<>();
        try (SearchIndex index = SearchIndex.inMemory()) {
            QuotationJudge judge =
                    new QuotationJudge(new EntryFinder(index.snapshot(corpus.read())));
            for (int i = 0; i < found.size(); i++) {
                JudgedQuotation judged = judge.judge(found.get(i));
                QuotationCase truth = cases.get(i);
                String verdict = judged.verdict().word();
                String line = "%s, not %s: %s".formatted(verdict, truth.verdict(), truth);
                if (!verdict.equals(truth.verdict()) || !isAtPlace(truth, judged)) {
                    wrong.add(line);
                    if (verdict.equals("exact")) {
                        falseExact.add(line);
                    }
                }
            }
        }
        QuotationSamples.requireRight(wrong, falseExact, found.size());
    }

    /** Says whether the place that is named is that from which a quotation was made. */
    private static boolean isAtPlace(QuotationCase truth, JudgedQuotation judged) {
        if (truth.interview() == null) {
            return judged.places().isEmpty();
        }
        QuotedPlace place = judged.places().get(0);
        return place.interview().slug().equals(truth.interview())
                && place.locators().stream().anyMatch(at -> at.id().equals(truth.locator()));
    }
}
