package org.colloquy.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int quoted;
    private int passed;

    private HtmlDraft() {}

    static List<DraftParagraph> read(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
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
            if (text.toString().isBlank()) {
                text.setLength(0);
                line = Math.max(1, words.sourceRange().start().lineNumber());
                text.append(words.getWholeText().stripLeading());
                int lead = words.getWholeText().indexOf(words.getWholeText().stripLeading());
                line +=
                        (int)
                                words.getWholeText()
                                        .substring(0, Math.max(0, lead))
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count();
            } else {
                text.append(words.getWholeText());
            }
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (PASSED_OVER.contains(name)) {
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
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (PASSED_OVER.contains(name)) {
            passed--;
        } else if (name.equals("q")) {
            text.append('”');
        } else if (element.isBlock()) {
            end();
        }
        if (name.equals("blockquote")) {
            quoted--;
        }
    }

    private void end() {
        if (!text.toString().isBlank()) {
            paragraphs.add(new DraftParagraph(text.toString().stripTrailing(), line, quoted > 0));
        }
        text.setLength(0);
    }
}
