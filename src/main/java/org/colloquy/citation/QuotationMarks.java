package org.colloquy.citation;

/** Quotation marks. */
final class QuotationMarks {
    private static final String OPENERS = "([{—–“‘/-";

    private QuotationMarks() {}

    /** Returns a text for between double marks: its own double marks become single ones. */
    static String inner(String text) {
        StringBuilder inner = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inner.append(
                    switch (c) {
                        case '“' -> '‘';
                        case '”' -> '’';
                        case '"' -> opens(text, i) ? '‘' : '’';
                        default -> c;
                    });
        }
        return inner.toString();
    }

    private static boolean opens(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || OPENERS.indexOf(before) >= 0;
    }
}
