package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.markup.EmptyBookmarks;
import org.colloquy.text.LineSigns;
import org.jspecify.annotations.Nullable;

/**
 * The part of a label before its name.
 *
 * @param start the offset of its first sign
 * @param before the time before the name as written, with the number of a caption above it, the
 *     dash and the blanks behind it, marks of direction, and a sign or a number, without emphasis
 * @param time null if no time stands before the name
 * @param nameStart the offset of the name
 */
public record LabelOpening(
        int start, String before, @Nullable StartTime time, LabelEmphasis emphasis, int nameStart) {

    private static final Pattern SIGN =
            Pattern.compile(
                    "[SIGNS]\\s?(?=[\\p{L}*])|(?:\\(#?\\d{1,4}(?:[.,]\\d{1,3})*\\)|\\[#?\\d{1,4}(?:[.,]\\d{1,3})*\\]) (?=[\\p{Lu}\\p{Lo}*_])"
                            .replace("SIGNS", LineSigns.SHAPES_OF_NAMES));

    /** A number in emphasis before a label, or with a letter: {@code **Q12** **Ada:**}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(\\*\\*|__)(Q ?)?\\d{1,4}[.)]?\\1|Q ?\\d{1,4}[.)]?)[ \u00A0]"
                            + "(?=(\\*\\*|__)[^*_\\n?？]{1,60}(?:[:：]\\3|\\3[:：]))");

    /** The first of the signs that are pictures. */
    public static final char FIRST_PICTURE = 0x2600;

    private static final Pattern PICTURE =
            Pattern.compile(
                    "[\\p{So}&&[^✅✔✓✗✘❌❎☑☐⚠ℹ➕➖👍👎]][\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}]{0,6}[ \u00A0]?"
                            + "(?=[\\p{L}*_])");

    /** Reads a time, which may stand on a line of its own, and the signs before the name. */
    static LabelOpening parse(LabelLine line) {
        int start = line.skipBlanks(line.words());
        int first = line.skipUnseen(EmptyBookmarks.skipSeen(line.text(), start, line.end()));
        FoundTime found =
                StartTimeParser.parseAtHead(
                        line.text(), CaptionNumber.skip(line, first), line.end());
        int timed = found == null ? first : line.skipUnseen(skipSeparator(line, found.end()));
        int behind = skipNumber(line, skipSign(line, skipPicture(line, timed)));
        LabelEmphasis emphasis = LabelEmphasis.at(line, behind);
        int inside = behind + emphasis.opening().length();
        int name = emphasis.isNone() ? inside : skipPicture(line, inside);
        return new LabelOpening(
                start,
                line.unescaped(start, behind).replace("**", "").replace("__", "").replace("`", "")
                        + line.substring(inside, name),
                found == null ? null : found.time(),
                emphasis,
                name);
    }

    /**
     * Returns the offset behind a sign or a number in brackets before the name, {@code ●問：}, {@code
     * (12) Ada:}; the offset itself if there is none.
     */
    private static int skipSign(LabelLine line, int offset) {
        if (!line.hasAnyAt(offset, LineSigns.SHAPES_OF_NAMES + "([")) {
            return offset;
        }
        Matcher sign = SIGN.matcher(line.text()).region(offset, line.end());
        return sign.lookingAt() ? sign.end() : offset;
    }

    /**
     * Returns the offset behind a picture sign before the name, {@code 🎤 **Ada:**} or {@code **🎤
     * Ada:**}; the offset itself if there is none. Ticks and crosses mark points, and nobody speaks
     * them.
     */
    private static int skipPicture(LabelLine line, int offset) {
        if (offset >= line.end() || line.charAt(offset) < FIRST_PICTURE) {
            return offset;
        }
        Matcher picture = PICTURE.matcher(line.text()).region(offset, line.end());
        return picture.lookingAt() ? picture.end() : offset;
    }

    /** Returns the offset behind a number that counts the turns; the offset itself without one. */
    private static int skipNumber(LabelLine line, int offset) {
        if (!line.hasAnyAt(offset, "*_Q")) {
            return offset;
        }
        Matcher number = NUMBER.matcher(line.text()).region(offset, line.end());
        return number.lookingAt() ? number.end() : offset;
    }

    private static int skipSeparator(LabelLine line, int timeEnd) {
        int at = line.skipBlanks(timeEnd);
        if (line.hasAnyAt(at, "\n")) {
            at = line.skipBlanks(at + 1);
        }
        boolean dash = line.hasAnyAt(at, "-–—") && line.hasBlankAt(at + 1);
        return dash ? line.skipBlanks(at + 1) : at;
    }

    /** Tells whether a name can begin where this ends. */
    boolean isBeforeName(LabelLine line) {
        return nameStart < line.end()
                && !line.hasBlankAt(nameStart)
                && !line.hasColonAt(nameStart)
                && !line.hasAnyAt(nameStart, "([（");
    }
}
