package org.colloquy.reader.transcript.block;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.markup.EmptyBookmarks;
import org.colloquy.reader.transcript.markup.TrailingId;
import org.colloquy.text.QuestionSentences;

/**
 * The words of a block with their emphasis in the signs of Markdown, however the source writes it,
 * and without what stands around them and is seen by nobody: a paragraph of HTML, bookmarks before
 * them, the marks of footnotes behind them, an explicit id, laughter in brackets.
 */
public final class SetApartWords {
    private static final Pattern AROUND =
            Pattern.compile(
                    "^<p(?: [^<>\\n]{0,200})?>\\s*|\\s*</p>$|</?(?:span|font)(?: [^<>]{0,200})?>");
    private static final Pattern BREAKS = Pattern.compile("(?:\\s*</?br ?/?>)+$");
    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "<(strong|b|em|i)(?: [^<>]{0,200})?>\\s*|\\s*</(strong|b|em|i)>",
                    Pattern.CASE_INSENSITIVE);

    /** Emphasis with the mark of the question behind it: {@code **Why**?}. */
    private static final Pattern MARK_BEHIND =
            Pattern.compile("(?<=[^\\s*_])(\\*{1,3}|_{1,3})[ \\u00A0]?([?？؟!]{1,3})$");

    /** A colon behind emphasis that holds several words, and so no name. */
    private static final Pattern COLON_BEHIND =
            Pattern.compile(
                    "^((\\*{1,3}|_{1,3})(?=\\S)(?:[^\\s*_]+\\s+){3}[^*_]*[^\\s*_])\\2[ \\u00A0]?([:：])$");

    /** A link whose words are emphasized, as is what stands beside it. */
    private static final Pattern LINKED =
            Pattern.compile(
                    "\\[(\\*{1,3}|_{1,3})(?=\\S)([^\\[\\]*_\\n]{1,200})\\1\\](\\([^()\\s]{1,500}\\))");

    /** Laughter and the like behind a sentence in emphasis: {@code **Why?** _(laughs)_}. */
    private static final Pattern DIRECTION =
            Pattern.compile(
                    "(?<=[.?!…。？！؟][*_]{1,3})[ \\u00A0]+[*_]{0,3}[(\\[（【]\\p{L}[\\p{L}\\p{M} ’',-]{1,38}\\.?[)\\]）】][.]?[*_]{0,3}$");

    /** A sign behind a blank that belongs to other emphasis: the last of {@code **Hello! ***}. */
    private static final Pattern STRAY_SIGN = Pattern.compile("[^*_].*\\s[*_]", Pattern.DOTALL);

    /** What may stand before emphasis and is neither part of a sentence nor the sign of an item. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:[—–][ \\u00A0]*"
                            + "|[#(Q№]\\d{1,3}(?:\\\\?[.):/]{1,2})?[ \\u00A0]+"
                            + "|\\d{1,3}(?:\\\\[.)]|[:/]|\\uFE0F?\\u20E3)?[ \\u00A0]+"
                            + "|(?:\\p{So}\\uFE0F?\\u200D?){1,3}[ \\u00A0]+)(?=[*_<])");

    private static final int MAX_DIRECTION = 64;

    /** Signs of the longest emphasis and mark behind it, with a blank between them. */
    private static final int MAX_MARK = 7;

    private static final Pattern MARKS = Pattern.compile("[\\s?？؟!]*");

    private SetApartWords() {}

    /** Tells whether words are nothing but marks of questions, which may stand behind emphasis. */
    public static boolean areMarks(String words) {
        return MARKS.matcher(words).matches();
    }

    /** Returns the words of a block of source text. */
    static String of(String source) {
        String written = source.replace('\u00A0', ' ').replace("&nbsp;", " ").strip();
        int begin = EmptyBookmarks.skip(written, 0, written.length());
        String words = written.substring(lead(written, begin, written.length()));
        if (words.contains("](")) {
            words = LINKED.matcher(words).replaceAll("$1[$2]$3$1");
        }
        if (words.indexOf('<') >= 0) {
            words = inMarkdown(words);
        }
        String shown =
                withoutDirection(
                        QuestionSentences.withoutFootnoteMarks(TrailingId.removed(words))
                                .stripTrailing());
        if (shown.endsWith(":") || shown.endsWith("：")) {
            return COLON_BEHIND.matcher(shown).replaceFirst("$1$3$2");
        }
        return QuestionSentences.hasAnyQuestionMark(shown) ? withMarkWithin(shown) : shown;
    }

    /** Returns words with the mark of the question within their emphasis: {@code **Why?**}. */
    private static String withMarkWithin(String words) {
        int tail = Math.max(0, words.length() - MAX_MARK);
        Matcher mark =
                MARK_BEHIND.matcher(words).region(tail, words.length()).useTransparentBounds(true);
        return mark.find()
                ? words.substring(0, mark.start()) + mark.group(2) + mark.group(1)
                : words;
    }

    /** Tells whether what stands before an offset of a text is heard behind a sentence. */
    static boolean endsWithDirection(String text, int end) {
        String tail = text.substring(Math.max(0, end - MAX_DIRECTION), end).stripTrailing();
        return !tail.isEmpty()
                && ")]）】_*".indexOf(tail.charAt(tail.length() - 1)) >= 0
                && DIRECTION.matcher(tail).find();
    }

    private static String withoutDirection(String words) {
        boolean emphasized = words.startsWith("*") || words.startsWith("_");
        return emphasized && endsInBracket(words)
                ? DIRECTION.matcher(words).replaceFirst("")
                : words;
    }

    /** Tells whether a bracket ends words, but for emphasis and a stop. */
    private static boolean endsInBracket(String words) {
        int end = words.length();
        while (end > 0 && "*_.".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ")]）】".indexOf(words.charAt(end - 1)) >= 0;
    }

    /**
     * Returns the offset behind what stands before emphasis, a dash as in Russian print, a number
     * or a picture: {@code — **Why?**}, {@code 1\. **Why?**}, {@code (1) **Why?**}; the offset
     * itself if nothing does.
     */
    static int lead(String text, int from, int to) {
        if (from >= to || !mayLead(text.charAt(from))) {
            return from;
        }
        Matcher lead = LEAD.matcher(text).region(from, to).useTransparentBounds(true);
        return lead.lookingAt() ? lead.end() : from;
    }

    /** Tells whether a sign may begin what stands before emphasis, as few do. */
    static boolean mayLead(char first) {
        return Character.isDigit(first)
                || "—–#(Q№".indexOf(first) >= 0
                || Character.isHighSurrogate(first)
                || Character.getType(first) == Character.OTHER_SYMBOL;
    }

    private static String inMarkdown(String source) {
        String words = AROUND.matcher(source).replaceAll("");
        return BREAKS.matcher(EMPHASIS.matcher(words).replaceAll(SetApartWords::sign))
                .replaceFirst("")
                .strip();
    }

    private static String sign(MatchResult tag) {
        String name = tag.group(1) != null ? tag.group(1) : tag.group(2);
        return name.equalsIgnoreCase("strong") || name.equalsIgnoreCase("b") ? "**" : "*";
    }

    /** Tells whether bold type holds all of the words, and maybe italic type as well. */
    static boolean isBold(String words) {
        return isWithin(withoutItalics(words), "**", "__");
    }

    /** Returns words without the sign of italics around bold type: {@code _**Why?**_}. */
    private static String withoutItalics(String words) {
        boolean both =
                (words.startsWith("_**") && words.endsWith("**_"))
                        || (words.startsWith("*__") && words.endsWith("__*"));
        return both && words.length() > 6 ? words.substring(1, words.length() - 1) : words;
    }

    /** Tells whether italic type, and no bold one, holds all of the words. */
    static boolean isItalic(String words) {
        return !isBold(words) && isWithin(words, "*", "_");
    }

    /** Tells whether one emphasis, or one beside the other, holds all of the words. */
    private static boolean isWithin(String words, String sign, String otherSign) {
        for (String mark : List.of(sign, otherSign)) {
            if (words.length() > 2 * mark.length()
                    && words.startsWith(mark)
                    && words.endsWith(mark)) {
                String inner = words.substring(mark.length(), words.length() - mark.length());
                return !joined(inner, mark).contains(mark)
                        && !inner.isBlank()
                        && (mark.length() > 1 || !Character.isWhitespace(inner.charAt(0)))
                        && !STRAY_SIGN.matcher(inner).matches();
            }
        }
        return false;
    }

    /** Returns words without the signs at which one emphasis ends and the next begins. */
    private static String joined(String inner, String mark) {
        if (mark.length() == 1 || !inner.contains(mark)) {
            return inner;
        }
        String sign = Pattern.quote(mark);
        return inner.replaceAll(
                "(?:(?<=\\S)" + sign + "\\s+" + sign + "(?=\\S))|" + sign + sign, " ");
    }
}
