package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.words.WordRow;

/** Search for the parts of a shortened quotation, in order, in what one person says. */
final class GapSearch {
    /** Number of words under which a part is too short to be looked for far away. */
    private static final double SHORT = 3;

    private static final int NEAR = 40;

    private GapSearch() {}

    /**
     * Returns where the parts of a quotation stand in a text, as near to each other as they do;
     * empty if they do not.
     */
    static List<RowPart> find(QuotedRow quoted, WordRow text) {
        List<RowPart> best = List.of();
        RowPart first = quoted.parts().get(0);
        int at = RowSearch.find(quoted.row(), first, text, 0);
        while (at >= 0) {
            List<RowPart> found = from(quoted, text, at);
            if (!found.isEmpty() && (best.isEmpty() || span(found) < span(best))) {
                best = found;
            }
            at = RowSearch.find(quoted.row(), first, text, at + 1);
        }
        return best;
    }

    private static int span(List<RowPart> found) {
        return found.get(found.size() - 1).to() - found.get(0).from();
    }

    private static List<RowPart> from(QuotedRow quoted, WordRow text, int first) {
        List<RowPart> found = new ArrayList<>();
        int at = first;
        for (int i = 0; i < quoted.parts().size(); i++) {
            RowPart part = quoted.parts().get(i);
            if (i > 0) {
                int before = found.get(i - 1).to();
                at = RowSearch.find(quoted.row(), part, text, before);
                if (at < 0 || text.spoken(before, at) > limit(quoted, i)) {
                    return List.of();
                }
            }
            found.add(new RowPart(at, at + part.to() - part.from()));
        }
        return found;
    }

    private static int limit(QuotedRow quoted, int part) {
        int said = quoted.gaps().get(part - 1);
        boolean isShort = isShort(quoted, part - 1) || isShort(quoted, part);
        return isShort ? Math.min(said, NEAR) : said;
    }

    private static boolean isShort(QuotedRow quoted, int part) {
        RowPart one = quoted.parts().get(part);
        return quoted.row().spoken(one.from(), one.to()) < SHORT;
    }
}
