package org.colloquy.reader.transcript.shape;

import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.LineSigns;

/** The signs, times and emphasis before the filler of a shape. */
final class HeadOpening {
    private static final String SIGNS = "([<{（【〈《「『◀◁-–—•·>»@|~+";

    /** Stands for each of the shapes, as one before who asks may be filled, and the other open. */
    private static final String SHAPE = "◆";

    private static final String QUOTES = "“\"„«‘";
    private static final int MAX_SIGNS = 14;

    private HeadOpening() {}

    /** Takes all of them; false where no filler can follow. */
    static boolean read(HeadCursor head) {
        for (int signs = 1; signs < MAX_SIGNS && !head.isAtEnd(); signs++) {
            char c = head.current();
            FoundTime time = head.timeAt(head.at());
            if (time != null) {
                head.takeTime(time);
            } else if (Character.isLetterOrDigit(c) || QUOTES.indexOf(c) >= 0) {
                return true;
            } else if (head.isBlankAt(head.at())) {
                head.takeBlanks();
            } else if (NameSpelling.isDirection(c)) {
                head.write();
            } else if (!head.openEmphasis() && !readSign(head, c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean readSign(HeadCursor head, char c) {
        if (c == '\\'
                && head.isFollowed()
                && !Character.isLetterOrDigit(head.text().charAt(head.at() + 1))) {
            head.passTo(head.at() + 1);
            return true;
        }
        if (LineSigns.SHAPES.indexOf(c) >= 0) {
            head.take(head.at() + 1, SHAPE);
            return true;
        }
        if (SIGNS.indexOf(c) < 0) {
            return false;
        }
        head.takeSign();
        return true;
    }
}
