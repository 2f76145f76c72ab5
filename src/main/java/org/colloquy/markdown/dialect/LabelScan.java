package org.colloquy.markdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.StartTime;
import org.colloquy.markdown.dialect.Candidate.Place;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.jspecify.annotations.Nullable;

/**
 * How far a line was read for a label, and what was found in it: a cursor, and the parts that make
 * a {@link Candidate}.
 */
abstract class LabelScan {
    private static final Pattern ALIAS = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]{1,24})[)）]");
    private static final Pattern SHORT_BRACKET = Pattern.compile("[(（][^()（）]{1,24}[)）]");
    private static final Pattern SHORT = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\d.]{0,4}");
    private static final Pattern CALLED = Pattern.compile("^(?:以下)?(?:简称|簡稱|下称)[:：]?\\s*");
    private static final Pattern ADDRESS = Pattern.compile("//|<?(?:https?|ftp|mailto):|www\\.");
    private static final Pattern ONLY_CODE = Pattern.compile("`[^`]*`\\S{0,2}\\s*");

    final String text;
    final int line;
    final int to;
    int at;
    String before = "";
    @Nullable StartTime time;

    /** The emphasis that the time has of its own. */
    String timeSign = "";

    int from;
    String emphasis = "";
    String closing = "";

    /** Whether brackets stand around the name, which are words of the text. */
    boolean bracketed;

    /** Whether the element around the label means nothing. */
    boolean plain;

    int nameStart;
    int nameEnd;
    int writtenEnd;
    Style style = Style.PLAIN;

    LabelScan(String text, int line, int from, int to) {
        this.text = text;
        this.line = line;
        this.at = from;
        this.to = to;
    }

    /** The label whose end was reached; null if what follows shows that it is none. */
    @Nullable Candidate finish() {
        int wordsOrTime = at;
        skipBlanks();
        Times.Found found = Times.at(text, at, to);
        if (found != null && time == null && (found.bracketed() || isBlank(found.end(), to))) {
            time = found.time();
            at = found.end();
            skipBlanks();
        }
        String after = text.substring(wordsOrTime, at).replace("\\", "");
        if (isNoSpeech()) {
            return null;
        }
        boolean alone = isBlank(at, to);
        int writtenStart = bracketed ? nameStart - emphasis.length() : nameStart;
        String written = text.substring(writtenStart, writtenEnd);
        if (!emphasis.isEmpty() && !bracketed) {
            written = written.replace(emphasis, "").replace(closing, "");
        }
        if (time != null && !timeSign.isEmpty()) {
            String shown = time.written();
            written = written.replace(timeSign + shown + timeSign, shown);
        }
        String name = unescaped(text.substring(nameStart, nameEnd)).strip();
        // "**Ada** (AB):" has its bracket behind the emphasis.
        String whole = name + " " + unescaped(bracketBehind());
        Matcher alias = ALIAS.matcher(whole.strip());
        String shortName = null;
        if (alias.matches()) {
            name = alias.group(1).strip();
            String inside = CALLED.matcher(alias.group(2).strip()).replaceFirst("");
            shortName = SHORT.matcher(inside).matches() || isFullName(inside) ? inside : null;
        }
        boolean inside = plain && style == Style.PLAIN && !text.startsWith(closing, writtenEnd);
        boolean around = style == Style.AROUND || inside;
        return new Candidate(
                line,
                from,
                around ? emphasis.length() : 0,
                at,
                before,
                written.replace("\\", "").strip(),
                alone ? after.stripTrailing() + "\n" : after,
                name,
                Names.key(name),
                shortName,
                time,
                style,
                new Place(0, false, alone));
    }

    /** Whether an address stands here, or nothing but code: that is not said by anybody. */
    private boolean isNoSpeech() {
        char sign = at < to ? text.charAt(at) : ' ';
        return ("/<hfmw".indexOf(sign) >= 0 && ADDRESS.matcher(text).region(at, to).lookingAt())
                || (sign == '`' && ONLY_CODE.matcher(text).region(at, to).matches());
    }

    /** {@code heron (Ada Sample)}. */
    private static boolean isFullName(String inside) {
        return inside.contains(" ") && Names.shape(inside) == Names.Shape.STRONG;
    }

    private String bracketBehind() {
        int open = nameEnd + closing.length();
        String behind = open < writtenEnd ? text.substring(open, writtenEnd).strip() : "";
        Matcher bracket = SHORT_BRACKET.matcher(behind);
        return !emphasis.isEmpty() && bracket.lookingAt() ? bracket.group() : "";
    }

    private static String unescaped(String name) {
        return Blanks.single(name.replace("\\", ""));
    }

    void skipBlanks() {
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
    }

    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '︰' || c == '﹕';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }
}
