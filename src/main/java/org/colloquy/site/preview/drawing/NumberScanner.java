package org.colloquy.site.preview.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scanner of numbers in attributes of a drawing, which blanks, commas or nothing part. */
final class NumberScanner {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER.pattern() + ")(?:px)?");

    private final String text;
    private int at;

    NumberScanner(String text) {
        this.text = text;
        skip();
    }

    /** Returns all numbers of a text that has nothing else. */
    static List<Double> all(String text) throws UndrawableException {
        NumberScanner scanner = new NumberScanner(text);
        List<Double> numbers = new ArrayList<>();
        while (!scanner.isAtEnd()) {
            numbers.add(scanner.number());
        }
        return numbers;
    }

    /** Returns a length in pixels, which are the units of the drawing. */
    static double length(String text) throws UndrawableException {
        Matcher length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            throw new UndrawableException("a length " + text);
        }
        return Double.parseDouble(length.group(1));
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Tells whether a letter is next, and no number. */
    boolean isAtLetter() {
        return !isAtEnd() && Character.isLetter(text.charAt(at));
    }

    char letter() {
        char letter = text.charAt(at++);
        skip();
        return letter;
    }

    double number() throws UndrawableException {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new UndrawableException("no number at " + at);
        }
        at = number.end();
        skip();
        return Double.parseDouble(number.group());
    }

    /** Returns a digit that says yes or no; the next number may follow it without a gap. */
    boolean flag() throws UndrawableException {
        if (isAtEnd() || (text.charAt(at) != '0' && text.charAt(at) != '1')) {
            throw new UndrawableException("no flag at " + at);
        }
        return letter() == '1';
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
