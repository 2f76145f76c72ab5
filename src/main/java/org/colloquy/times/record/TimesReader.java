package org.colloquy.times.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.text.file.RecordLines;
import org.colloquy.text.time.PreciseTime;
import org.colloquy.text.word.WordTrace;
import org.colloquy.times.record.RecordedStretch.WordMoment;
import org.jspecify.annotations.Nullable;

/** Reads a record of times. A line that cannot be read is reported and passed over. */
public final class TimesReader {
    private static final Pattern TRACE = Pattern.compile("(\\d{1,6}) ([A-Za-z0-9_-]+)");
    private static final Pattern MOMENT = Pattern.compile("(\\d{1,9})\\+(\\d{1,9})");

    /** Errors in one file after which no more are named. */
    private static final int MOST_ERRORS = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RecordedStretch> stretches = new ArrayList<>();

    private TimesReader(String file) {
        this.file = file;
    }

    /**
     * A record of times as it was read.
     *
     * @param problems errors all of them; with any, the file is not to be written over
     */
    public record ReadTimes(TimesRecord record, List<Problem> problems) {}

    /**
     * Reads a record.
     *
     * @param file relative to the corpus, for problems
     * @param text with line ends of any kind
     */
    public static ReadTimes read(String file, String text) {
        TimesReader reader = new TimesReader(file);
        List<String> lines = text.lines().toList();
        if (reader.begin(lines.isEmpty() ? "" : lines.get(0))) {
            for (int i = 1; i < lines.size() && reader.problems.size() < MOST_ERRORS; i++) {
                reader.line(lines.get(i), i + 1);
            }
        }
        return new ReadTimes(new TimesRecord(reader.stretches), List.copyOf(reader.problems));
    }

    private boolean begin(String line) {
        Optional<String> fault =
                RecordLines.faultOfFirst(
                        line, TimesWriter.FIRST_LINE, TimesWriter.VERSION, "times");
        fault.ifPresent(message -> report(1, line, message));
        return fault.isEmpty();
    }

    private void line(String line, int number) {
        if (RecordLines.isIdle(line)) {
            return;
        }
        if (RecordLines.isConflict(line)) {
            report(number, line, RecordLines.UNRESOLVED);
            return;
        }
        try {
            stretches.add(stretch(line, number));
        } catch (IllegalArgumentException damaged) {
            report(number, line, "the line is damaged: " + damaged.getMessage());
        }
    }

    private static RecordedStretch stretch(String line, int number) {
        String[] fields = RecordLines.fields(line);
        if (fields.length < 6 || fields.length > 7) {
            throw new IllegalArgumentException("it does not have six or seven parts");
        }
        Locator passage =
                Locator.ofId(fields[0].strip())
                        .orElseThrow(() -> no("it does not begin with an anchor"));
        long from = time(fields[2]);
        long to = time(fields[3]);
        if (to < from) {
            throw new IllegalArgumentException("it ends before it begins");
        }
        TimePrecision precision =
                TimePrecision.ofWord(fields[4].strip())
                        .orElseThrow(() -> no("\"%s\" is no precision".formatted(fields[4])));
        String trace = trace(fields[5]);
        String opening = RecordLines.unescaped(fields[1]);
        return new RecordedStretch(
                passage,
                opening,
                from,
                to,
                precision,
                trace,
                moments(fields, precision, trace.length() / 2),
                number);
    }

    private static IllegalArgumentException no(String why) {
        return new IllegalArgumentException(why);
    }

    private static long time(String written) {
        OptionalLong time = PreciseTime.read(written.strip());
        return time.orElseThrow(
                () -> no("\"%s\" is no time such as 0:12:34.500".formatted(written.strip())));
    }

    private static String trace(String field) {
        Matcher trace = TRACE.matcher(field.strip());
        if (!trace.matches()) {
            throw new IllegalArgumentException("it has no trace of its words");
        }
        String signs = trace.group(2);
        WordTrace.codes(signs);
        if (signs.length() != 2 * Integer.parseInt(trace.group(1))) {
            throw new IllegalArgumentException("its trace does not have as many words as it says");
        }
        return signs;
    }

    private static List<@Nullable WordMoment> moments(
            String[] fields, TimePrecision precision, int words) {
        if ((precision == TimePrecision.WORD) != (fields.length == 7)) {
            throw new IllegalArgumentException(
                    "times of single words belong to the precision \"word\", and to no other");
        }
        if (fields.length < 7) {
            return List.of();
        }
        String[] written = fields[6].strip().split(" +");
        if (written.length != words || written[0].equals(TimesWriter.SAME)) {
            throw new IllegalArgumentException("it does not have a time for each word");
        }
        // List.of takes no null.
        List<@Nullable WordMoment> moments = new ArrayList<>(words);
        Arrays.stream(written).forEach(word -> moments.add(moment(word)));
        return moments;
    }

    private static @Nullable WordMoment moment(String written) {
        if (written.equals(TimesWriter.SAME)) {
            return null;
        }
        Matcher moment = MOMENT.matcher(written);
        if (!moment.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no time of a word such as 320+180".formatted(written));
        }
        return new WordMoment(Long.parseLong(moment.group(1)), Long.parseLong(moment.group(2)));
    }

    private void report(int line, String text, String message) {
        problems.add(new Problem(Severity.ERROR, "bad-times", file, line, 1, message, text));
    }
}
