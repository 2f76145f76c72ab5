package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.site.text.Messages;
import org.colloquy.site.timeline.SpeakerStrip;
import org.colloquy.site.wayfinding.SpeakingShares;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Choice of speakers in a transcript, one of whom can be read in full while the others are folded.
 * Answers are not folded: what they answer would stand there without them.
 */
final class SpeakerFilter {
    /** The style sheet tells so many apart, by three digits. */
    static final int MAX_SPEAKERS = 999;

    /**
     * A speaker, and how much they say; everybody has the number 0.
     *
     * @param share of the words, as it is written; null of everybody
     */
    record SpeakerChoice(
            int number,
            List<ScriptRun> name,
            int turns,
            @Nullable String share,
            SpeakerTiming timing) {

        /**
         * Returns the key by which the style sheet knows a speaker: the digits of the number, set
         * apart, since a selector can compare the beginning, the middle and the end of a value, but
         * not two values.
         */
        public String key() {
            return number == 0
                    ? "all"
                    : "%d-%d-%d".formatted(number / 100, number / 10 % 10, number % 10);
        }
    }

    /**
     * The times at which a speaker speaks, and for how long.
     *
     * @param lane null of those who have none
     * @param time as a clock shows it; null if it is not known
     */
    record SpeakerTiming(SpeakerStrip.@Nullable SpeakerLane lane, @Nullable String time) {
        static final SpeakerTiming NONE = new SpeakerTiming(null, null);
    }

    private final Map<String, SpeakerChoice> voices = new LinkedHashMap<>();
    private final Interview interview;
    private final Messages words;

    SpeakerFilter(Interview interview, ScriptRuns languages, Messages words) {
        this.interview = interview;
        this.words = words;
        List<Speaker> speaking =
                interview.speakers().stream()
                        .filter(speaker -> speaker.kind() != Speaker.SpeakerKind.EVENT)
                        .filter(speaker -> speaker.turns() > 0)
                        .filter(speaker -> interview.form() == InterviewForm.TURNS)
                        .toList();
        Set<Speaker> most =
                speaking.stream()
                        .sorted(Comparator.comparingInt(Speaker::turns).reversed())
                        .limit(MAX_SPEAKERS)
                        .collect(Collectors.toSet());
        speaking.stream()
                .filter(most::contains)
                .forEach(
                        one ->
                                voices.put(
                                        one.name(),
                                        new SpeakerChoice(
                                                voices.size() + 1,
                                                languages.of(one.name()),
                                                one.turns(),
                                                null,
                                                SpeakerTiming.NONE)));
    }

    /** Tells whether there is somebody to choose. */
    boolean isChoice() {
        return voices.size() > 1;
    }

    /**
     * Returns everybody, then each with their share; empty where there is nothing to choose.
     *
     * @param timing when somebody speaks, by name
     */
    List<SpeakerChoice> choices(Function<String, SpeakerTiming> timing) {
        if (!isChoice()) {
            return List.of();
        }
        ScriptRun everybody = new ScriptRun(words.text("speakers.everybody"), words.language());
        List<SpeakerChoice> list = new ArrayList<>();
        list.add(
                new SpeakerChoice(
                        0, List.of(everybody), interview.turns(), null, SpeakerTiming.NONE));
        SpeakingShares shares = new SpeakingShares(interview, words);
        voices.forEach(
                (speaker, one) ->
                        list.add(
                                new SpeakerChoice(
                                        one.number(),
                                        one.name(),
                                        one.turns(),
                                        shares.of(speaker),
                                        timing.apply(speaker))));
        return list;
    }

    /** Returns the key of a speaker; null where they cannot be chosen. */
    @Nullable String key(@Nullable String speaker) {
        SpeakerChoice voice = speaker == null ? null : voices.get(speaker);
        return voice == null ? null : voice.key();
    }
}
