package org.colloquy.reader.identity.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.identity.style.StyleToken.StyleTokenKind;

/** Scanner that parts a style sheet into tokens, as browsers do. */
final class StyleScanner {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(?:\\d{1,15}(?:\\.\\d{1,15})?|\\.\\d{1,15})(?:[eE][-+]?\\d{1,2})?");
    private static final int MOST_HEX_DIGITS = 6;

    private final String sheet;
    private final List<StyleToken> tokens = new ArrayList<>();
    private int at;

    private StyleScanner(String sheet) {
        this.sheet = sheet;
    }

    static List<StyleToken> scan(String sheet) {
        StyleScanner scanner = new StyleScanner(sheet);
        while (scanner.at < sheet.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        int start = at;
        char sign = sheet.charAt(at);
        if (Character.isWhitespace(sign)) {
            at++;
            add(StyleTokenKind.BLANK, " ", start);
        } else if (sheet.startsWith("/*", at)) {
            int end = sheet.indexOf("*/", at + 2);
            at = end < 0 ? sheet.length() : end + 2;
            add(end < 0 ? StyleTokenKind.BROKEN : StyleTokenKind.BLANK, " ", start);
        } else if (sign == '"' || sign == '\'') {
            string(sign);
        } else if (sign == '#' && isName(at + 1)) {
            at++;
            add(StyleTokenKind.HASH, name(), start);
        } else if (sign == '@' && isNameStart(at + 1)) {
            at++;
            add(StyleTokenKind.AT_WORD, name(), start);
        } else if (!number()) {
            if (isNameStart(at)) {
                word();
            } else {
                at++;
                add(StyleTokenKind.SIGN, String.valueOf(sign), start);
            }
        }
    }

    private void add(StyleTokenKind kind, String text, int start) {
        tokens.add(new StyleToken(kind, text, 0, start, at));
    }

    private boolean number() {
        int start = at;
        Matcher number = NUMBER.matcher(sheet).region(at, sheet.length());
        if (!number.lookingAt()) {
            return false;
        }
        at = number.end();
        double value = Double.parseDouble(number.group());
        String unit = "";
        if (at < sheet.length() && sheet.charAt(at) == '%') {
            at++;
            unit = "%";
        } else if (isNameStart(at)) {
            unit = name();
        }
        tokens.add(new StyleToken(StyleTokenKind.NUMBER, unit, value, start, at));
        return true;
    }

    private void string(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < sheet.length() && sheet.charAt(at) != quote && sheet.charAt(at) != '\n') {
            if (sheet.charAt(at) == '\\' && sheet.startsWith("\n", at + 1)) {
                at += 2;
            } else {
                text.append(character());
            }
        }
        boolean isClosed = at < sheet.length() && sheet.charAt(at) == quote;
        at += isClosed ? 1 : 0;
        add(isClosed ? StyleTokenKind.STRING : StyleTokenKind.BROKEN, text.toString(), start);
    }

    private void word() {
        int start = at;
        String name = name();
        if (at >= sheet.length() || sheet.charAt(at) != '(') {
            add(StyleTokenKind.IDENT, name, start);
            return;
        }
        at++;
        if (!name.equalsIgnoreCase("url")) {
            add(StyleTokenKind.FUNCTION, name, start);
            return;
        }
        int end = sheet.indexOf(')', at);
        at = end < 0 ? sheet.length() : end + 1;
        add(end < 0 ? StyleTokenKind.BROKEN : StyleTokenKind.URL, name, start);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isName(at)) {
            name.append(character());
        }
        return name.toString();
    }

    /** Takes a character, which may be written by its number or after a backslash. */
    private String character() {
        if (sheet.charAt(at) != '\\' || at + 1 >= sheet.length()) {
            int one = sheet.codePointAt(at);
            at += Character.charCount(one);
            return Character.toString(one);
        }
        at++;
        int digits = at;
        while (digits < sheet.length()
                && digits - at < MOST_HEX_DIGITS
                && Character.digit(sheet.charAt(digits), 16) >= 0) {
            digits++;
        }
        if (digits == at) {
            int one = sheet.codePointAt(at);
            at += Character.charCount(one);
            return Character.toString(one);
        }
        int point = Integer.parseInt(sheet.substring(at, digits), 16);
        at = digits;
        if (at < sheet.length() && Character.isWhitespace(sheet.charAt(at))) {
            at++;
        }
        return Character.isValidCodePoint(point) && point > 0
                ? Character.toString(point)
                : "\uFFFD";
    }

    private boolean isNameStart(int index) {
        if (index >= sheet.length()) {
            return false;
        }
        char sign = sheet.charAt(index);
        return sign == '-'
                ? index + 1 < sheet.length()
                        && (sheet.charAt(index + 1) == '-' || isNameStart(index + 1))
                : Character.isLetter(sign) || sign == '_' || sign > 127 || isEscape(index);
    }

    private boolean isName(int index) {
        if (index >= sheet.length()) {
            return false;
        }
        char sign = sheet.charAt(index);
        return Character.isLetterOrDigit(sign)
                || sign == '_'
                || sign == '-'
                || sign > 127
                || isEscape(index);
    }

    private boolean isEscape(int index) {
        return sheet.charAt(index) == '\\'
                && index + 1 < sheet.length()
                && sheet.charAt(index + 1) != '\n';
    }
}
