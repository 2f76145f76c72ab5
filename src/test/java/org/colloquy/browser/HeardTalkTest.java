package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.timing.PassageText;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestSite;
import org.colloquy.times.InventedTalk;
import org.colloquy.times.InventedTalk.SaidWord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve minutes of an invented interview in two voices, spoken by a program, given its times by
 * {@code align}, edited at two hundred places, and heard in a browser: what is heard is what is
 * marked.
 */
@Tag("slow")
class HeardTalkTest extends BrowserTest {
    /** All that follow are in milliseconds. */
    private static final int LENGTH = 12 * 60_000;

    private static final int PLAYED = 600;
    private static final int LEAD = 100;
    private static final int STEP = 50;
    private static final int PROMPT = 150;
    private static final int NEAR = 300;

    private static final double MOST = 0.9;
    private static final int MOMENTS = 10;
    private static final int EDITS = 200;
    private static final String[] VOICES = {"en-gb+f3", "en-us+m3"};
    private static final String TALK = "interviews/talk.html";
    private static final String FRONT = "title: The lamp and the bell\nmedia: talk.wav\n";

    /**
     * Every frame for some milliseconds: the moment that is heard, the passage and sign at which
     * the mark begins, and the words that are marked.
     */
    private static final String HEARD =
            """
            ms => new Promise(done => {
              const all = [];
              const until = performance.now() + ms;
              const look = () => {
                const { now, playing } = colloquy.listening;
                const word = colloquy.spokenMarks.now;
                const marked = [...CSS.highlights.get('said'), ...CSS.highlights.get('said-long')].map(String).join(' ');
                if (playing) all.push(`${Math.round(now)}\\t${word?.row.id ?? ''}\\t${word?.start ?? ''}\\t${marked}`);
                if (performance.now() < until) requestAnimationFrame(look); else done(all);
              };
              requestAnimationFrame(look);
            })
            """;

    /** The same without sound, for moments of the whole recording. */
    private static final String LOOKED_UP =
            """
            ([end, step]) => {
              const all = [];
              for (let ms = 0; ms < end; ms += step) {
                const word = colloquy.spoken.at(ms);
                all.push(`${ms}\\t${word?.row.id ?? ''}\\t${word?.start ?? ''}\\t${word ? colloquy.spokenMarks.rangeOf(word) : ''}`);
              }
              return all;
            }
            """;

    @TempDir static Path folder;
    private static InventedTalk talk;
    private static List<SaidWord> spoken;

    HeardTalkTest() {
        super(folder);
    }

    @BeforeAll
    static void speak() throws IOException {
        if (SpeechSynthesis.program().isEmpty()) {
            System.err.println(SpeechSynthesis.MISSING);
        }
        assumeTrue(SpeechSynthesis.program().isPresent(), SpeechSynthesis.MISSING);
        InventedInterview invented = new InventedInterview(24);
        SpeechSynthesis sound = new SpeechSynthesis();
        List<List<SaidWord>> turns = new ArrayList<>();
        while (sound.now() < LENGTH) {
            String voice = VOICES[turns.size() % 2];
            turns.add(said(invented.turn(turns.size() % 2 == 0), voice, sound));
            sound.pause(400);
        }
        talk = new InventedTalk(24, turns, invented.others());
        spoken = turns.stream().flatMap(List::stream).toList();
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        sound.write(interviews.resolve("talk.wav"));
        write();
        Path captions = Files.writeString(folder.resolve("talk.vtt"), captions(turns));
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String text = interviews.resolve("talk.md").toString();
        assertThat(Colloquy.run(nowhere, nowhere, "align", text, captions.toString())).isZero();
        Files.delete(captions);
    }

    private static List<SaidWord> said(List<String> words, String voice, SpeechSynthesis sound) {
        sound.prepare(words.stream(), voice);
        List<SaidWord> said = new ArrayList<>();
        for (String word : words) {
            long from = sound.now();
            sound.say(word, voice);
            said.add(new SaidWord(word, from, sound.now()));
            sound.pause(word.matches(".*[.?]") ? 250 : 40);
        }
        return said;
    }

