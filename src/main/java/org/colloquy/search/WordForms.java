package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms under which one word is found, whatever text it stands in ({@link Tokens}). */
final class WordForms {
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");
    private static final int LEAST_PART = 2;

    private final String written;
    private final @Nullable Stems stems;
    private final List<Token> forms = new ArrayList<>();

    private WordForms(String written, @Nullable Stems stems) {
        this.written = written;
        this.stems = stems;
    }

    /**
     * The forms of a word in the order of their positions, the first of which is 0.
     *
     * @param stems of its language; null where there are none
     */
    static List<Token> of(String word, @Nullable Stems stems) {
        WordForms all = new WordForms(word, stems);
        all.add();
        return all.forms;
    }

    /**
     * The forms of a character of a script that sets no blanks.
     *
     * @param written the character, and that behind it if the two are a pair
     */
    static List<Token> ofPaired(String written) {
        WordForms all = new WordForms(written, null);
        Span first = new Span(0, written.offsetByCodePoints(0, 1));
        all.add(Token.Kind.CHARACTER, first, 0);
        if (first.end() < written.length()) {
            all.add(Token.Kind.PAIR, new Span(0, written.length()), 0);
        }
        return all.forms;
    }

    private void add(Token.Kind kind, Span place, int position) {
        forms.add(new Token(kind, Folding.fold(in(place)), place, position));
    }

    private void add() {
        Span whole = new Span(0, written.length());
        add(Token.Kind.WHOLE, whole, 0);
        List<Span> parts = parts();
        if (parts.size() == 1) {
            Span only = parts.get(0);
            if (only.equals(whole)) {
                stem(whole, 0);
            } else if (length(only) >= LEAST_PART) {
                part(only, 0);
            }
        } else if (Folding.isApostrophe(written.charAt(parts.get(0).end()))) {
            apostrophe(whole, parts);
        } else if (parts.stream().allMatch(part -> length(part) >= LEAST_PART)) {
            for (int i = 0; i < parts.size(); i++) {
                part(parts.get(i), i);
            }
        }
    }

    /** What stands between its joints, without what closes it. */
    private List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < written.length(); ) {
            int c = written.codePointAt(at);
            int behind = at + Character.charCount(c);
            if (!Script.isWord(c)) {
                parts.add(new Span(start, at));
                if (c == '+' || c == '#') {
                    return parts;
                }
                start = behind;
            }
            at = behind;
        }
        parts.add(new Span(start, written.length()));
        return parts;
    }

    private void apostrophe(Span whole, List<Span> parts) {
        Span last = parts.get(parts.size() - 1);
        boolean eliding = stems != null && ELIDING.contains(stems.language());
        if (Folding.fold(in(last)).equals("s")) {
            part(new Span(0, parts.get(parts.size() - 2).end()), 0);
        } else if (eliding && length(last) >= LEAST_PART) {
            part(new Span(last.start(), whole.end()), 0);
        } else {
            stem(whole, 0);
        }
    }

    private void part(Span part, int position) {
        add(Token.Kind.PART, part, position);
        stem(part, position);
    }

    private void stem(Span word, int position) {
        String text = in(word);
        if (stems == null || !text.codePoints().allMatch(Script::isWord)) {
            return;
        }
        String stem = stems.stem(text.toLowerCase(Locale.ROOT));
        if (!stem.equals(Folding.fold(text))) {
            String form = Token.stem(stems.language(), stem);
            forms.add(new Token(Token.Kind.STEM, form, word, position));
        }
    }

    private String in(Span span) {
        return written.substring(span.start(), span.end());
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
