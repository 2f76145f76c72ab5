package org.colloquy.reader.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The explicit ids of one interview: {@code {#id}}, or {@code {#id .class}}, at the end of a
 * heading or a paragraph. One that is taken, or that the page keeps for itself, is an error and not
 * used.
 */
public final class ExplicitIds {
    private static final Pattern EXPLICIT =
            // The look back keeps a long run of blanks from being tried from each of its blanks.
            Pattern.compile(
                    "(?<![ \\t\\n])[ \\t\\n]*+\\{#([^\\s{}\"<>]+)(?: +\\.[\\w-]+)*\\}\\s*$");
    private static final Pattern RESERVED =
            Pattern.compile(
                    "[qts]\\d+[a-z]*(?:-p\\d+[a-z]*)?|intro-p\\d+[a-z]*|p\\d+[a-z]*"
                            + "|(?:term|note|fn|ed|who|theme|title|toc|side|cite|letter|keys)(?:-.*)?"
                            + "|(?:size|face|marks)-.*|place-menu|print(?:-.*)?"
                            + "|q\\d+[a-z]*-h|s\\d+[a-z]*-h|intro|(?:terms|notes)(?:-h)?|display|interview|main"
                            + "|about|source|answer");

    private final SourceFile source;
    private final Set<String> used = new HashSet<>();

    public ExplicitIds(SourceFile source) {
        this.source = source;
    }

    /** Takes an explicit id from the end of an element; its words are left. */
    public Optional<String> take(Element element, int offset) {
        if (!(lastText(element) instanceof TextNode last) || !last.getWholeText().contains("{#")) {
            return Optional.empty();
        }
        Matcher explicit = EXPLICIT.matcher(last.getWholeText());
        if (!explicit.find()) {
            return Optional.empty();
        }
        String id = explicit.group(1);
        if (isEscaped(id, offset)) {
            return Optional.empty();
        }
        last.text(last.getWholeText().substring(0, explicit.start()));
        if (!element.hasText() && !BlockSplitter.hasPicture(element)) {
            source.report(
                    Severity.WARNING,
                    "lost-id",
                    place(id, offset),
                    "the id \"%s\" is on its own; put it at the end of the words that it names"
                            .formatted(id));
            return Optional.empty();
        }
        return isFree(id, offset) ? Optional.of(id) : Optional.empty();
    }

    /** Tells whether a backslash says that the braces are words. */
    private boolean isEscaped(String id, int offset) {
        int at = at(id, offset);
        return at > 0 && source.text().charAt(at - 1) == '\\';
    }

    private int place(String id, int offset) {
        return Math.max(offset, at(id, offset));
    }

    /** Returns where an id is written, by itself or before classes; -1 if it is not. */
    private int at(String id, int offset) {
        int alone = source.text().indexOf("{#" + id + "}", offset);
        return alone >= 0 ? alone : source.text().indexOf("{#" + id + " ", offset);
    }

    private boolean isFree(String id, int offset) {
        int at = place(id, offset);
        if (RESERVED.matcher(id).matches()) {
            source.report(
                    Severity.ERROR,
                    "reserved-id",
                    at,
                    "the id \"%s\" is reserved for the page; choose another".formatted(id));
            return false;
        }
        if (!used.add(id)) {
            source.report(
                    Severity.ERROR,
                    "duplicate-id",
                    at,
                    "the id \"%s\" is given twice; the first place keeps it".formatted(id));
            return false;
        }
        return true;
    }

    /** Returns the last text, unless it stands in code, where an id is an example. */
    private static @Nullable Node lastText(Element element) {
        Node last = element;
        while (last instanceof Element inner) {
            if (inner.normalName().equals("code")) {
                return null;
            }
            last = inner.childNodeSize() == 0 ? null : inner.childNode(inner.childNodeSize() - 1);
        }
        return last;
    }
}
