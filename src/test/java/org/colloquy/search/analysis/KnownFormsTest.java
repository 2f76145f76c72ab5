package org.colloquy.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class KnownFormsTest {
    private final AtomicInteger made = new AtomicInteger();
    private final KnownForms forms =
            new KnownForms(
                    word -> {
                        made.incrementAndGet();
                        return word.startsWith("x") ? "" : word.toUpperCase(Locale.ROOT) + "!";
                    });

    @Test
    void aFormIsMadeOnceForAWordThatComesAgain() {
        assertEquals("ABA!", form("aba"));
        assertEquals("ABA!", form("aba"));
        assertEquals(1, made.get());
    }

    @Test
    void aFormMayBeEmpty() {
        assertEquals("", form("xylophone"));
        assertEquals("", form("xylophone"));
        assertEquals(1, made.get());
    }

    @Test
    void aWordIsNotTakenForTheBeginningOrTheFormOfAnother() {
        assertEquals("AB!", form("ab"));
        assertEquals("ABAB!", form("abAB"));
        assertEquals("A!", form("a"));
    }

    @Test
    void whicheverWordsShareAPlaceEachHasItsOwnForm() {
        Random random = new Random(1);
        for (int i = 0; i < 600_000; i++) {
            String word = Integer.toString(random.nextInt(300_000), Character.MAX_RADIX);
            String form = word.startsWith("x") ? "" : word.toUpperCase(Locale.ROOT) + "!";
            assertEquals(form, form(word));
        }
    }

    @Test
    void aWordMayBeLongerThanACharacterCanSay() {
        String word = "a".repeat(70_000);
        assertEquals(word.toUpperCase(Locale.ROOT) + "!", form(word));
        assertEquals(word.toUpperCase(Locale.ROOT) + "!", form(word));
    }

    private String form(String word) {
        char[] letters = (word + "rest").toCharArray();
        char[] entry = forms.of(letters, word.length());
        return new String(entry, word.length(), KnownForms.end(entry) - word.length());
    }
}
