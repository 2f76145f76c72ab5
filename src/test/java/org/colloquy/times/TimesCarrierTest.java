package org.colloquy.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.anchors.Readings;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.times.InventedTalk.SaidWord;
import org.colloquy.times.TimesAligner.AlignedTimes;
import org.colloquy.times.record.TimesReader;
import org.colloquy.times.record.TimesRecord;
import org.colloquy.times.record.TimesWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesCarrierTest {
    private static final String TALK =
            """
            ---
            title: Talk
            interviewers: [Ida Sample]
            interviewees: [Ada Specimen]
            dialect: names
            ---

            **Ida Sample:** When does the night begin?

            **Ada Specimen:** When the last pilot is in and the lamps are lit.
            """;

    private static final List<SpokenWord> CAPTIONS =
            List.of(
                    caption("When does the night begin?", 1000, 2500),
                    caption("When the last pilot is in", 3000, 5000),
                    caption("and the lamps are lit.", 5000, 7000));

    private static SpokenWord caption(String text, long from, long to) {
        return new SpokenWord(text, from, to, TimePrecision.CUE);
    }

    private static TimesRecord record(String text) {
        Interview interview = Readings.of(text);
        return TimesRecorder.record(interview, TimesAligner.align(interview, CAPTIONS).times());
    }

    private static List<String> carried(String text) {
        Interview interview = Readings.of(text);
        return shown(interview, TimesCarrier.carry(record(TALK), interview).times());
    }

    private static List<String> shown(Interview interview, InterviewTimes times) {
        return times.stretches().stream()
                .map(
                        s ->
                                "%s %d-%d %s"
                                        .formatted(
                                                words(interview, s),
                                                s.from(),
                                                s.to(),
                                                s.precision().word()))
                .toList();
    }

    private static String words(Interview interview, TimedStretch stretch) {
        return PassageText.of(interview.passage(stretch.passage()).text())
                .substring(stretch.start(), stretch.end());
    }

    @Test
    void keepsCaptionsAsTheyAre() {
        assertThat(carried(TALK))
                .containsExactly(
                        "When does the night begin 1000-2500 cue",
                        "When the last pilot is in 3000-5000 cue",
                        "and the lamps are lit 5000-7000 cue");
    }

    @Test
    void givesNewWordsTheTimeBetweenTheirNeighbours() {
        assertThat(carried(TALK.replace("begin?", "begin? she asked. Tell me now.")))
                .containsExactly(
                        "When does the night begin 1000-2500 cue",
                        "she asked. Tell me now 2500-3000 estimated",
                        "When the last pilot is in 3000-5000 cue",
                        "and the lamps are lit 5000-7000 cue");
    }

    @Test
    void dividesACaptionWhereAWordIsCorrected() {
        assertThat(carried(TALK.replace("pilot", "plot")))
                .containsExactly(
                        "When does the night begin 1000-2500 cue",
                        "When the last 3000-4000 cue",
                        "plot 4000-4333 estimated",
                        "is in 4333-5000 cue",
                        "and the lamps are lit 5000-7000 cue");
    }

    @Test
    void namesWhatIsGone() {
        Interview interview = Readings.of(TALK.replace(" and the lamps are lit", ""));
        assertThat(TimesCarrier.carry(record(TALK), interview).lost())
                .singleElement()
                .satisfies(line -> assertThat(line.opening()).isEqualTo("and the lamps are lit"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterTwoHundredEditsNoWordIsSaidThatWasNot(long seed) {
        InventedTalk talk = new InventedTalk(seed, 120);
        List<SpokenWord> spoken = talk.spoken();
        TimesRecord record = recorded(talk);
        for (int i = 0; i < 200; i++) {
            talk.edit(InventedTalk.EDITS.get(i % InventedTalk.EDITS.size()));
        }
        Tally tally = new Tally(talk, talk.interview(), spoken, record);
        assertThat(tally.unsaid).isEmpty();
        assertThat(tally.late).isEmpty();
        assertThat((double) tally.kept / tally.surviving).isGreaterThan(0.95);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void carriedStepByStepTheTimesAreTheSame(long seed) {
        InventedTalk talk = new InventedTalk(seed, 60);
        List<SpokenWord> spoken = talk.spoken();
        TimesRecord record = recorded(talk);
        for (int i = 0; i < 60; i++) {
            talk.edit(InventedTalk.EDITS.get(i % InventedTalk.EDITS.size()));
            Interview interview = talk.interview();
            record = TimesRecorder.record(interview, TimesCarrier.carry(record, interview).times());
        }
        Tally tally = new Tally(talk, talk.interview(), spoken, record);
        assertThat(tally.unsaid).isEmpty();
        assertThat(tally.late).isEmpty();
        assertThat((double) tally.kept / tally.surviving).isGreaterThan(0.95);
    }

    @Test
    void aRecordOfTheSameWordsIsTheSameText() {
        InventedTalk talk = new InventedTalk(6, 80);
        Interview interview = talk.interview();
        String written = TimesWriter.write(recorded(talk));
        TimesRecord read = TimesReader.read("a.times", written).record();
        String again =
                TimesWriter.write(
                        TimesRecorder.record(
                                interview, TimesCarrier.carry(read, interview).times()));
        assertThat(again).isEqualTo(written);
    }

    private static TimesRecord recorded(InventedTalk talk) {
        Interview interview = talk.interview();
        AlignedTimes aligned = TimesAligner.align(interview, talk.spoken());
        assertThat(aligned.notFound()).isEmpty();
        String text = TimesWriter.write(TimesRecorder.record(interview, aligned.times()));
        TimesReader.ReadTimes read = TimesReader.read("a.times", text);
        assertThat(read.problems()).isEmpty();
        return read.record();
    }

    /**
     * What is true of the times of an edited talk. Of two equal words one of which was taken out
     * beside words that are still there, nobody can say which it was: either may be shown as said.
     */
    private static final class Tally {
        private final List<SaidWord> truth;
        private final List<String> unsaid = new ArrayList<>();
        private final List<String> late = new ArrayList<>();
        private final List<@Nullable TimedStretch> shown = new ArrayList<>();
        private final List<Long> order;
        private final long surviving;
        private int kept;

        Tally(InventedTalk talk, Interview interview, List<SpokenWord> spoken, TimesRecord record) {
            truth = talk.turns().stream().flatMap(List::stream).toList();
            order = spoken.stream().map(SpokenWord::from).toList();
            surviving = truth.stream().filter(SaidWord::isSaid).count();
            count(interview, TimesCarrier.carry(record, interview).times());
        }

        /** Looks at each word that is shown as said; those with an estimate are not. */
        void count(Interview interview, InterviewTimes times) {
            Map<Locator, List<TimedStretch>> all = times.byPassage();
            for (Passage passage : interview.passages().toList()) {
                int from = 0;
                String text = PassageText.of(passage.text());
                for (String one : text.replace(".", "").split(" ")) {
                    shown.add(said(all.getOrDefault(passage.locator(), List.of()), from));
                    from += one.length() + 1;
                }
            }
            assertThat(shown).hasSameSizeAs(truth);
            for (int word = 0; word < truth.size(); word++) {
                look(word);
            }
        }

        private static @Nullable TimedStretch said(List<TimedStretch> here, int start) {
            return here.stream()
                    .filter(s -> s.precision() != TimePrecision.ESTIMATED)
                    .filter(s -> s.start() <= start && start < s.end())
                    .findFirst()
                    .orElse(null);
        }

        private void look(int word) {
            TimedStretch stretch = shown.get(word);
            if (stretch == null) {
                return;
            }
            SaidWord said = truth.get(word);
            boolean isPrompt = said.isSaid() && Math.abs(stretch.from() - said.from()) <= 300;
            if (isPrompt) {
                kept++;
            } else if (!isAttached(word, -1) && !isAttached(word, 1)) {
                (said.isSaid() ? late : unsaid).add(said + " " + stretch);
            }
        }

        /**
         * Tells whether words that are still there stand before or behind it as when it was said.
         */
        private boolean isAttached(int word, int step) {
            int at = word;
            while (at + step >= 0
                    && at + step < truth.size()
                    && index(at + step) == index(at) + step) {
                at += step;
                TimedStretch stretch = shown.get(at);
                if (stretch != null && truth.get(at).from() == stretch.from()) {
                    return true;
                }
            }
            return false;
        }

        private int index(int word) {
            TimedStretch stretch = shown.get(word);
            return stretch == null ? -5 : order.indexOf(stretch.from());
        }
    }
}
