package org.colloquy.anchors.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Dialect;
import org.colloquy.model.interview.InterviewForm;
import org.colloquy.text.RecordLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record. A line that cannot be read is reported and passed over; its anchor, if that much
 * can be read, is given to nobody else.
 */
public final class RecordReader {
    private static final Pattern HEADER = Pattern.compile("(form|dialect): *(\\S+)\\s*");
    private static final Pattern DATED = Pattern.compile("(added|edited) (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern DATED_FIRST =
            Pattern.compile(
                    "((?:(?:added|edited) \\d{4}-\\d\\d-\\d\\d, )*)(merged|withdrawn) (.*)");
    private static final Pattern MERGED = Pattern.compile("into (\\S+) (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern WITHDRAWN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d): ?(.*)");
    private static final Pattern DECIDED = Pattern.compile("is ([0-9a-f]{12})");
    private static final Pattern DIGEST = Pattern.compile("(\\d{1,9}) ([0-9a-f]{12})");
    private static final Pattern TRACE = Pattern.compile("(?:[A-Za-z0-9_-]{2})*");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Locator, RecordEntry> entries = new HashMap<>();
    private final List<RecordEntry> order = new ArrayList<>();
    private @Nullable InterviewForm form;
    private @Nullable Dialect dialect;

    private RecordReader(String file) {
        this.file = file;
    }

    /**
     * A record as it was read.
     *
     * @param problems errors all of them; with any, the file is not to be written over
     */
    public record ReadRecord(AnchorRecord record, List<Problem> problems) {}

    /**
     * Reads a record.
     *
     * @param file relative to the corpus, for problems
     * @param text with line ends of any kind
     */
    public static ReadRecord read(String file, String text) {
        RecordReader reader = new RecordReader(file);
        String[] lines = text.split("\\r\\n|\\r|\\n", -1);
        if (reader.begin(lines[0])) {
            for (int i = 1; i < lines.length; i++) {
                reader.line(lines[i], i + 1);
            }
            reader.end();
        }
        AnchorRecord record = new AnchorRecord(reader.form, reader.dialect, reader.order);
        return new ReadRecord(record, List.copyOf(reader.problems));
    }

    private boolean begin(String line) {
        Optional<String> fault =
                RecordLines.faultOfFirst(
                        line, RecordWriter.FIRST_LINE, RecordWriter.VERSION, "anchors");
        fault.ifPresent(message -> report(1, 0, line, message));
        return fault.isEmpty();
    }

    private void line(String line, int number) {
        Matcher header = HEADER.matcher(line);
        if (RecordLines.isIdle(line)) {
            return;
        }
        if (RecordLines.isConflict(line)) {
            report(number, 0, line, RecordLines.UNRESOLVED);
        } else if (header.matches()) {
            header(header, number, line);
        } else {
            entry(line, number);
        }
    }

    private void header(Matcher header, int number, String line) {
        String word = header.group(2);
        if (header.group(1).equals("form")) {
            form =
                    Arrays.stream(InterviewForm.values())
                            .filter(f -> f.word().equals(word))
                            .findFirst()
                            .orElse(null);
        } else {
            dialect = Dialect.of(word).orElse(null);
        }
        if (header.group(1).equals("form") ? form == null : dialect == null) {
            report(
                    number,
                    header.start(2),
                    line,
                    "there is no %s \"%s\"".formatted(header.group(1), word));
        }
    }

    private void entry(String line, int number) {
        String[] fields = RecordLines.fields(line);
        Optional<Locator> locator = Locator.ofId(fields[0].strip());
        if (locator.isEmpty()) {
            report(
                    number,
                    0,
                    line,
                    "this is not a line of a record: it does not begin with an anchor");
            return;
        }
        if (entries.containsKey(locator.get())) {
            report(
                    number,
                    0,
                    line,
                    "the anchor \"%s\" is given twice; only the first is used"
                            .formatted(locator.get().id()));
            return;
        }
        RecordEntry entry;
        try {
            entry = parsed(locator.get(), fields, number);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            String why =
                    damaged instanceof DateTimeException
                            ? "there is no such day"
                            : damaged.getMessage();
            report(number, 0, line, "the line is damaged: " + why);
            // The anchor stays taken.
            entry =
                    new RecordEntry(
                            locator.get(), new AnchorState.Live(), null, List.of(), null, number);
        }
        entries.put(locator.get(), entry);
        order.add(entry);
    }

    private static RecordEntry parsed(Locator locator, String[] fields, int number) {
        String state = RecordLines.unescaped(fields.length > 1 ? fields[1].strip() : "");
        Matcher ended = DATED_FIRST.matcher(state);
        if (ended.matches()) {
            RecordEntry dated =
                    dated(locator, new AnchorState.Live(), ended.group(1), null, number);
            return dated.ended(ended(ended.group(2), ended.group(3)));
        }
        int comma = state.indexOf(',');
        String word = comma < 0 ? state : state.substring(0, comma);
        Matcher decided = DECIDED.matcher(word);
        if (!word.equals("live") && !decided.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a state of an anchor".formatted(word));
        }
        AnchorState borne =
                word.equals("live")
                        ? new AnchorState.Live()
                        : new AnchorState.Decided(decided.group(1));
        return dated(
                locator, borne, comma < 0 ? "" : state.substring(comma + 1), print(fields), number);
    }

    private static AnchorState ended(String word, String rest) {
        Matcher parts = (word.equals("merged") ? MERGED : WITHDRAWN).matcher(rest);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"%s\" has no date".formatted(word));
        }
        if (word.equals("withdrawn")) {
            return new AnchorState.Withdrawn(LocalDate.parse(parts.group(1)), parts.group(2));
        }
        Locator heir =
                Locator.ofId(parts.group(1))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "\"%s\" is no anchor".formatted(parts.group(1))));
        return new AnchorState.Merged(heir, LocalDate.parse(parts.group(2)));
    }

    private static RecordEntry dated(
            Locator locator,
            AnchorState state,
            String days,
            @Nullable Fingerprint print,
            int number) {
        LocalDate added = null;
        List<LocalDate> edited = new ArrayList<>();
        for (String day : days.split(",")) {
            Matcher dated = DATED.matcher(day.strip());
            if (day.isBlank()) {
                continue;
            }
            if (!dated.matches()) {
                throw new IllegalArgumentException("\"%s\" is no change".formatted(day.strip()));
            }
            LocalDate on = LocalDate.parse(dated.group(2));
            if (dated.group(1).equals("added")) {
                added = on;
            } else {
                edited.add(on);
            }
        }
        return new RecordEntry(locator, state, added, edited, print, number);
    }

    private static Fingerprint print(String[] fields) {
        if (fields.length < 4 || fields.length > 5) {
            throw new IllegalArgumentException("it does not have five parts");
        }
        Matcher digest = DIGEST.matcher(fields[3].strip());
        String trace = fields.length > 4 ? fields[4].strip() : "";
        if (!digest.matches()) {
            throw new IllegalArgumentException("it has no digest");
        }
        int words = Integer.parseInt(digest.group(1));
        if (!TRACE.matcher(trace).matches()
                || trace.length() != 2 * Math.min(words, Fingerprint.TRACED)) {
            throw new IllegalArgumentException("its trace does not have as many words as it says");
        }
        return new Fingerprint(digest.group(2), words, RecordLines.unescaped(fields[2]), trace);
    }

    private void end() {
        if (form == null && problems.isEmpty()) {
            report(
                    1,
                    0,
                    "",
                    "the record does not name the form of its interview: add \"form: questions\"");
        }
        for (RecordEntry entry : order) {
            if (entry.state() instanceof AnchorState.Merged merged
                    && !entries.containsKey(merged.heir())) {
                report(
                        entry.line(),
                        0,
                        "",
                        "it leads to \"%s\", which is not in the record"
                                .formatted(merged.heir().id()));
            }
        }
    }

    private void report(int line, int offset, String text, String message) {
        int column = text.codePointCount(0, offset) + 1;
        problems.add(
                new Problem(
                        Severity.ERROR, "bad-anchor-record", file, line, column, message, text));
    }
}
