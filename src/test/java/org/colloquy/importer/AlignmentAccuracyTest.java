package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusReader;
import org.colloquy.times.TimesCarrier;
import org.colloquy.times.match.WordToken;
import org.colloquy.times.record.TimesReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rough captions, one word of ten in them another, give the clean text its times: what the clean
 * captions say of a word is its true time. So they do with words left out and put in as well.
 */
class AlignmentAccuracyTest {
    private static final Path SHARED = Path.of("../shared/corpora/haskellweekly");
    private static final double WRONG = 0.1;
    private static final double RIGHT = 0.98;
    private static final double FEW = 0.05;
    private static final int NEAR = 500;
    private static final Pattern CUE =
            Pattern.compile("(?m)^([\\d:.]+) --> ([\\d:.]+)[^\\n]*\\n((?:[^\\n]+\\n)+)");

    @TempDir private Path dir;

    /** A caption as it is written. */
    private record Caption(long from, long to, String words) {}

    @ParameterizedTest
    @ValueSource(strings = "episode-4.vtt")
    void captionsOfAPodcastTimeTheirText(String name) throws IOException {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.exists(file));
        List<Caption> clean = captions(Files.readString(file));
        assertThat(near(clean, changed(clean, new Random(24), 0))).isGreaterThanOrEqualTo(RIGHT);
        assertThat(near(clean, changed(clean, new Random(24), FEW))).isGreaterThanOrEqualTo(RIGHT);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"episode-30.vtt", "episode-47.vtt"})
    void captionsOfFurtherEpisodesTimeTheirTextToo(String name) throws IOException {
        captionsOfAPodcastTimeTheirText(name);
    }

    @Test
    void captionsOfAnInventedTalkTimeTheirText() throws IOException {
        List<Caption> clean = talk(new Random(7));
        assertThat(near(clean, changed(clean, new Random(24), 0))).isGreaterThanOrEqualTo(RIGHT);
        assertThat(near(clean, changed(clean, new Random(24), FEW))).isGreaterThanOrEqualTo(RIGHT);
    }

    /** The share of the words whose time is near the true one. */
    private double near(List<Caption> clean, List<Caption> rough) throws IOException {
        Path text = Files.writeString(dir.resolve("talk.vtt"), written(clean));
        assertThat(new TranscriptImporter(dir, true).take(text).outcome())
                .isEqualTo(ImportOutcome.WRITTEN);
        assertThat(rough).isNotEqualTo(clean);
        Path captions = Files.writeString(dir.resolve("rough.vtt"), written(rough));
        ImportResult aligned = new CaptionAligner(true).align(dir.resolve("talk.md"), captions);
        assertThat(aligned.outcome()).isEqualTo(ImportOutcome.WRITTEN);
        List<Long> truth = new ArrayList<>();
        for (Caption caption : clean) {
            truth.addAll(moments(caption.words(), caption.from(), caption.to()));
        }
        List<Long> found = found();
        assertThat(found).hasSameSizeAs(truth);
        long near = 0;
        for (int i = 0; i < truth.size(); i++) {
            Long at = found.get(i);
            near += at != null && Math.abs(at - truth.get(i)) <= NEAR ? 1 : 0;
        }
        return near / (double) truth.size();
    }

    /** When each word of the interview is said by its record; null where that does not say. */
    private List<Long> found() throws IOException {
        Interview interview = new CorpusReader().read(dir).interviews().get(0);
        Map<Locator, List<TimedStretch>> stretches =
                TimesCarrier.carry(
                                TimesReader.read(
                                                "talk.times",
                                                Files.readString(dir.resolve("talk.times")))
                                        .record(),
                                interview)
                        .times()
                        .byPassage();
        List<Long> found = new ArrayList<>();
        interview
                .passages()
                .forEach(
                        passage -> {
                            String text = PassageText.of(passage.text());
                            Map<Integer, Long> moments = new HashMap<>();
                            for (TimedStretch stretch :
                                    stretches.getOrDefault(passage.locator(), List.of())) {
                                String words = text.substring(stretch.start(), stretch.end());
                                List<WordToken> tokens = WordToken.of(words);
                                List<Long> at = moments(words, stretch.from(), stretch.to());
                                for (int i = 0; i < tokens.size(); i++) {
                                    moments.put(stretch.start() + tokens.get(i).start(), at.get(i));
                                }
                            }
                            WordToken.of(text)
                                    .forEach(word -> found.add(moments.get(word.start())));
                        });
        return found;
    }

    /** Words share the time of their caption by their lengths. */
    private static List<Long> moments(String words, long from, long to) {
        List<WordToken> tokens = WordToken.of(words);
        int signs = tokens.stream().mapToInt(token -> token.folded().length() + 1).sum();
        List<Long> moments = new ArrayList<>();
        long before = 0;
        for (WordToken token : tokens) {
            moments.add(from + (to - from) * before / Math.max(1, signs));
            before += token.folded().length() + 1;
        }
        return moments;
    }

    private static List<Caption> captions(String vtt) {
        List<Caption> captions = new ArrayList<>();
        Matcher cue = CUE.matcher(vtt + "\n");
        while (cue.find()) {
            captions.add(new Caption(time(cue.group(1)), time(cue.group(2)), cue.group(3).strip()));
        }
        return captions;
    }

    private static long time(String written) {
        String[] parts = written.split("[:.]");
        long time = 0;
        for (int i = 0; i + 1 < parts.length; i++) {
            time = time * 60 + Long.parseLong(parts[i]);
        }
        return time * 1_000 + Long.parseLong(parts[parts.length - 1]);
    }

    private static String written(List<Caption> captions) {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (Caption caption : captions) {
            vtt.append(
                    "\n%s --> %s\n%s\n"
                            .formatted(
                                    clock(caption.from()), clock(caption.to()), caption.words()));
        }
        return vtt.toString();
    }

    private static String clock(long at) {
        return "%02d:%02d:%02d.%03d"
                .formatted(at / 3_600_000, at / 60_000 % 60, at / 1_000 % 60, at % 1_000);
    }

    /**
     * Changes one word of ten; signs of a change of speaker stay.
     *
     * @param few the share of words that have one put in beside them, and of those left out
     */
    private static List<Caption> changed(List<Caption> clean, Random random, double few) {
        List<String> others =
                clean.stream().flatMap(c -> List.of(c.words().split("\\s+")).stream()).toList();
        List<Caption> rough = new ArrayList<>();
        for (Caption caption : clean) {
            List<String> words = new ArrayList<>();
            for (String word : caption.words().split("\\s+")) {
                double chance = WordToken.of(word).isEmpty() ? 1 : random.nextDouble();
                String other = others.get(random.nextInt(others.size())).replace(">", "");
                if (chance < WRONG) {
                    words.add(other);
                } else if (chance < WRONG + few) {
                    words.addAll(List.of(word, other));
                } else if (chance >= WRONG + 2 * few) {
                    words.add(word);
                }
            }
            rough.add(new Caption(caption.from(), caption.to(), String.join(" ", words)));
        }
        return rough;
    }

    /** A talk of two with words of its own, as often as people repeat them. */
    private static List<Caption> talk(Random random) {
        List<Caption> talk = new ArrayList<>();
        long at = 1_000;
        for (int i = 0; i < 400; i++) {
            int count = 3 + random.nextInt(7);
            StringBuilder words = new StringBuilder(i % 9 == 0 ? ">> " : "");
            for (int k = 0; k < count; k++) {
                int rank = (int) (300 * Math.pow(random.nextDouble(), 3));
                words.append(k == 0 ? "" : " ").append("w").append(Integer.toString(rank, 26));
            }
            long to = at + count * 330L + random.nextInt(200);
            talk.add(new Caption(at, to, words.toString()));
            at = to + (random.nextInt(5) == 0 ? random.nextInt(2_000) : 10);
        }
        return talk;
    }
}
