package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "zh, 水车在夏天转得很慢，到了秋天才快起来，磨坊主人这样说。",
        "ja, 水車は夏にはゆっくり回り、秋になると速くなると粉屋は言います。",
        "ko, 물레방아는 여름에 천천히 돌고 가을이 되면 빨라진다고 방앗간 주인이 말합니다.",
        "ru, Летом мельничное колесо крутится медленно и только осенью быстрее.",
        "uk, Влітку млинове колесо крутиться повільно і лише восени швидше її чують.",
        "ar, تدور عجلة الطاحونة ببطء في الصيف وتسرع في الخريف.",
        "fa, چرخ آسیاب در تابستان آهسته می‌چرخد و پاییز تندتر، آسیابان چنین گفت.",
        "he, גלגל הטחנה מסתובב לאט בקיץ ומהר יותר בסתיו.",
        "el, Ο τροχός του μύλου γυρίζει αργά το καλοκαίρι."
    })
    void aScriptOfOneLanguageTellsIt(String language, String text) {
        assertThat(ScriptLanguage.of(text)).contains(language);
    }

    @Test
    void codeAndAddressesAreNoWords() {
        String code = "```\nlet wheel = turn(water, gate, mill, stone, flour, bread)\n```\n\n";
        String text = "水车在夏天转得很慢，到了秋天才快起来，见 [这里](https://mill.example/a/b/c)。";
        assertThat(ScriptLanguage.of(code + text)).contains("zh");
    }

    @Test
    void wordsOfAnotherScriptAmongOthersTellNothing() {
        assertThat(ScriptLanguage.of("The wheel (水车) turns slowly, said 磨坊主人 in summer."))
                .isEmpty();
        assertThat(ScriptLanguage.of("Das Rad dreht sich langsam.")).isEmpty();
        assertThat(ScriptLanguage.of("水车")).isEmpty();
        assertThat(ScriptLanguage.of("")).isEmpty();
    }

    @Test
    void cyrillicWithoutLettersOfItsOwnTellsNothing() {
        assertThat(ScriptLanguage.of("Колелото на мелницата се върти бавно през лятото."))
                .isEmpty();
    }
}
