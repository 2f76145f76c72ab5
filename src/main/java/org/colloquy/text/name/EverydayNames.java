package org.colloquy.text.name;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.TimeZoneNames.NameType;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Names that everybody knows: of countries, large cities, languages, days, months, currencies and
 * zones of the clock, in a language and in English, as the Unicode Consortium's common data has
 * them.
 */
public final class EverydayNames {
    private static final Map<String, EverydayNames> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final int LAST_REGION = 999;
    private static final List<String> CLOCKS = List.of("UTC", "GMT");

    private final Set<String> names = new HashSet<>();

    private EverydayNames(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        addPlaces(locale);
        addCalendar(locale);
        addZones(locale);
        addCurrencies(locale);
    }

    /** Returns those of a language, a BCP 47 tag. */
    public static EverydayNames of(String language) {
        return BY_LANGUAGE.computeIfAbsent(
                ULocale.forLanguageTag(language).getLanguage(), EverydayNames::new);
    }

    private void addPlaces(ULocale locale) {
        for (String country : ULocale.getISOCountries()) {
            add(country);
            add(new ULocale("und", country).getISO3Country());
            add(ULocale.getDisplayCountry("und_" + country, locale));
        }
        for (int region = 1; region <= LAST_REGION; region++) {
            add(ULocale.getDisplayCountry("und_%03d".formatted(region), locale));
        }
        for (String language : ULocale.getISOLanguages()) {
            add(ULocale.getDisplayLanguage(language, locale));
        }
    }

    private void addCalendar(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (String[] some :
                List.of(
                        symbols.getMonths(),
                        symbols.getShortMonths(),
                        symbols.getWeekdays(),
                        symbols.getShortWeekdays(),
                        symbols.getAmPmStrings(),
                        symbols.getEras(),
                        symbols.getEraNames())) {
            Arrays.stream(some).forEach(this::add);
        }
    }

    private void addZones(ULocale locale) {
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        CLOCKS.forEach(this::add);
        for (String id :
                TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            add(zones.getExemplarLocationName(id));
        }
        for (String zone : zones.getAvailableMetaZoneIDs()) {
            for (NameType type : NameType.values()) {
                if (type != NameType.EXEMPLAR_LOCATION) {
                    add(zones.getMetaZoneDisplayName(zone, type));
                }
            }
        }
    }

    /** Adds those that are legal tender somewhere today: codes of others mean other things. */
    private void addCurrencies(ULocale locale) {
        for (String country : ULocale.getISOCountries()) {
            Currency currency = Currency.getInstance(new ULocale("und", country));
            if (currency != null) {
                add(currency.getCurrencyCode());
                add(currency.getDisplayName(locale.toLocale()));
            }
        }
    }

    private void add(@Nullable String name) {
        if (name != null && !name.isEmpty()) {
            names.add(TextFolding.lower(name));
        }
    }

    /** Tells whether everybody knows a name, whatever its case, in this language or in English. */
    public boolean has(String name) {
        String lower = TextFolding.lower(name);
        return names.contains(lower) || of("en").names.contains(lower);
    }
}
