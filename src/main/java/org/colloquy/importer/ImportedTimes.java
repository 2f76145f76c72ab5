package org.colloquy.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.word.WordCounter;
import org.colloquy.times.SpokenWord;
import org.colloquy.times.TimesAligner;
import org.colloquy.times.TimesAligner.AlignedTimes;
import org.colloquy.times.TimesRecorder;
import org.colloquy.times.match.WordToken;
import org.colloquy.times.record.TimesWriter;

/** The times of a source, at the words of an interview. */
final class ImportedTimes {
    /** Runs of words that are named one by one. */
    private static final int MOST_RUNS = 20;

    /** Bound on what is quoted of a run, in UTF-16 units. */
    private static final int LONGEST_QUOTE = 60;

    /** Pause, in milliseconds, up to which words go on. */
    private static final int PAUSE = 1_000;

    private final Interview interview;
    private final AlignedTimes aligned;

    private ImportedTimes(Interview interview, AlignedTimes aligned) {
        this.interview = interview;
        this.aligned = aligned;
    }

    static ImportedTimes of(Interview interview, List<SpokenWord> heard) {
        return new ImportedTimes(interview, TimesAligner.align(interview, heard));
    }

    InterviewTimes times() {
        return aligned.times();
    }

    AlignedTimes aligned() {
        return aligned;
    }

    /** Returns the text of the record; empty if no word has a time. */
    String record() {
        return aligned.times().isEmpty()
                ? ""
                : TimesWriter.write(TimesRecorder.record(interview, aligned.times()));
    }

    /** Counts the words of the interview that have a time. */
    int timed() {
        Map<Locator, String> texts = new HashMap<>();
        interview.passages().forEach(p -> texts.putIfAbsent(p.locator(), PassageText.of(p.text())));
        int timed = 0;
        for (TimedStretch stretch : aligned.times().stretches()) {
            String text = texts.getOrDefault(stretch.passage(), "");
            timed += WordToken.of(text.substring(stretch.start(), stretch.end())).size();
        }
        return timed;
    }

    /** Names the words of the source that the interview does not have. */
    void reportTo(OriginalText original) {
        List<SpokenWord> runs = runs();
        WordCounter counter = new WordCounter();
        for (SpokenWord run : runs.subList(0, Math.min(runs.size(), MOST_RUNS))) {
            report(
                    original,
                    "not in the text: %s at %s, %s"
                            .formatted(
                                    quoted(run.text()),
                                    Timecode.write(run.from()),
                                    CountedNoun.of(counter.count(run.text()), "word")));
        }
        if (runs.size() > MOST_RUNS) {
            int words =
                    runs.stream().skip(MOST_RUNS).mapToInt(run -> counter.count(run.text())).sum();
            report(
                    original,
                    "not in the text: %s more, in %s"
                            .formatted(
                                    CountedNoun.of(words, "word"),
                                    CountedNoun.of(runs.size() - MOST_RUNS, "place")));
        }
    }

    private static void report(OriginalText original, String message) {
        original.reportFile(Severity.NOTE, "unplaced-words", message);
    }

    private static String quoted(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return "\"" + words + "\"";
        }
        String cut = words.substring(0, LONGEST_QUOTE);
        int space = cut.lastIndexOf(' ');
        return "\"" + (space > 0 ? cut.substring(0, space) : cut) + " …\"";
    }

    /** Joins words that follow on each other. */
    private List<SpokenWord> runs() {
        List<SpokenWord> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        SpokenWord first = null;
        SpokenWord last = null;
        for (SpokenWord word : aligned.notFound()) {
            if (first != null && last != null && !goesOn(last, word)) {
                runs.add(
                        new SpokenWord(
                                text.toString(), first.from(), first.to(), first.precision()));
                text.setLength(0);
            }
            first = text.isEmpty() ? word : first;
            text.append(text.isEmpty() ? "" : " ").append(word.text());
            last = word;
        }
        if (first != null) {
            runs.add(new SpokenWord(text.toString(), first.from(), first.to(), first.precision()));
        }
        return runs;
    }

    private static boolean goesOn(SpokenWord before, SpokenWord word) {
        return word.from() >= before.from() && word.from() - before.to() <= PAUSE;
    }
}
