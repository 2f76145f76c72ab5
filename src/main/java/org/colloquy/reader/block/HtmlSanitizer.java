package org.colloquy.reader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Prose;
import org.colloquy.model.Prose.Markup;
import org.colloquy.model.Prose.ProsePiece;
import org.colloquy.model.Prose.Reference;
import org.colloquy.reader.html.LinkReferences;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/**
 * The last step of all content: through the allow-list into {@link Prose}. Allowed elements are
 * copied by Jsoup's cleaner, everything else is left behind; no id, class or style comes from
 * content.
 */
public final class HtmlSanitizer {
    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags(
                            "a",
                            "abbr",
                            "b",
                            "blockquote",
                            "br",
                            "caption",
                            "cite",
                            "code",
                            "dd",
                            "del",
                            "dfn",
                            "dl",
                            "dt",
                            "em",
                            "figcaption",
                            "figure",
                            "i",
                            "img",
                            "ins",
                            "kbd",
                            "li",
                            "mark",
                            "ol",
                            "p",
                            "pre",
                            "q",
                            "rp",
                            "rt",
                            "ruby",
                            "s",
                            "samp",
                            "small",
                            "span",
                            "strong",
                            "sub",
                            "sup",
                            "table",
                            "tbody",
                            "td",
                            "tfoot",
                            "th",
                            "thead",
                            "time",
                            "tr",
                            "u",
                            "ul",
                            "var",
                            "wbr")
                    .addAttributes(
                            ":all", "lang", "dir", LinkReferences.ATTRIBUTE, "data-generated")
                    .addAttributes("a", "href")
                    .addAttributes("img", "alt")
                    .addAttributes("ol", "start", "reversed")
                    .addAttributes("td", "align", "colspan", "rowspan")
                    .addAttributes("time", "datetime")
                    .addAttributes("th", "align", "colspan", "rowspan");

    private static final Set<String> VOID = Set.of("br", "img", "wbr");
    private static final Pattern ADDRESS_ENDS =
            Pattern.compile("^(?:https?://|mailto:)|/$", Pattern.CASE_INSENSITIVE);
    public static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false);

    private final LinkReferences references;
    private final List<ProsePiece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    private HtmlSanitizer(LinkReferences references) {
        this.references = references;
    }

    /** Returns the clean form of an element: of its contents, or with the element itself. */
    static Prose write(
            Element element, boolean contentsOnly, String text, LinkReferences references) {
        List<Node> nodes = contentsOnly ? element.childNodes() : List.of(element);
        List<Node> clean = nodes.stream().allMatch(HtmlSanitizer::isClean) ? nodes : cleaned(nodes);
        HtmlSanitizer writer = new HtmlSanitizer(references);
        clean.forEach(node -> node.traverse(writer.visitor()));
        writer.flush();
        return Prose.of(writer.pieces, text);
    }

    public static List<Node> cleaned(List<Node> nodes) {
        Document shell = Document.createShell("");
        List.copyOf(nodes).forEach(shell.body()::appendChild);
        return new Cleaner(ALLOWED).clean(shell).body().childNodes();
    }

    /**
     * Tells whether the allow-list allows all there is in a node, so that the cleaner's copy would
     * be the same again. Few blocks hold anything else.
     */
    public static boolean isClean(Node node) {
        if (node instanceof Element element) {
            return isAllowed(element)
                    && element.childNodes().stream().allMatch(HtmlSanitizer::isClean);
        }
        return node instanceof TextNode;
    }

    private static boolean isAllowed(Element element) {
        String name = element.normalName();
        if (!ALLOWED.isSafeTag(name)) {
            return false;
        }
        for (Attribute attribute : element.attributes()) {
            if (!ALLOWED.isSafeAttribute(name, element, attribute)) {
                return false;
            }
        }
        return true;
    }

    private NodeVisitor visitor() {
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    markup.append(escaped(words.getWholeText()));
                } else if (node instanceof Element element) {
                    open(element);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !VOID.contains(element.normalName())) {
                    markup.append("</").append(element.normalName()).append('>');
                }
            }
        };
    }

    private void open(Element element) {
        if (element.hasAttr(LinkReferences.ATTRIBUTE)) {
            flush();
            pieces.add(
                    new Reference(
                            element.normalName(), references.get(element), attributes(element)));
        } else if (isNamedLink(element)) {
            flush();
            LinkTarget target = new LinkTarget.OutwardTarget(element.attr("href"));
            pieces.add(new Reference("a", target, attributes(element.removeAttr("href"))));
        } else {
            markup.append('<').append(element.normalName());
            markup.append(attributes(element)).append('>');
        }
    }

    /**
     * Returns words as markup, as Jsoup writes it. Most have no sign that must be written otherwise
     * but quotation marks and apostrophes.
     */
    public static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\'' || c == '"') {
                escaped.append(words, from, i).append(c == '"' ? "&quot;" : "&apos;");
                from = i + 1;
            } else if (!standsForItself(c)) {
                return Entities.escape(words, PLAIN);
            }
        }
        return from == 0 ? words : escaped.append(words, from, words.length()).toString();
    }

    private static boolean standsForItself(char c) {
        return c < '\u007F'
                ? (c >= ' ' && c != '&' && c != '<' && c != '>') || c == '\n'
                : c > '\u00A0' && c < '\uD800';
    }

    /**
     * Tells whether a link's words do not say where it leads: a printed page must say it elsewhere.
     */
    private static boolean isNamedLink(Element element) {
        String address = element.attr("href");
        return !address.isEmpty()
                && !ADDRESS_ENDS
                        .matcher(element.text().strip())
                        .replaceAll("")
                        .equals(ADDRESS_ENDS.matcher(address).replaceAll(""));
    }

    private static String attributes(Element element) {
        StringBuilder attributes = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().equals(LinkReferences.ATTRIBUTE)) {
                attributes.append(' ').append(attribute.getKey()).append("=\"");
                attributes.append(Entities.escape(attribute.getValue(), PLAIN)).append('"');
            }
        }
        return attributes.toString();
    }

    private void flush() {
        if (!markup.isEmpty()) {
            pieces.add(new Markup(markup.toString()));
            markup.setLength(0);
        }
    }
}
