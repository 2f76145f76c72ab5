package org.colloquy.text;

import java.util.regex.Pattern;

/** Address to which a link may lead out of the corpus: of the web, or of somebody's mail. */
public final class OutwardAddress {
    /**
     * A browser takes {@code https:page} and {@code https:/page} for pages of the site that it is
     * on, so that they lead elsewhere than they say.
     */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:https?://|mailto:)[^\\s/]", Pattern.CASE_INSENSITIVE);

    private OutwardAddress() {}

    /** Tells whether a text is such an address: whole, with a scheme that may lead out. */
    public static boolean is(String written) {
        return BEGINNING.matcher(written).lookingAt();
    }
}
