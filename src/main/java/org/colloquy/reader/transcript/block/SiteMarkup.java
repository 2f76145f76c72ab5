package org.colloquy.reader.transcript.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.markup.ModuleLines;
import org.jspecify.annotations.Nullable;

/**
 * Markup of site generators, which Markdown takes for words: shortcodes ({@code {{< x >}}}), tags
 * and values of templates ({@code {% x %}}, {@code {{ x }}}), components ({@code <Note tone="x"
 * />}), fences of asides ({@code :::note}, {@code ::: {.note}}), callouts ({@code > [!note]},
 * {@code !!! note "Words"}), classes ({@code {: .x }}, {@code [words]{.x}}), the sizes of pictures
 * and the tables of Pandoc, and the imports and exports at the head of MDX.
 *
 * <p>It stays in the text, since a word may be in it. A line that holds nothing else says nothing,
 * so that it is neither title nor prompt nor label.
 */
public final class SiteMarkup {
    private static final String SHORTCODE = "\\{\\{[^{}\\n]{1,500}\\}\\}|\\{%[^\\n%]{1,500}%\\}";
    private static final String CLASSES = "\\{:(?::[a-z]|\\s?[.#]?[\\w-])[^{}\\n]{0,300}\\}";
    private static final String ATTRIBUTES = "(?<=\\])\\{[.#][\\w-][^{}\\n]{0,300}\\}";
    private static final String SIZES = "(?<=\\))\\{(?:width|height)=[^{}]{0,300}\\}";

    /**
     * Rules of tables as Pandoc draws them: a frame of lines, and lines above and below columns.
     */
    private static final String TABLE_RULES =
            "^[ \\t]*\\+(?:[-=:]{3,}\\+)+[ \\t]*$|^ {2,9}-{3,}(?: {1,9}-{3,})+[ \\t]*$";

    private static final String FENCE =
            "^[ \\t]{0,3}:{3,}[ \\t]*(?:(?:\\{?[ \\t]*[.#])?[\\w-][^\\n]{0,200})?$";
    private static final String CALLOUT = "^[ \\t]{0,3}>[ \\t]?\\[![A-Za-z][\\w-]{1,30}\\][+-]?";
    private static final String ADMONITION =
            "^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z][\\w-]{1,30}(?:[ \\t]+\"[^\"\\n]{0,200}\")?[ \\t]*$";
    private static final String COMPONENT =
            "</?[A-Z]\\w*[a-z][\\w.]*(?:\\s+[\\w:.-]+=(?:\"[^\"<>\\n]*\"|'[^'<>\\n]*'|\\{[^<>\\n]*\\}))+\\s*/?>"
                    + "|<[A-Z]\\w*[a-z][\\w.]*(?:\\s[^<>\\n]{0,500})?/>";

    /** A tag in small letters that is none of HTML, since it says who speaks. */
    private static final String SPOKEN =
            "<([a-z][\\w-]{0,40})(?=\\s[^<>\\n]{0,300}?\\b(?:speaker|who)=\")(?:\\s+[\\w:.-]{1,40}=\"[^\"<>\\n]*\"){1,8}\\s*/?>";

    private static final Pattern ALONE =
            Pattern.compile(
                    "[ \\t]*(?:(?:%s|%s|%s|%s)[ \\t]*)+"
                            .formatted(SHORTCODE, CLASSES, COMPONENT, SPOKEN));
    private static final Pattern ANY =
            Pattern.compile(
                    String.join(
                            "|",
                            SHORTCODE,
                            CLASSES,
                            ATTRIBUTES,
                            SIZES,
                            TABLE_RULES,
                            FENCE,
                            CALLOUT,
                            ADMONITION,
                            COMPONENT,
                            SPOKEN),
                    Pattern.MULTILINE);
    private static final Pattern ASIDE = Pattern.compile(FENCE);
    private static final Pattern BARE_TAG =
            Pattern.compile("[ \\t]*<(/?)([A-Z]\\w*[a-z][\\w.]*)>[ \\t]*");
    private static final Pattern SMALL_END =
            Pattern.compile("[ \\t]*</([a-z][\\w-]{0,40})>[ \\t]*");
    private static final Pattern SPOKEN_TAG = Pattern.compile(SPOKEN);
    private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?:[^`]|(?!\\1)`){1,500}\\1");

    private static final Pattern OPENED =
            Pattern.compile("[ \\t]{0,3}(?:(\\{\\{<|\\{\\{%|\\{%)|<[A-Z][\\w.]*)(?:\\s[^\\n]*)?");

    /** Beginnings of lines of tables, fences and asides. */
    private static final List<String> LINE_BEGINNINGS =
            List.of("+-", "  --", ":::", "!!! ", "??? ", "???+ ");

    /**
     * Pieces of such markup in a text.
     *
     * @param count how many there are
     * @param first the offset of the first
     * @param words the first of them, as it is written
     */
    public record Found(int count, int first, String words) {}

    private SiteMarkup() {}

    /**
     * Tells whether a line holds nothing but such markup.
     *
     * @param speaking the {@link #speakingTags} of the text
     */
    static boolean isAlone(String text, String line, char sign, Set<String> speaking) {
        return switch (sign) {
            case '{' -> ALONE.matcher(line).matches();
            case ':' -> ASIDE.matcher(line).matches();
            case '<' ->
                    ALONE.matcher(line).matches()
                            || isPaired(text, line)
                            || endsTurn(line, speaking);
            default -> false;
        };
    }

