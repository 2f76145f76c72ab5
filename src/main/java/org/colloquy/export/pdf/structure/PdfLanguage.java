package org.colloquy.export.pdf.structure;

import java.util.regex.Pattern;

/** Form that the tag of a language has in a PDF (ISO 32000-1, 14.9.2, after RFC 3066). */
public final class PdfLanguage {
    private static final Pattern FORM = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private PdfLanguage() {}

    /** Tells whether a text has that form. */
    public static boolean isTag(String written) {
        return FORM.matcher(written).matches();
    }
}
