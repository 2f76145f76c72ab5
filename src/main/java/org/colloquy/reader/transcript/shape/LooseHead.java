package org.colloquy.reader.transcript.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.text.LineSigns;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/** The ways in which a name begins a line without a sign that prose does not have there. */
enum LooseHead {
    /** {@code Ada⇥words}, as it is pasted from a word processor. */
    TAB("([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N} .’'()-]{0,40})(\\t[ \\t]*)(?=\\S)") {
        @Override
        boolean mayBeIn(String text) {
            return text.indexOf('\t') >= 0;
        }
    },
    /**
     * {@code 司会　words}, as round tables are printed in Japan, and {@code ○議長（山田太郎君）　words}, as
     * minutes of its parliament; a given name may stand apart. Dashes may ask in place of a name.
     */
    WIDE_BLANK(
            "["
                    + LineSigns.CIRCLES_OF_NAMES
                    + "]?((?:\\p{IsHan}{1,3}\\u3000\\p{IsHan}{1,3}(?=\\u3000))|[\\p{L}\\p{M}\\p{N}・々ー]{1,10}(?:（[^（）\\n]{1,30}）)?)"
                    + "(\\u3000+)(?=[^\\s\\u3000])") {
        @Override
        boolean mayBeIn(String text) {
            return text.indexOf('\u3000') >= 0;
        }

        @Override
        Matcher head(String text, int start, int end) {
            Matcher asked = ASKED.matcher(text).region(start, end);
            return asked.lookingAt() ? asked : super.head(text, start, end);
        }
    },
    /** {@code 山田「words」} on one line, also where dashes ask in place of a name. */
    QUOTED("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}・ー]{1,10})()(?=「[^「」\\n]{1,2000}」\\s*$)") {
        @Override
        boolean mayBeIn(String text) {
            return text.indexOf('「') >= 0;
        }

        @Override
        Matcher head(String text, int start, int end) {
            Matcher asked = ASKED.matcher(text).region(start, end);
            return asked.lookingAt() ? asked : super.head(text, start, end);
        }
    },
    /**
     * {@code Mr. HOLT. Words}, {@code R.L. Words}, as minutes of parliaments are printed; {@code Q.
     * Words} where others are {@code THE MAYOR.}
     */
    STOP(
            "(?!(?:U\\.S|U\\.K|U\\.N|E\\.U|D\\.C|P\\.S|N\\.B|U\\.S\\.A|[IVXLCDM]+)\\. )"
                    + "((?:(?:\\p{Lu}(?:\\p{Ll}{1,14}\\.?|\\p{Lu}{1,2}\\.) ){1,2})?CAPITALS(?: CAPITALS){0,2}"
                            .replace("CAPITALS", "(?:Mc|Mac|De|O['’])?\\p{Lu}[\\p{Lu}'’-]*\\p{Lu}")
                    + "(?: of(?: \\p{Lu}\\p{Ll}+){1,2})?(?=\\.)|Q(?=\\.)|(?:\\p{Lu}\\.){1,3}\\p{Lu}\\.)"
                    + "(\\.? +)(?=[\\p{Lu}\\p{Lo}\"“‘'«(\\[…—–])"),
    /** {@code Mr. Sample. Words}, {@code Mme Brook. Words}: the same without capitals. */
    TITLE(
            "((?:\\p{Lu}\\p{Ll}{0,14}\\.? ){1,3}?\\p{Lu}[\\p{L}'’-]{2,24})"
                    + "(\\. +)(?=[\\p{Lu}\\p{Lo}\"“‘'«(\\[…—–])") {
        @Override
        @Nullable ShapedHead at(String text, HeadLine line) {
            return line.first() ? super.at(text, line) : null;
        }
    },
    /** {@code Ada Sample} alone on its line, with words below it. */
    LINE("") {
        @Override
        @Nullable ShapedHead at(String text, HeadLine line) {
            return NameLine.at(text, line);
        }
    };

    /** What stands for whoever asks where names stand before the answers. */
    private static final Pattern ASKED =
            Pattern.compile("([―—─ー]{2})(\\u3000*)(?=[^\\s\\u3000―—─ー])");

    private final Pattern form;

    LooseHead(String form) {
        this.form = Pattern.compile(form);
    }

    /** Tells whether lines of a text can begin in this way, by the sign that sets names apart. */
    boolean mayBeIn(String text) {
        return true;
    }

    /** Returns the beginning of a line in this way; null if it begins otherwise. */
    @Nullable ShapedHead at(String text, HeadLine line) {
        if (line.container() != LabelContainer.PARAGRAPH) {
            return null;
        }
        FoundTime found = StartTimeParser.parse(text, line.words(), line.end());
        int start =
                found == null ? line.words() : TextLines.skipBlanks(text, found.end(), line.end());
        Matcher head = head(text, start, line.end());
        if (!head.lookingAt()) {
            return null;
        }
        StartTime time = found == null ? null : found.time();
        String sign = text.charAt(head.start(2)) == '.' ? "." : "";
        return new ShapedHead(
                line,
                "P" + (time == null ? "" : "T ") + "§" + name(),
                named(head.group(1).strip()),
                new LabelWording(
                        text.substring(line.words(), head.start(1)).replace("\\", ""),
                        head.group(1).strip() + sign,
                        head.group(2).substring(sign.length())),
                time,
                head.end(),
                false);
    }

    /** Returns the match of a part of a text with a line that begins in this way. */
    Matcher head(String text, int start, int end) {
        return form.matcher(text).region(start, end);
    }

    /** Returns a name, behind which a wide bracket may say more of who it is. */
    private static LabelName named(String written) {
        int bracket = written.indexOf('（');
        return bracket < 1
                ? LabelName.of(written, null)
                : LabelName.withBracket(written.substring(0, bracket), written.substring(bracket));
    }
}
