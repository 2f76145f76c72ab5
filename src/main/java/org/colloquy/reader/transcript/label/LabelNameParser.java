package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/** A parser of the name in a label: it finds the sign that ends it. */
record LabelNameParser(LabelLine line, LabelOpening opening, LabelTokenizer tokens) {
    private static final Pattern CAPITALS =
            Pattern.compile("(\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: [\\p{Lu}.'’-]{1,20}){0,2})[ \\t]*");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}|[QA]\\d{0,3}");
    private static final int FIRST_KANA = 0x3041;
    private static final int LAST_KANA = 0x30FA;

    LabelNameParser(LabelLine line, LabelOpening opening, boolean letters) {
        this(line, opening, new LabelTokenizer(line, opening, letters));
    }

    /** Returns the ending of the name; null if nothing ends one. */
    @Nullable LabelEnding parse() {
        LabelEnding dashes = askingDashes();
        if (dashes != null) {
            return dashes;
        }
        if (!opening.isBeforeName(line)) {
            return null;
        }
        if (isWideLetter()) {
            int end = opening.nameStart() + 1;
            return LabelEnding.of(opening, end, end, end, LabelStyle.BRACKET);
        }
        LabelEnding ending = endingFrom(opening.nameStart());
        return ending != null ? ending : capitals();
    }

    /** Tells whether only a wide blank stands behind a letter, as courts print: {@code Q Why?} */
    private boolean isWideLetter() {
        int blank = opening.nameStart() + 1;
        int words = line.skipBlanks(blank);
        return tokens.letters()
                && opening.emphasis().isNone()
                && line.hasAnyAt(opening.nameStart(), "QA")
                && (words > blank + 1 || line.hasAnyAt(blank, "\t"))
                && words < line.end();
    }

    private @Nullable LabelEnding endingFrom(int offset) {
        LabelToken token = tokens.next(offset);
        return switch (token.kind()) {
            case COLON -> colon(token);
            case EMPHASIS_END -> EmphasisEnding.parse(line, opening, token, opening.emphasis());
            case HALF_EMPHASIS_END ->
                    EmphasisEnding.parse(line, opening, token, opening.emphasis().closedBy("*"));
            case BRACKET -> bracket(token);
            case DASH -> opening.emphasis().isNone() ? sign(token, LabelStyle.DASH) : null;
            case LETTER_STOP -> opening.emphasis().allowsLetters() ? sign(token) : null;
            case TIME -> time(token);
            case NO_NAME -> null;
        };
    }

    private LabelEnding sign(LabelToken token, LabelStyle style) {
        return LabelEnding.of(opening, token.start(), token.end(), token.end(), style);
    }

    /** Returns an ending by a sign that may stand within the emphasis of the words. */
    private LabelEnding sign(LabelToken token) {
        return sign(token, opening.emphasis().isNone() ? LabelStyle.BRACKET : LabelStyle.AROUND);
    }

    /** Reads a colon, behind which the emphasis may end; brackets hold a name alone. */
    private @Nullable LabelEnding colon(LabelToken token) {
        LabelEmphasis emphasis = opening.emphasis();
        if (emphasis.isNone()) {
            return sign(token, LabelStyle.PLAIN);
        }
        // A second colon is a slip of the pen.
        int sign = line.hasColonAt(token.end()) ? token.end() + 1 : token.end();
        int unseen = line.skipUnseen(sign);
        int close = line.skipSpaces(unseen);
        if (emphasis.closesAt(line, close)) {
            int end = close + emphasis.closing().length();
            int written = close > unseen ? close : sign;
            return LabelEnding.of(opening, token.start(), written, end, LabelStyle.MARKED);
        }
        return emphasis.mayHoldWords() ? sign(token, emphasis.styleAround()) : null;
    }

    /** Reads {@code RS) words}. */
    private @Nullable LabelEnding bracket(LabelToken token) {
        String name = line.substring(opening.nameStart(), token.start());
        boolean initials = INITIALS.matcher(name).matches() && line.hasBlankAt(token.end());
        return initials && opening.emphasis().allowsSigns() ? sign(token) : null;
    }

    /** Reads a time in the label; one that ends no name is a part of it, sign by sign. */
    private @Nullable LabelEnding time(LabelToken token) {
        LabelEnding timed = TimeEnding.parse(line, opening, token);
        return timed != null ? timed : endingFrom(token.start() + 1);
    }

    /** Reads a name in capitals alone on its line, as printed interviews have it. */
    private @Nullable LabelEnding capitals() {
        int start = opening.nameStart();
        if (!opening.emphasis().isNone()
                || opening.time() != null
                || Character.getType(line.text().codePointAt(start))
                        != Character.UPPERCASE_LETTER) {
            return null;
        }
        Matcher capitals = CAPITALS.matcher(line.text()).region(start, line.end());
        return capitals.matches()
                ? LabelEnding.of(
                        opening, capitals.end(1), capitals.end(1), line.end(), LabelStyle.BARE)
                : null;
    }

    /**
     * Reads two dashes before words that ask, or before Japanese ones: so interviewers are set in
     * print there. Two dashes before a name say whose a quotation is.
     */
    private @Nullable LabelEnding askingDashes() {
        int start = opening.nameStart();
        if (!opening.emphasis().isNone()
                || start + 2 >= line.end()
                || !line.hasAnyAt(start, "―—─ー")
                || line.charAt(start + 1) != line.charAt(start)
                || line.charAt(start + 2) == line.charAt(start)) {
            return null;
        }
        String words = line.substring(start, line.end());
        boolean asks = QuestionSentences.isQuestion(words) || hasKana(words);
        int end = start + 2;
        return asks ? LabelEnding.of(opening, end, end, end, LabelStyle.BRACKET) : null;
    }

    private static boolean hasKana(String words) {
        return words.chars().anyMatch(c -> c >= FIRST_KANA && c <= LAST_KANA);
    }
}
