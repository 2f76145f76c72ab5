package org.colloquy.site.rendition.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.site.rendition.flow.ProseNode.ProseWords;
import org.colloquy.text.xml.XmlText;

/** Blocks of prose as paragraphs, lists and tables. */
final class WordBlocks {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "pre",
                    "blockquote",
                    "ol",
                    "ul",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "figure",
                    "figcaption",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th");
    private static final Pattern START = Pattern.compile("\\d{1,6}");

    private final WordWords words;
    private final ListNumbering numbering;
    private final XmlText xml;
    private final boolean fromRight;

    WordBlocks(WordWords words, ListNumbering numbering) {
        this.words = words;
        this.numbering = numbering;
        this.xml = words.xml();
        this.fromRight = words.languages().isFromRight();
    }

    /** Writes what stands at a place; words outside of any block have a paragraph of their own. */
    void write(List<ProseNode> nodes, BlockPlace at) {
        BlockPlace place = at;
        List<ProseNode> line = new ArrayList<>();
        for (ProseNode node : nodes) {
            if (node instanceof ProseElement element && BLOCKS.contains(element.name())) {
                place = paragraph(line, place);
                line.clear();
                place = block(element, place);
            } else {
                line.add(node);
            }
        }
        paragraph(line, place);
    }

    private BlockPlace paragraph(List<ProseNode> line, BlockPlace place) {
        if (line.stream().allMatch(WordBlocks::isBlank)) {
            return place;
        }
        place.open(xml, fromRight);
        boolean inItalics = place.style().equals(WordStyle.QUOTE);
        words.prose(line, inItalics ? WordRunLook.IN_ITALICS : WordRunLook.PLAIN);
        xml.close();
        return place.continued();
    }

    private static boolean isBlank(ProseNode node) {
        return node instanceof ProseWords words && words.text().isBlank();
    }

    private BlockPlace block(ProseElement block, BlockPlace place) {
        switch (block.name()) {
            case "pre" -> code(block, place);
            case "blockquote" -> write(block.children(), BlockPlace.in(WordStyle.QUOTE));
            case "ol", "ul" -> list(block, place);
            case "dt" -> term(block, place);
            case "figure" -> write(block.children(), BlockPlace.in(WordStyle.FIGURE));
            case "figcaption", "caption" ->
                    write(FigureCaption.lines(block), BlockPlace.in(WordStyle.CAPTION));
            case "dd" -> write(block.children(), BlockPlace.in(WordStyle.LIST));
            case "table" -> new WordTable(this, xml, fromRight).write(block);
            default -> write(block.children(), place);
        }
        return place.continued();
    }

    private void code(ProseElement code, BlockPlace place) {
        String style = place.style().equals(WordStyle.TABLE_TEXT) ? place.style() : WordStyle.CODE;
        BlockPlace.in(style).open(xml, false);
        words.code(code.children());
        xml.close();
    }

    private void term(ProseElement term, BlockPlace place) {
        place.open(xml, fromRight, true, false);
        words.prose(term.children(), WordRunLook.PLAIN.inside("b"));
        xml.close();
    }

    private void list(ProseElement list, BlockPlace place) {
        int number =
                list.name().equals("ol") ? numbering.numbers(start(list)) : numbering.bullets();
        for (ProseNode item : list.children()) {
            if (!isBlank(item)) {
                List<ProseNode> inside =
                        item instanceof ProseElement element && element.name().equals("li")
                                ? element.children()
                                : List.of(item);
                write(inside, place.item(number));
            }
        }
    }

    private static int start(ProseElement list) {
        String start = list.attribute("start");
        return start != null && START.matcher(start).matches() ? Integer.parseInt(start) : 1;
    }
}
