package org.colloquy.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Words that stand for constants where people write them: {@code any-case} for ANY_CASE. */
public final class ConstantWords {

    private ConstantWords() {}

    /** Returns the word for a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns all constants of a type by the words for them, in their order. */
    public static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> all = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            all.put(word(constant), constant);
        }
        return all;
    }
}
