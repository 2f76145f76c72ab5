package org.colloquy.reader.transcript.label.candidate;

/** The ways in which a label is set apart from the words behind it. */
public enum LabelStyle {
    /** {@code Name: words}. */
    PLAIN(false),
    /** {@code **Name:** words} or {@code **Name**: words}. */
    MARKED(false),
    /** {@code **Name: words**}. */
    AROUND(false),
    /** {@code [00:12] **Name** words} or {@code Name 00:12} alone: a time in place of a colon. */
    TIMED(false),
    /** {@code Q - words}. */
    DASH(true),
    /** {@code RS) words}. */
    BRACKET(true),
    /** {@code **Name**} alone on its line. */
    BARE(true),
    /** Anything else that repeats: {@code 17:00 <name> words}, {@code [Name] words}. */
    SHAPED(true);

    private final boolean doubtful;

    LabelStyle(boolean doubtful) {
        this.doubtful = doubtful;
    }

    /** Tells whether much that is no label is written like that. */
    public boolean isDoubtful() {
        return doubtful;
    }
}
