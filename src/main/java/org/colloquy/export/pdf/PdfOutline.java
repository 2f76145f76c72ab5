package org.colloquy.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The bookmarks of a PDF, which the browser makes of the headings. It runs words together where a
 * line ends; the headings of the page have them right.
 */
final class PdfOutline {
    private final Map<String, Deque<String>> titles = new HashMap<>();

    /** Creates the bookmarks that stand for headings. */
    PdfOutline(List<String> headings) {
        for (String heading : headings) {
            titles.computeIfAbsent(bare(heading), none -> new ArrayDeque<>()).add(heading);
        }
    }

    /** Writes the titles anew, from the first bookmark of a level on. */
    void mend(@Nullable COSDictionary first) {
        COSDictionary item = first;
        while (item != null) {
            String title = item.getString(COSName.TITLE, "");
            Deque<String> same = titles.get(once(bare(title)));
            if (same != null && !same.isEmpty()) {
                item.setString(COSName.TITLE, same.size() > 1 ? same.remove() : same.element());
            }
            mend(item.getCOSDictionary(COSName.FIRST));
            item = item.getCOSDictionary(COSName.NEXT);
        }
    }

    /** A heading that begins pages of another kind comes twice. */
    private String once(String title) {
        String half = title.substring(0, title.length() / 2);
        return !titles.containsKey(title) && title.equals(half + half) ? half : title;
    }

    /** Returns the signs of a title by which it is known again, in whatever order. */
    private static String bare(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
