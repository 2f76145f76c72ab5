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
 * A parser of labels in which only a part of the name is in bold type: {@code Mevrouw **Baan**
 * (Oever): words}, as the minutes of a parliament have it; or a part of a word, {@code
 * **Inter**viewer: words}, where somebody's hand slipped.
 */
final class SplitEmphasis {
    private static final int MAX_LENGTH = 120;
    private static final Pattern FORM =
            Pattern.compile(
                    "((?:\\p{L}[\\p{L}.'’-]{0,20} ){1,3})(\\*\\*|__)([^*_\\s][^*_\\n:]{0,38})\\2"
                            + "( ?[(（][^()（）\\n]{1,60}[)）])?[:：][ \\t]*"
                            + "|(\\*\\*|__)([\\p{L}.'’ -]{1,30}\\p{L})\\5(\\p{L}{1,20}(?: \\p{L}{1,20})?)[:：][ \\t]*");

    private SplitEmphasis() {}

    /** Returns the label at the head of a line; null if there is none. */
    static @Nullable LabelCandidate parse(String text, int line, int end) {
        Matcher form = FORM.matcher(text).region(line, Math.min(end, line + MAX_LENGTH));
        if (line >= end || !form.lookingAt()) {
            return null;
        }
        boolean inWord = form.group(6) != null;
        String name =
                inWord ? form.group(6) + form.group(7) : form.group(1) + form.group(3).strip();
        String bracket = form.group(4) == null ? "" : form.group(4);
        String written = form.group().stripTrailing();
        boolean alone = text.substring(form.end(), end).isBlank();
        return new LabelCandidate(
                new LabelSpan(line, line, 0, form.end()),
                new LabelWording(
                        "",
                        name + bracket + written.charAt(written.length() - 1),
                        alone ? "\n" : form.group().substring(written.length())),
                LabelName.withBracket(name, bracket),
                null,
                LabelStyle.MARKED,
                LabelPlace.unknown(alone));
    }
}
