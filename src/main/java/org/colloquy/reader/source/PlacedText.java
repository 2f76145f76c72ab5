package org.colloquy.reader.source;

import java.util.Arrays;

/** A text and the places of its characters in the source. */
public final class PlacedText {
    private final String text;
    private final int start;
    private final int[] places;

    private PlacedText(String text, int start, int[] places) {
        this.text = text;
        this.start = start;
        this.places = places;
    }

    /** Returns the source from an offset to its end. */
    public static PlacedText from(SourceFile source, int start) {
        return new PlacedText(source.text().substring(start), start, new int[0]);
    }

    public String text() {
        return text;
    }

    /** Returns the offset in the source of an offset in the text. */
    public int place(int offset) {
        if (places.length == 0) {
            return start + offset;
        }
        return places[Math.max(0, Math.min(offset, places.length - 1))];
    }

    /** Builder of a text from parts of a source that are written otherwise there. */
    public static final class Builder {
        /** Bound on what is between two characters that follow on each other: an escape. */
        private static final int NEAR = 8;

        /** Bound on what is between two lines, and on what of a line is looked for. */
        private static final int FAR = 4096;

        private static final int LINE_HEAD = 12;

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[1024];
        private int last;

        public Builder(SourceFile source) {
            this.source = source.text();
        }

        /** Adds what is not in the source; its place is that of what was added last. */
        public Builder put(String words) {
            for (int i = 0; i < words.length(); i++) {
                put(words.charAt(i), last);
            }
            return this;
        }

        /**
         * Adds what a value says, each character at the place where it is written, as far as it can
         * be told: indentation, folded lines and escapes are passed over.
         *
         * @param from where the value begins in the source
         * @param to where it ends at the latest
         */
        public Builder put(String words, int from, int to) {
            int at = from;
            boolean begins = true;
            for (int i = 0; i < words.length(); i++) {
                char sign = words.charAt(i);
                if (!Character.isWhitespace(sign)) {
                    at = begins ? lineHead(words, i, at, to) : at;
                    while (at < to && Character.isWhitespace(source.charAt(at))) {
                        at++;
                    }
                    int found = source.substring(at, Math.min(to, at + NEAR)).indexOf(sign);
                    at = found < 0 ? at : at + found;
                    put(sign, at);
                    at += found < 0 ? 0 : 1;
                    begins = false;
                } else {
                    put(sign, Math.min(at, to));
                    begins |= sign == '\n';
                }
            }
            return this;
        }

        private int lineHead(String words, int i, int at, int to) {
            int end = words.indexOf('\n', i);
            end = Math.min(end < 0 ? words.length() : end, i + LINE_HEAD);
            int limit = Math.min(to, at + FAR);
            int found =
                    source.substring(Math.min(at, limit), limit).indexOf(words.substring(i, end));
            return found < 0 ? at : at + found;
        }

        private void put(char sign, int place) {
            if (text.length() == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[text.length()] = place;
            text.append(sign);
            last = place;
        }

        public PlacedText build() {
            int[] all = Arrays.copyOf(places, text.length() + 1);
            all[text.length()] = last;
            return new PlacedText(text.toString(), 0, all);
        }
    }
}
