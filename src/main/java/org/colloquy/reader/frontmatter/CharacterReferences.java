package org.colloquy.reader.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Signs written as references, by a number or a name between an ampersand and a semicolon, as other
 * programs leave them in front matter.
 */
public final class CharacterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private CharacterReferences() {}

    /** Returns a text with the signs that are meant; what means none stays as it is. */
    public static String read(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                Parser.unescapeEntities(found.group(), true)));
    }
}
