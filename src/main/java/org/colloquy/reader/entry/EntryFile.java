package org.colloquy.reader.entry;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.TimeLimitedText;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * File of entries, as the glossary and the list of people are written: under a {@code ##} heading
 * for each in {@code glossary.md}, or with a file of its own for each in {@code glossary/}.
 *
 * @param title of a file with one entry: its first heading of level 1, else the file's name; null
 *     of a file with many
 */
public record EntryFile(
        SourceFile source, FrontMatter front, @Nullable String title, List<EntryText> parts) {
    private static final Duration MAX_TIME = Duration.ofSeconds(20);

    /**
     * A part of a file.
     *
     * @param heading null for what stands before the first entry, and for a file with one entry
     */
    public record EntryText(@Nullable Heading heading, List<Node> nodes) {}

    /**
     * Reads a file of one entry, if it lies in a folder of such files, else of many; empty if it
     * cannot be read within bounds.
     */
    public static Optional<EntryFile> of(SourceFile source, String folder) {
        return source.file().startsWith(folder) ? ofOne(source) : ofMany(source);
    }

    /** Reads a file of many entries; empty if it cannot be read within bounds. */
    public static Optional<EntryFile> ofMany(SourceFile source) {
        return ofMany(source, MAX_TIME);
    }

    /**
     * Reads a file of many entries; empty if it cannot be read within bounds.
     *
     * @param limit how long parsing it may take
     */
    public static Optional<EntryFile> ofMany(SourceFile source, Duration limit) {
        FrontMatter front = FrontMatter.of(source);
        return parse(source, front, limit)
                .map(
                        document -> {
                            StrayHeadings.report(source, front.bodyStart(), document);
                            return new EntryFile(source, front, null, parts(document));
                        });
    }

    private static Optional<EntryFile> ofOne(SourceFile source) {
        FrontMatter front = FrontMatter.of(source);
        return parse(source, front, MAX_TIME).map(document -> whole(source, front, document));
    }

    private static Optional<Document> parse(SourceFile source, FrontMatter front, Duration limit) {
        try {
            Document document =
                    MarkdownParser.parse(source.text().substring(front.bodyStart()), limit);
            MarkdownParser.stopClock(document);
            return Optional.of(document);
        } catch (TimeLimitedText.TimeUp | MarkdownParser.TooDeep | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static List<EntryText> parts(Document document) {
        List<EntryText> parts = new ArrayList<>();
        EntryText part = new EntryText(null, new ArrayList<>());
        parts.add(part);
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                part = new EntryText(heading.getLevel() == 2 ? heading : null, new ArrayList<>());
                parts.add(part);
            } else {
                part.nodes().add(node);
            }
        }
        return parts;
    }

    private static EntryFile whole(SourceFile source, FrontMatter front, Document document) {
        List<Node> nodes = new ArrayList<>();
        @Nullable String title = null;
        for (Node node : document.getChildren()) {
            if (title == null && node instanceof Heading heading && heading.getLevel() == 1) {
                title = MarkdownParser.body(heading).text();
            } else {
                nodes.add(node);
            }
        }
        String fallback = source.file().replaceAll("^.*/|\\.[^.]*$", "");
        return new EntryFile(
                source,
                front,
                title == null ? fallback : title,
                List.of(new EntryText(null, nodes)));
    }
}
