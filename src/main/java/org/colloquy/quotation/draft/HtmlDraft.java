package org.colloquy.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Draft in HTML: its blocks are paragraphs, and quotations are those of its elements for them. */
final class HtmlDraft implements NodeVisitor {
    private static final Set<String> PASSED_OVER =
            Set.of("script", "style", "template", "noscript", "head", "svg", "math", "textarea");

    private static final Pattern HIDING =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    /** Number of elements in each other, behind which all stand beside each other. */
    private static final int MAX_NESTING = 256;

    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    /** True once a word of the paragraph has been seen, so that its line is known. */
    private boolean begun;

    private int quoted;

    /** The number of quotations that begin, or go on behind one within them. */
    private int blocks;

    private int passed;

    private HtmlDraft() {}

    static List<DraftParagraph> read(String html) {
        Document document =
                Jsoup.parse(
                        html,
                        "",
                        Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_NESTING));
        HtmlDraft draft = new HtmlDraft();
        NodeTraversor.traverse(draft, document);
        draft.end();
        return List.copyOf(draft.paragraphs);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode words && passed == 0) {
            add(words);
        }
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        if (begun) {
            text.append(whole);
            return;
        }
        // Only marks of quotation may stand there already.
        String said = whole.stripLeading();
        begun = !said.isEmpty();
        line = Math.max(1, words.sourceRange().start().lineNumber());
        line +=
                (int)
                        whole.substring(0, whole.length() - said.length())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
        text.append(said);
    }

    /** Says whether nobody sees the words of an element. */
    private static boolean isPassedOver(Element element) {
        return PASSED_OVER.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDING.matcher(element.attr("style")).find();
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isPassedOver(element)) {
            passed++;
        } else if (name.equals("q")) {
            text.append('“');
        } else if (name.equals("br")) {
            text.append(' ');
        } else if (element.isBlock()) {
            end();
        }
        if (name.equals("blockquote")) {
            quoted++;
            blocks++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (isPassedOver(element)) {
            passed--;
        } else if (name.equals("q")) {
            text.append('”');
        } else if (element.isBlock()) {
            end();
        }
        if (name.equals("blockquote")) {
            quoted--;
            blocks++;
        }
    }

    private void end() {
        if (!text.toString().isBlank()) {
            paragraphs.add(
                    new DraftParagraph(
                            text.toString().stripTrailing(), line, quoted > 0 ? blocks : 0));
        }
        text.setLength(0);
        begun = false;
    }
}
