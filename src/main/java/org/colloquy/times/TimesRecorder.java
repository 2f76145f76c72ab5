package org.colloquy.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.text.word.WordTrace;
import org.colloquy.times.match.WordToken;
import org.colloquy.times.record.RecordedStretch;
import org.colloquy.times.record.RecordedStretch.WordMoment;
import org.colloquy.times.record.TimesRecord;
import org.jspecify.annotations.Nullable;

/** Makes the record of an interview's times: a line for each caption, or for each sentence. */
public final class TimesRecorder {
    /** Words from which on a line is ended, whether or not a sentence is. */
    private static final int MOST_WORDS = 30;

    private static final int OPENING = 40;

    private final Map<Locator, String> texts = new HashMap<>();
    private final List<RecordedStretch> lines = new ArrayList<>();
    private final List<TimedStretch> words = new ArrayList<>();

    private TimesRecorder(Interview interview) {
        interview
                .passages()
                .forEach(
                        passage ->
                                texts.putIfAbsent(
                                        passage.locator(), PassageText.of(passage.text())));
    }

    /** Returns the record of times that belong to the words of an interview as it stands. */
    public static TimesRecord record(Interview interview, InterviewTimes times) {
        TimesRecorder recorder = new TimesRecorder(interview);
        times.stretches().forEach(recorder::add);
        recorder.endLine();
        return new TimesRecord(recorder.lines);
    }

    private void add(TimedStretch stretch) {
        if (stretch.precision() != TimePrecision.WORD) {
            endLine();
            addLine(List.of(stretch));
            return;
        }
        if (!words.isEmpty() && !goesOn(words.get(words.size() - 1), stretch)) {
            endLine();
        }
        words.add(stretch);
    }

    /** Tells whether a word belongs into the line of the one before it. */
    private boolean goesOn(TimedStretch before, TimedStretch stretch) {
        if (!stretch.passage().equals(before.passage())
                || stretch.from() < before.from()
                || words.size() >= MOST_WORDS) {
            return false;
        }
        String between = text(stretch.passage()).substring(before.end(), stretch.start());
        return between.chars().noneMatch(sign -> ".?!。？！".indexOf(sign) >= 0);
    }

    private void endLine() {
        if (!words.isEmpty()) {
            addLine(List.copyOf(words));
            words.clear();
        }
    }

    private String text(Locator passage) {
        return texts.getOrDefault(passage, "");
    }

    private void addLine(List<TimedStretch> line) {
        TimedStretch first = line.get(0);
        TimedStretch last = line.get(line.size() - 1);
        StringBuilder trace = new StringBuilder();
        List<@Nullable WordMoment> moments = new ArrayList<>();
        for (TimedStretch stretch : line) {
            String written = text(stretch.passage()).substring(stretch.start(), stretch.end());
            boolean begins = true;
            for (WordToken token : WordToken.of(written)) {
                trace.append(WordTrace.signs(WordTrace.code(token.folded())));
                moments.add(
                        begins
                                ? new WordMoment(
                                        stretch.from() - first.from(),
                                        stretch.to() - stretch.from())
                                : null);
                begins = false;
            }
        }
        if (trace.isEmpty()) {
            return;
        }
        long to = line.stream().mapToLong(TimedStretch::to).max().orElseThrow();
        lines.add(
                new RecordedStretch(
                        first.passage(),
                        opening(text(first.passage()).substring(first.start(), last.end())),
                        first.from(),
                        to,
                        first.precision(),
                        trace.toString(),
                        first.precision() == TimePrecision.WORD ? moments : List.of(),
                        0));
    }

    private static String opening(String words) {
        if (words.codePointCount(0, words.length()) <= OPENING) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, OPENING));
        int space = cut.lastIndexOf(' ');
        return (space > OPENING / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
