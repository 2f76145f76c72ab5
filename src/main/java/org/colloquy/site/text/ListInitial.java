package org.colloquy.site.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The letter under which a name is listed; scripts without an alphabet have one for all.
 *
 * @param id the anchor of its names
 * @param language of the letter itself
 */
public record ListInitial(String id, String name, @Nullable String language) {

    public static ListInitial of(String name) {
        int first = name.codePointAt(0);
        if (Character.isDigit(first)) {
            return new ListInitial("letter-0", "0–9", null);
        }
        return switch (UnicodeScript.of(first)) {
            case HAN -> new ListInitial("letter-han", "汉", "zh");
            case HANGUL -> new ListInitial("letter-hangul", "한", "ko");
            case HIRAGANA, KATAKANA -> new ListInitial("letter-kana", "あ", "ja");
            default -> {
                String upper = Character.toString(Character.toUpperCase(first));
                int base = TextFolding.decomposed(upper).codePointAt(0);
                String letter = Character.toString(base);
                yield new ListInitial("letter-" + letter.toLowerCase(Locale.ROOT), letter, null);
            }
        };
    }
}
