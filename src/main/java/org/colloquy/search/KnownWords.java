package org.colloquy.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language as the index takes them. Nearly all words of a text are some that came
 * before, whose forms need not be made again. For one thread.
 */
final class KnownWords {
    /** Of these a few megabytes. */
    private static final int MOST = 40_000;

    private final @Nullable Stems stems;
    private final Map<String, Known> words = new HashMap<>();
    private final Map<String, Beginning> beginnings = new HashMap<>();

    /**
     * @param language a BCP 47 tag
     */
    KnownWords(String language) {
        this.stems = Stems.of(language).orElse(null);
    }

    /**
     * A word, or a character with that behind it.
     *
     * @param forms with their places in the word
     * @param width how many positions it takes
     */
    record Known(List<Form> forms, List<Beginning> beginnings, int width) {
        /** Nothing at all. */
        static final Known NONE = new Known(List.of(), List.of(), 0);
    }

    /** A form as the index takes it. */
    record Form(BytesRef bytes, int start, int end, int position) {}

    /** A beginning of words, which knows in which passage it was seen last. */
    static final class Beginning {
        private final BytesRef bytes;
        private int passage;

        private Beginning(String text) {
            this.bytes = new BytesRef(text);
        }

        BytesRef bytes() {
            return bytes;
        }

        /** Whether it is the first time in a passage, whose number is another each time. */
        boolean isNewIn(int other) {
            boolean isNew = passage != other;
            passage = other;
            return isNew;
        }
    }

    /** What a text has at one place. */
    Known at(Pieces place) {
        String written = place.written();
        Known known = words.get(written);
        if (known == null) {
            if (words.size() >= MOST) {
                words.clear();
            }
            known =
                    known(
                            place.isPaired()
                                    ? WordForms.ofPaired(written)
                                    : WordForms.of(written, stems));
            words.put(written, known);
        }
        return known;
    }

    private Known known(List<Token> forms) {
        return new Known(
                forms.stream().map(KnownWords::form).toList(),
                Beginnings.of(forms).stream()
                        .map(text -> beginnings.computeIfAbsent(text, Beginning::new))
                        .toList(),
                Tokens.width(forms));
    }

    private static Form form(Token token) {
        Span place = token.place();
        return new Form(new BytesRef(token.form()), place.start(), place.end(), token.position());
    }
}
