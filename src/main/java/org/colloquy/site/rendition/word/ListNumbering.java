package org.colloquy.site.rendition.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.text.xml.XmlText;

/** Lists of a document, each of which counts by itself. */
final class ListNumbering {
    static final int LEVELS = 9;

    private static final String BULLETS = "0";
    private static final String NUMBERS = "1";

    /** Start of a list that does not count. */
    private static final int SIGNS = -1;

    private static final int INDENT = 1_080;
    private static final int STEP = 360;

    private final List<Integer> lists = new ArrayList<>();

    /** Returns the number of a new list with signs. */
    int bullets() {
        lists.add(SIGNS);
        return lists.size();
    }

    /** Returns the number of a new list that counts. */
    int numbers(int start) {
        lists.add(start);
        return lists.size();
    }

    /** Returns the part of the document that says what the lists look like. */
    String part() {
        XmlText xml = new XmlText();
        xml.open("w:numbering", "xmlns:w", WordBody.WORD);
        kind(xml, BULLETS);
        kind(xml, NUMBERS);
        for (int i = 0; i < lists.size(); i++) {
            int start = lists.get(i);
            xml.open("w:num", "w:numId", Integer.toString(i + 1));
            xml.empty("w:abstractNumId", "w:val", start == SIGNS ? BULLETS : NUMBERS);
            if (start != SIGNS) {
                for (int level = 0; level < LEVELS; level++) {
                    xml.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
                    xml.empty(
                            "w:startOverride",
                            "w:val",
                            Integer.toString(Math.max(0, level == 0 ? start : 1)));
                    xml.close();
                }
            }
            xml.close();
        }
        return xml.end();
    }

    private static void kind(XmlText xml, String kind) {
        boolean counts = kind.equals(NUMBERS);
        xml.open("w:abstractNum", "w:abstractNumId", kind);
        xml.empty("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            xml.open("w:lvl", "w:ilvl", Integer.toString(level));
            xml.empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", counts ? "decimal" : "bullet");
            xml.empty("w:lvlText", "w:val", counts ? "%" + (level + 1) + "." : "•");
            xml.empty("w:lvlJc", "w:val", "left");
            xml.open("w:pPr");
            xml.empty(
                    "w:ind",
                    "w:left",
                    Integer.toString(INDENT + STEP * level),
                    "w:hanging",
                    Integer.toString(STEP));
            xml.close();
            xml.close();
        }
        xml.close();
    }
}
