package org.colloquy.importer.model;

import java.util.Locale;
import java.util.Set;
import org.colloquy.text.language.LanguageNames;
import org.jspecify.annotations.Nullable;

/** Language that a file of another program names for its words. */
public final class NamedLanguage {
    /** Codes of words without a language, of an unknown one, and of no code; Word's for none. */
    private static final Set<String> OF_NONE = Set.of("zxx", "und", "qaa", "x-none");

    private NamedLanguage() {}

    /** Returns the tag that is written; null if it names no language. */
    public static @Nullable String of(@Nullable String written) {
        String tag = written == null ? "" : written.strip();
        String low = tag.toLowerCase(Locale.ROOT);
        boolean none = OF_NONE.contains(low) || OF_NONE.contains(low.split("-", 2)[0]);
        return none || !LanguageNames.isTag(tag) ? null : tag;
    }
}
