package org.colloquy.anchors.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Locator;
import org.colloquy.text.file.RecordLines;
import org.jspecify.annotations.Nullable;

/** Reads what a line of a record says of an anchor. */
final class EntryParser {
    private static final Pattern DATED = Pattern.compile("(added|edited) (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern DATED_FIRST =
            Pattern.compile(
                    "((?:(?:added|edited) \\d{4}-\\d\\d-\\d\\d, )*)(merged|withdrawn) (.*)");
    private static final Pattern MERGED = Pattern.compile("into (\\S+) (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern WITHDRAWN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d): ?(.*)");
    private static final Pattern DECIDED = Pattern.compile("is ([0-9a-f]{12})");
    private static final Pattern DIGEST = Pattern.compile("(\\d{1,9}) ([0-9a-f]{12})");
    private static final Pattern TRACE = Pattern.compile("(?:[A-Za-z0-9_-]{2})*");

    private EntryParser() {}

    /** Returns the entry that a line is; empty if it is none. */
    static Optional<RecordEntry> of(String line) {
        String[] fields = RecordLines.fields(line);
        try {
            return Locator.ofId(fields[0].strip()).map(anchor -> parse(anchor, fields, 0));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Reads the parts of a line.
     *
     * @param number of the line
     * @throws IllegalArgumentException if it is damaged
     * @throws DateTimeException if a day is none
     */
    static RecordEntry parse(Locator locator, String[] fields, int number) {
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
            @Nullable Fingerprint fingerprint,
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
        return new RecordEntry(locator, state, added, edited, fingerprint, number);
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
}
