package org.colloquy.reader.interview;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.transcript.block.SiteMarkup;
import org.colloquy.text.TextFolding;
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
        if (entries.isEmpty() || firstShown(nodes) != entries.get(0).node()) {
            return Optional.empty();
        }
        OutlineEntry first = entries.get(0);
        List<OutlineEntry> top = entries.stream().filter(entry -> entry.level() == 1).toList();
        if (first.text().isEmpty()) {
            return Optional.empty();
        }
        if (first.level() != 1) {
            return given == null && isOnlyUnderlined(first) ? Optional.of(first) : Optional.empty();
        }
        if (given != null) {
            return same(given, first.text()) ? Optional.of(first) : Optional.empty();
        }
        boolean alone = top.size() == 1;
        boolean apart = !first.asks() && top.stream().skip(1).allMatch(OutlineEntry::asks);
        boolean only = isEmpty(first.node()) && noOtherIsEmpty(first.node());
        return alone || apart || only || isAbove(first) ? Optional.of(first) : Optional.empty();
    }

    private boolean isOnlyUnderlined(OutlineEntry first) {
        return first.node().isSetextHeading()
                && entries.stream().skip(1).noneMatch(entry -> entry.level() <= first.level());
    }

    /** Tells if a heading stands right below another, which then has no words of its own. */
    private boolean isEmpty(Node heading) {
        return hasHeadingBelow(nodes.indexOf(heading));
    }

    private boolean noOtherIsEmpty(Node first) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Heading heading
                    && heading.getLevel() == 1
                    && heading != first
                    && hasHeadingBelow(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasHeadingBelow(int at) {
        return firstShown(nodes.subList(at + 1, nodes.size())) instanceof Heading;
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

    private static boolean same(String a, String b) {
        return TextFolding.line(a).equals(TextFolding.line(b));
    }
}
