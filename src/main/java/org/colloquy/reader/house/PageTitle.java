package org.colloquy.reader.house;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Title of a page in its text: its first heading, if no words stand above it. Where front matter
 * gives a title, only a heading of the first level that says the same is one, and not shown again.
 *
 * @param heading on which it stands; null where the text has none
 * @param words of it; empty where the text has none
 */
record PageTitle(@Nullable Node heading, Optional<String> words) {

    /** Returns the title that nodes begin with. */
    static PageTitle in(List<Node> nodes, @Nullable String given) {
        for (Node node : nodes) {
            String words = MarkdownParser.words(node);
            if (!words.isBlank()) {
                return node instanceof Heading heading && isTitle(heading, words, given)
                        ? new PageTitle(heading, Optional.of(words))
                        : new PageTitle(null, Optional.empty());
            }
        }
        return new PageTitle(null, Optional.empty());
    }

    private static boolean isTitle(Heading heading, String words, @Nullable String given) {
        return given == null
                || (heading.getLevel() == 1
                        && TextFolding.line(given).equals(TextFolding.line(words)));
    }

    /** Tells whether a node is its heading. */
    boolean isOn(Node node) {
        return node.equals(heading);
    }
}
