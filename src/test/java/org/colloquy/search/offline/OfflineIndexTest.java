package org.colloquy.search.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Where words stand in a corpus of more interviews than one group holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineIndexTest {
    private static final int TALKS = 150;
    private static final int LOCKS = 400;

    /** The passage that has the words, behind the question. */
    private static final int ANSWER = 1;

    private final Corpus corpus;
    private final List<OfflineWord> words;

    OfflineIndexTest(@TempDir Path dir) throws IOException {
        Talks talks = new Talks(dir);
        for (int i = 0; i < TALKS; i++) {
            String own = i % 7 == 0 ? " A weir and a weir." : "";
            talks.file(
                    "interviews/t%03d.md".formatted(i),
                    "---\ntitle: T\n---\n## Who?\n\n" + "lock ".repeat(LOCKS) + own + "\n");
        }
        corpus = new CorpusReader().read(dir);
        words = OfflineIndex.of(corpus, BuildCache.inMemory()).words(word -> word).toList();
    }

    private OfflineWord word(String form) {
        return words.stream().filter(word -> word.form().equals(form)).findFirst().orElseThrow();
    }

    /** Returns the passages that have a word, by the number of the interview. */
    private static Map<Integer, List<Integer>> passages(String spots) {
        NumberDecoder numbers = new NumberDecoder(spots);
        Map<Integer, List<Integer>> all = new TreeMap<>();
        int unit = 0;
        while (numbers.hasNext()) {
            unit += numbers.next();
            int count = numbers.next();
            List<Integer> own = new ArrayList<>();
            int passage = 0;
            for (int i = 0; i < count; i++) {
                passage += numbers.next();
                numbers.next();
                own.add(passage);
            }
            all.put(unit, own);
        }
        return all;
    }

    @Test
    void aWordStandsInTheInterviewsThatHaveIt() {
        Map<Integer, List<Integer>> expected = new TreeMap<>();
        for (int i = 0; i < TALKS; i++) {
            if (Integer.parseInt(corpus.interviews().get(i).slug().substring(1)) % 7 == 0) {
                expected.put(i, List.of(ANSWER));
            }
        }
        assertThat(passages(word("weir").spots())).isEqualTo(expected);
        assertThat(passages(word("lock").spots())).hasSize(TALKS);
    }

    @Test
    void theNameOfAnInterviewStandsInItsFirstPassage() {
        int number = TALKS / 2;
        String slug = corpus.interviews().get(number).slug();
        assertThat(passages(word("\u0003" + slug).spots())).isEqualTo(Map.of(number, List.of(0)));
    }

    @Test
    void thePlacesOfAFrequentWordComeInParts() {
        OfflineWord lock = word("lock");
        assertThat(lock.places()).isEmpty();
        assertThat(lock.parts()).hasSizeGreaterThan(2);
        int end = TALKS;
        for (int i = lock.parts().size() - 1; i >= 0; i--) {
            OfflineWord.PlacePart part = lock.parts().get(i);
            assertThat(part.places()).hasSize((end - part.unit()) * LOCKS);
            assertThat(part.places().length()).isLessThanOrEqualTo(OfflineWord.MAX_LETTERS);
            end = part.unit();
        }
        assertThat(end).isZero();
    }

    @Test
    void aRareWordHasItsPlacesWithIt() {
        OfflineWord weir = word("weir");
        assertThat(weir.parts()).isEmpty();
        NumberDecoder places = new NumberDecoder(weir.places());
        int found = 0;
        while (places.hasNext()) {
            int first = places.next();
            assertThat(first % 2).as("another follows").isEqualTo(1);
            assertThat(first / 2).isEqualTo(LOCKS + 1);
            assertThat(places.next()).isEqualTo(3 * 2);
            found++;
        }
        assertThat(found).isEqualTo(passages(weir.spots()).size());
    }

    @Test
    void groupsHoldAllInterviewsInOrder() {
        List<Interview> all = corpus.interviews();
        List<List<Interview>> groups = InterviewGroups.of(all);
        assertThat(groups).hasSizeGreaterThan(1);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
        assertThat(InterviewGroups.of(List.of())).isEmpty();
    }

    @Test
    void anInterviewLessLeavesMostGroupsAsTheyWere() {
        List<Interview> all = corpus.interviews();
        List<List<Interview>> groups = InterviewGroups.of(all);
        List<List<Interview>> fewer = InterviewGroups.of(all.subList(1, all.size()));
        long other = groups.stream().filter(group -> !fewer.contains(group)).count();
        assertThat(other).isEqualTo(1);
    }

    @Test
    void numbersAreDecodedAsTheyWereEncoded() {
        List<Integer> numbers = List.of(0, 1, 31, 32, 1023, 1024, 33_000, Integer.MAX_VALUE);
        NumberEncoder encoder = new NumberEncoder();
        numbers.forEach(encoder::add);
        NumberDecoder decoder = encoder.decoded();
        assertThat(IntStream.range(0, numbers.size()).map(i -> decoder.next()).boxed())
                .containsExactlyElementsOf(numbers);
        assertThat(decoder.hasNext()).isFalse();
    }
}
