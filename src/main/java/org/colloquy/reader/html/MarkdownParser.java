package org.colloquy.reader.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * Markdown to HTML: CommonMark with tables and strike-through, and nothing that changes words.
 *
 * <p>A tag that HTML does not know is words: {@code <laughs>} is a stage direction, which a browser
 * would hide and a cleaner delete. So it is written out as text.
 */
public final class MarkdownParser {
    /** Deeper nesting than any text needs; browsers and parsers suffer from more. */
    static final int MAX_NESTING = 100;

    /** The file is nested more deeply than is read as Markdown. */
    public static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The attribute by which the mark of a footnote names it. */
    public static final String NOTE = "data-note";

    private static final Pattern TAG_NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9:_.-]*)");
    private static final Set<String> TAGS_BESIDE =
            Set.of("center", "font", "tt", "strike", "big", "svg", "math");

    /** Jsoup would copy its list of tags for each element that is made by the name of its tag. */
    private static final Tag BODY = Tag.valueOf("body");

    private static final Tag PARAGRAPH = Tag.valueOf("p");

    private static final DataHolder OPTIONS =
            new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnoteExtension.create()))
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    // Our own begins it only where it ends.
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                    .set(HtmlRenderer.RENDER_HEADER_ID, false)
                    // Says the opposite for a node that is rendered by itself, as all are here:
                    // without it Flexmark leaves out every link.
                    .set(HtmlRenderer.DO_NOT_RENDER_LINKS, true)
                    // Unsafe links are found, and reported, when links are resolved.
                    .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                    .toImmutable();

    private static final Parser PARSER =
            Parser.builder(OPTIONS).customBlockParserFactory(new HtmlBlocks()).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(OPTIONS)
                    .nodeRendererFactory(options -> unknownTags())
                    .nodeRendererFactory(options -> footnotes())
                    .build();

    private MarkdownParser() {}

    /**
     * Parses a text into its syntax tree.
     *
     * @throws TimeLimitedText.TimeUp if it takes longer than the limit
     * @throws TooDeep if it is nested more deeply than {@link #MAX_NESTING}
     */
    public static Document parse(String text, Duration limit) {
        Document document = PARSER.parse(BasedSequence.of(new TimeLimitedText(text, limit)));
        requireShallow(document);
        return document;
    }

    /** Tells whether something that is written so can be in a document. */
    public static boolean mayHold(Node document, String sign) {
        return !(document.getChars().getBase() instanceof TimeLimitedText text)
                || text.toString().contains(sign);
    }

    /**
     * Gives whoever reads on from a node the whole limit of its text again: for what is read piece
     * by piece, other files between, while the clock of the text goes on.
     */
    public static void restartClock(Node node) {
        if (node.getDocument().getChars().getBase() instanceof TimeLimitedText text) {
            text.restart();
        }
    }

    /**
     * Takes the limit from whoever reads on: once parsed, names and headings take time in
     * proportion to their length, and a machine that is busy with other work is no fault of the
     * file.
     */
    public static void stopClock(Node node) {
        if (node.getDocument().getChars().getBase() instanceof TimeLimitedText text) {
            text.stop();
        }
    }

    /** Returns the HTML of a node; it is not clean. */
    public static String html(Node node) {
        return RENDERER.render(node);
    }

    /** Returns the HTML of a node as elements, in a body; they are not clean. */
    public static Element body(Node node) {
        return body(node, UnaryOperator.identity());
    }

    /**
     * Returns the HTML of a node as elements, in a body; they are not clean.
     *
     * @param prepare changes the HTML before it is read
     */
    public static Element body(Node node, UnaryOperator<String> prepare) {
        String words = UnmarkedText.of(node);
        if (words == null) {
            String html = UnclosedMarkup.defused(html(node));
            return Jsoup.parseBodyFragment(prepare.apply(html)).body();
        }
        Element line = node instanceof Heading h ? new Element("h" + h.getLevel()) : of(PARAGRAPH);
        return of(BODY).appendChild(line.appendChild(new TextNode(words)));
    }

    private static Element of(Tag tag) {
        return new Element(tag, null);
    }

    /** Returns the words of a node, white space in them made one blank. */
    public static String words(Node node) {
        return body(node).text();
    }

    private static void requireShallow(Document document) {
        record Deep(Node node, int depth) {}
        Deque<Deep> open = new ArrayDeque<>(List.of(new Deep(document, 0)));
        while (!open.isEmpty()) {
            Deep next = open.pop();
            if (next.depth() > MAX_NESTING) {
                throw new TooDeep();
            }
            for (Node child : next.node().getChildren()) {
                open.push(new Deep(child, next.depth() + 1));
            }
        }
    }

    private static NodeRenderer unknownTags() {
        return () ->
                Set.of(
                        new NodeRenderingHandler<>(
                                HtmlInline.class,
                                (node, context, html) -> {
                                    if (isHtml(node.getChars())) {
                                        context.delegateRender();
                                    } else {
                                        html.text(node.getChars());
                                    }
                                }),
                        new NodeRenderingHandler<>(
                                HtmlBlock.class,
                                (node, context, html) -> {
                                    if (isHtml(node.getChars())) {
                                        context.delegateRender();
                                    } else {
                                        html.tag("p");
                                        html.text(node.getChars().trim());
                                        html.tag("/p");
                                    }
                                }));
    }

    /**
     * A mark is an element without words, and a footnote itself is no part of the text around it. A
     * mark that names no footnote stays the words that it is.
     */
    private static NodeRenderer footnotes() {
        return () ->
                Set.of(
                        new NodeRenderingHandler<>(
                                Footnote.class,
                                (node, context, html) -> {
                                    if (node.isDefined()) {
                                        html.attr(NOTE, node.getText()).withAttr().tag("sup");
                                        html.tag("/sup");
                                    } else {
                                        html.text(node.getChars());
                                    }
                                }),
                        new NodeRenderingHandler<>(
                                FootnoteBlock.class, (node, context, html) -> {}));
    }

    /** Tells whether a piece of raw HTML begins with a tag that HTML knows, or with a comment. */
    static boolean isHtml(CharSequence raw) {
        Matcher tag = TAG_NAME.matcher(raw.toString().stripLeading());
        if (!tag.lookingAt()) {
            return true;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        return Tag.isKnownTag(name) || TAGS_BESIDE.contains(name);
    }
}
