package org.colloquy.reader.transcript.label.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a link or has one near its beginning, with nothing left of the link but
 * its text: the name of somebody who has a page, the time of a recording that can be heard there.
 * What of a label is found in it is found in the source.
 */
final class LinkFreeLine {
    /** Bound on where in a line the links of a label begin. */
    private static final int MAX_LABEL_LENGTH = 100;

    private static final Pattern LINK =
            Pattern.compile(
                    "(?<![!\\\\])\\[([^\\[\\]\\n]{1,80})\\](?:"
                            + "\\((?:<[^<>\\n]{0,400}>|[^\\s()<>]{0,400}(?:\\([^\\s()]{0,200}\\)[^\\s()]{0,200})?)"
                            + "(?:[ \\t]+(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'))?\\)"
                            + "|\\[([^\\[\\]\\n]{1,80})\\])");

    private final String source;
    private final int line;
    private final StringBuilder text = new StringBuilder();

    /** The place in the source of each character, and of the end. */
    private final int[] places;

    /** The links, each with the part of the line that its text is. */
    private final List<LinkText> links = new ArrayList<>();

    /**
     * Text of a link.
     *
     * @param start in this line
     * @param end in this line
     * @param isTime whether it is a time, which has brackets here and none in the source
     */
    private record LinkText(int start, int end, boolean isTime) {}

    private LinkFreeLine(String source, int line, int end) {
        this.source = source;
        this.line = line;
        this.places = new int[end - line + 1];
        read(end);
    }

    /** Tells whether a line may have a link in a label. */
    static boolean mayHaveLink(String source, int line, int end) {
        int near = Math.min(end, line + MAX_LABEL_LENGTH);
        for (int i = line + 1; i + 1 < near; i++) {
            char next = source.charAt(i + 1);
            if (source.charAt(i) == ']' && (next == '(' || next == '[')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the label at the head of a line that may have a link; null if there is none, or if no
     * link is in it.
     */
    static @Nullable LabelCandidate parse(String source, int line, int end) {
        return new LinkFreeLine(source, line, end).label();
    }

    private void read(int end) {
        Matcher link = LINK.matcher(source).region(line, end);
        link.useTransparentBounds(true);
        int at = line;
        while (at < end && link.find() && link.start() <= line + MAX_LABEL_LENGTH) {
            if (link.group(2) == null || isDefined(link.group(2))) {
                copy(at, link.start());
                int shared = sharedEmphasis(link);
                put(link, shared);
                at = link.end() + shared;
            }
        }
        copy(at, end);
        places[text.length()] = end;
    }

    private boolean isDefined(String reference) {
        return source.contains("\n[" + reference + "]:");
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            places[text.length()] = i;
            text.append(source.charAt(i));
        }
    }

    /**
     * Returns the length of the emphasis that ends with the words of a link, where another begins
     * right behind it, as one ended for the link alone: {@code [**Ada**](…)**: Why?**}.
     */
    private int sharedEmphasis(Matcher link) {
        String words = link.group(1);
        return words.length() > 4
                        && words.startsWith("**")
                        && words.endsWith("**")
                        && source.startsWith("**", link.end())
                ? 2
                : 0;
    }

    private void put(Matcher link, int shared) {
        String bracketed = "[" + link.group(1) + "]";
        int start = text.length();
        boolean inBrackets = start > 0 && "([（【".indexOf(text.charAt(start - 1)) >= 0;
        boolean time = !inBrackets && StartTimeParser.isTimeAlone(bracketed, 0, bracketed.length());
        places[start] = link.start();
        if (time) {
            text.append('[');
        }
        copy(link.start(1), link.end(1) - shared);
        places[start] = link.start();
        if (time) {
            places[text.length()] = link.end(1);
            text.append(']');
        }
        links.add(new LinkText(start, text.length(), time));
    }

    private @Nullable LabelCandidate label() {
        if (links.isEmpty()) {
            return null;
        }
        String words = text.toString();
        LabelCandidate label =
                LabelParser.parse(
                        words,
                        0,
                        HtmlParagraph.firstWords(words, 0, words.length()),
                        words.length());
        if (label == null
                || links.get(0).start() >= label.end()
                || isInside(label.end())
                || isInside(label.span().start())) {
            return null;
        }
        StartTime time = label.time();
        return new LabelCandidate(
                new LabelSpan(
                        line,
                        places[label.span().start()],
                        label.span().keptEmphasis(),
                        places[label.end()]),
                new LabelWording(
                        plain(label.wording().before()),
                        plain(label.wording().written()),
                        plain(label.wording().after())),
                label.labelName(),
                time == null ? null : new StartTime(plain(time.written()), time.seconds()),
                label.style(),
                label.place());
    }

    private boolean isInside(int offset) {
        return links.stream().anyMatch(link -> link.start() < offset && offset < link.end());
    }

    /** Returns a part of a label without the brackets that times have here only. */
    private String plain(String words) {
        String plain = words;
        for (LinkText link : links) {
            if (link.isTime()) {
                String written = text.substring(link.start(), link.end()).replace("\\", "");
                plain = plain.replace(written, written.substring(1, written.length() - 1));
            }
        }
        return plain;
    }
}
