package org.colloquy.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.quotation.words.WordRow;
import org.jspecify.annotations.Nullable;

/**
 * Scanner that finds the quotations of a draft: by their marks, as paragraphs that are set apart,
 * or, in a text that has neither, a line each.
 *
 * <p>A quotation inside another belongs to it. One that is not closed goes on in the next
 * paragraph, whether its mark is repeated there or not. Quotations of a word or two, which are
 * names and terms, are counted and left out.
 */
public final class QuotationScanner {
    /** Number of words of the shortest quotation that is looked at. */
    static final double MIN_WORDS = 3;

    private static final int MOST_PARAGRAPHS = 24;

    /**
     * Bound on the letters that are looked at for the ends of quotations: in a text of marks alone
     * each might be that of any other.
     */
    private static final long MOST_STEPS = 24_000_000;

    /** Bound on what is kept of the text beside a quotation, in UTF-16 units. */
    private static final int BESIDE = 400;

    private static final Pattern WHITE_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /** The line below a quotation that says whose it is. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:^|\\n)\\s*[—–―-]{1,2}\\s*([^\\n]{2,80})\\s*$");

    private final List<DraftParagraph> paragraphs;
    private final List<DraftQuotation> found = new ArrayList<>();
    private final LineCounter lines = new LineCounter();
    private int leftOut;
    private long steps;

    /** True while it is not known yet what stands behind the last quotation. */
    private boolean open;

