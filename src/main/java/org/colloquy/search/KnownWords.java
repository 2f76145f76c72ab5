package org.colloquy.search;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language as the index takes them. Nearly all words of a text are some that came
 * before, whose forms need not be made again. For one thread.
 *
 * <p>A word has one of a few places in a table, of which it goes forward by one each time that it
 * comes again; a new one takes the last. So a word is found without being cut out of its text, rare
 * ones push out rare ones, and all take no more room the more there are. Beside a word stand its
 * letters, so that to know it again is to look at nothing that lies elsewhere, which would take
 * longer than all the rest.
 */
final class KnownWords {
    /** Of these some megabytes. */
    private static final int PLACES = 1 << 16;

    /** Places of one word. Their letters are what a processor fetches at once. */
    private static final int EACH = 4;

    private static final int SHIFT = Long.numberOfLeadingZeros(PLACES - 1L);

    /** Large odd numbers, by which the bits of letters are spread. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final long SPREAD_TAIL = 0xC2B2AE3D27D4EB4FL;

    /** The highest of the letters of which one number takes eight; of others it takes four. */
    private static final int NARROW = 0xFF;

    /** How many of such letters two numbers have: all of most words. */
    private static final int PACKED = 2 * Long.BYTES;

    private final @Nullable Stems stems;
    private final @Nullable Known[] table = new Known[PLACES];
    private final long[] letters = new long[2 * PLACES];
    private long head;
    private long tail;
    private boolean narrow;

    /** Every word that is found as it is written and in no other form: what was asked for last. */
    private final Known plain = new Known();

    /**
     * @param language a BCP 47 tag
     */
    KnownWords(String language) {
        this.stems = Stems.of(language).orElse(null);
    }

    /** A word, or a character and that behind it if there is one. */
    static final class Known {
        /** Nothing at all. */
        static final Known NONE = new Known("", true, false, List.of());

        private final String written;
        private final int length;
        private final boolean narrow;
        private final boolean paired;
        private final BytesRef[] forms;
        private final int[] positions;
        private final int width;

        private Known(String written, boolean narrow, boolean paired, List<Token> forms) {
            this.written = written;
            this.length = written.length();
            this.narrow = narrow;
            this.paired = paired;
            this.forms =
                    forms.stream()
                            .map(token -> new BytesRef(token.form()))
                            .toArray(BytesRef[]::new);
            this.positions = forms.stream().mapToInt(Token::position).toArray();
            this.width = forms.isEmpty() ? 0 : Tokens.width(forms);
        }

        /** A word of letters of ASCII that has no form but itself. */
        private Known() {
            this.written = "";
            this.length = 0;
            this.narrow = true;
            this.paired = false;
            this.forms = new BytesRef[] {new BytesRef(PACKED)};
            this.positions = new int[1];
            this.width = 1;
        }

        private void turnTo(Pieces place) {
            BytesRef form = forms[0];
            form.length = place.length();
            for (int i = 0; i < form.length; i++) {
                int unit = place.unit(i);
                form.bytes[i] = (byte) (unit >= 'A' && unit <= 'Z' ? unit + 'a' - 'A' : unit);
            }
        }

        /** How many forms it has. */
        int size() {
            return forms.length;
        }

        /** A form as the index takes it. */
        BytesRef form(int i) {
            return forms[i];
        }

        /** The position of a form in the word. */
        int position(int i) {
            return positions[i];
        }

        /** How many positions it takes. */
        int width() {
            return width;
        }
    }

    /** What a text has at one place. */
    Known at(Pieces place) {
        pack(place);
        int first = (int) ((head * SPREAD ^ tail * SPREAD_TAIL) >>> SHIFT) & -EACH;
        for (int i = first; i < first + EACH; i++) {
            Known known = at(i, place);
            if (known != null) {
                if (i > first) {
                    put(i, table[i - 1], letters[2 * i - 2], letters[2 * i - 1]);
                    put(i - 1, known, head, tail);
                }
                return known;
            }
        }
        Known known = known(place);
        put(first + EACH - 1, known, head, tail);
        return known;
    }

    private void put(int i, @Nullable Known known, long first, long second) {
        table[i] = known;
        letters[2 * i] = first;
        letters[2 * i + 1] = second;
    }

    private @Nullable Known at(int i, Pieces place) {
        if (letters[2 * i] != head || letters[2 * i + 1] != tail) {
            return null;
        }
        Known known = table[i];
        boolean alike = known != null && known.narrow == narrow && known.paired == place.isPaired();
        return alike && isSame(known, place) ? known : null;
    }

    private boolean isSame(Known known, Pieces place) {
        if (known != plain) {
            return place.length() == known.length
                    && (known.length <= packed() || place.isWritten(known.written));
        }
        boolean whole = place.length() <= PACKED;
        if (whole) {
            plain.turnTo(place);
        }
        return whole;
    }

    /** Puts the first of its letters into two numbers. */
    private void pack(Pieces place) {
        narrow = true;
        if (pack(place, Byte.SIZE) > NARROW) {
            narrow = false;
            pack(place, Character.SIZE);
        }
    }

    private int packed() {
        return narrow ? PACKED : PACKED / 2;
    }

    private int pack(Pieces place, int bits) {
        int each = Long.SIZE / bits;
        int all = 0;
        head = 0;
        tail = 0;
        for (int i = 0; i < Math.min(each, place.length()); i++) {
            all |= place.unit(i);
            head = head << bits | place.unit(i);
        }
        for (int i = each; i < Math.min(2 * each, place.length()); i++) {
            all |= place.unit(i);
            tail = tail << bits | place.unit(i);
        }
        return all;
    }

    private Known known(Pieces place) {
        String written = place.written();
        List<Token> forms =
                place.isPaired() ? WordForms.ofPaired(written) : WordForms.of(written, stems);
        if (forms.size() == 1 && isPlain(written)) {
            plain.turnTo(place);
            return plain;
        }
        return new Known(written, narrow, place.isPaired(), forms);
    }

    private static boolean isPlain(String word) {
        return word.length() <= PACKED && Folding.isPlain(word);
    }
}
