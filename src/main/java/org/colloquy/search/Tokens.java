package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the forms under which its words are found.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>A word is letters and digits. {@code & . _} and an apostrophe join it where they stand
 *       between two of these, and {@code ++}, {@code +} and {@code #} close it behind a letter: so
 *       {@code S&T}, {@code U.S.}, {@code 5G} and {@code C++} are words, and are found as written.
 *   <li>A joined word is also found by its parts, where each has two letters or more: {@code node}
 *       and {@code js} in {@code node.js}, but no {@code s} in {@code U.S.} A hyphen does not join.
 *   <li>A word with {@code 's} is also found without; one with an elided article in French, Catalan
 *       or Italian also without that.
 *   <li>Beside what is written stands the stem, where it differs.
 *   <li>Chinese, Japanese and Korean, and the scripts of South East Asia that set no blanks, are
 *       found by each character and each pair of them.
 * </ol>
 *
 * <p>Lucene's own tokenizers were rejected: they cut {@code S&T} and {@code C++} apart, so that
 * every {@code C} would be found.
 */
final class Tokens {
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");
    private static final int LEAST_PART = 2;

    private final String text;
    private final @Nullable Stems stems;
    private final boolean eliding;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokens(String text, @Nullable Stems stems) {
        this.text = text;
        this.stems = stems;
        this.eliding = stems != null && ELIDING.contains(stems.language());
    }

    /**
     * The forms of a text, in order.
     *
     * @param stems of its language; null where there are none
     */
    static List<Token> of(String text, @Nullable Stems stems) {
        Tokens tokens = new Tokens(text, stems);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Script.isPaired(c)) {
                at = paired(at);
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                at += Character.charCount(c);
            }
        }
    }

    /** A run of characters that are found by pairs; returns its end. */
    private int paired(int start) {
        int at = start;
        while (at < text.length() && Script.isPaired(text.codePointAt(at))) {
            int next = text.offsetByCodePoints(at, 1);
            add(Token.Kind.CHARACTER, at, next);
            if (next < text.length() && Script.isPaired(text.codePointAt(next))) {
                add(Token.Kind.PAIR, at, text.offsetByCodePoints(next, 1));
            }
            position++;
            at = next;
        }
        return at;
    }

    private void add(Token.Kind kind, int start, int end) {
        String form = Folding.fold(text.substring(start, end));
        tokens.add(new Token(kind, form, new Span(start, end), position));
    }

    /** A word with all its forms; returns its end. */
    private int word(int start) {
        List<Span> parts = new ArrayList<>();
        int partStart = start;
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = end + Character.charCount(c);
            if (Script.isWord(c) && !Script.isPaired(c)) {
                end = next;
            } else if (isJoint(c, next) && next < text.length()) {
                parts.add(new Span(partStart, end));
                partStart = next;
                end = next;
            } else {
                break;
            }
        }
        parts.add(new Span(partStart, end));
        int closed = closed(end);
        forms(new Span(start, closed), parts, closed > end);
        return closed;
    }

    private boolean isJoint(int c, int next) {
        boolean joins = c == '&' || c == '＆' || c == '.' || c == '_' || Folding.isApostrophe(c);
        if (!joins || next >= text.length()) {
            return false;
        }
        int behind = text.codePointAt(next);
        return Character.isLetterOrDigit(behind) && !Script.isPaired(behind);
    }

    /** The end of a word with what closes it: {@code C++}, {@code F#}. */
    private int closed(int end) {
        if (!Character.isLetter(text.codePointBefore(end))) {
            return end;
        }
        int at = end;
        if (text.startsWith("++", at)) {
            at += 2;
        } else if (text.startsWith("+", at) || text.startsWith("#", at)) {
            at++;
        }
        boolean free = at == text.length() || !Script.isWord(text.codePointAt(at));
        return free ? at : end;
    }

    private void forms(Span whole, List<Span> parts, boolean closed) {
        add(Token.Kind.WHOLE, whole.start(), whole.end());
        int first = position;
        position++;
        if (parts.size() == 1) {
            if (!closed) {
                stem(whole, first);
            } else if (length(parts.get(0)) >= LEAST_PART) {
                part(parts.get(0), first);
            }
            return;
        }
        if (Folding.isApostrophe(text.charAt(parts.get(0).end()))) {
            apostrophe(whole, parts, first);
        } else if (parts.stream().allMatch(part -> length(part) >= LEAST_PART)) {
            for (int i = 0; i < parts.size(); i++) {
                part(parts.get(i), first + i);
            }
            position = first + parts.size();
        }
    }

    private void apostrophe(Span whole, List<Span> parts, int at) {
        Span last = parts.get(parts.size() - 1);
        boolean possessive = Folding.fold(word(last)).equals("s");
        if (possessive) {
            part(new Span(whole.start(), parts.get(parts.size() - 2).end()), at);
        } else if (eliding && length(last) >= LEAST_PART) {
            part(new Span(last.start(), whole.end()), at);
        } else {
            stem(whole, at);
        }
    }

    private void part(Span part, int at) {
        tokens.add(new Token(Token.Kind.PART, Folding.fold(word(part)), part, at));
        stem(part, at);
    }

    private void stem(Span word, int at) {
        String written = word(word);
        if (stems == null || !written.codePoints().allMatch(c -> Script.isWord(c))) {
            return;
        }
        String stem = stems.stem(written.toLowerCase(Locale.ROOT));
        if (!stem.equals(Folding.fold(written))) {
            String form = Token.stem(stems.language(), stem);
            tokens.add(new Token(Token.Kind.STEM, form, word, at));
        }
    }

    private String word(Span span) {
        return text.substring(span.start(), span.end());
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
