package org.colloquy.reader.html;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Addresses with a blank in them, {@code [the plan](plans/Plan of 1990.pdf)}, which are none to
 * Markdown: the brackets stay as they are written. Words in brackets behind a stage direction are
 * no address.
 */
final class BlankAddresses {
    private static final int LONGEST = 400;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\(([^()\\n\"<>]{1,300}(?:\\([^()\\n\"<>]{0,100}\\)[^()\\n\"<>]{0,300})?)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|\\.{0,2}/|[\\w.-]+/).*|.*\\.[A-Za-z][A-Za-z0-9]{1,7}(?:#\\S*)?");

    private BlankAddresses() {}

    /** Reports the address behind a node, if there is one. */
    static void report(SourceFile source, RefNode node, int offset) {
        String address = address(node);
        if (address != null) {
            source.report(
                    Severity.WARNING,
                    node instanceof ImageRef ? "unresolved-picture" : "unresolved-link",
                    offset,
                    "an address must not have a blank in it, so this is shown as it is written: write %s"
                            .formatted(address.replaceAll("\\s", "%20")));
        }
    }

    private static @Nullable String address(RefNode node) {
        BasedSequence base = node.getDocument().getChars();
        int from = node.getEndOffset();
        int to = Math.min(base.length(), from + LONGEST);
        Matcher written = WRITTEN.matcher(from < to ? base.subSequence(from, to).toString() : "");
        if (!written.lookingAt()) {
            return null;
        }
        String address = written.group(1).strip();
        return address.indexOf(' ') > 0 && ADDRESS.matcher(address).matches() ? address : null;
    }
}
