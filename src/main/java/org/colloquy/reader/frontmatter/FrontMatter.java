package org.colloquy.reader.frontmatter;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;

/**
 * Splits a file into its front matter and its body. Front matter opens with {@code ---} on the
 * first line and closes with {@code ---} or {@code ...}; one that is never closed ends before the
 * first heading, and one that is never opened at its closing line, each with a warning. Between two
 * lines {@code +++} it is TOML instead of YAML, and between two lines {@code ;;;} or in braces it
 * is JSON. The opening line may name its notation: {@code ---json}.
 *
 * @param fields what it says
 * @param bodyStart the offset at which the body begins
 */
public record FrontMatter(FrontMatterFields fields, int bodyStart) {
    private static final Pattern OPEN = Pattern.compile("---[ \\t]*(yaml|json|toml)?[ \\t]*\\n");
    private static final Pattern CLOSE =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

    /** Another way to write it: between lines {@code +++}. */
    private static final Pattern TOML =
            Pattern.compile(
                    "\\+\\+\\+[ \\t]*\\n((?s:.{0,262144}?))^\\+\\+\\+[ \\t]*(?:\\n|\\z)",
                    Pattern.MULTILINE);

    /** A third: between lines {@code ;;;}. */
    private static final Pattern JSON =
            Pattern.compile(
                    ";;;[ \\t]*\\n((?s:.{0,262144}?))^;;;[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

    /** Without one below it, a rule that is never answered is only a rule. */
    private static final Pattern KEY = Pattern.compile("[\\w\"'-]+:(?:[ \\t]|\\n)");

    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]", Pattern.MULTILINE);

    /** Tells whether there is any. */
    public boolean isGiven() {
        return bodyStart > 0;
    }

    /** Takes the front matter off an interview, with the keys of other conventions understood. */
    public static FrontMatter ofInterview(SourceFile source) {
        return ofInterview(source, Map.of());
    }

    /**
     * Takes the front matter off an interview, with the keys of other conventions understood.
     *
     * @param taught further keys, each with ours for which it stands
     */
    public static FrontMatter ofInterview(SourceFile source, Map<String, String> taught) {
        FrontMatter written = of(source);
        FrontMatter front =
                taught.isEmpty()
                        ? written
                        : new FrontMatter(written.fields().renamed(taught), written.bodyStart());
        new KeyConventions(front.fields()).understand();
        return front;
    }

    /** Takes the front matter off a file. */
    public static FrontMatter of(SourceFile source) {
        String text = source.text();
        Matcher toml = TOML.matcher(text);
        if (text.startsWith("+++") && toml.lookingAt()) {
            return new FrontMatter(TomlNodes.parse(source, range(toml)), toml.end());
        }
        Matcher json = JSON.matcher(text);
        if (text.startsWith(";;;") && json.lookingAt()) {
            return new FrontMatter(JsonNodes.between(source, range(json)), json.end());
        }
        Matcher open = OPEN.matcher(text);
        if (open.lookingAt()) {
            return opened(source, open);
        }
        return JsonNodes.atHead(source)
                .or(() -> UnopenedFrontMatter.of(source))
                .orElseGet(() -> none(source));
    }

    private static FrontMatterFields.Range range(Matcher fences) {
        return new FrontMatterFields.Range(fences.start(1), fences.end(1));
    }

    private static FrontMatter none(SourceFile source) {
        return new FrontMatter(FrontMatterFields.empty(source), 0);
    }

    private static FrontMatter opened(SourceFile source, Matcher open) {
        String text = source.text();
        int first = open.end();
        String notation = open.group(1) == null ? "yaml" : open.group(1);
        if (text.startsWith("\n", first)) {
            return UnopenedFrontMatter.of(source).orElseGet(() -> none(source));
        }
        Matcher close = CLOSE.matcher(text);
        if (close.find(first)) {
            FrontMatterFields.Range range = new FrontMatterFields.Range(first, close.start());
            return new FrontMatter(fields(source, notation, range), close.end());
        }
        Matcher heading = HEADING.matcher(text);
        if (!KEY.matcher(text).region(first, text.length()).lookingAt() || !heading.find(first)) {
            return none(source);
        }
        source.report(
                Severity.WARNING,
                "unclosed-front-matter",
                0,
                "the front matter is never closed, so it is read as ending before the first heading: put --- on a line of its own after it");
        return new FrontMatter(
                FrontMatterFields.parse(
                        source, new FrontMatterFields.Range(first, heading.start())),
                heading.start());
    }

    private static FrontMatterFields fields(
            SourceFile source, String notation, FrontMatterFields.Range range) {
        return switch (notation) {
            case "json" -> JsonNodes.between(source, range);
            case "toml" -> TomlNodes.parse(source, range);
            default -> FrontMatterFields.parse(source, range);
        };
    }
}
