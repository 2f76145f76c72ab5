package org.colloquy.reader.frontmatter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Front matter whose opening line is missing: keys in lower case as programs write them, then a
 * line {@code ---}. Keys in capitals are lines for readers, which stay in the text.
 */
final class UnopenedFrontMatter {
    private static final Pattern KEY = Pattern.compile("([a-z][\\w.-]*):(?:[ \\t].*)?");
    private static final Pattern CLOSE = Pattern.compile("---[ \\t]*");
    private static final Set<String> COMMON = Set.of("title", "date", "layout", "tags", "author");
    private static final int LEAST_KEYS = 2;
    private static final int MOST_LINES = 100;

    private UnopenedFrontMatter() {}

    static Optional<FrontMatter> of(SourceFile source) {
        String text = source.text();
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return Optional.empty();
        }
        int close = close(text);
        if (close < 0 || !isMapping(text.substring(0, close))) {
            return Optional.empty();
        }
        source.report(
                Severity.WARNING,
                "unopened-front-matter",
                0,
                "the front matter is never opened: put --- on a line of its own before it");
        int end = text.indexOf('\n', close);
        return Optional.of(
                new FrontMatter(
                        FrontMatterFields.parse(source, new FrontMatterFields.Range(0, close)),
                        end < 0 ? text.length() : end + 1));
    }

    /** Returns the offset of the line that ends the keys; -1 if no such keys stand there. */
    private static int close(String text) {
        Set<String> keys = new HashSet<>();
        boolean blank = false;
        int start = 0;
        for (int i = 0; i < MOST_LINES && start < text.length(); i++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            Matcher key = KEY.matcher(line);
            if (CLOSE.matcher(line).matches()) {
                boolean common = keys.stream().anyMatch(COMMON::contains);
                return keys.size() >= LEAST_KEYS && common ? start : -1;
            } else if (line.isBlank()) {
                blank = true;
            } else if (blank || !(key.matches() || isMore(line))) {
                return -1;
            } else if (key.matches()) {
                keys.add(key.group(1));
            }
            start = end + 1;
        }
        return -1;
    }

    /** Tells whether a line goes on with the value of a key above it. */
    private static boolean isMore(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("- ")
                || line.startsWith("#");
    }

    private static boolean isMapping(String yaml) {
        try {
            return YamlNodes.compose(yaml) instanceof MappingNode;
        } catch (YAMLException e) {
            return false;
        }
    }
}
