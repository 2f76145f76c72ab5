package org.colloquy.site.rendition.word;

import org.colloquy.text.xml.XmlText;

/**
 * Place where blocks stand: the style of their paragraphs, and the list in which they are.
 *
 * @param list the number of the list; 0 outside of lists
 * @param level in the list, from 0
 * @param bulleted whether the next paragraph bears the number or the sign of its item
 */
record BlockPlace(String style, int list, int level, boolean bulleted) {
    private static final int INDENT = 1_080;
    private static final int STEP = 360;

    static BlockPlace in(String style) {
        return new BlockPlace(style, 0, 0, false);
    }

    /** Returns the place of the items of a list that stands here. */
    BlockPlace item(int number) {
        int deeper = list == 0 ? 0 : Math.min(ListNumbering.LEVELS - 1, level + 1);
        return new BlockPlace(WordStyle.LIST, number, deeper, true);
    }

    /** Returns the place of what goes on in an item. */
    BlockPlace continued() {
        return new BlockPlace(style, list, level, false);
    }

    /** Opens a paragraph. */
    void open(XmlText xml, boolean fromRight) {
        open(xml, fromRight, false, false);
    }

    /**
     * Opens a paragraph.
     *
     * @param fromRight whether it is written from right to left
     * @param keeps whether it stays on the page of the next one
     * @param tight whether no space is before it
     */
    void open(XmlText xml, boolean fromRight, boolean keeps, boolean tight) {
        xml.line();
        xml.open("w:p");
        xml.open("w:pPr");
        xml.empty("w:pStyle", "w:val", style);
        if (keeps) {
            xml.empty("w:keepNext");
        }
        if (list > 0 && bulleted) {
            xml.open("w:numPr");
            xml.empty("w:ilvl", "w:val", Integer.toString(level));
            xml.empty("w:numId", "w:val", Integer.toString(list));
            xml.close();
        }
        if (fromRight) {
            xml.empty("w:bidi");
        }
        if (tight) {
            xml.empty("w:spacing", "w:before", "0");
        }
        if (list > 0 && !bulleted) {
            xml.empty("w:ind", "w:left", Integer.toString(INDENT + STEP * level));
        }
        xml.close();
    }
}
