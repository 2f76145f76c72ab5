package org.colloquy.quotation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.quotation.match.FoundPlace;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordKind;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.text.TextFolding;

/** The differences between a quotation and its words as they stand, in writing only. */
final class ForgivenWriting {
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ＇]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern NO_BLANKS = Pattern.compile("[^\\s\\p{Z}]");
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern CAPITAL = Pattern.compile("^\\[(\\p{L})\\]");

    private ForgivenWriting() {}

    static Set<Allowance> of(WordRow quoted, FoundPlace place) {
        Set<Allowance> found = EnumSet.noneOf(Allowance.class);
        int from = quoted.firstSpoken(0);
        WordRow said = place.in().row();
        for (int i = 0; place.from() + i < place.to(); i++) {
            compare(found, quoted, from + i, said, place.from() + i, i > 0);
        }
        int end = from + place.to() - place.from();
        boolean isSame =
                rest(quoted, end).isEmpty()
                        || rest(quoted, end).equals(rest(said, place.to()))
                        || rest(said, place.to()).startsWith(rest(quoted, end));
        if (!isSame) {
            found.add(Allowance.ENDING);
        }
        return found;
    }

    /** Returns the stops directly behind a place. */
    private static String rest(WordRow row, int from) {
        StringBuilder stops = new StringBuilder();
        for (int i = from; i < row.size() && row.word(i).kind() == WordKind.STOP; i++) {
            stops.append(row.word(i).form());
        }
        return stops.toString();
    }

    private static void compare(
            Set<Allowance> found, WordRow quoted, int at, WordRow said, int there, boolean inside) {
        String one = written(quoted, quoted.word(at));
        String other = written(said, said.word(there));
        if (!one.equals(other)) {
            found.add(kind(quoted.word(at).kind(), one, other));
        }
        if (inside) {
            compareBetween(found, between(quoted, at), between(said, there));
        }
    }

    private static Allowance kind(WordKind kind, String one, String other) {
        if (kind == WordKind.DASH || kind == WordKind.ELLIPSIS) {
            return Allowance.DASHES;
        }
        String plain = APOSTROPHES.matcher(one).replaceAll("'");
        String second = APOSTROPHES.matcher(other).replaceAll("'");
        if (plain.equals(second)) {
            return Allowance.QUOTE_MARKS;
        }
        boolean isCase = plain.toLowerCase(Locale.ROOT).equals(second.toLowerCase(Locale.ROOT));
        return isCase ? Allowance.CAPITALS : Allowance.LETTER_FORMS;
    }

    private static void compareBetween(Set<Allowance> found, String one, String other) {
        if (one.equals(other)) {
            return;
        }
        String marks = BLANKS.matcher(one).replaceAll("");
        String second = BLANKS.matcher(other).replaceAll("");
        if (!marks.equals(second)) {
            found.add(Allowance.QUOTE_MARKS);
        }
        boolean isSame = blanks(one).equals(blanks(other));
        if (!isSame) {
            found.add(Allowance.WHITE_SPACE);
        }
    }

    /** Returns whether there is a blank, and which: lines are broken anywhere. */
    private static String blanks(String between) {
        String only = NO_BLANKS.matcher(between).replaceAll("");
        return LINE_ENDS.matcher(only).replaceAll(" ");
    }

    private static String written(WordRow row, ComparedWord word) {
        String written = row.text().substring(word.start(), word.end());
        return CAPITAL.matcher(TextFolding.composed(written)).replaceAll("$1");
    }

    private static String between(WordRow row, int at) {
        return row.text().substring(row.word(at - 1).end(), row.word(at).start());
    }
}
