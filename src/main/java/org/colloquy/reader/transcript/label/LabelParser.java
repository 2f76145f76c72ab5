package org.colloquy.reader.transcript.label;

import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.speaker.decision.LabelClassifier;
import org.jspecify.annotations.Nullable;

/**
 * A parser of labels: it tells whether a line begins like the turn of somebody, and what the parts
 * of that beginning are. It judges the form alone; {@link LabelClassifier} decides by the whole
 * text which of these candidates are labels.
 *
 * <pre>
 * label    = [ time [dash] ] [number] ( dashes | [emphasis] name ending ) [time]
 * emphasis = "*" | "**" | "***" | "_" | … | tag | "【" | "<" | "["
 * ending   = colon [emphasis end]
 *          | emphasis end [bracket] [time] ( colon | stop | dash | nothing more )
 *          | [sign] time [emphasis end] ( colon | end of the line )
 *          | ")" | "." | dash
 *          | end of the line, behind capitals
 * </pre>
 *
 * <ol>
 *   <li>{@link LabelOpening} reads what stands before the name.
 *   <li>{@link LabelTokenizer} finds the next sign that may end the name; {@link LabelNameParser}
 *       takes the first that does. The forms of an ending that have parts of their own are {@link
 *       EmphasisEnding} and {@link TimeEnding}.
 *   <li>{@link LabelAssembler} adds a time behind the label, and refuses what is followed by an
 *       address or by code alone: nobody says those.
 * </ol>
 *
 * <p>Each step takes immutable values and returns one, so that every rule can be read, and tried,
 * by itself.
 *
 * <p>The hard case is a number with a colon, which may be a time in the label ({@code Ada: 00:07})
 * or words ({@code Ada: 10:30 is fine}): without brackets it is a time only if nothing follows.
 *
 * <p>The rejected alternative, one regular expression, would have to say in one place what ends a
 * name in seven ways, some of which depend on what stands before it; and it could take long on a
 * hostile line. A name here has a bounded length and is read once.
 */
public final class LabelParser {
    private LabelParser() {}

    /**
     * Returns the label at the head of a line; null if there is none.
     *
     * @param start the offset at which the line begins
     * @param words the offset of its first words, behind a sign of quotation
     * @param end the offset behind it
     */
    static @Nullable public LabelCandidate parse(String text, int start, int words, int end) {
        return parse(text, start, words, end, true);
    }

    /**
     * Returns the label at the head of a line, in which a letter and a stop may only be the initial
     * of a name: {@code A. Brook: Tea?}; null if there is none.
     */
    public static @Nullable LabelCandidate withInitial(String text, int start, int words, int end) {
        return parse(text, start, words, end, false);
    }

    private static @Nullable LabelCandidate parse(
            String text, int start, int words, int end, boolean letters) {
        LabelLine line = new LabelLine(text, start, words, end);
        LabelOpening opening = LabelOpening.parse(line);
        LabelEnding ending = new LabelNameParser(line, opening, letters).parse();
        return ending == null ? null : LabelAssembler.assemble(line, opening, ending);
    }
}
