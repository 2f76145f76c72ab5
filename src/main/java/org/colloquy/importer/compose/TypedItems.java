package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.LineSigns;

/**
 * Finds lists whose signs and numbers somebody has typed.
 *
 * <p>A dash may also begin what somebody says, as in French: it is a sign of a list only behind a
 * colon, or before a tab. Numbers are those of a list if they count on from 1.
 */
final class TypedItems {
    private static final Pattern SIGN =
            Pattern.compile("([" + LineSigns.BULLETS + "])[\\s\\u00A0]+(?=\\S)");
    private static final Pattern DASH = Pattern.compile("([–—*·-])([\\s\\u00A0]+)(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)][\\s\\u00A0]+(?=\\S)");

    private final List<DocumentBlock> blocks;
    private final Map<Integer, ListItem> items = new HashMap<>();

    private TypedItems(List<DocumentBlock> blocks) {
        this.blocks = blocks;
    }

    /** Returns blocks in which such paragraphs are items of lists, and says so. */
    static List<DocumentBlock> over(List<DocumentBlock> blocks, OriginalText original) {
        TypedItems typed = new TypedItems(blocks);
        typed.signs();
        typed.numbers();
        if (typed.items.isEmpty()) {
            return blocks;
        }
        original.reportFile(
                Severity.NOTE,
                "guessed",
                "lists, from %d signs or numbers that were typed before paragraphs"
                        .formatted(typed.items.size()));
        List<DocumentBlock> listed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            ListItem item = typed.items.get(i);
            listed.add(
                    item == null ? blocks.get(i) : item((DocumentParagraph) blocks.get(i), item));
        }
        return listed;
    }

    private static DocumentParagraph item(DocumentParagraph paragraph, ListItem item) {
        String words = paragraph.words();
        int end = 0;
        for (Pattern pattern : List.of(SIGN, DASH, NUMBER)) {
            Matcher matcher = pattern.matcher(words).region(start(words), words.length());
            if (matcher.lookingAt()) {
                end = matcher.end();
                break;
            }
        }
        return paragraph.with(paragraph.look().as(item)).with(behind(paragraph.inlines(), end));
    }

    private static int start(String words) {
        return words.length() - words.stripLeading().length();
    }

    /** Returns inlines without their first characters. */
    static List<DocumentInline> behind(List<DocumentInline> inlines, int characters) {
        List<DocumentInline> rest = new ArrayList<>();
        int left = characters;
        for (DocumentInline inline : inlines) {
            int length = inline.words().length();
            if (left == 0 || length == 0) {
                rest.add(inline);
            } else if (left >= length) {
                left -= length;
            } else {
                TextRun run = (TextRun) inline;
                rest.add(new TextRun(run.words().substring(left), run.look()));
                left = 0;
            }
        }
        return rest;
    }

    private boolean may(int i) {
        return i >= 0
                && i < blocks.size()
                && blocks.get(i) instanceof DocumentParagraph paragraph
                && paragraph.look().item() == null
                && paragraph.look().outline() == 0
                && paragraph.look().role() == ParagraphRole.BODY;
    }

    private String words(int i) {
        return ((DocumentParagraph) blocks.get(i)).words().strip();
    }

    private void signs() {
        for (int i = 0; i < blocks.size(); i++) {
            if (may(i) && SIGN.matcher(words(i)).lookingAt()) {
                items.put(i, new ListItem("typed", 0, 0));
            } else if (may(i) && isDash(i)) {
                items.put(i, new ListItem("typed", 0, 0));
            }
        }
    }

    private boolean isDash(int i) {
        Matcher dash = DASH.matcher(words(i));
        if (!dash.lookingAt()) {
            return false;
        }
        boolean tab = dash.group(2).contains("\t");
        boolean again = may(i + 1) && words(i + 1).startsWith(dash.group(1));
        boolean goesOn = i > 0 && items.containsKey(i - 1);
        boolean announced = i > 0 && may(i - 1) && words(i - 1).matches("(?s).*[:：]");
        return goesOn || ((tab || announced) && again);
    }

    private void numbers() {
        List<Integer> run = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Matcher number = NUMBER.matcher(may(i) ? words(i) : "");
            if (number.lookingAt()) {
                int value = Integer.parseInt(number.group(1));
                if (value == 1) {
                    keep(run);
                    run.clear();
                }
                if (value == 1 || (!run.isEmpty() && value == last + 1)) {
                    run.add(i);
                    last = value;
                }
            }
        }
        keep(run);
    }

    private void keep(List<Integer> run) {
        for (int n = 0; run.size() > 1 && n < run.size(); n++) {
            items.put(run.get(n), new ListItem("typed numbers", 0, n + 1));
        }
    }
}
