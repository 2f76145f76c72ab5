package org.colloquy.importer.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels, as they were read, at the heads of the paragraphs they were read from. Both stand
 * in the order of the text, so each is looked for until it is found.
 */
public final class LabelLocator {

    /**
     * A label at the head of a paragraph.
     *
     * @param name as written, without colon and emphasis
     * @param from milliseconds from the beginning of the recording; null if the label does not say
     * @param rest the Markdown behind the label
     * @param signs how many signs of the words, without white space, the label takes
     */
    public record Cut(String name, @Nullable Long from, String rest, int signs) {}

    /** {@code [Name]}, and {@code Q.}, are a name and a letter with signs around them. */
    private static final Pattern SIGNS =
            Pattern.compile("^\\[([^\\[\\]]+)\\](?:\\{[.#][^{}]+\\})?$|^([QA]\\d{0,3})\\.$");

    /** {@code Mr. HOLT.} is a name in capitals and a stop; initials keep theirs. */
    private static final Pattern STOP =
            Pattern.compile("^(.*(?:\\p{Lu}[\\p{Lu}'’-]*\\p{Lu}|\\bof(?: \\p{L}+){1,2}))\\.$");

    /** Signs that set a time apart from the name. */
    private static final Pattern TIME_SIGNS = Pattern.compile("^[\\s*_·•|,–—-]+|[\\s*_·•|,–—-]+$");

    /** The signs that part a name from the words. */
    private static final Pattern END = Pattern.compile("[:：︰﹕)）—→⇒➔|]$|(?<=\\s)(?:--?|–)$");

    /** A name may stand on a line of its own, which a line break ends. */
    private static final Pattern LINE_BREAK = Pattern.compile("^\\\\\\n\\s*");

    private final List<SpeakerLabel> labels;
    private int next;

    public LabelLocator(List<SpeakerLabel> labels) {
        this.labels = labels;
    }

    /** Tells whether each label has been found. */
    public boolean isDone() {
        return next == labels.size();
    }

    /** Returns the next label, if the paragraph begins with it; else null. */
    @Nullable
    public Cut cut(String markdown) {
        if (isDone()) {
            return null;
        }
        SpeakerLabel label = labels.get(next);
        String signs = withoutBlanks(label.text());
        int end = endOf(markdown, signs);
        if (end < 0) {
            return null;
        }
        next++;
        String name = END.matcher(label.written().strip()).replaceFirst("").strip();
        boolean bracket = label.written().contains("(") || label.written().contains("（");
        if (bracket && !label.written().matches(".*[:：︰﹕]\\s*")) {
            name = label.written().strip();
        }
        name = SIGNS.matcher(name).replaceFirst("$1$2");
        if (name.equals(label.written().strip())) {
            name = STOP.matcher(name).replaceFirst("$1");
        }
        return new Cut(
                withoutTime(name, label.time()),
                label.time() == null ? null : Math.round(label.time().seconds() * 1_000.0),
                LINE_BREAK.matcher(markdown.substring(end).strip()).replaceFirst(""),
                signs.length());
    }

    /**
     * A name before or behind which a time may stand: {@code Ada 0:03}, {@code [Ada] 0:03}, {@code
     * [0:03] - Ada}.
     */
    private static String withoutTime(String name, @Nullable StartTime time) {
        if (time == null) {
            return name;
        }
        String alone = TIME_SIGNS.matcher(name.replace(time.written(), "")).replaceAll("");
        return LabelName.sender(SIGNS.matcher(alone).replaceFirst("$1$2"));
    }

    /** Returns a text without the white space that no sign of a label is, a full-width one too. */
    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Returns where words end in Markdown, with the emphasis that closes there; -1 if it begins
     * otherwise.
     */
    private static int endOf(String markdown, String signs) {
        int at = 0;
        for (int found = 0; found < signs.length(); at++) {
            if (at >= markdown.length()) {
                return -1;
            }
            char c = markdown.charAt(at);
            if (c == signs.charAt(found)) {
                found++;
            } else if (!Character.isWhitespace(c) && c != '*' && c != '_' && c != '\\') {
                return -1;
            }
        }
        while (at < markdown.length()
                && (markdown.charAt(at) == '*' || markdown.charAt(at) == '_')
                && openBefore(markdown, at)) {
            at++;
        }
        return at;
    }

    /** Tells whether an odd number of such signs stands before, so that this one closes. */
    private static boolean openBefore(String markdown, int at) {
        char sign = markdown.charAt(at);
        return markdown.substring(0, at).chars().filter(c -> c == sign).count() > 0
                && markdown.indexOf(sign) < at;
    }
}
