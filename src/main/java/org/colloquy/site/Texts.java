package org.colloquy.site;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.colloquy.corpus.PartialDate;

/** The site's own words and how it writes dates, names and numbers. */
final class Texts {
    private static final String[] SMALL = {
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve"
    };

    private Texts() {}

    /** {@code 11 April 2022}, {@code April 2022} or {@code 2022}. */
    static String date(PartialDate date) {
        String text = Integer.toString(date.year());
        if (date.month() > 0) {
            text =
                    Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + " "
                            + text;
        }
        return date.day() > 0 ? date.day() + " " + text : text;
    }

    /** {@code 11 Apr} below a heading that says the year. */
    static String dayOfYear(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return date.day() > 0 ? date.day() + " " + month : month;
    }

    /** {@code 11 Apr 2022}, {@code Apr 2022} or {@code 2022}. */
    static String shortDate(PartialDate date) {
        return date.month() == 0 ? dayOfYear(date) : dayOfYear(date) + " " + date.year();
    }

    /** The same with a capital at its head. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether an address can be linked as one of the web. */
    static boolean isOnTheWeb(String address) {
        return address.matches("https?://\\S+");
    }

    /** {@code 1 question}, {@code 6 questions}. */
    static String count(int number, String noun) {
        String plural =
                noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return "%,d %s".formatted(number, number == 1 ? noun : plural);
    }

    /** {@code Six questions}: small numbers in words, for a heading. */
    static String countInWords(int number, String noun) {
        return number < SMALL.length && number > 0
                ? SMALL[number] + " " + noun + (number == 1 ? "" : "s")
                : count(number, noun);
    }

    /** At most so many characters of a text on one line, cut at a word. */
    static String shortened(String text, int length) {
        String line = text.strip().replaceAll("[ \\t\\n]+", " ");
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length - 1);
        return line.substring(0, cut > length / 2 ? cut : length - 1) + "…";
    }
}