    private static String captions(List<List<SaidWord>> turns) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (List<SaidWord> turn : turns) {
            text.append('\n').append(clock(turn.get(0).from())).append(" --> ");
            text.append(clock(turn.get(turn.size() - 1).to())).append('\n');
            turn.forEach(
                    word ->
                            text.append(
                                    "<%s>%s<%s> "
                                            .formatted(
                                                    clock(word.from()),
                                                    word.text(),
                                                    clock(word.to()))));
            text.append('\n');
        }
        return text.toString();
    }

    private static String clock(long moment) {
        return "00:%02d:%02d.%03d".formatted(moment / 60_000, moment / 1000 % 60, moment % 1000);
    }

    private static void write() throws IOException {
        Files.writeString(folder.resolve("interviews/talk.md"), talk.markdown(FRONT));
    }

    /** What the words at each place of the text are, by passage and sign. */
    private static Map<String, SaidWord> places() throws IOException {
        Interview interview = new CorpusReader().read(folder).interviews().get(0);
        List<SaidWord> truth = talk.turns().stream().flatMap(List::stream).toList();
        Map<String, SaidWord> places = new HashMap<>();
        int at = 0;
        for (Passage passage : interview.passages().toList()) {
            int from = 0;
            for (String word : PassageText.of(passage.text()).split(" ")) {
                places.put(passage.locator().id() + "\t" + from, truth.get(at++));
                from += word.length() + 1;
            }
        }
        assertThat(at).isEqualTo(truth.size());
        return places;
    }

    @Test
    void whatIsHeardIsWhatIsMarked() throws IOException {
        Findings before = listen();
        assertThat(before.unsaid()).isEmpty();
        assertThat(before.apart(PROMPT)).isEmpty();
        assertThat(before.missed(PROMPT)).isEmpty();
        assertThat(before.met()).isEqualTo(MOMENTS);
        for (int i = 0; i < EDITS; i++) {
            talk.edit(InventedTalk.EDITS.get(i % InventedTalk.EDITS.size()));
        }
        write();
        Findings after = listen();
        assertThat(after.unsaid()).isEmpty();
        assertThat(after.apart(NEAR)).isEmpty();
        assertThat(after.missed(NEAR)).isEmpty();
        assertThat(after.met()).isEqualTo(MOMENTS);
        assertThat((double) after.marked()).isGreaterThan(MOST * after.surviving.size());
        System.err.printf(
                "The spoken talk: %,d words, %,d of which survive %d edits, %,d of these marked; of %d words looked for %d and then %d met, in %,d and %,d frames;"
                        + " marks up to %d ms off, then up to %d ms%n",
                spoken.size(),
                after.surviving.size(),
                EDITS,
                after.marked(),
                MOMENTS,
                before.met(),
                after.met(),
                before.played,
                after.played,
                before.farthest(),
                after.farthest());
    }

    /** Opens the page, plays it at ten moments, and looks at the marks of the whole recording. */
    private Findings listen() throws IOException {
        Map<String, SaidWord> places = places();
        Set<Long> surviving =
                places.values().stream()
                        .filter(SaidWord::isSaid)
                        .map(SaidWord::from)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<HeardMoment> all = new ArrayList<>();
        Set<Long> wanted = new TreeSet<>();
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(DESKTOP), site, TALK);
            page.locator("[data-listen]").click();
            page.waitForFunction("() => colloquy.listening?.playing");
            for (int i = 0; i < MOMENTS; i++) {
                long least = (2L * i + 1) * LENGTH / (2 * MOMENTS);
                long word = surviving.stream().filter(at -> at >= least).findFirst().orElseThrow();
                wanted.add(word);
                double from = word - LEAD;
                page.evaluate("ms => colloquy.listening.play(ms)", from);
                page.waitForFunction("ms => colloquy.listening.now > ms", from);
                add((List<?>) page.evaluate(HEARD, PLAYED), places, all);
            }
            int played = all.size();
            add((List<?>) page.evaluate(LOOKED_UP, List.of(LENGTH, STEP)), places, all);
            page.close();
            return new Findings(surviving, wanted, all, played);
        }
    }

    private static void add(List<?> rows, Map<String, SaidWord> places, List<HeardMoment> all) {
        assertThat(rows).isNotEmpty();
        for (Object row : rows) {
            String[] fields = row.toString().split("\t", -1);
            SaidWord marked = places.get(fields[1] + "\t" + fields[2]);
            long moment = Long.parseLong(fields[0]);
            assertThat(fields[3].isEmpty()).as(row.toString()).isEqualTo(marked == null);
            if (marked != null) {
                assertThat(marked.text()).startsWith(fields[3]);
            }
            all.add(new HeardMoment(moment, marked, heard(moment)));
        }
    }

    private static @Nullable SaidWord heard(long moment) {
        return spoken.stream()
                .filter(word -> word.from() <= moment && moment < word.to())
                .findFirst()
                .orElse(null);
    }

    /**
     * Moment of the recording.
     *
     * @param marked the word that is marked in the page; null if none is
     * @param heard the word that is heard; null between words
     */
    private record HeardMoment(long moment, @Nullable SaidWord marked, @Nullable SaidWord heard) {
        /** How far it is from the time at which the marked word is heard, in milliseconds. */
        long apart() {
            return marked == null || !marked.isSaid()
                    ? 0
                    : Math.max(0, Math.max(marked.from() - moment, moment - marked.to()));
        }
    }

    /**
     * What was found.
     *
     * @param surviving when the words are said that are still in the text
     * @param wanted when the words are said that were looked for at the ten moments
     * @param played how many of the moments were heard, and not only looked up
     */
    private record Findings(
            Set<Long> surviving, Set<Long> wanted, List<HeardMoment> all, int played) {
        /** Counts the words that were looked for and marked while they were heard. */
        long met() {
            return all.stream()
                    .limit(played)
                    .flatMap(one -> Stream.ofNullable(one.marked))
                    .map(SaidWord::from)
                    .filter(wanted::contains)
                    .distinct()
                    .count();
        }

        private List<HeardMoment> where(Predicate<HeardMoment> test) {
            return all.stream().filter(test).toList();
        }

        List<HeardMoment> unsaid() {
            return where(one -> one.marked != null && !one.marked.isSaid());
        }

        List<HeardMoment> apart(int most) {
            return where(one -> one.apart() > most);
        }

        /** Counts the words that are marked when they are heard. */
        long marked() {
            return all.stream()
                    .filter(one -> one.heard != null && one.heard.equals(one.marked))
                    .map(HeardMoment::heard)
                    .distinct()
                    .count();
        }

        long farthest() {
            return all.stream().limit(played).mapToLong(HeardMoment::apart).max().orElse(0);
        }

        /** Moments at which a word is heard that is in the text, and none is marked. */
        List<HeardMoment> missed(int most) {
            return where(
                    one ->
                            one.marked == null
                                    && one.heard != null
                                    && surviving.contains(one.heard.from())
                                    && one.moment - one.heard.from() > most
                                    && one.heard.to() - one.moment > most);
        }
    }
}
