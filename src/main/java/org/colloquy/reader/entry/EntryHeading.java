package org.colloquy.reader.entry;

import com.vladsch.flexmark.ast.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.NodeSource;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Heading of an entry, with more about it in braces: {@code Name {#id aliases="a; b" source="…"}}.
 *
 * @param attributes what stands in the braces, by its key; the id under {@code id}
 * @param offset where the heading stands in its source
 */
public record EntryHeading(String name, Map<String, String> attributes, int offset) {
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{([^{}]*)\\}\\s*$");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("#(\\S+)|([A-Za-z-]+)=(?:\"([^\"]*)\"|(\\S+))|(\\S+)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    /**
     * Keys that an entry of a kind may have in braces.
     *
     * @param named in words, for somebody who wrote something else
     */
    public record Allowed(Set<String> keys, String named) {}

    /** Reads a heading; what is in the braces and not allowed is reported. */
    public static EntryHeading of(
            SourceFile source, int bodyStart, Heading heading, Allowed allowed) {
        int offset = bodyStart + heading.getStartOffset();
        Map<String, String> attributes = new HashMap<>();
        String text = MarkdownParser.words(heading);
        String written = NodeSource.of(heading.getText());
        Matcher given = ATTRIBUTES.matcher(written);
        if (written.indexOf('{') >= 0 && given.find()) {
            read(given.group(1), attributes, allowed, source, offset);
        }
        boolean braces = text.indexOf('{') >= 0;
        String name = (braces ? ATTRIBUTES.matcher(text).replaceFirst("") : text).strip();
        return new EntryHeading(name, attributes, offset);
    }

    @Nullable
    public String get(String key) {
        return attributes.get(key);
    }

    List<String> aliases() {
        return split(attributes.getOrDefault("aliases", ""));
    }

    /**
     * Returns the name that the front matter of an entry's own file gives.
     *
     * @param keys under which it may stand, the first of which counts
     * @param title what it is if there is none of them
     */
    static String name(FrontMatterFields fields, List<String> keys, String title) {
        return keys.stream()
                .map(fields::text)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(title);
    }

    /** Returns the aliases that the front matter of an entry's own file gives. */
    static List<String> aliases(FrontMatterFields fields) {
        return fields.texts("aliases").stream().flatMap(names -> split(names).stream()).toList();
    }

    /** Returns the names in a list that is set apart by semicolons. */
    private static List<String> split(String names) {
        return SEPARATOR
                .splitAsStream(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void read(
            String written,
            Map<String, String> attributes,
            Allowed allowed,
            SourceFile source,
            int offset) {
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String key = attribute.group(2);
            if (attribute.group(1) != null) {
                attributes.put("id", attribute.group(1));
            } else if (key != null && allowed.keys().contains(key)) {
                String quoted = attribute.group(3);
                attributes.put(key, quoted == null ? attribute.group(4) : quoted);
            } else {
                source.report(
                        Severity.WARNING,
                        "unknown-attribute",
                        offset,
                        "\"%s\" is not understood; %s"
                                .formatted(attribute.group(), allowed.named()));
            }
        }
    }
}
