package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.markdown.dialect.Candidate.Place;
import org.colloquy.markdown.dialect.Candidate.Style;

/** Finds what looks like a label: at the head of paragraphs and quotes, and of lines in them. */
final class Candidates {
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
                candidates.paragraph(chunk, i);
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

    private void paragraph(Chunk chunk, int number) {
        List<Candidate> inside = new ArrayList<>();
        int lines = 0;
        for (int line = chunk.start(); line < chunk.end(); ) {
            int end = endOfLine(line, chunk.end());
            Candidate label = LabelForm.match(text, line, line, end);
            boolean first = line == chunk.start();
            boolean around = label != null && label.style() == Style.AROUND;
            if (label != null && (!around || (first && closesAround(label, chunk)))) {
                inside.add(label.as(new Place(number, first, label.place().alone())));
            }
            lines++;
            line = end + 1;
        }
        // A talk without empty lines: then each line counts as a paragraph.
        boolean dense = inside.size() > 1 && inside.size() * 5 >= lines * 3;
        for (Candidate label : inside) {
            Place place = label.place();
            found.add(dense ? label.as(new Place(number, true, place.alone())) : label);
        }
    }

    /** Whether the emphasis that begins before the name ends with the paragraph, and not before. */
    private boolean closesAround(Candidate label, Chunk chunk) {
        String words = text.substring(label.end(), chunk.end()).stripTrailing();
        int open = label.from() + label.before().length();
        String sign = emphasis(open);
        if (sign.isEmpty() || !words.endsWith(sign)) {
            return false;
        }
        String inner = words.substring(0, words.length() - sign.length());
        return !inner.isBlank() && !inner.contains(sign);
    }

    private String emphasis(int at) {
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
