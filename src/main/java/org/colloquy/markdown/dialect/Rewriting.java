package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source text made ready for Markdown: each label is taken out, and a sign on a line of its own
 * stands where a turn or a question begins. So a paragraph of signs alone in the syntax tree says
 * what comes next, and whatever stood behind a label is read as Markdown of its own.
 */
final class Rewriting {
    /** Around the number of a mark; characters that never occur in text. */
    static final char OPEN = '\uFDD0';

    static final char CLOSE = '\uFDD1';

    /** Before words that would mean something to Markdown at the head of a line. */
    static final char WORDS = '\uFDD2';

    private static final Pattern MEANS_BLOCK =
            Pattern.compile(
                    "[-+*](?:[ \\t]|$)|\\d{1,9}[.)](?:[ \\t]|$)|#{1,6}[ \\t]|>|```|~~~|={2,}\\s*$|-{2,}|\\*{3,}\\s*$|_{3,}\\s*$|\\[[^\\]]*\\]:|\\|");
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])[ \\t]+");

    private final String source;
    private final StringBuilder out;
    private final List<Shift> shifts = new ArrayList<>();
    private int read;

    private Rewriting(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    /** From an offset in the rewritten text on, the source is that of another offset. */
    private record Shift(int here, int source) {}

    /** A rewritten text, and where in the source its places are. */
    static final class Rewritten {
        private final String text;
        private final List<Shift> shifts;

        private Rewritten(String text, List<Shift> shifts) {
            this.text = text;
            this.shifts = shifts;
        }

        String text() {
            return text;
        }

        /** The offset in the source of an offset here. */
        int source(int offset) {
            int found =
                    Collections.binarySearch(
                            shifts, new Shift(offset, 0), Comparator.comparingInt(Shift::here));
            int at = found >= 0 ? found : -found - 2;
            return at < 0 ? offset : shifts.get(at).source() + (offset - shifts.get(at).here());
        }
    }

    /**
     * Something put into the text.
     *
     * @param at where, in the source
     * @param end where what it stands for ends there
     */
    record Insert(int at, String what, int end) {
        Insert(int at, String what) {
            this(at, what, at);
        }
    }

    static Rewritten of(String text, List<Mark> marks, List<Insert> inserts) {
        String source = text;
        for (char sign : new char[] {OPEN, CLOSE, WORDS}) {
            source = source.replace(sign, '\uFFFD');
        }
        Rewriting rewriting = new Rewriting(source);
        int next = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            while (next < inserts.size() && inserts.get(next).at() < mark.at()) {
                rewriting.put(inserts.get(next++));
            }
            rewriting.apply(mark, i);
        }
        while (next < inserts.size()) {
            rewriting.put(inserts.get(next++));
        }
        rewriting.copy(source.length());
        return new Rewritten(rewriting.out.toString(), rewriting.shifts);
    }

    private void apply(Mark mark, int number) {
        copy(mark.at());
        insert("\n\n" + OPEN + number + CLOSE + "\n\n");
        if (mark.utterance() != null) {
            takeOut(mark.utterance().candidate());
        } else if (mark.chunk() != null && mark.chunk().kind() == Chunk.Kind.ITEM) {
            unpack(mark.chunk());
        }
    }

    private void takeOut(Candidate label) {
        if (label.kept() == 0) {
            copy(label.from());
            skip(label.end());
            if (RawHtml.words(source, label.line(), label.end()) == label.line()) {
                escape(label.end());
            }
            return;
        }
        int open = label.from();
        while ("*_<".indexOf(source.charAt(open)) < 0) {
            open++;
        }
        skip(open);
        copy(open + label.kept());
        skip(label.end());
    }

    private void escape(int at) {
        int end = source.indexOf('\n', at);
        int limit = end < 0 ? source.length() : end;
        if (at == limit || Character.isLetter(source.charAt(at))) {
            return;
        }
        if (MEANS_BLOCK.matcher(source).region(at, limit).lookingAt()) {
            insert(String.valueOf(WORDS));
        }
    }

    /** Takes a question out of its list, and what is indented below it too. */
    private void unpack(Chunk item) {
        Matcher sign = ITEM.matcher(source).region(item.start(), item.end());
        if (sign.lookingAt()) {
            skip(sign.end());
            outdent(item.end(), sign.end() - item.start());
        }
    }

    private void outdent(int from, int width) {
        int line = source.indexOf('\n', from) + 1;
        while (line > 0 && line < source.length()) {
            int end = source.indexOf('\n', line);
            end = end < 0 ? source.length() : end;
            int indent = 0;
            while (line + indent < end && indent < width && source.charAt(line + indent) == ' ') {
                indent++;
            }
            boolean blank = source.substring(line, end).isBlank();
            if (!blank && indent < Math.min(2, width)) {
                return;
            }
            if (!blank) {
                copy(line);
                skip(line + indent);
            }
            line = end + 1;
        }
    }

    private void put(Insert insert) {
        copy(insert.at());
        insert(insert.what());
        skip(insert.end());
    }

    private void copy(int to) {
        if (to > read) {
            out.append(source, read, to);
            read = to;
        }
    }

    private void skip(int to) {
        if (to > read) {
            read = to;
            shift();
        }
    }

    private void insert(String text) {
        out.append(text);
        shift();
    }

    /** From here on offsets differ by another number. */
    private void shift() {
        int last = shifts.size() - 1;
        if (last >= 0 && shifts.get(last).here() == out.length()) {
            shifts.remove(last);
        }
        shifts.add(new Shift(out.length(), read));
    }
}
