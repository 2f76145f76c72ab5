package org.colloquy.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.quotation.QuotationGenerator.Wanted;
import org.colloquy.search.Judgement;

/** The two sets of quotations with a known truth, and what is expected of whoever judges them. */
public final class QuotationSamples {
    /** No quotation may be called word for word that is not, and be it one in ten thousand. */
    private static final int MOST_FALSE_EXACT = 0;

    /** The least part of all verdicts that are right. */
    private static final double LEAST_RIGHT = 0.99;

    static final List<String> SMALL = List.of("en", "ko", "zh", "es", "de");
    static final int LEAST_OF_SMALL = 90;

    static final int LARGE = 400;
    private static final int EARLIER_OF_LARGE = 5;
    private static final long SEED = 20_260;

    private static final List<String> SHARED =
            List.of("changelog", "bitcointranscripts", "kubernetes-contributors", "lctt", "more");

    private QuotationSamples() {}

    /** Returns the quotations of the seed and of the small test corpus, which are always there. */
    static QuotedCorpus small(Path folder) throws IOException {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        SMALL.forEach(language -> wanted.put(language, new Wanted(3, 3, 2, 2, 2, 2, 2, 4)));
        return QuotedCorpus.of(
                List.of(Path.of("src/test/resources/quotations"), Path.of("seeds")),
                folder,
                wanted,
                1,
                SEED);
    }

    /** Says whether the samples are there from which the four hundred are made. */
    public static boolean hasLarge() {
        return SHARED.stream().allMatch(name -> Files.isDirectory(Judgement.CORPORA.resolve(name)));
    }

    /** Returns four hundred quotations of the seed, the test corpus and the samples. */
    public static QuotedCorpus large(Path folder) throws IOException {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        wanted.put("en", new Wanted(25, 21, 15, 12, 12, 15, 12, 12));
        for (String language : List.of("zh", "ja", "ko", "de")) {
            wanted.put(language, new Wanted(10, 10, 9, 6, 5, 9, 4, 11));
        }
        List<Path> sources =
                new ArrayList<>(
                        List.of(Path.of("src/test/resources/quotations"), Path.of("seeds")));
        SHARED.forEach(name -> sources.add(Judgement.CORPORA.resolve(name)));
        return QuotedCorpus.of(sources, folder, wanted, EARLIER_OF_LARGE, SEED);
    }

    /**
     * Requires that verdicts are right, but for a few that are no false <i>word for word</i>.
     *
     * @param wrong what is wrong of each
     * @param falseExact those of them that were called word for word
     * @param all how many verdicts there are
     */
    public static void requireRight(List<String> wrong, List<String> falseExact, int all) {
        assertThat(falseExact).hasSizeLessThanOrEqualTo(MOST_FALSE_EXACT);
        assertThat(1 - (double) wrong.size() / all)
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }
}
