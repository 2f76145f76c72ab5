package org.colloquy.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Address to which a link may lead out of the corpus: of the web, or of somebody's mail. */
public final class OutwardAddress {
    /**
     * A browser takes {@code https:page} and {@code https:/page} for pages of the site that it is
     * on, so that they lead elsewhere than they say.
     */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:https?://|mailto:)[^\\s/]", Pattern.CASE_INSENSITIVE);

    private static final String HOST = "(?:[\\p{L}\\p{N}-]{1,63}\\.){1,9}";

    private static final String REST = "(?::\\d{1,5})?(?:[/?#].*)?";

    /** A path, a query or nothing stands behind a name that begins or ends as those of hosts do. */
    private static final Pattern WEB =
            Pattern.compile(
                    "(?:www\\." + HOST + "\\p{L}{2,24}|" + HOST + "(?:com|org|net|edu|gov))" + REST,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB_OR_FOLDER =
            Pattern.compile(HOST + "\\p{L}{2,24}/.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}._%+-]{1,64}@" + HOST + "\\p{L}{2,24}(?:\\?.*)?",
                    Pattern.CASE_INSENSITIVE);

    private OutwardAddress() {}

    /** Tells whether a text is such an address: whole, with a scheme that may lead out. */
    public static boolean is(String written) {
        return BEGINNING.matcher(written).lookingAt();
    }

    /**
     * Returns the address that is meant by a text that has the form of one but for its scheme;
     * empty if it has not.
     */
    public static Optional<String> meant(String written) {
        if (MAIL.matcher(written).matches()) {
            return Optional.of("mailto:" + written);
        }
        return WEB.matcher(written).matches()
                ? Optional.of("https://" + written)
                : Optional.empty();
    }

    /**
     * Returns the address that is meant by a text that may as well be the path of a file, where
     * there is no folder with the name of its host.
     */
    public static Optional<String> meantForFolder(String written) {
        return WEB_OR_FOLDER.matcher(written).matches()
                ? Optional.of("https://" + written)
                : Optional.empty();
    }
}
