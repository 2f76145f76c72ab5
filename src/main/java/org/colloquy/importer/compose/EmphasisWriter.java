package org.colloquy.importer.compose;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.colloquy.importer.compose.InlineWriter.Segment;
import org.colloquy.importer.document.RunLook;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.jspecify.annotations.Nullable;

/**
 * Puts signs of Markdown around words by their look. Where CommonMark would not see emphasis
 * (0.31.2, section 6.2: beside letters, or between signs), it is written as HTML.
 */
final class EmphasisWriter {
    private static final Pattern EDGES =
            Pattern.compile(
                    "^[\\s%1$s]+|[\\s%1$s]+$".formatted(InlineWriter.BREAK),
                    Pattern.UNICODE_CHARACTER_CLASS);

    private final StringBuilder out = new StringBuilder();
    private final boolean nested;

    private EmphasisWriter(boolean nested) {
        this.nested = nested;
    }

    /** Kinds of look, the outer first. */
    private enum LookKind {
        LINK,
        LANGUAGE,
        BOLD,
        ITALIC,
        STRUCK,
        UNDERLINED,
        RAISED;

        /** Returns what a look has of this kind; null if nothing. */
        @Nullable String of(RunLook look) {
            return switch (this) {
                case LINK -> look.link();
                case LANGUAGE -> look.language();
                case BOLD -> look.bold() ? "strong" : null;
                case ITALIC -> look.italic() ? "em" : null;
                case STRUCK -> look.struck() ? "del" : null;
                case UNDERLINED -> look.underlined() ? "u" : null;
                case RAISED -> look.raised() > 0 ? "sup" : look.raised() < 0 ? "sub" : null;
            };
        }
    }

    static String write(List<Segment> segments) {
        EmphasisWriter writer = new EmphasisWriter(false);
        writer.write(segments, 0);
        return writer.out.toString();
    }

    private void write(List<Segment> segments, int level) {
        if (level == LookKind.values().length) {
            segments.forEach(segment -> out.append(segment.text()));
            return;
        }
        LookKind kind = LookKind.values()[level];
        for (int from = 0; from < segments.size(); ) {
            String look = kind.of(segments.get(from).look());
            int to = from + 1;
            while (to < segments.size() && Objects.equals(look, kind.of(segments.get(to).look()))) {
                to++;
            }
            List<Segment> same = segments.subList(from, to);
            if (look == null) {
                write(same, level + 1);
            } else {
                String next = to < segments.size() ? segments.get(to).text() : "";
                wrap(kind, look, same, level, next, to == segments.size());
            }
            from = to;
        }
    }

    private void wrap(
            LookKind kind,
            String look,
            List<Segment> segments,
            int level,
            String next,
            boolean last) {
        boolean both =
                kind == LookKind.BOLD
                        && segments.stream().allMatch(s -> s.look().italic() || s.isBlank());
        EmphasisWriter inner = new EmphasisWriter(true);
        inner.write(segments, both ? level + 2 : level + 1);
        String markdown = inner.out.toString();
        String words = EDGES.matcher(markdown).replaceAll("");
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            out.append(markdown);
            return;
        }
        int start = markdown.indexOf(words);
        String after = markdown.substring(start + words.length());
        out.append(markdown, 0, start);
        String follows = after.isEmpty() ? next : after;
        // Behind what looks like the name of a place more is written, for the reader's sake.
        boolean signs =
                opens(words)
                        && closes(words, follows, last && after.isEmpty())
                        && !words.endsWith("}")
                        && (!both || isLetters(words));
        String paired = MarkdownEscaper.withoutLoneBrackets(words);
        out.append(around(kind, look, both, signs, paired)).append(after);
    }

    /** Tells whether words begin and end with letters or digits. */
    private static boolean isLetters(String words) {
        return Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    private static String around(
            LookKind kind, String look, boolean both, boolean signs, String words) {
        return switch (kind) {
            case LINK ->
                    "["
                            + MarkdownEscaper.linked(words)
                            + "]("
                            + MarkdownEscaper.address(look)
                            + ")";
            case LANGUAGE -> "<span lang=\"" + look + "\">" + words + "</span>";
            case BOLD, ITALIC -> {
                String sign = kind == LookKind.ITALIC ? "*" : both ? "***" : "**";
                String tags = both ? "<strong><em>" : "<" + look + ">";
                String ends = both ? "</em></strong>" : "</" + look + ">";
                yield signs ? sign + words + sign : tags + words + ends;
            }
            default -> "<" + look + ">" + words + "</" + look + ">";
        };
    }

    /** Tells whether a sign before words would open emphasis, and could not close any. */
    private boolean opens(String words) {
        int first = words.codePointAt(0);
        if (out.isEmpty()) {
            return !nested;
        }
        int before = out.codePointBefore(out.length());
        return isBlank(before) || (isSign(before) && Character.isLetterOrDigit(first));
    }

    private boolean closes(String words, String follows, boolean last) {
        if (follows.isEmpty()) {
            return last && !nested;
        }
        int after = follows.codePointAt(0);
        // The end of a line is written as a backslash.
        return isSpace(after)
                || ((after == InlineWriter.BREAK || isSign(after))
                        && Character.isLetterOrDigit(words.codePointBefore(words.length())));
    }

    /** Tells whether a character is punctuation, and no part of another sign of emphasis. */
    private static boolean isSign(int c) {
        if (c < 0x80) {
            return c > ' ' && c != '*' && c != '_' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isBlank(int c) {
        return isSpace(c) || c == InlineWriter.BREAK;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