    /** Tells whether a line is a tag in capitals that is opened and closed: no stage direction. */
    private static boolean isPaired(String text, String line) {
        Matcher tag = BARE_TAG.matcher(line);
        if (!tag.matches()) {
            return false;
        }
        String name = tag.group(2);
        return tag.group(1).isEmpty()
                ? text.contains("</" + name + ">")
                : text.contains("<" + name + ">") || text.contains("<" + name + " ");
    }

    /** Returns the names of the tags in small letters that say who speaks. */
    static Set<String> speakingTags(String text) {
        return mayTellWho(text)
                ? SPOKEN_TAG
                        .matcher(text)
                        .results()
                        .map(tag -> tag.group(1))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean endsTurn(String line, Set<String> speaking) {
        if (speaking.isEmpty()) {
            return false;
        }
        Matcher end = SMALL_END.matcher(line);
        return end.matches() && speaking.contains(end.group(1));
    }

    /**
     * Returns what ends the markup that a line opens and does not close; empty if it opens none, or
     * the paragraph ends before.
     *
     * @param start the offset of the line
     */
    static Optional<String> closing(String text, int start, int end, char sign) {
        if (sign != '{' && sign != '<') {
            return Optional.empty();
        }
        Matcher opened = OPENED.matcher(text).region(start, end);
        if (!opened.matches()) {
            return Optional.empty();
        }
        String closing = closing(opened.group(1));
        int blank = text.indexOf("\n\n", start);
        int at = text.indexOf(closing, end);
        boolean closed = at >= 0 && (blank < 0 || at < blank);
        boolean here = text.substring(start, end).contains(closing);
        return closed && !here ? Optional.of(closing) : Optional.empty();
    }

    /** Returns what closes markup that opens with some signs; with none it is a tag. */
    private static String closing(@Nullable String signs) {
        if (signs == null) {
            return ">";
        }
        return switch (signs) {
            case "{{<" -> ">}}";
            case "{{%" -> "%}}";
            default -> "%}";
        };
    }

    /** Tells whether the source of a paragraph holds nothing but such markup. */
    public static boolean isOnly(String paragraph) {
        String words = paragraph.strip();
        if (words.isEmpty()) {
            return false;
        }
        Set<String> speaking = speakingTags(words);
        return words.lines()
                .map(String::strip)
                .allMatch(
                        line -> !line.isEmpty() && isAlone(words, line, line.charAt(0), speaking));
    }

    /** Returns where the imports and exports end that a text begins with; 0 if it does not. */
    public static int modulesEnd(String text) {
        return ModuleLines.end(text);
    }

    /** Returns the pieces in a text outside of code; empty if there are none. */
    public static Optional<Found> in(SourceBlocks source) {
        String text = source.text();
        int modules = ModuleLines.end(text);
        if (modules == 0 && !mayHold(text)) {
            return Optional.empty();
        }
        int count = 0;
        int first = -1;
        String words = "";
        for (SourceBlock block : source.blocks()) {
            if (isCode(block, text)) {
                continue;
            }
            String plain = CODE_SPAN.matcher(block.text(text)).replaceAll(SiteMarkup::blanks);
            if (block.start() < modules) {
                count++;
                words = first < 0 ? plain.lines().findFirst().orElse("") : words;
                first = first < 0 ? block.start() : first;
                continue;
            }
            Matcher piece = ANY.matcher(plain);
            while (piece.find()) {
                count++;
                words = first < 0 ? piece.group().strip() : words;
                first = first < 0 ? block.start() + piece.start() : first;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Found(count, first, words));
    }

    private static String blanks(MatchResult span) {
        return " ".repeat(span.end() - span.start());
    }

    private static boolean mayHold(String text) {
        return isFollowed(text, '{', next -> next == '{' || next == '%' || next == ':')
                || isFollowed(text, ']', next -> next == '{')
                || isFollowed(text, ')', next -> next == '{')
                || hasLineLike(text)
                || isFollowed(text, '[', next -> next == '!')
                || isFollowed(text, '<', next -> next >= 'A' && next <= 'Z')
                || mayTellWho(text);
    }

    private static boolean hasLineLike(String text) {
        int line = 0;
        do {
            for (String beginning : LINE_BEGINNINGS) {
                if (text.startsWith(beginning, line)) {
                    return true;
                }
            }
            line = text.indexOf('\n', line) + 1;
        } while (line > 0);
        return false;
    }

    private static boolean mayTellWho(String text) {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            if (text.startsWith(" speaker=\"", at - " speaker".length())
                    || text.startsWith(" who=\"", at - " who".length())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether some sign of a text has such a sign right behind it. */
    private static boolean isFollowed(String text, char sign, IntPredicate next) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (at + 1 < text.length() && next.test(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCode(SourceBlock block, String text) {
        String words = block.text(text);
        char sign = block.sign(text);
        return block.kind() == BlockKind.OTHER
                && (sign == '`'
                        || sign == '~'
                        || words.startsWith("    ")
                        || words.startsWith("\t"));
    }
}
