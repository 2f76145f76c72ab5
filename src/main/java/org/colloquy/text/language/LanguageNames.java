package org.colloquy.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of languages, in English and in themselves, and what else is written where the tag of a
 * language is expected: the code of a country, an underscore, a code of three letters.
 */
public final class LanguageNames {
    private static final Pattern TAG =
            Pattern.compile("(?i)[a-z]{2,3}(?:-[a-z0-9]{1,8})*|(?:x|i)(?:-[a-z0-9]{1,8})+");

    /** ICU leaves out the older of two codes for one language, which are tags nonetheless. */
    private static final Set<String> CODES =
            Stream.of(
                            Arrays.stream(ULocale.getISOLanguages()),
                            Arrays.stream(Locale.getISOLanguages()),
                            Stream.of("jw", "sh"))
                    .flatMap(codes -> codes)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LENGTH_OF_CODE = 2;

    private LanguageNames() {}

    /** Tells whether a text is the tag of a language, as far as its first part tells. */
    public static boolean isTag(String written) {
        if (!TAG.matcher(written).matches()) {
            return false;
        }
        String code = written.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return code.length() != LENGTH_OF_CODE || CODES.contains(code);
    }

    /** Returns the tag that somebody means who writes something else; empty if none is known. */
    public static Optional<String> tag(String written) {
        String underscored = written.strip().replace('_', '-');
        if (isTag(underscored)) {
            return Optional.of(underscored);
        }
        String named = Names.BY_NAME.get(folded(written));
        return named != null ? Optional.of(named) : ofCountry(underscored);
    }

    /** Returns the language of most people in a country: {@code jp} is written for {@code ja}. */
    private static Optional<String> ofCountry(String code) {
        if (!code.matches("(?i)[a-z]{2}")) {
            return Optional.empty();
        }
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und", code));
        String language = likely.getLanguage();
        return CODES.contains(language) ? Optional.of(language) : Optional.empty();
    }

    private static String folded(String name) {
        return UCharacter.foldCase(name.strip(), true);
    }

    /** The names, gathered when somebody has written none of the tags. */
    private static final class Names {
        static final Map<String, String> BY_NAME = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (String code : ULocale.getISOLanguages()) {
                add(names, new ULocale(code));
            }
            for (ULocale locale : ULocale.getAvailableLocales()) {
                add(names, locale);
            }
            return Map.copyOf(names);
        }

        private static void add(Map<String, String> names, ULocale locale) {
            String tag = locale.toLanguageTag();
            names.putIfAbsent(folded(locale.getDisplayName(ULocale.ENGLISH)), tag);
            names.putIfAbsent(folded(locale.getDisplayName(locale)), tag);
            names.putIfAbsent(folded(locale.getDisplayNameWithDialect(ULocale.ENGLISH)), tag);
            names.putIfAbsent(folded(locale.getDisplayNameWithDialect(locale)), tag);
        }
    }
}
