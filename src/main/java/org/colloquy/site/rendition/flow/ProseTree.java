package org.colloquy.site.rendition.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Prose;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.site.rendition.flow.ProseNode.ProseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Prose as a tree of nodes. Prose is clean HTML that the reader has written: its tags are closed,
 * its attributes quoted, and its words escaped, so that this is no parser for anything else.
 */
public final class ProseTree {
    private static final Set<String> VOID = Set.of("br", "img", "wbr");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z][a-z-]*)(?:=\"([^\"]*)\")?");
    private static final String APOSTROPHE = "&apos;";

    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final List<ProseNode> roots = new ArrayList<>();
    private List<ProseNode> current = roots;

    private record OpenElement(
            String name,
            Map<String, String> attributes,
            @Nullable LinkTarget target,
            List<ProseNode> children) {
        ProseElement closed() {
            return new ProseElement(name, attributes, target, children);
        }
    }

    private ProseTree() {}

    /** Returns the nodes of prose, in order. */
    public static List<ProseNode> of(Prose prose) {
        if (prose.isPlain()) {
            return prose.text().isEmpty() ? List.of() : List.of(new ProseWords(prose.text()));
        }
        ProseTree tree = new ProseTree();
        for (Prose.ProsePiece piece : prose.pieces()) {
            if (piece instanceof Prose.Reference reference) {
                tree.open(
                        reference.element(),
                        attributes(reference.attributes()),
                        reference.target());
            } else {
                tree.add(((Prose.Markup) piece).html());
            }
        }
        while (!tree.open.isEmpty()) {
            tree.close();
        }
        return List.copyOf(tree.roots);
    }

    private void add(String html) {
        int at = 0;
        while (at < html.length()) {
            if (html.charAt(at) == '<') {
                int end = endOfTag(html, at);
                tag(html.substring(at + 1, end - 1));
                at = end;
            } else {
                int end = html.indexOf('<', at);
                end = end < 0 ? html.length() : end;
                current.add(new ProseWords(unescaped(html.substring(at, end))));
                at = end;
            }
        }
    }

    /** Returns where a tag ends; a sign in the value of an attribute does not end it. */
    private static int endOfTag(String html, int at) {
        boolean quoted = false;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '>' && !quoted) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a tag is not closed: " + html.substring(at));
    }

    private void tag(String tag) {
        if (tag.startsWith("/")) {
            close();
            return;
        }
        int blank = tag.indexOf(' ');
        String name = blank < 0 ? tag : tag.substring(0, blank);
        open(name, blank < 0 ? Map.of() : attributes(tag.substring(blank)), null);
    }

    private void open(String name, Map<String, String> attributes, @Nullable LinkTarget target) {
        OpenElement element = new OpenElement(name, attributes, target, new ArrayList<>());
        if (VOID.contains(name)) {
            current.add(element.closed());
        } else {
            open.push(element);
            current = element.children();
        }
    }

    private void close() {
        ProseElement closed = open.pop().closed();
        OpenElement around = open.peek();
        current = around == null ? roots : around.children();
        current.add(closed);
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String value = attribute.group(2);
            attributes.put(attribute.group(1), value == null ? "" : unescaped(value));
        }
        return attributes;
    }

    private static String unescaped(String html) {
        return html.indexOf('&') < 0 ? html : HtmlUtils.htmlUnescape(html.replace(APOSTROPHE, "'"));
    }
}
