package org.colloquy.markdown.dialect;

import org.jspecify.annotations.Nullable;

/**
 * The form of a label: {@code [time] [** * __ _] Name [(XY)] [: ： " -" )] [time]}, the colon inside
 * the emphasis or outside of it. It is read from source text by hand, a character at a time and at
 * most so many, so that no line can take long.
 */
final class LabelForm extends LabelEnding {
    private static final int LONGEST = 60;

    private LabelForm(String text, int line, int from, int to) {
        super(text, line, from, to);
    }

    /**
     * The label at the head of a line; null if there is none.
     *
     * @param line where the line begins
     * @param from where its words begin, behind a sign of quotation
     * @param to its end
     */
    static @Nullable Candidate match(String text, int line, int from, int to) {
        return new LabelForm(text, line, from, to).match();
    }

    private @Nullable Candidate match() {
        skipBlanks();
        from = at;
        leadingTime();
        emphasis();
        nameStart = at;
        if (askingDashes()) {
            return finish();
        }
        if (at >= to
                || isBlank(text.charAt(at))
                || isColon(text.charAt(at))
                || "([（".indexOf(text.charAt(at)) >= 0) {
            return null;
        }
        if (!readName() && !isInCapitals()) {
            return null;
        }
        return finish();
    }

    /** Reads up to what ends the name, and that; false if nothing does. */
    private boolean readName() {
        int limit = Math.min(to, nameStart + LONGEST);
        for (int i = nameStart; i < limit; i++) {
            char c = text.charAt(i);
            if (isColon(c) && !isInNumber(i)) {
                return colon(i);
            }
            if (!emphasis.isEmpty() && text.startsWith(closing, i)) {
                return closed(i);
            }
            if (isHalfClosed(i)) {
                closing = "*";
                return closed(i);
            }
            if (c == ')' || c == '）') {
                if (text.substring(nameStart, i).indexOf(c == ')' ? '(' : '（') < 0) {
                    return bracket(i);
                }
            } else if (i > nameStart && timeInside(i)) {
                return true;
            } else if (isDash(i)) {
                return dash(i);
            } else if ((c == '.' && isLetterSign(i)) || "*`<>{}=?!;".indexOf(c) >= 0) {
                return c == '.' && letterSign(i);
            }
        }
        return false;
    }
}
