package org.colloquy.anchors.record;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.text.file.RecordLines;

/** Writes a record: the same record always gives the same text. */
public final class RecordWriter {
    static final int VERSION = 1;
    static final String FIRST_LINE = "# Colloquy anchors, version ";

    private static final String HEAD =
            """
            %s%d
            # The permanent anchors of the interview beside this file; "colloquy anchors --update" writes it.
            # anchor | state | how its words begin | number of words and digest | trace of the words
            # To decide a doubt put "is DIGEST" in place of "live", with the digest that "colloquy check" names.
            form: %s
            dialect: %s

            """;

    private RecordWriter() {}

    /**
     * Returns the record as text.
     *
     * @throws IllegalArgumentException if it does not say of which form and dialect it is
     */
    public static String write(AnchorRecord record) {
        if (record.form() == null || record.dialect() == null) {
            throw new IllegalArgumentException("a record names its form and dialect");
        }
        StringBuilder text =
                new StringBuilder(
                        HEAD.formatted(
                                FIRST_LINE,
                                VERSION,
                                record.form().word(),
                                record.dialect().word()));
        record.entries().forEach(entry -> text.append(line(entry)).append('\n'));
        return text.toString();
    }

    static String line(RecordEntry entry) {
        List<String> fields = new ArrayList<>();
        fields.add(entry.locator().id());
        fields.add(RecordLines.escaped(state(entry)));
        Fingerprint fingerprint = entry.fingerprint();
        if (fingerprint != null) {
            fields.add(RecordLines.escaped(fingerprint.opening()));
            fields.add(fingerprint.words() + " " + fingerprint.digest());
            if (!fingerprint.trace().isEmpty()) {
                fields.add(fingerprint.trace());
            }
        }
        return String.join(RecordLines.BETWEEN, fields).stripTrailing();
    }

    private static String state(RecordEntry entry) {
        StringBuilder state = new StringBuilder();
        if (entry.added() != null) {
            state.append("added ").append(entry.added()).append(", ");
        }
        entry.edited().forEach(day -> state.append("edited ").append(day).append(", "));
        if (entry.state() instanceof AnchorState.Decided decided) {
            return "is " + decided.digest() + (state.isEmpty() ? "" : ", " + cut(state));
        }
        if (entry.state() instanceof AnchorState.Merged merged) {
            return state + "merged into " + merged.heir().id() + " " + merged.on();
        }
        if (entry.state() instanceof AnchorState.Withdrawn withdrawn) {
            return state + "withdrawn " + withdrawn.on() + ": " + withdrawn.reason();
        }
        return state.isEmpty() ? "live" : "live, " + cut(state);
    }

    private static String cut(StringBuilder state) {
        return state.substring(0, state.length() - 2);
    }
}
