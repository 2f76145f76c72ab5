package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Candidate.Place;
import org.colloquy.markdown.dialect.Candidate.Style;

/** Finds what looks like a label: at the head of paragraphs and quotes, and of lines in them. */
final class Candidates {
    private static final Pattern PICTURE =
            Pattern.compile(" {0,3}!\\[[^\\]\n]*\\]\\([^)\n]*\\)(?:\\{[^}\n]*\\})?\\s*");

    private static final Pattern TAG = Pattern.compile("\\s*<(\\w+)[^<>]*>");

    private final String text;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(String text) {
        this.text = text;
    }

    static List<Candidate> in(Body body) {
        Candidates candidates = new Candidates(body.text());
        List<Chunk> chunks = body.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.kind() == Chunk.Kind.PARAGRAPH) {
                boolean caption = i > 0 && candidates.isPicture(chunks.get(i - 1));
                candidates.paragraph(chunk, i, caption);
            } else if (chunk.kind() == Chunk.Kind.QUOTE) {
                candidates.quote(chunk, i);
            }
        }
        return candidates.found;
    }

    private void quote(Chunk chunk, int number) {
        int words = text.indexOf('>', chunk.start()) + 1;
        Candidate label =
                LabelForm.match(text, chunk.start(), words, endOfLine(words, chunk.end()));
        if (label != null && label.style() != Style.AROUND && (label.asks() || label.answers())) {
            found.add(label.as(new Place(number, true, label.place().alone())));
        }
    }

    private boolean isPicture(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.PARAGRAPH
                && chunk.sign(text) == '!'
                && PICTURE.matcher(text).region(chunk.start(), chunk.end()).matches();
    }

    /**
     * @param caption whether a picture stands above it, so that italics around it mean nothing
     */
    private void paragraph(Chunk chunk, int number, boolean caption) {
        List<Candidate> inside = new ArrayList<>();
        int lines = 0;
        for (int line = chunk.start(); line < chunk.end(); ) {
            int end = endOfLine(line, chunk.end());
            if (Times.isAlone(text, line, end) && end < chunk.end()) {
                end = endOfLine(end + 1, chunk.end()); // The time of whoever speaks below.
            }
            int words = RawHtml.words(text, line, end);
            Candidate label = LabelForm.match(text, line, words, end);
            label = label == null ? DefinedLabel.match(text, line, end, chunk.end()) : label;
            label = label == null ? TimeBelow.match(text, line, end, chunk.end()) : label;
            if (label != null && label.end() > end) {
                end = endOfLine(label.end(), chunk.end()); // Its name stands on a line of its own.
            }
            boolean first = line == chunk.start();
            boolean around = label != null && label.style() == Style.AROUND;
            if (label != null
                    && (!around
                            || (!(caption && label.kept() == 1)
                                    && isClosed(label, chunk, first, end)))) {
                inside.add(label.as(new Place(number, first, label.place().alone())));
            }
            lines++;
            line = end + 1;
        }
        // A talk without empty lines: then each line counts as a paragraph.
        boolean dense = inside.size() * 5 >= lines * 3;
        for (Candidate label : inside) {
            Place place = label.place();
            found.add(dense ? label.as(new Place(number, true, place.alone())) : label);
        }
    }

    /**
     * Whether the emphasis that begins before the name ends with the paragraph, or with its line
     * where that asks, or the next one has a label of its own.
     */
    private boolean isClosed(Candidate label, Chunk chunk, boolean first, int end) {
        if (first && closesAround(label, chunk.end())) {
            return true;
        }
        int next = end + 1;
        return next < chunk.end()
                && closesAround(label, end)
                && (Asking.asks(text.substring(label.from(), end))
                        || LabelForm.match(text, next, next, endOfLine(next, chunk.end())) != null);
    }

    /** Whether the emphasis that begins before the name ends there, and not before. */
    private boolean closesAround(Candidate label, int end) {
        String words = text.substring(Math.min(label.end(), end), end).stripTrailing();
        int open = label.from() + label.before().length();
        String sign = closing(open);
        if (sign.isEmpty() || !words.endsWith(sign)) {
            return false;
        }
        String inner = words.substring(0, words.length() - sign.length());
        return !inner.isBlank() && !inner.contains(sign);
    }

    private String closing(int at) {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (tag.lookingAt()) {
            return "</" + tag.group(1) + ">";
        }
        int start = at;
        while (start < text.length() && text.charAt(start) != '*' && text.charAt(start) != '_') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 3 && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return text.substring(start, end);
    }

    private int endOfLine(int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }
}
