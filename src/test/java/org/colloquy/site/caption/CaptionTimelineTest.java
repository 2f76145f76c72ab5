package org.colloquy.site.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.colloquy.model.timing.TimePrecision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTimelineTest {

    /** Words of one speaker, a fifth of a second each from a moment on. */
    private static SpokenPassage spoken(String speaker, long from, String text) {
        List<CaptionWords> words = new ArrayList<>();
        for (String word : text.split("(?<= )")) {
            long at = from + 200L * words.size();
            words.add(new CaptionWords(word, at, at + 200, TimePrecision.WORD));
        }
        return new SpokenPassage(speaker, words);
    }

    private static SpokenPassage caption(String speaker, long from, long to, String text) {
        return new SpokenPassage(
                speaker, List.of(new CaptionWords(text, from, to, TimePrecision.CUE)));
    }

    /** Captions as {@code 0-1000 Ada: Tea?}. */
    private static List<String> shown(SpokenPassage... passages) {
        return CaptionTimeline.of(Arrays.asList(passages)).stream()
                .map(
                        one ->
                                one.from()
                                        + "-"
                                        + one.to()
                                        + " "
                                        + one.voices().stream()
                                                .map(v -> v.speaker() + ": " + v.text())
                                                .collect(Collectors.joining(" / ")))
                .toList();
    }

    @Test
    void captionsOfTheSourceStayAsTheyAre() {
        assertThat(
                        shown(
                                caption("Ada", 1_000, 2_500, "Tea?"),
                                caption("Ben", 3_000, 60_000, "Yes. ".repeat(100).strip())))
                .containsExactly(
                        "1000-2500 Ada: Tea?", "3000-60000 Ben: " + "Yes. ".repeat(100).strip());
    }

    @Test
    void wordsAreJoinedToCaptionsOfTwoLinesThatRatherEndAtAStop() {
        assertThat(
                        shown(
                                spoken(
                                        "Ada",
                                        0,
                                        "The last pilot of the north harbour retired in spring."
                                                + " Nobody has asked for another one since then.")))
                .containsExactly(
                        "0-2000 Ada: The last pilot of the north harbour retired in spring.",
                        "2000-3600 Ada: Nobody has asked for another one since then.");
    }

    @Test
    void aPauseParts() {
        List<CaptionWords> words =
                List.of(
                        new CaptionWords("Well ", 0, 500, TimePrecision.WORD),
                        new CaptionWords("then ", 1_900, 2_000, TimePrecision.WORD),
                        new CaptionWords("go.", 3_500, 3_900, TimePrecision.WORD));
        assertThat(shown(new SpokenPassage("Ada", words)))
                .containsExactly("0-2000 Ada: Well then", "3500-3900 Ada: go.");
    }

    @Test
    void nobodyIsLeftWithASingleShortWord() {
        assertThat(
                        shown(
                                spoken(
                                        "Ada",
                                        0,
                                        "They walked along the long stone pier to the lamp which"
                                                + " was lit at dusk every single night then")))
                .allMatch(one -> one.length() > 40);
    }

    @Test
    void theOrderIsThatOfTheRecording() {
        assertThat(shown(caption("Ada", 5_000, 6_000, "Later"), caption("Ben", 0, 1_000, "Before")))
                .containsExactly("0-1000 Ben: Before", "5000-6000 Ada: Later");
    }

    @Test
    void aCaptionEndsWhereTheNextBegins() {
        assertThat(shown(caption("Ada", 0, 3_000, "Tea?"), caption("Ben", 2_000, 4_000, "Yes.")))
                .containsExactly("0-2000 Ada: Tea?", "2000-4000 Ben: Yes.");
    }

    @Test
    void whatIsSaidAtOnceIsShownAtOnce() {
        assertThat(
                        shown(
                                spoken("Ada", 0, "I would have said so myself then"),
                                spoken("Ben", 400, "Yes."),
                                caption("Ada", 2_000, 3_000, "Good.")))
                .containsExactly(
                        "0-1400 Ada: I would have said so myself then / Ben: Yes.",
                        "2000-3000 Ada: Good.");
        assertThat(shown(caption("Ada", 0, 0, "Tea?"), caption("Ben", 0, 900, "Yes.")))
                .containsExactly("0-900 Ada: Tea? / Ben: Yes.");
    }

    @Test
    void wordsWithoutAnEndAreShownForAWhile() {
        assertThat(shown(caption("Ada", 1_000, 1_000, "Tea?"), caption("Ben", 2_000, 2_000, "No.")))
                .containsExactly("1000-2000 Ada: Tea?", "2000-5000 Ben: No.");
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void whateverTheTimesCaptionsAreInOrderAndLoseNoWord(int seed) {
        assertOrdered(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void whateverFurtherTimesAreTheyAreInOrderToo(int seed) {
        assertOrdered(seed);
    }

    private static void assertOrdered(int seed) {
        Random random = new Random(seed);
        List<SpokenPassage> passages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            passages.add(chance(random, i));
        }
        List<Caption> captions = CaptionTimeline.of(passages);
        long before = 0;
        for (Caption one : captions) {
            assertThat(one.from()).isGreaterThanOrEqualTo(before);
            assertThat(one.to()).isGreaterThan(one.from());
            before = one.to();
        }
        assertThat(words(captions.stream().flatMap(c -> c.voices().stream()).toList()))
                .containsExactlyInAnyOrderElementsOf(words(passages));
        assertThat(captions.stream().flatMap(c -> c.voices().stream()))
                .as("no passage is torn into pieces of another order")
                .allMatch(voice -> voice.speaker() != null);
    }

    private static SpokenPassage chance(Random random, int number) {
        List<CaptionWords> words = new ArrayList<>();
        TimePrecision[] all = TimePrecision.values();
        long at = random.nextInt(100_000);
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            at = Math.max(0, at + random.nextInt(900) - 150);
            String word = "w" + number + "." + i + (random.nextInt(6) == 0 ? ". " : " ");
            long to = at + random.nextInt(600);
            words.add(new CaptionWords(word, at, to, all[random.nextInt(all.length)]));
        }
        return new SpokenPassage("Speaker " + number % 3, words);
    }

    private static List<String> words(List<SpokenPassage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.words().stream())
                .map(words -> words.text().strip())
                .toList();
    }
}
