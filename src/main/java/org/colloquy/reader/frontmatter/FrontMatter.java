package org.colloquy.reader.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;

/**
 * Splits a file into its front matter and its body. Front matter opens with {@code ---} on the
 * first line and closes with {@code ---} or {@code ...}; one that is never closed ends before the
 * first heading, with a warning. Between two lines {@code +++} it is TOML instead of YAML.
 *
 * @param fields what it says
 * @param bodyStart the offset at which the body begins
 */
public record FrontMatter(FrontMatterFields fields, int bodyStart) {
    private static final Pattern OPEN = Pattern.compile("---[ \\t]*\\n");
    private static final Pattern CLOSE =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

    /** Another way to write it: between lines {@code +++}. */
    private static final Pattern TOML =
            Pattern.compile(
                    "\\+\\+\\+[ \\t]*\\n((?s:.{0,262144}?))^\\+\\+\\+[ \\t]*(?:\\n|\\z)",
                    Pattern.MULTILINE);

    /** Without one below it, a rule that is never answered is only a rule. */
    private static final Pattern KEY = Pattern.compile("[\\w\"'-]+:(?:[ \\t]|\\n)");

    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]", Pattern.MULTILINE);

    /** Tells whether there is any. */
    public boolean isGiven() {
        return bodyStart > 0;
    }

    public static FrontMatter of(SourceFile source) {
        String text = source.text();
        Matcher toml = TOML.matcher(text);
        if (toml.lookingAt()) {
            return new FrontMatter(
                    TomlNodes.parse(
                            source, new FrontMatterFields.Range(toml.start(1), toml.end(1))),
                    toml.end());
        }
        Matcher open = OPEN.matcher(text);
        if (!open.lookingAt() || text.startsWith("\n", open.end())) {
            return new FrontMatter(FrontMatterFields.empty(source), 0);
        }
        int first = open.end();
        Matcher close = CLOSE.matcher(text);
        if (close.find(first)) {
            return new FrontMatter(
                    FrontMatterFields.parse(
                            source, new FrontMatterFields.Range(first, close.start())),
                    close.end());
        }
        Matcher heading = HEADING.matcher(text);
        if (!KEY.matcher(text).region(first, text.length()).lookingAt() || !heading.find(first)) {
            return new FrontMatter(FrontMatterFields.empty(source), 0);
        }
        source.report(
                Severity.WARNING,
                "unclosed-front-matter",
                0,
                "the front matter is never closed; it is taken to end before the first heading:"
                        + " put --- on a line of its own after it");
        return new FrontMatter(
                FrontMatterFields.parse(
                        source, new FrontMatterFields.Range(first, heading.start())),
                heading.start());
    }
}
