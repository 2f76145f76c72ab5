package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the syntax tree of a text that has no blocks but paragraphs and headings, as the parser
 * would, and has only those parsed in which anything is marked. Most interviews are such texts, and
 * to parse all of their words takes longer than to read them.
 *
 * <p>Only what is surely the same both ways is made here. A text in which any line might begin
 * another block (a list, a quotation, a table, HTML), or that defines what others of its places
 * refer to, is left to the parser; so is one in which much is marked, since each part that is
 * parsed by itself costs some more.
 */
final class PlainDocument {
    /** One in so many parts may be parsed by itself. */
    private static final int PLAIN_FOR_EACH = 4;

    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_NUMBER = 9;

    /** Signs of ASCII, beside letters and digits, with which no block but a paragraph begins. */
    private static final String BEGINNINGS = "\"'(.,?";

    private static final int ASCII = 0x80;
    private static final boolean[] STANDS_FOR_ITSELF = standingForThemselves();

    /**
     * @param parsed whether it has to be parsed
     */
    private record Part(int start, int end, boolean heading, boolean parsed) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int open = -1;
    private int parsed;

    private PlainDocument(String text) {
        this.text = text;
    }

    /**
     * The tree of a text; null if it has to be parsed.
     *
     * @param chars the text as the parser takes it
     * @param parser parses a part of it
     */
    static @Nullable Document of(
            String text,
            BasedSequence chars,
            DataHolder options,
            Function<BasedSequence, Document> parser) {
        PlainDocument plain = new PlainDocument(text);
        return plain.cut() ? plain.document(new Document(options, chars), parser) : null;
    }

    /** Cuts the text into parts; false if it has others than are made here. */
    private boolean cut() {
        if (text.contains("]:") || text.contains("[^")) {
            return false;
        }
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!line(start, end)) {
                return false;
            }
            start = end + 1;
        }
        close(text.length());
        return parsed * PLAIN_FOR_EACH <= parts.size();
    }

    private boolean line(int start, int end) {
        if (endOfBlanks(start, end) == end) {
            close(start);
        } else if (text.charAt(start) == '#') {
            close(start);
            return addHeading(start, end);
        } else if (!beginsWords(start, end)) {
            return false;
        } else if (open < 0) {
            open = start;
        }
        return true;
    }

    private void close(int end) {
        if (open >= 0) {
            add(new Part(open, end, false, !isPlain(open, withoutBlanks(open, end))));
        }
        open = -1;
    }

    private void add(Part part) {
        parts.add(part);
        parsed += part.parsed() ? 1 : 0;
    }

    private boolean addHeading(int start, int end) {
        int words = start;
        while (words < end && text.charAt(words) == '#') {
            words++;
        }
        int last = withoutBlanks(start, end);
        boolean heading =
                words - start <= DEEPEST_HEADING && words < last && text.charAt(words) == ' ';
        if (heading) {
            boolean plain = text.charAt(last - 1) != '#' && isPlain(words, last);
            add(new Part(start, end, true, !plain));
        }
        return heading;
    }

    /** Whether a line can be nothing but words of a paragraph. */
    private boolean beginsWords(int start, int end) {
        char c = text.charAt(start);
        if (c >= '0' && c <= '9') {
            int at = start;
            while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            boolean item = at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
            return !item || at - start > LONGEST_NUMBER;
        }
        if (c == '*' || c == '_') {
            int at = start;
            while (at < end && text.charAt(at) == c) {
                at++;
            }
            return at < end && Character.isLetter(text.charAt(at));
        }
        return Character.isLetter(c)
                || BEGINNINGS.indexOf(c) >= 0
                || (PlainNodes.isPlain(c) && c > '\u00A0' && !Character.isSpaceChar(c))
                || c == '\uFDD0';
    }

    private int endOfBlanks(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the words end before an offset, without blanks and line ends. */
    private int withoutBlanks(int start, int end) {
        int at = end;
        while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')) {
            at--;
        }
        return at;
    }

    /** Whether no sign in a part means anything, nor a blank at the end of one of its lines. */
    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c == '\n' ? text.charAt(i - 1) != ' ' : standsForItself(c) || isSign(c);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsForItself(char c) {
        return c < ASCII ? STANDS_FOR_ITSELF[c] : PlainNodes.isPlain(c);
    }

    private static boolean[] standingForThemselves() {
        boolean[] standing = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            standing[c] = PlainNodes.isPlain(c) && "*_`[]!<>~|".indexOf(c) < 0;
        }
        return standing;
    }

    /** The signs around the number of what begins at a place. */
    private static boolean isSign(char c) {
        return c == '\uFDD0' || c == '\uFDD1';
    }

    private @Nullable Document document(
            Document document, Function<BasedSequence, Document> parser) {
        BasedSequence chars = document.getChars();
        for (Part part : parts) {
            BasedSequence own = chars.subSequence(part.start(), part.end());
            Node node = part.parsed() ? only(parser.apply(own), part) : made(part, chars);
            if (node == null) {
                return null;
            }
            document.appendChild(node);
        }
        return document;
    }

    private static @Nullable Node only(Document parsed, Part part) {
        Node node = parsed.getFirstChild();
        boolean alone =
                node != null
                        && node.getNext() == null
                        && (part.heading() ? node instanceof Heading : node instanceof Paragraph);
        return alone ? node : null;
    }

    private Node made(Part part, BasedSequence chars) {
        return part.heading() ? heading(part, chars) : paragraph(part, chars);
    }

    private Heading heading(Part part, BasedSequence chars) {
        int signs = part.start();
        while (text.charAt(signs) == '#') {
            signs++;
        }
        int words = endOfBlanks(signs, part.end());
        int end = withoutBlanks(words, part.end());
        Heading heading = new Heading(chars.subSequence(part.start(), end));
        heading.setLevel(signs - part.start());
        heading.setOpeningMarker(chars.subSequence(part.start(), signs));
        heading.setText(chars.subSequence(words, end));
        heading.appendChild(new Text(chars.subSequence(words, end)));
        return heading;
    }

    private Paragraph paragraph(Part part, BasedSequence chars) {
        Paragraph paragraph = new Paragraph(chars.subSequence(part.start(), part.end()));
        int end = withoutBlanks(part.start(), part.end());
        for (int start = part.start(); start < end; ) {
            int lineEnd = text.indexOf('\n', start);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            paragraph.appendChild(new Text(chars.subSequence(start, to)));
            if (to < end) {
                paragraph.appendChild(new SoftLineBreak(chars.subSequence(to, to + 1)));
            }
            start = to + 1;
        }
        return paragraph;
    }
}
