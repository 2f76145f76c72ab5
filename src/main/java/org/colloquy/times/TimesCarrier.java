package org.colloquy.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.text.word.WordTrace;
import org.colloquy.times.TimesPlacer.PlacedTimes;
import org.colloquy.times.record.RecordedStretch;
import org.colloquy.times.record.RecordedStretch.WordMoment;
import org.colloquy.times.record.TimesRecord;

/**
 * Carries recorded times over edits of the text: words that are still there keep their time, new
 * ones get the time between their neighbours, and times of words that are gone go.
 */
public final class TimesCarrier {
    private TimesCarrier() {}

    /**
     * Times as they are for the interview as it stands now.
     *
     * @param lost recorded stretches of which no word is left
     */
    public record CarriedTimes(InterviewTimes times, List<RecordedStretch> lost) {}

    /** Carries the times of a record to the words of an interview. */
    public static CarriedTimes carry(TimesRecord record, Interview interview) {
        TimedWords timed = new TimedWords();
        List<Integer> firsts = new ArrayList<>();
        int count = 0;
        for (RecordedStretch stretch : record.stretches()) {
            firsts.add(count);
            add(stretch, timed);
            count += stretch.words();
        }
        TextWords text = new TextWords(interview);
        PlacedTimes placed = TimesPlacer.place(timed, text, text.codes(WordTrace::code));
        return new CarriedTimes(placed.times(), lost(record, firsts, placed.placed()));
    }

    private static void add(RecordedStretch stretch, TimedWords timed) {
        int[] codes = WordTrace.codes(stretch.trace());
        if (stretch.precision() != TimePrecision.WORD) {
            timed.add(codes, even(codes), stretch.from(), stretch.to(), stretch.precision());
            return;
        }
        int first = 0;
        for (int word = 1; word <= codes.length; word++) {
            if (word == codes.length || stretch.moments().get(word) != null) {
                WordMoment moment = stretch.moments().get(first);
                int[] group = Arrays.copyOfRange(codes, first, word);
                long from = stretch.from() + (moment == null ? 0 : moment.after());
                long to = from + (moment == null ? 0 : moment.length());
                timed.add(group, even(group), from, to, TimePrecision.WORD);
                first = word;
            }
        }
    }

    private static int[] even(int[] codes) {
        int[] weights = new int[codes.length];
        Arrays.fill(weights, 1);
        return weights;
    }

    private static List<RecordedStretch> lost(
            TimesRecord record, List<Integer> firsts, BitSet placed) {
        List<RecordedStretch> lost = new ArrayList<>();
        for (int k = 0; k < record.stretches().size(); k++) {
            RecordedStretch stretch = record.stretches().get(k);
            int next = placed.nextSetBit(firsts.get(k));
            if (next < 0 || next >= firsts.get(k) + stretch.words()) {
                lost.add(stretch);
            }
        }
        return lost;
    }
}
