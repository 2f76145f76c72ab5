package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.transcript.block.SiteMarkup;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.jspecify.annotations.Nullable;

/**
 * Finder of the heading that is the title of a file, by the first rule of {@link HeadingOutline}.
 */
final class TitleFinder {
    private final List<Node> nodes;
    private final List<OutlineEntry> entries;

    TitleFinder(List<Node> nodes, List<OutlineEntry> entries) {
        this.nodes = nodes;
        this.entries = entries;
    }

    /**
     * Returns the heading that is the title; empty if none is.
     *
     * @param given the title in the front matter
     */
    Optional<OutlineEntry> find(@Nullable String given) {
        if (entries.isEmpty()
                || (firstShown(nodes) != entries.get(0).node() && !repeatsFirstLine())) {
            return Optional.empty();
        }
        OutlineEntry first = entries.get(0);
        List<OutlineEntry> top = entries.stream().filter(entry -> entry.level() == 1).toList();
        if (first.text().isEmpty()) {
            return Optional.empty();
        }
        if (first.level() != 1) {
            return given == null && isAlone(first) ? Optional.of(first) : Optional.empty();
        }
        if (given != null) {
            return GivenTitle.isSame(given, first.text()) ? Optional.of(first) : Optional.empty();
        }
        boolean alone = top.size() == 1;
        boolean names =
                !first.onlyAsks() && !QuestionHeuristics.opens(first.text()) && !isPart(top);
        return alone || names || isAbove(first) ? Optional.of(first) : Optional.empty();
    }

    /** Tells if the first heading has the words of the line above it, as in exported notes. */
    private boolean repeatsFirstLine() {
        Node first = firstShown(nodes);
        return first instanceof Paragraph
                && firstShown(nodes.subList(nodes.indexOf(first) + 1, nodes.size()))
                        == entries.get(0).node()
                && MarkdownParser.words(first).strip().equals(entries.get(0).text().strip());
    }

    /** Tells if the talk begins below the first heading already, and others of its kind follow. */
    private boolean isPart(List<OutlineEntry> top) {
        int from = nodes.indexOf(top.get(0).node()) + 1;
        int to = top.size() > 1 ? nodes.indexOf(top.get(1).node()) : nodes.size();
        boolean spoken = nodes.subList(from, to).stream().anyMatch(TitleFinder::isBeginning);
        return spoken
                || entries.stream()
                        .filter(OutlineEntry::asks)
                        .anyMatch(entry -> nodes.subList(from, to).contains(entry.node()));
    }

    /** Tells if a node says that a turn or a question begins. */
    private static boolean isBeginning(Node node) {
        return node instanceof Paragraph && node.getChars().charAt(0) == LabelStripper.MARK_START;
    }

    /** Tells if a heading of a lower level is the only one at its level, with none above it. */
    private boolean isAlone(OutlineEntry first) {
        return !first.onlyAsks()
                && !QuestionHeuristics.opens(first.text())
                && entries.stream().skip(1).noneMatch(entry -> entry.level() <= first.level());
    }

    /** Tells if it is underlined, and a heading that is not stands right below it. */
    private boolean isAbove(OutlineEntry first) {
        Node next = firstShown(nodes.subList(nodes.indexOf(first.node()) + 1, nodes.size()));
        return first.node().isSetextHeading()
                && next instanceof Heading below
                && !below.isSetextHeading();
    }

    /**
     * Returns the first node that has words, which markup of a site generator are not; null if none
     * has.
     */
    static @Nullable Node firstShown(List<Node> nodes) {
        int from = nodes.isEmpty() ? 0 : modulesEnd(nodes.get(0));
        return nodes.stream()
                .filter(node -> node.getStartOffset() >= from)
                .filter(node -> !MarkdownParser.words(node).isBlank())
                .filter(node -> !SiteMarkup.isOnly(node.getChars().toString()))
                .findFirst()
                .orElse(null);
    }

    /** Returns where the imports and exports end that a document begins with; 0 if it does not. */
    private static int modulesEnd(Node first) {
        boolean may =
                first.getChars().startsWith("import") || first.getChars().startsWith("export");
        return may ? SiteMarkup.modulesEnd(first.getDocument().getChars().toString()) : 0;
    }
}
