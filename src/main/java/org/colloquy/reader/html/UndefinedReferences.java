package org.colloquy.reader.html;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;

/**
 * Links of the form {@code [words][name]} or {@code [name][]} without a definition. They stay as
 * they are written. A single bracket is no such link: it is a stage direction, or a time.
 */
public final class UndefinedReferences {
    private UndefinedReferences() {}

    public static void report(Node document, SourceFile source, IntUnaryOperator offsets) {
        if (!MarkdownParser.mayHold(document, "][")) {
            return;
        }
        Deque<Node> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof RefNode reference
                    && !reference.isDefined()
                    && reference.getChars().toString().contains("][")) {
                source.report(
                        Severity.WARNING,
                        "undefined-reference",
                        offsets.applyAsInt(node.getStartOffset()),
                        "\"%s\" is not defined, so it is shown as it is written"
                                .formatted(reference.getChars()));
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
    }
}
