package org.colloquy.text.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.text.TextFolding;

/** Names of the months in languages that write dates as day, month, year. */
final class Months {
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "ca", "nl", "sv", "da", "nb", "pl", "cs",
                    "ru", "uk", "tr", "id");

    private static final int MIN_LETTERS = 3;

    /** Beginnings that mean one month only, whatever the language. */
    private static final Map<String, Integer> BY_BEGINNING = byBeginning(LANGUAGES);

    private static final Map<String, Integer> ENGLISH = byBeginning(List.of("en"));

    private Months() {}

    /** Returns the number of a month, from 1, by its name or a beginning of it; 0 if it is none. */
    static int number(String name) {
        return BY_BEGINNING.getOrDefault(TextFolding.lower(name), 0);
    }

    /**
     * Returns the number of a month by its English name, where no day says that a date is meant.
     */
    static int english(String name) {
        return ENGLISH.getOrDefault(TextFolding.lower(name), 0);
    }

    private static Map<String, Integer> byBeginning(List<String> languages) {
        Map<String, Integer> found = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (String language : languages) {
            DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
            for (int form : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                String[] names = symbols.getMonths(form, DateFormatSymbols.WIDE);
                for (int month = 0; month < 12; month++) {
                    beginnings(names[month], month + 1, found, unclear);
                }
            }
        }
        unclear.forEach(found::remove);
        return Map.copyOf(found);
    }

    private static void beginnings(
            String written, int month, Map<String, Integer> found, Set<String> unclear) {
        String name = TextFolding.lower(written.replaceFirst("^d[e’'] ?", ""));
        for (int length = MIN_LETTERS; length <= name.length(); length++) {
            String beginning = name.substring(0, length);
            Integer other = found.putIfAbsent(beginning, month);
            if (other != null && other != month) {
                unclear.add(beginning);
            }
        }
    }
}
