package org.colloquy.export.pdf.structure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Letters that no font of the machine has: the browser shows a box for each, which is the glyph 0
 * of some font. ISO 14289-1, 7.21.8, does not allow glyph 0 in a text, and 7.21.7 wants to know
 * what each glyph stands for. So the box is shown by another number, which stands for U+FFFD, the
 * sign for a letter that cannot be shown.
 */
public final class MissingGlyphs {
    private static final String REPLACEMENT = "FFFD";
    private static final Pattern NUMBERED = Pattern.compile("<([0-9A-Fa-f]{4})>(?=\\s*[<\\[])");
    private static final int MOST_GLYPHS = 0xFFFE;
    private static final int DEFAULT_WIDTH = 1000;
    private static final COSName DESCENDANTS = COSName.getPDFName("DescendantFonts");
    private static final COSName GLYPHS = COSName.getPDFName("CIDToGIDMap");

    /** The number of the box in each font that has one. */
    private final Map<COSDictionary, Integer> boxes = new HashMap<>();

    private int count;

    /** Returns how many letters are shown as boxes. */
    public int count() {
        return count;
    }

    /** Returns what shows a text, which may be a string or an array of them, without glyph 0. */
    COSBase mended(COSBase shown, @Nullable COSDictionary font) throws IOException {
        if (font == null) {
            return shown;
        }
        if (shown instanceof COSString text) {
            return mended(text, font);
        }
        if (shown instanceof COSArray several) {
            COSArray all = new COSArray();
            for (COSBase part : several) {
                all.add(part instanceof COSString text ? mended(text, font) : part);
            }
            return all;
        }
        return shown;
    }

    private COSString mended(COSString text, COSDictionary font) throws IOException {
        byte[] codes = text.getBytes();
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            for (byte code : codes) {
                if (code == 0) {
                    named(font);
                    count++;
                }
            }
            return text;
        }
        if (!COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) {
            return text;
        }
        byte[] mended = codes.clone();
        for (int i = 0; i + 1 < codes.length; i += 2) {
            if (codes[i] == 0 && codes[i + 1] == 0) {
                int box = numbered(font);
                mended[i] = (byte) (box >> Byte.SIZE);
                mended[i + 1] = (byte) box;
                count++;
            }
        }
        return new COSString(mended, true);
    }

    /** A font of drawings has the box under the number 0; only its meaning is to be said. */
    private void named(COSDictionary font) throws IOException {
        if (boxes.putIfAbsent(font, 0) == null) {
            String map = unicode(font);
            if (!map.contains("<00>")) {
                say(font, map, "<00>");
            }
        }
    }

    private int numbered(COSDictionary font) throws IOException {
        Integer known = boxes.get(font);
        if (known != null) {
            return known;
        }
        COSArray descendants = font.getCOSArray(DESCENDANTS);
        COSDictionary glyphs =
                descendants == null || !(descendants.getObject(0) instanceof COSDictionary first)
                        ? null
                        : first;
        String map = unicode(font);
        int box = glyphs == null ? 0 : Math.min(highest(map, glyphs) + 1, MOST_GLYPHS);
        boxes.put(font, box);
        if (glyphs != null && COSName.IDENTITY.equals(glyphs.getDictionaryObject(GLYPHS))) {
            write(glyphs, box);
            widen(glyphs, box);
            say(font, map, "<%04X>".formatted(box));
        }
        return box;
    }

    /** Lets all numbers stand for the glyphs that they stood for, and the new one for the box. */
    private static void write(COSDictionary glyphs, int box) throws IOException {
        COSStream map = new COSStream();
        try (OutputStream to = map.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i <= box; i++) {
                int glyph = i == box ? 0 : i;
                to.write(glyph >> Byte.SIZE);
                to.write(glyph);
            }
        }
        glyphs.setItem(GLYPHS, map);
    }

    private static void widen(COSDictionary glyphs, int box) {
        COSArray widths = glyphs.getCOSArray(COSName.W);
        COSArray mended = widths == null ? new COSArray() : widths;
        COSArray own = new COSArray();
        own.add(new COSFloat(width(mended, glyphs.getFloat(COSName.DW, DEFAULT_WIDTH))));
        mended.add(COSInteger.get(box));
        mended.add(own);
        glyphs.setItem(COSName.W, mended);
    }

    /** Returns the width of glyph 0. */
    private static float width(COSArray widths, float otherwise) {
        for (int i = 0; i + 1 < widths.size(); i++) {
            if (widths.getObject(i) instanceof COSNumber first && first.intValue() == 0) {
                COSBase next = widths.getObject(i + 1);
                if (next instanceof COSArray some && some.getObject(0) instanceof COSNumber own) {
                    return own.floatValue();
                }
                if (i + 2 < widths.size() && widths.getObject(i + 2) instanceof COSNumber own) {
                    return own.floatValue();
                }
            }
            i += widths.getObject(i + 1) instanceof COSArray ? 1 : 2;
        }
        return otherwise;
    }

    /** Returns the highest number that the font uses, as far as its widths and meanings tell. */
    private static int highest(String map, COSDictionary glyphs) {
        List<Integer> numbers = new ArrayList<>(List.of(0));
        NUMBERED.matcher(map)
                .results()
                .forEach(found -> numbers.add(Integer.parseInt(found.group(1), 16)));
        COSArray widths = glyphs.getCOSArray(COSName.W);
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            int first = widths.getInt(i);
            if (widths.getObject(i + 1) instanceof COSArray some) {
                numbers.add(first + some.size());
                i += 2;
            } else {
                numbers.add(widths.getInt(i + 1));
                i += 3;
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static String unicode(COSDictionary font) throws IOException {
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map == null) {
            return "";
        }
        try (InputStream from = map.createInputStream()) {
            return new String(from.readAllBytes(), ISO_8859_1);
        }
    }

    private static void say(COSDictionary font, String map, String code) throws IOException {
        int end = map.indexOf("endcmap");
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        if (end < 0 || stream == null) {
            return;
        }
        String entry = "1 beginbfchar\n" + code + " <" + REPLACEMENT + ">\nendbfchar\n";
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write((map.substring(0, end) + entry + map.substring(end)).getBytes(ISO_8859_1));
        }
    }
}
