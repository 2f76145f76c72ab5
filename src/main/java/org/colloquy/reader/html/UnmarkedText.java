package org.colloquy.reader.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Words of a paragraph or heading in which nothing is marked. They need not be written as HTML and
 * read again, which would take most of the time in which an interview is read.
 *
 * <p>A sign that Markdown or HTML might read otherwise (an entity, an escape, a tab, a blank at the
 * end of a line, a control) makes a text a marked one.
 */
final class UnmarkedText {
    private final StringBuilder words = new StringBuilder();

    private UnmarkedText() {}

    /** Returns the words of a node of the body; null if there may be more in it than words. */
    static @Nullable String of(Node node) {
        boolean line = node instanceof Paragraph || node instanceof Heading;
        if (!line || !(node.getParent() instanceof Document)) {
            return null;
        }
        UnmarkedText text = new UnmarkedText();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean unmarked =
                    child instanceof Text
                            ? text.add(NodeSource.of(child.getChars()))
                            : child instanceof SoftLineBreak && text.endLine();
            if (!unmarked) {
                return null;
            }
        }
        return text.isAtLineStart() ? null : text.words.toString();
    }

    private boolean isAtLineStart() {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
    }

    private boolean add(String part) {
        boolean indented = isAtLineStart() && part.startsWith(" ");
        words.append(part);
        return !part.isEmpty() && !indented && hasOnlyWords(part);
    }

    private static boolean hasOnlyWords(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isWord(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean endLine() {
        boolean ends = !isAtLineStart() && words.charAt(words.length() - 1) != ' ';
        words.append('\n');
        return ends;
    }

    /** Tells a sign that stands for itself, and is no control and no special blank. */
    private static boolean isWord(char c) {
        return c < '\u007F'
                ? c >= ' ' && c != '&' && c != '\\'
                : (c > '\u00A0' && c < '\uD800') || (c >= '\uFF01' && c < '\uFFF0');
    }
}
