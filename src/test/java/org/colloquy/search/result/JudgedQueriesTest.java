package org.colloquy.search.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.Judgement;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What should be found first is found first. The judgements were committed before the search was
 * first run on them.
 */
class JudgedQueriesTest {
    private static final double LEAST = 0.9;
    private static final int LOOKED_AT = 50;

    @Test
    void findsInTheExampleWhatShouldBeFoundFirst() throws IOException {
        check(Judgement.SEED, "seed.csv", "seed-drawn.csv");
    }

    @Tag("slow")
    @Test
    void findsInTheCorporaWhatShouldBeFoundFirst() throws IOException {
        assumeTrue(Files.isDirectory(Judgement.CORPORA), "the corpora are not here");
        check(Judgement.CORPORA, "corpora.csv", "corpora-drawn.csv");
    }

    private static void check(Path folder, String judged, String drawn) throws IOException {
        try (SearchIndex index = SearchIndex.inMemory()) {
            Searcher search = new Searcher(index.snapshot(new CorpusReader().read(folder)));
            for (String name : List.of(judged, drawn)) {
                List<String> late = new ArrayList<>();
                double sum = 0;
                List<Judgement> judgements = Judgement.read(name);
                for (Judgement one : judgements) {
                    assertThat(one.holdsFor(folder)).as("the text of %s", one.file()).isTrue();
                    double worth = reciprocalRank(search, one);
                    sum += worth;
                    if (worth < 1) {
                        late.add("%s: %.2f".formatted(one.query(), worth));
                    }
                }
                assertThat(sum / judgements.size())
                        .as("mean reciprocal rank of %s, with %s", name, late)
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static double reciprocalRank(Searcher search, Judgement judgement) {
        List<SearchHit> hits = search.find(QueryParser.parse(judgement.query())).best(LOOKED_AT);
        for (int i = 0; i < hits.size(); i++) {
            SearchEntry entry = hits.get(i).entry();
            if (entry.interview().path().equals(judgement.file())
                    && judgement.locators().contains(entry.locator().id())) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
