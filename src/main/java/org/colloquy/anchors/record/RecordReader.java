package org.colloquy.anchors.record;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.file.RecordLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record. A line that cannot be read is reported and passed over; its anchor, if that much
 * can be read, is given to nobody else.
 */
public final class RecordReader {
    private static final Pattern HEADER = Pattern.compile("(form|dialect): *(\\S+)\\s*");

    private static final String UNRESOLVED =
            RecordLines.UNRESOLVED + " with \"colloquy anchors --resolve\"";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Locator, RecordEntry> entries = new LinkedHashMap<>();
    private @Nullable InterviewForm form;
    private @Nullable Dialect dialect;

    private final Set<Locator> inConflict = new HashSet<>();
    private boolean conflicting;
    private boolean skipping;

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
        List<RecordEntry> entries = List.copyOf(reader.entries.values());
        AnchorRecord record = new AnchorRecord(reader.form, reader.dialect, entries);
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
            conflict(line, number);
        } else if (skipping) {
            return;
        } else if (header.matches()) {
            header(header, number, line);
        } else {
            entry(line, number);
        }
    }

    /** Reports a conflict once, and passes over what stood there before both sides changed it. */
    private void conflict(String line, int number) {
        boolean begins = line.startsWith("<");
        if (begins || !conflicting) {
            report(number, 0, line, UNRESOLVED);
        }
        skipping = line.startsWith("|");
        conflicting = begins || (conflicting && !line.startsWith(">"));
        if (begins) {
            inConflict.clear();
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
        if (conflicting && inConflict.contains(locator.get())) {
            differs(locator.get(), line);
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
        RecordEntry entry = parsed(locator.get(), fields, line, number);
        entries.put(locator.get(), entry);
        if (conflicting) {
            inConflict.add(locator.get());
        }
    }

    /** Returns what a line says of an anchor, which stays taken where the line is damaged. */
    private RecordEntry parsed(Locator locator, String[] fields, String line, int number) {
        try {
            return EntryParser.parse(locator, fields, number);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            String why =
                    damaged instanceof DateTimeException
                            ? "there is no such day"
                            : damaged.getMessage();
            report(number, 0, line, "the line is damaged: " + why);
            return new RecordEntry(locator, new AnchorState.Live(), null, List.of(), null, number);
        }
    }

    /** Gives an anchor to nobody, since the two sides of a conflict differ on it. */
    private void differs(Locator locator, String line) {
        RecordEntry first = entries.get(locator);
        if (first != null && !EntryParser.of(line).equals(Optional.of(withLine(first, 0)))) {
            RecordEntry taken = withLine(first, first.line()).ended(new AnchorState.Live());
            entries.put(locator, taken);
        }
    }

    private static RecordEntry withLine(RecordEntry entry, int line) {
        return new RecordEntry(
                entry.locator(),
                entry.state(),
                entry.added(),
                entry.edited(),
                entry.fingerprint(),
                line);
    }

    private void end() {
        if (form == null && problems.isEmpty()) {
            report(
                    1,
                    0,
                    "",
                    "the record does not name the form of its interview: add \"form: questions\"");
        }
        for (RecordEntry entry : entries.values()) {
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
