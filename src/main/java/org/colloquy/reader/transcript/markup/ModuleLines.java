package org.colloquy.reader.transcript.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code import … from '…'} and {@code export …} at the head of MDX, which are code. An
 * export may run over several lines, until its brackets are closed.
 */
public final class ModuleLines {
    private static final Pattern IMPORT =
            Pattern.compile(
                    "import\\s+(?:[\\w$*{}, \\t\\n]{1,500}\\s+from\\s+)?(?:'[^'\\n]+'|\"[^\"\\n]+\")[ \\t]*;?[ \\t]*(?=\\n|\\z)");
    private static final Pattern EXPORT =
            Pattern.compile(
                    "export\\s+(?:default\\b|(?:const|let|var|async|function|class)\\s+[\\w$]|[{*])");
    private static final int LONGEST_EXPORT = 20_000;

    private ModuleLines() {}

    /** Returns the offset behind the last of them; 0 if a text does not begin with one. */
    public static int end(String text) {
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == ' ' || sign == '\t') {
                at++;
            } else {
                int next =
                        switch (sign) {
                            case 'i' -> imported(text, at);
                            case 'e' -> exported(text, at);
                            default -> -1;
                        };
                if (next < 0) {
                    return end;
                }
                end = next;
                at = next;
            }
        }
        return end;
    }

    private static int imported(String text, int at) {
        Matcher line = IMPORT.matcher(text).region(at, text.length());
        return line.lookingAt() ? line.end() : -1;
    }

    /** Returns the end of the line in which all brackets of an export are closed; -1 if never. */
    private static int exported(String text, int at) {
        if (!EXPORT.matcher(text).region(at, text.length()).lookingAt()) {
            return -1;
        }
        int open = 0;
        int limit = Math.min(text.length(), at + LONGEST_EXPORT);
        for (int i = at; i < limit; i++) {
            char sign = text.charAt(i);
            if ("{[(".indexOf(sign) >= 0) {
                open++;
            } else if ("}])".indexOf(sign) >= 0) {
                open--;
            } else if (sign == '\n' && open == 0) {
                return i;
            }
        }
        return limit == text.length() && open == 0 ? limit : -1;
    }
}
