package org.colloquy.search.analysis;

import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * A form under which a place in a text is found.
 *
 * @param position of the word in the text, counted from 0; one word may have several forms
 */
public record WordForm(FormType type, String form, TextSpan place, int position) {

    /** The relation of a form to its word. */
    public enum FormType {
        /** The word as it is written, folded. */
        WHOLE(TypeAttribute.DEFAULT_TYPE),
        /** A part of a word that is also found by itself: {@code node} of {@code node.js}. */
        PART("part"),
        /**
         * Two words that a hyphen joins, without the hyphen: {@code cooperation} of {@code
         * co-operation}. It is found by its stem alone, never as it is written.
         */
        COMPOUND("compound"),
        /** The stem of the word, marked with its language. */
        STEM("stem"),
        /** One character of a script that sets no blanks. */
        CHARACTER(CJKBigramFilter.SINGLE_TYPE),
        /** Two such characters in a row. */
        PAIR(CJKBigramFilter.DOUBLE_TYPE);

        private final String token;

        FormType(String token) {
            this.token = token;
        }

        /** Returns the name of the type as Lucene's token streams carry it. */
        String token() {
            return token;
        }

        static FormType of(String token) {
            for (FormType type : values()) {
                if (type.token.equals(token)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("no type of a form: " + token);
        }
    }
}
