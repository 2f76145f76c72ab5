package org.colloquy.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.times.TimedWords.WordGroup;
import org.colloquy.times.TimesPlacer.PlacedTimes;
import org.colloquy.times.match.WordToken;

/** Gives an interview the times of captions of the same recording. */
public final class TimesAligner {
    private final Map<String, Integer> known = new HashMap<>();

    private TimesAligner() {}

    /**
     * Times of an interview, and what of the captions it does not have.
     *
     * @param notFound words of the captions that do not stand in the interview, in their order; of
     *     a caption of which a part was found, that part is left out
     * @param spoken the number of words of the captions
     * @param found how many of these were found
     * @param text the number of words of the interview
     * @param estimated how many of the interview's words got a time from their neighbours alone
     */
    public record AlignedTimes(
            InterviewTimes times,
            List<SpokenWord> notFound,
            int spoken,
            int found,
            int text,
            int estimated) {}

    /**
     * Finds for the words of an interview the times at which they are spoken.
     *
     * @param spoken in the order of the recording
     */
    public static AlignedTimes align(Interview interview, List<SpokenWord> spoken) {
        return new TimesAligner().aligned(interview, spoken);
    }

    private AlignedTimes aligned(Interview interview, List<SpokenWord> spoken) {
        TimedWords timed = new TimedWords();
        List<SpokenWord> sources = new ArrayList<>();
        for (SpokenWord one : spoken) {
            List<WordToken> tokens = WordToken.of(one.text());
            if (!tokens.isEmpty()) {
                int[] codes = tokens.stream().mapToInt(token -> code(token.folded())).toArray();
                int[] weights =
                        tokens.stream().mapToInt(token -> token.folded().length() + 1).toArray();
                timed.add(codes, weights, one.from(), one.to(), one.precision());
                sources.add(one);
            }
        }
        TextWords text = new TextWords(interview);
        PlacedTimes placed = TimesPlacer.placeRough(timed, text, text.codes(this::code));
        return new AlignedTimes(
                placed.times(),
                notFound(timed, sources, placed),
                timed.codes().length,
                placed.placed().cardinality(),
                text.size(),
                estimated(placed.times(), text));
    }

    private int code(String word) {
        return known.computeIfAbsent(word, unknown -> known.size());
    }

    private static List<SpokenWord> notFound(
            TimedWords timed, List<SpokenWord> sources, PlacedTimes placed) {
        List<SpokenWord> lost = new ArrayList<>();
        for (int g = 0; g < sources.size(); g++) {
            WordGroup group = timed.groups().get(g);
            List<WordToken> tokens = WordToken.of(sources.get(g).text());
            int from = 0;
            while (from < group.words()) {
                int start = placed.placed().nextClearBit(group.first() + from) - group.first();
                if (start >= group.words()) {
                    break;
                }
                int next = placed.placed().nextSetBit(group.first() + start);
                int end = next < 0 ? group.words() : Math.min(group.words(), next - group.first());
                lost.add(
                        new SpokenWord(
                                sources.get(g)
                                        .text()
                                        .substring(
                                                tokens.get(start).start(),
                                                tokens.get(end - 1).end()),
                                group.at(start),
                                group.at(end),
                                group.precision()));
                from = end;
            }
        }
        return lost;
    }

    private static int estimated(InterviewTimes times, TextWords text) {
        int estimated = 0;
        int at = 0;
        for (TimedStretch stretch : times.stretches()) {
            while (at < text.size()
                    && !(text.get(at).passage().equals(stretch.passage())
                            && text.get(at).token().start() >= stretch.start())) {
                at++;
            }
            while (at < text.size()
                    && text.get(at).passage().equals(stretch.passage())
                    && text.get(at).token().end() <= stretch.end()) {
                estimated += stretch.precision() == TimePrecision.ESTIMATED ? 1 : 0;
                at++;
            }
        }
        return estimated;
    }
}
