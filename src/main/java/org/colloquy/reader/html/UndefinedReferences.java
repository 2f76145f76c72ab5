package org.colloquy.reader.html;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Links of the form {@code [words][name]} or {@code [name][]}, and marks of footnotes {@code
 * [^name]}, without a definition, and those with a blank in their address. They stay as they are
 * written. A single bracket is no such link: it is a stage direction, or a time.
 */
public final class UndefinedReferences {
    private UndefinedReferences() {}

    /**
     * Reports each where it stands.
     *
     * @param offsets the place in the source of an offset of the document
     */
    public static void report(Node document, SourceFile source, IntUnaryOperator offsets) {
        if (!MarkdownParser.mayHold(document, "][")
                && !MarkdownParser.mayHold(document, "[^")
                && !MarkdownParser.mayHold(document, "](")) {
            return;
        }
        Deque<Node> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node node = open.pop();
            reportFault(node, source, offsets);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
    }

    private static void reportFault(Node node, SourceFile source, IntUnaryOperator offsets) {
        String fault = fault(node);
        if (fault != null) {
            source.report(
                    Severity.WARNING,
                    "undefined-reference",
                    offsets.applyAsInt(node.getStartOffset()),
                    fault);
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            BlankAddresses.report(source, reference, offsets.applyAsInt(node.getStartOffset()));
        }
    }

    private static @Nullable String fault(Node node) {
        if (node instanceof RefNode reference && !reference.isDefined()) {
            String written = node.getChars().toString();
            return written.contains("][")
                    ? "\"%s\" is not defined, so it is shown as it is written".formatted(written)
                    : null;
        }
        return node instanceof Footnote note && !note.isDefined()
                ? "there is no note \"%s\", so its mark is shown as it is written: add a line \"[^%s]: …\", or take the mark out"
                        .formatted(note.getText(), note.getText())
                : null;
    }
}
