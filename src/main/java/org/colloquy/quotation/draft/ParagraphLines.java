package org.colloquy.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs of lines of text, which blank lines part; those that begin with {@code >} are apart,
 * each run of such lines with as many of them for itself.
 */
final class ParagraphLines {
    private static final Pattern APART = Pattern.compile("[ \\t]{0,12}>[> ]*");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n|\\u2028|\\u2029|\\f");

    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int first;
    private int depth;
    private int blocks;

    static ParagraphLines of(String text) {
        ParagraphLines lines = new ParagraphLines();
        String[] all = LINE_END.split(text, -1);
        for (int i = 0; i < all.length; i++) {
            lines.add(all[i], i + 1);
        }
        return lines;
    }

    /** Adds a line. */
    void add(String line, int number) {
        Matcher apart = APART.matcher(line);
        boolean isApart = apart.lookingAt();
        String rest = isApart ? line.substring(apart.end()) : line;
        int now = isApart ? (int) apart.group().chars().filter(c -> c == '>').count() : 0;
        if (now != depth && !(isApart && rest.isBlank() && depth > 0)) {
            end();
            depth = now;
            blocks += isApart ? 1 : 0;
        }
        if (rest.isBlank()) {
            end();
            return;
        }
        if (text.isEmpty()) {
            first = number;
        } else {
            text.append('\n');
        }
        text.append(rest.strip());
    }

    /** Ends a paragraph. */
    void end() {
        if (!text.isEmpty()) {
            paragraphs.add(new DraftParagraph(text.toString(), first, depth > 0 ? blocks : 0));
            text.setLength(0);
        }
    }

    /** Returns all paragraphs. */
    List<DraftParagraph> all() {
        end();
        return List.copyOf(paragraphs);
    }
}
