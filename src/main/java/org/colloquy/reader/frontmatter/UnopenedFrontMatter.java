package org.colloquy.reader.frontmatter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;

/**
 * Front matter whose opening line is missing, not quite right or below a comment: keys in lower
 * case as programs write them, then a line that ends them. Keys in capitals are lines for readers,
 * which stay in the text; so do keys that nothing but an empty line ends, with a warning.
 */
final class UnopenedFrontMatter {
    private static final Pattern KEY = Pattern.compile("([a-z][\\w.-]*):(?:[ \\t].*)?");

    /** Lines that are taken for one of three hyphens, or that set apart what is shown as code. */
    private static final String SLIPS = "[ \\t]*(?:-{2,}|[–—]{1,3}|`{3}|~{3})";

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:[ \\t]*\\n){0,20}+(?:"
                            + SLIPS
                            + "(?:ya?ml)?[ \\t]*\\n(?:[ \\t]*\\n){0,9}+)?+([ \\t]*)(?=[a-z])");
    private static final Pattern CLOSE = Pattern.compile("---[ \\t]*");
    private static final Pattern NEARLY_CLOSE = Pattern.compile(SLIPS + "[ \\t]*");
    private static final Set<String> COMMON = Set.of("title", "date", "layout", "tags", "author");
    private static final int LEAST_KEYS = 2;
    private static final int MOST_LINES = 100;

    private UnopenedFrontMatter() {}

    static Optional<FrontMatter> of(SourceFile source) {
        String text = source.text();
        Matcher open = OPEN.matcher(text).region(HeadComments.end(text), text.length());
        if (!open.lookingAt()) {
            return Optional.empty();
        }
        int start = open.start(1);
        boolean fenced = !text.substring(0, start).isBlank();
        int close = close(source, start, open.group(1), fenced ? NEARLY_CLOSE : CLOSE);
        if (close < 0 || YamlNodes.mapping(text.substring(start, close)) == null) {
            return Optional.empty();
        }
        source.report(
                Severity.WARNING,
                "unopened-front-matter",
                0,
                fenced
                        ? "front matter must have --- as the first line of the file, with nothing before or behind it, and another such line at its end"
                        : "the front matter is never opened: put --- on a line of its own before it");
        int end = text.indexOf('\n', close);
        return Optional.of(
                new FrontMatter(
                        FrontMatterFields.parse(source, new FrontMatterFields.Range(start, close)),
                        end < 0 ? text.length() : end + 1));
    }

    /** Returns the offset of the line that ends the keys; -1 if no such keys stand there. */
    private static int close(SourceFile source, int first, String indent, Pattern closing) {
        String text = source.text();
        Set<String> keys = new HashSet<>();
        boolean blank = false;
        int start = first;
        for (int i = 0; i < MOST_LINES && start < text.length(); i++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            line = line.startsWith(indent) ? line.substring(indent.length()) : line;
            Matcher key = KEY.matcher(line);
            if (closing.matcher(line).matches()) {
                return isHeader(keys) ? start : -1;
            } else if (line.isBlank()) {
                blank = true;
            } else if (blank || !(key.matches() || isMore(line))) {
                warn(source, first, blank && isHeader(keys));
                return -1;
            } else if (key.matches()) {
                keys.add(key.group(1));
            }
            start = end + 1;
        }
        return -1;
    }

    private static boolean isHeader(Set<String> keys) {
        return keys.size() >= LEAST_KEYS && keys.stream().anyMatch(COMMON::contains);
    }

    private static void warn(SourceFile source, int first, boolean header) {
        if (header) {
            source.report(
                    Severity.WARNING,
                    "unopened-front-matter",
                    first,
                    "these lines are shown as words: if they are front matter, put --- on a line of its own before and after them");
        }
    }

    /** Tells whether a line goes on with the value of a key above it. */
    private static boolean isMore(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("- ")
                || line.startsWith("#");
    }
}
