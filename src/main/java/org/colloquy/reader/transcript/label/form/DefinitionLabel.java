package org.colloquy.reader.transcript.label.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelPlace;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.jspecify.annotations.Nullable;

/**
 * A parser of labels that are the terms of a list of definitions, as PHP Markdown Extra and
 * kramdown have it: a name alone on its line, and {@code : words} below it.
 */
final class DefinitionLabel {
    private static final int MAX_LINE_LENGTH = 42;
    private static final Pattern FORM =
            Pattern.compile(
                    "([^\\s:：!<>\\[\\]*_`#|-][^:：!<>\\[\\]*_`#|\\n]{0,40})\\n:[ \\t]+(?=\\S)");

    private DefinitionLabel() {}

    /**
     * Returns the label whose name is a line; null if it is none.
     *
     * @param line the offset at which the line begins
     * @param end the offset at which it ends
     * @param limit the end of its block
     */
    static @Nullable LabelCandidate parse(String text, int line, int end, int limit) {
        if (end - line > MAX_LINE_LENGTH || end + 2 >= limit || text.charAt(end + 1) != ':') {
            return null;
        }
        Matcher form = FORM.matcher(text).region(line, limit);
        if (!form.lookingAt()) {
            return null;
        }
        String name = form.group(1).strip();
        return new LabelCandidate(
                new LabelSpan(line, line, 0, form.end()),
                new LabelWording("", name, text.substring(form.end(1), form.end())),
                LabelName.of(name, null),
                null,
                LabelStyle.PLAIN,
                LabelPlace.unknown(false));
    }
}
