package org.colloquy.site.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Placer of marks in one piece of HTML: the letters of the editor's notes, and the numbers that
 * paper bears at terms and links. A mark stands behind the word it belongs to and behind what
 * closes that, never between a name and its {@code ’s} or before a full stop.
 *
 * <p>A number is an attribute of its link where nothing follows in the same word; else an empty
 * element bears it. The words themselves are left as they are.
 */
final class MarkPlacer {
    /**
     * Characters that a mark may go behind its place, at the most: no address or formula is a word.
     */
    private static final int MAX_PASSED = 40;

    private static final String NOTE = "<a class=\"mark\"";
    private static final String END = "</a>";
    private static final Pattern NUMBER =
            Pattern.compile(" data-(?:n|[no]=\"\\d+\"|link=\"\\d+\")(?=[ >])");
    private static final Set<String> IN_WORDS =
            Set.of(
                    "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
                    "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
                    "var");
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    /**
     * A mark that waits for the end of its word.
     *
     * @param near what is written where no words came between, at {@code at}
     * @param far what is written behind words
     */
    private record HeldMark(int at, String near, String far) {}

    private final String html;
    private final StringBuilder placed;
    private final List<HeldMark> held = new ArrayList<>();
    private int passed;
    private @Nullable String number;
    private int numberAt;

    private MarkPlacer(String html) {
        this.html = html;
        this.placed = new StringBuilder(html.length() + 64);
    }

    /** Returns the HTML with its marks behind words and closing signs. */
    static String behindWords(String html) {
        boolean marked = html.contains(NOTE) || NUMBER.matcher(html).find();
        return marked ? new MarkPlacer(html).placed() : html;
    }

    private String placed() {
        int at = 0;
        while (at < html.length()) {
            at = html.charAt(at) == '<' ? tag(at) : text(at);
        }
        release(passed > 0);
        return placed.toString();
    }

    private int tag(int at) {
        if (html.startsWith(NOTE, at)) {
            int end = html.indexOf(END, at) + END.length();
            String mark = html.substring(at, end);
            held.add(new HeldMark(placed.length(), mark, mark));
            return end;
        }
        int end = endOfTag(at);
        String tag = html.substring(at, end);
        if (tag.equals(END)) {
            endLink();
        } else if (tag.startsWith("<a ")) {
            release(false);
            link(tag);
        } else {
            if (!IN_WORDS.contains(nameOf(tag))) {
                release(passed > 0);
            }
            placed.append(tag);
        }
        return end;
    }

    private void link(String tag) {
        Matcher attribute = NUMBER.matcher(tag);
        if (attribute.find()) {
            number = attribute.group();
            numberAt = placed.length() + attribute.start();
            placed.append(tag, 0, attribute.start()).append(tag, attribute.end(), tag.length());
        } else {
            placed.append(tag);
        }
    }

    private void endLink() {
        placed.append(END);
        if (number != null) {
            held.add(new HeldMark(numberAt, number, "<i data-generated" + number + "></i>"));
            number = null;
        }
    }

    private int text(int at) {
        int end = at + lengthAt(at);
        if (!held.isEmpty()) {
            boolean on = continues(characterAt(at), end);
            if (on && passed < MAX_PASSED) {
                passed++;
            } else {
                release(!on && passed > 0);
            }
        }
        placed.append(html, at, end);
        return end;
    }

    /** Writes the marks that wait: here, or where they would stand without the words between. */
    private void release(boolean here) {
        if (here) {
            held.forEach(mark -> placed.append(mark.far()));
        } else {
            for (int i = held.size() - 1; i >= 0; i--) {
                placed.insert(held.get(i).at(), held.get(i).near());
            }
        }
        held.clear();
        passed = 0;
    }

    /** Tells whether a character goes on with the word before it, or closes it. */
    private boolean continues(int character, int behind) {
        if (WITHOUT_SPACES.contains(UnicodeScript.of(character))) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.START_PUNCTUATION ->
                    false;
            case Character.DASH_PUNCTUATION -> character == '-' || isHyphen(character);
            // In some languages such a sign closes: nothing is quoted that begins with a space.
            case Character.INITIAL_QUOTE_PUNCTUATION -> !isLetterNext(behind);
            default -> character != '\u200B';
        };
    }

    private static boolean isHyphen(int character) {
        return character == '\u2010' || character == '\u2011';
    }

    private boolean isLetterNext(int behind) {
        int at = behind;
        while (at < html.length() && html.charAt(at) == '<') {
            at = endOfTag(at);
        }
        return at < html.length() && Character.isLetterOrDigit(characterAt(at));
    }

    private int lengthAt(int at) {
        int end = html.charAt(at) == '&' ? html.indexOf(';', at) + 1 : 0;
        return end > at ? end - at : Character.charCount(html.codePointAt(at));
    }

    /** Returns a character, and of a reference to one the character that it stands for. */
    private int characterAt(int at) {
        String written = html.substring(at, at + lengthAt(at));
        return switch (written) {
            case "&nbsp;" -> '\u00A0';
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&quot;" -> '"';
            default -> written.codePointAt(0);
        };
    }

    private int endOfTag(int at) {
        char quote = 0;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private static String nameOf(String tag) {
        return tag.replaceFirst("(?s)^</?([A-Za-z0-9]*).*", "$1");
    }
}
