package org.colloquy.text.order;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * Order of titles and names in a language, in which numbers count as numbers, whatever their
 * digits, and signs in front do not count: {@code “Talk 2”} stands before {@code Talk 10}.
 */
public final class NaturalCollation implements Comparator<String> {
    private final Collator collator;

    /**
     * Creates the order of a language.
     *
     * @param language a BCP 47 tag
     */
    public NaturalCollation(String language) {
        Collator own = Collator.getInstance(Locale.forLanguageTag(language));
        if (own instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
            rules.setAlternateHandlingShifted(true);
        }
        this.collator = own.freeze();
    }

    @Override
    public int compare(String one, String other) {
        int result = collator.compare(one, other);
        return result != 0 ? result : one.compareTo(other);
    }
}
