package org.colloquy.reader.transcript.label;

import org.colloquy.reader.transcript.label.LabelToken.TokenKind;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.name.PairLetters;
import org.jspecify.annotations.Nullable;

/**
 * A tokenizer of the line behind the opening of a label. Its tokens are the signs that may end a
 * name; the characters between them are the name.
 *
 * <p>It keeps no position: {@link #next} reads from any offset on, and no further than {@value
 * #MAX_NAME_LENGTH} characters behind the beginning of the name, so that no line takes long.
 *
 * @param letters whether a stop behind a letter may end a label, as in {@code Q. Why?}
 */
record LabelTokenizer(LabelLine line, LabelOpening opening, boolean letters) {
    private static final int MAX_NAME_LENGTH = 60;

    /** Returns the first token at an offset or behind it. */
    LabelToken next(int offset) {
        int limit = Math.min(line.end(), opening.nameStart() + MAX_NAME_LENGTH);
        for (int i = offset; i < limit; i++) {
            char c = line.charAt(i);
            if (c != ' ' && !(c >= 'a' && c <= 'z')) {
                TokenKind kind = kind(i, c);
                if (kind != null) {
                    boolean stop = kind == TokenKind.LETTER_STOP;
                    return new LabelToken(kind, i, stop ? behindStop(i) : i + 1);
                }
            }
        }
        return new LabelToken(TokenKind.NO_NAME, limit, limit);
    }

    private @Nullable TokenKind kind(int at, char c) {
        LabelEmphasis emphasis = opening.emphasis();
        if (emphasis.closesAt(line, at)) {
            return TokenKind.EMPHASIS_END;
        }
        return switch (c) {
            case ':' -> isInNumber(at) || isInHandle(at) ? null : TokenKind.COLON;
            case '：', '︰', '﹕' -> TokenKind.COLON;
            case '*' -> isHalfClosing(at) ? TokenKind.HALF_EMPHASIS_END : TokenKind.NO_NAME;
            case ')' -> isOpened('(', at) ? null : TokenKind.BRACKET;
            case '）' -> isOpened('（', at) ? null : TokenKind.BRACKET;
            case '.' -> isLetterStop(at) ? TokenKind.LETTER_STOP : null;
            case '-', '–', '—' -> isDash(at) ? TokenKind.DASH : null;
            case '!' -> isLastOfName(at) ? null : TokenKind.NO_NAME;
            case '?' -> isOfNobody(at) ? null : TokenKind.NO_NAME;
            case '`', '<', '>', '{', '}', '=', ';' -> TokenKind.NO_NAME;
            default -> isTime(at) ? TokenKind.TIME : null;
        };
    }

    /**
     * Tells whether a question mark is one of several in place of a name, {@code ???: Yes.}, or
     * alone in emphasis, {@code **?**: Where?}.
     */
    private boolean isOfNobody(int at) {
        for (int i = opening.nameStart(); i <= at; i++) {
            if (line.charAt(i) != '?') {
                return false;
            }
        }
        int next = at + 1;
        return at > opening.nameStart()
                ? line.hasAnyAt(next, "?") || !line.hasBlankAt(next)
                : line.hasAnyAt(next, "?") || isWholeName(next);
    }

    /** Tells whether a name in bold ends with a sign: {@code **Yahoo!:**}. */
    private boolean isLastOfName(int at) {
        return isWholeName(at + 1);
    }

    /** Tells whether bold type and a colon end a name before an offset, in either order. */
    private boolean isWholeName(int end) {
        LabelEmphasis emphasis = opening.emphasis();
        int behind = end + emphasis.closing().length();
        return emphasis.opening().length() > 1
                && (line.hasColonAt(end)
                        || (emphasis.closesAt(line, end) && line.hasColonAt(behind)));
    }

    /**
     * Tells whether a colon is part of a number, as in {@code Ada 0:12} or {@code Mark 4:9}, and
     * ends no name. Behind one that is counted, {@code Speaker 1:5 boats}, the blank may be
     * missing.
     */
    private boolean isInNumber(int colon) {
        return colon + 1 < line.end()
                && Character.isDigit(line.charAt(colon - 1))
                && Character.isDigit(line.charAt(colon + 1))
                && (isDigitAt(colon + 2) || isBehindLoneNumber(colon));
    }

    /** Tells whether a colon parts a handle from where it is known: {@code @ada:tea.example}. */
    private boolean isInHandle(int colon) {
        return line.hasAnyAt(opening.nameStart(), "@")
                && colon + 1 < line.end()
                && Character.isLetterOrDigit(line.charAt(colon + 1))
                && line.substring(opening.nameStart(), colon).indexOf(' ') < 0;
    }

    private boolean isDigitAt(int offset) {
        return offset < line.end() && Character.isDigit(line.charAt(offset));
    }

    /** Tells whether a number stands before a colon that no counted speaker bears. */
    private boolean isBehindLoneNumber(int colon) {
        String name = line.substring(opening.nameStart(), colon);
        String key = NameSpelling.key(name);
        return name.indexOf(' ') > 0
                && Character.isLetter(name.charAt(0))
                && !LabelMeaning.isUnknown(key)
                && !LabelMeaning.asks(key)
                && !LabelMeaning.answers(key);
    }

    /** Tells whether an asterisk closes the name in {@code [00:12] **Ada* words}. */
    private boolean isHalfClosing(int at) {
        return opening.time() != null
                && opening.emphasis().opening().equals("**")
                && line.hasBlankAt(at + 1);
    }

    private boolean isOpened(char bracket, int at) {
        return line.substring(opening.nameStart(), at).indexOf(bracket) >= 0;
    }

    private boolean isTime(int at) {
        return at > opening.nameStart()
                && (LabelLine.isBlank(line.charAt(at - 1)) || line.hasAnyAt(at, "[(（【"))
                && line.timeAt(at) != null;
    }

    private boolean isDash(int at) {
        return at > opening.nameStart()
                && LabelLine.isBlank(line.charAt(at - 1))
                && line.hasBlankAt(at + 1)
                && line.timeAt(at + 2) == null;
    }

    /** Tells whether a point stands behind {@code Q} or {@code A}, and a blank behind it. */
    private boolean isLetterStop(int at) {
        boolean bracketInEmphasis = !opening.emphasis().isNone() && line.hasAnyAt(at + 2, "(");
        return letters
                && line.hasBlankAt(behindStop(at))
                && !bracketInEmphasis
                && isLetter(line.substring(opening.nameStart(), at));
    }

    /** Returns the offset behind a point and the dash that may follow it: {@code P.-}. */
    private int behindStop(int point) {
        return line.hasAnyAt(point + 1, "-–—") ? point + 2 : point + 1;
    }

    /**
     * Tells whether a name is a letter or a word that means a question or an answer, or may mean
     * one beside its counterpart.
     */
    static boolean isLetter(String name) {
        String key = NameSpelling.key(name);
        return LabelMeaning.asks(key) || LabelMeaning.answers(key) || PairLetters.isAny(key);
    }
}