    private QuotationScanner(List<DraftParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Finds the quotations of a draft. */
    public static DraftQuotations scan(List<DraftParagraph> paragraphs) {
        QuotationScanner scanner = new QuotationScanner(paragraphs);
        scanner.scan();
        if (scanner.found.isEmpty() && scanner.leftOut == 0) {
            scanner.takeLines();
        }
        return new DraftQuotations(scanner.found, scanner.leftOut);
    }

    /** Place in a draft. */
    private record DraftPlace(int paragraph, int offset) {}

    private void scan() {
        int at = 0;
        while (at < paragraphs.size()) {
            if (paragraphs.get(at).quoted()) {
                at = takeBlock(at);
                continue;
            }
            DraftPlace end = scanParagraph(new DraftPlace(at, 0));
            at = end.paragraph() + 1;
        }
    }

    /** Finds the quotations of a paragraph, and returns where the last that began in it ends. */
    private DraftPlace scanParagraph(DraftPlace from) {
        DraftPlace at = from;
        int said = from.offset();
        while (true) {
            String text = paragraphs.get(at.paragraph()).text();
            int open = opening(text, at.offset());
            if (open < 0) {
                endContext(text.substring(said));
                return new DraftPlace(at.paragraph(), text.length());
            }
            DraftPlace close = closing(new DraftPlace(at.paragraph(), open));
            if (close == null) {
                at = new DraftPlace(at.paragraph(), open + 1);
                continue;
            }
            String between = text.substring(said, open);
            endContext(between);
            add(words(new DraftPlace(at.paragraph(), open), close), at.paragraph(), open, between);
            at = new DraftPlace(close.paragraph(), close.offset() + 1);
            said = at.offset();
        }
    }

    /** Tells the quotation before what stands behind it. */
    private void endContext(String behind) {
        if (open) {
            DraftQuotation last = found.remove(found.size() - 1);
            String near = behind.substring(0, Math.min(BESIDE, behind.length()));
            found.add(new DraftQuotation(last.words(), last.line(), last.before(), near));
            open = false;
        }
    }

    private void add(String words, int paragraph, int offset, String before) {
        if (WordRow.of(words).spoken() < MIN_WORDS) {
            leftOut++;
            return;
        }
        String whole = before.isBlank() ? introduction(paragraph) : before;
        String said = whole.substring(Math.max(0, whole.length() - BESIDE));
        int line = lines.lineAt(paragraphs.get(paragraph), offset);
        found.add(new DraftQuotation(words, line, said, ""));
        open = true;
    }

    /** Returns the paragraph before one, if it ends in a colon; else nothing. */
    private String introduction(int paragraph) {
        if (paragraph == 0 || paragraphs.get(paragraph - 1).quoted()) {
            return "";
        }
        String before = paragraphs.get(paragraph - 1).text().strip();
        return before.endsWith(":") || before.endsWith("：") ? before : "";
    }

    private static int opening(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (MarkPairs.isOpening(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the place of the mark that closes what another opens; null if none does. */
    private @Nullable DraftPlace closing(DraftPlace open) {
        char mark = paragraphs.get(open.paragraph()).text().charAt(open.offset());
        int last =
                MarkPairs.isSingle(mark)
                        ? open.paragraph()
                        : Math.min(paragraphs.size() - 1, open.paragraph() + MOST_PARAGRAPHS);
        int from = open.offset() + 1;
        for (int i = open.paragraph(); i <= last; i++) {
            DraftParagraph paragraph = paragraphs.get(i);
            if (i > open.paragraph()) {
                if (paragraph.quoted()) {
                    return null;
                }
                from = !paragraph.text().isEmpty() && paragraph.text().charAt(0) == mark ? 1 : 0;
            }
            int close = closing(mark, paragraph.text(), from);
            if (i > open.paragraph() && isAnother(mark, paragraph.text(), from, close)) {
                return null;
            }
            if (close >= 0) {
                return new DraftPlace(i, close);
            }
        }
        return null;
    }

    /** Says whether a paragraph begins another quotation before one of an earlier one is closed. */
    private static boolean isAnother(char mark, String text, int from, int close) {
        int end = close < 0 ? text.length() : Math.min(close + 1, text.length());
        for (int at = Math.max(from, 1); at < end; at++) {
            if (text.charAt(at) == mark && MarkPairs.isOpening(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a mark is closed in a text; -1 if nowhere. */
    private int closing(char mark, String text, int from) {
        int nested = closingBehindInner(mark, text, from);
        for (int at = from; nested < 0 && at < text.length() && isPatient(); at++) {
            // What looked like an inner mark was an apostrophe.
            if (MarkPairs.isClosing(mark, text, at) && !MarkPairs.isDoubtful(mark, text, at)) {
                return at;
            }
        }
        return nested;
    }

    /** Returns where a mark is closed in a text, with all that is opened between; -1 if nowhere. */
    private int closingBehindInner(char mark, String text, int from) {
        List<Character> inner = new ArrayList<>();
        int doubtful = -1;
        for (int at = from; at < text.length() && isPatient(); at++) {
            if (!inner.isEmpty() && MarkPairs.isClosing(inner.get(inner.size() - 1), text, at)) {
                inner.remove(inner.size() - 1);
            } else if (inner.isEmpty() && MarkPairs.isClosing(mark, text, at)) {
                if (!MarkPairs.isDoubtful(mark, text, at)) {
                    return at;
                }
                doubtful = doubtful < 0 ? at : doubtful;
            } else if (text.charAt(at) != mark
                    && MarkPairs.isOpening(text, at)
                    && isClosedLater(text, at)) {
                inner.add(text.charAt(at));
            }
        }
        return mark == '\'' ? -1 : doubtful;
    }

    /** Counts a step, and says whether any more are taken. */
    private boolean isPatient() {
        return ++steps < MOST_STEPS;
    }

    /** Says whether an inner mark is closed at all: an apostrophe before a word never is. */
    private boolean isClosedLater(String text, int open) {
        for (int at = open + 1; at < text.length() && isPatient(); at++) {
            if (MarkPairs.isClosing(text.charAt(open), text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what stands between two marks; a mark repeated by a paragraph is left out. */
    private String words(DraftPlace open, DraftPlace close) {
        String first = paragraphs.get(open.paragraph()).text();
        if (open.paragraph() == close.paragraph()) {
            return bare(first.substring(open.offset() + 1, close.offset()));
        }
        char mark = first.charAt(open.offset());
        StringBuilder words = new StringBuilder(first.substring(open.offset() + 1));
        for (int i = open.paragraph() + 1; i <= close.paragraph(); i++) {
            String text = paragraphs.get(i).text();
            String said = i == close.paragraph() ? text.substring(0, close.offset()) : text;
            boolean repeated = !said.isEmpty() && said.charAt(0) == mark;
            words.append("\n\n").append(repeated ? said.substring(1) : said);
        }
        return bare(words.toString());
    }

    /** Returns a text without white space of any kind at its ends. */
    private static String bare(String text) {
        return WHITE_ENDS.matcher(text).replaceAll("");
    }

    /** Takes the paragraphs from one on that are set apart, and returns the next behind them. */
    private int takeBlock(int first) {
        int end = first;
        StringBuilder words = new StringBuilder();
        int block = paragraphs.get(first).block();
        while (end < paragraphs.size() && paragraphs.get(end).block() == block) {
            words.append(words.isEmpty() ? "" : "\n\n").append(paragraphs.get(end++).text());
        }
        String text = words.toString().strip();
        String signature = "";
        Matcher signed = SIGNATURE.matcher(text);
        if (signed.find()) {
            signature = "— " + signed.group(1);
            text = text.substring(0, signed.start()).strip();
        } else if (end < paragraphs.size()) {
            Matcher below = SIGNATURE.matcher(paragraphs.get(end).text());
            signature = below.matches() ? "— " + below.group(1) : "";
            end += !signature.isEmpty() && paragraphs.get(end).quoted() ? 1 : 0;
        }
        if (!text.isEmpty()) {
            DraftParagraph paragraph = paragraphs.get(first);
            String before = first == 0 ? "" : introduction(first);
            found.add(new DraftQuotation(unmarked(text), paragraph.line(), before, signature));
        }
        return end;
    }

    /** Returns a text without the marks around the whole of it. */
    private String unmarked(String text) {
        boolean marked =
                MarkPairs.isOpening(text, 0)
                        && closing(text.charAt(0), text, 1) == text.length() - 1;
        return marked ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** Takes each line of a draft that has no marks. */
    private void takeLines() {
        for (DraftParagraph paragraph : paragraphs) {
            Matcher line = LINE.matcher(paragraph.text());
            while (line.find()) {
                String words = line.group().strip();
                if (WordRow.of(words).spoken() >= MIN_WORDS) {
                    int number = lines.lineAt(paragraph, line.start());
                    found.add(new DraftQuotation(words, number, "", ""));
                } else if (!words.isEmpty()) {
                    leftOut++;
                }
            }
        }
    }
}
