package org.colloquy.reader.html;

import java.time.Duration;

/**
 * A text that stops whoever reads it for too long. Several patterns of brackets and backslashes
 * take Flexmark time that grows with the square of their length; all of its loops read characters,
 * so this is the one place that can stop them all.
 */
public final class TimeLimitedText implements CharSequence {
    private static final int READS_BETWEEN_LOOKS = 4096;

    /** Thrown out of the parser when time is up. */
    public static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimeUp() {
            super("time is up", null, false, false);
        }
    }

    private final String text;

    /** The same text: a parser reads it sign by sign, and most of its time is this. */
    private final char[] signs;

    private final Duration limit;
    private long end;
    private boolean running;
    private int readsLeft = READS_BETWEEN_LOOKS;

    TimeLimitedText(String text, Duration limit) {
        this.text = text;
        this.signs = text.toCharArray();
        this.limit = limit;
        restart();
    }

    /** Gives whoever reads on the whole time again. */
    void restart() {
        end = System.nanoTime() + limit.toNanos();
        running = true;
    }

    /** Lets whoever reads on take what time it takes. */
    void stop() {
        running = false;
    }

    @Override
    public char charAt(int index) {
        count(1);
        return signs[index];
    }

    /** Returns a part of the text, all of whose characters count as read. */
    String part(int from, int to) {
        count(to - from);
        return text.substring(from, to);
    }

    private void count(int characters) {
        readsLeft -= characters;
        if (readsLeft <= 0) {
            look();
        }
    }

    private void look() {
        readsLeft = READS_BETWEEN_LOOKS;
        if (running && System.nanoTime() - end > 0) {
            throw new TimeUp();
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
