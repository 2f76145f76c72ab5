package org.colloquy.reader.transcript.doubt.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.text.TextLines;

/**
 * Numbers of lines before labels, as on the pages of a court, {@code 4 Q. Where were you?}: behind
 * a number no label is read.
 */
final class LineNumbers {
    private static final Pattern LINE =
            Pattern.compile(
                    "[ \\t]*(\\d{1,2})[ \\t]+(?<label>[QA][.:]?[ \\t]|(?:THE |MRS?\\. |MS\\. |DR\\. )\\p{Lu}[\\p{Lu}'’ -]*:)?");

    /** The least number of lines that count on from each other. */
    private static final int LEAST_LINES = 10;

    private static final int LEAST_LABELS = 5;

    private LineNumbers() {}

    /** Returns the doubt about such lines; empty if too few of them have a label. */
    static Optional<ReadingDoubt> in(LabelledText read) {
        List<Integer> labels = labels(read.text());
        return labels.size() < LEAST_LABELS
                ? Optional.empty()
                : Optional.of(
                        new ReadingDoubt(
                                labels.get(0),
                                "%d lines with a label, such as \"Q.\", begin with the number of the line, so that nobody speaks there; take the numbers out of the text"
                                        .formatted(labels.size())));
    }

    /** Returns where lines with a label begin, among those that count on from the one before. */
    private static List<Integer> labels(String text) {
        List<Integer> all = new ArrayList<>();
        List<Integer> ofRun = new ArrayList<>();
        int lines = 0;
        int last = 0;
        Matcher line = LINE.matcher(text);
        for (int at = 0; at < text.length(); at = TextLines.end(text, at) + 1) {
            if (!line.region(at, text.length()).lookingAt()) {
                continue;
            }
            int number = Integer.parseInt(line.group(1));
            if (number != last + 1) {
                lines = 0;
                ofRun.clear();
            }
            if (line.group("label") != null) {
                ofRun.add(line.start());
            }
            last = number;
            lines++;
            if (lines >= LEAST_LINES) {
                all.addAll(ofRun);
                ofRun.clear();
            }
        }
        return all;
    }
}
