package org.colloquy.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the generator makes what it says, so that its truth can be relied on. */
class QuotationGeneratorTest {
    @TempDir private Path folder;

    @Test
    void everyKindOccursInEveryLanguage() throws IOException {
        QuotedCorpus corpus = QuotationSamples.small(folder);
        Map<String, Long> verdicts =
                corpus.cases().stream()
                        .collect(
                                Collectors.groupingBy(
                                        QuotationCase::verdict,
                                        TreeMap::new,
                                        Collectors.counting()));
        assertThat(verdicts)
                .containsOnlyKeys(
                        "altered",
                        "earlier-edition",
                        "exact",
                        "joined",
                        "not-found",
                        "other-speaker",
                        "shortened");
        assertThat(corpus.cases().stream().map(QuotationCase::language).distinct())
                .containsExactlyInAnyOrderElementsOf(QuotationSamples.SMALL);
        assertThat(corpus.cases()).hasSizeGreaterThanOrEqualTo(QuotationSamples.LEAST_OF_SMALL);
        assertThat(corpus.cases()).allMatch(one -> one.paragraph().contains(one.words()));
    }
}
