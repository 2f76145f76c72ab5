package org.colloquy.reader.transcript.label.form;

import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one paragraph, counted to tell whether it is a talk without empty lines: three of
 * five begin with a label. Where labels stand alone, the line below each is part of its line if all
 * of these end as sentences do, which a list of fields or a recipe does not. Where there are many
 * labels in bold type, only the lines from the first to the last of these count: what a web page
 * has above and below the talk may be as long.
 */
final class TalkLines {
    private static final String SENTENCE_ENDS = ".?!…。？！।؟։—–\"”»’」』)）]";

    /** The least labels of a talk of which only the lines between them count. */
    private static final int LEAST_OF_STRETCH = 6;

    private final String text;
    private int lines;
    private int labels;
    private int below;
    private boolean sentences = true;

    /** The labels in bold type. */
    private int marked;

    /** The lines before the first label in bold type. */
    private int before;

    /** The lines up to the last label in bold type. */
    private int upToLast;

    /** Mark that the last line was a label with nothing behind it. */
    private boolean alone;

    TalkLines(String text) {
        this.text = text;
    }

    /**
     * Counts a line.
     *
     * @param label the label with which it begins; null if it begins with none
     */
    void add(int start, int end, @Nullable LabelCandidate label) {
        lines++;
        labels += label == null ? 0 : 1;
        boolean bold = label != null && label.style() == LabelStyle.MARKED;
        marked += bold ? 1 : 0;
        before += marked == 0 ? 1 : 0;
        upToLast = bold ? lines : upToLast;
        if (alone && label == null) {
            below++;
            sentences &= endsSentence(text.substring(start, end).stripTrailing());
        }
        alone = label != null && text.substring(Math.min(label.end(), end), end).isBlank();
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Tells whether each of these lines counts as a paragraph. */
    boolean areTalk() {
        boolean all = labels > 0 && labels * 5 >= (lines - (sentences ? below : 0)) * 3;
        return all || (marked >= LEAST_OF_STRETCH && marked * 5 >= (upToLast - before) * 3);
    }
}
