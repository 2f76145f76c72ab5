package org.colloquy.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.MadeTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {

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
        "hi, चक्की का पहिया गर्मी में धीरे घूमता है और पतझड़ में तेज़ हो जाता है।",
        "ta, ஆலையின் சக்கரம் கோடையில் மெதுவாகவும் மழையில் வேகமாகவும் சுழல்கிறது.",
        "te, మర చక్రం వేసవిలో నెమ్మదిగా వానల్లో వేగంగా తిరుగుతుంది.",
        "kn, ಗಿರಣಿಯ ಚಕ್ರ ಬೇಸಿಗೆಯಲ್ಲಿ ನಿಧಾನವಾಗಿ ಮತ್ತು ಮಳೆಗಾಲದಲ್ಲಿ ಬೇಗ ತಿರುಗುತ್ತದೆ.",
        "ml, മില്ലിന്റെ ചക്രം വേനൽക്കാലത്ത് പതുക്കെയും മഴയിൽ വേഗത്തിലും കറങ്ങുന്നു.",
        "gu, ઘંટીનું ચક્ર ઉનાળામાં ધીમેથી અને ચોમાસામાં ઝડપથી ફરે છે.",
        "el, Ο τροχός του μύλου γυρίζει αργά το καλοκαίρι."
    })
    void aScriptOfOneLanguageTellsIt(String language, String text) {
        assertThat(LanguageGuesser.of(text)).contains(language);
    }

    @Test
    void codeAndAddressesAreNoWords() {
        String code = "```\nlet wheel = turn(water, gate, mill, stone, flour, bread)\n```\n\n";
        String text = "水车在夏天转得很慢，到了秋天才快起来，见 [这里](https://mill.example/a/b/c)。";
        assertThat(LanguageGuesser.of(code + text)).contains("zh");
    }

    @Test
    void wordsOfAnotherScriptAmongOthersTellNothing() {
        assertThat(LanguageGuesser.of("The wheel (水车) turns slowly, said 磨坊主人 in summer."))
                .isEmpty();
        assertThat(LanguageGuesser.of("Das Rad dreht sich langsam.")).isEmpty();
        assertThat(LanguageGuesser.of("水车")).isEmpty();
        assertThat(LanguageGuesser.of("")).isEmpty();
    }

    @Test
    void devanagariWithoutTheCommonestWordOfHindiTellsNothing() {
        assertThat(LanguageGuesser.of("गिरणीचे चाक उन्हाळ्यात हळू फिरते आणि ते जुने आहे."))
                .isEmpty();
        assertThat(LanguageGuesser.of("चक्की का पहिया, नदी का पानी, गाँव का रास्ता")).isEmpty();
    }

    @Test
    void cyrillicWithoutLettersOfItsOwnTellsNothing() {
        assertThat(LanguageGuesser.of("Колелото на мелницата се върти бавно през лятото."))
                .isEmpty();
    }

    /** Each number says how often the sign before it is repeated. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Twenty letters are enough.
                "水20           | zh",
                "水19           |",
                "ж19 ы1         | ru",
                // A word of Latin weighs as three of them.
                "水21 tea6      | zh",
                "水22 tea.7     | zh",
                "水21 tea.7     |",
                "水22 é-7       | zh",
                "水21 é-7       |",
                // They are more than those of all other scripts.
                "水21 ж20       | zh",
                "水21 ж21       |",
                "水21 ж11 א11   |",
                // Kana are Japanese where they are more than a tenth.
                "水18 か2        | zh",
                "水17 か3        | ja",
                "水17 カ2 か1    | ja",
                "水18 カ1 か1    | zh",
                // Letters that others of the script do not have.
                "ع49 پ1         | ar",
                "ع48 پ1         | fa",
                "ж199 ї1        |",
                "ж198 ї1        | uk",
                "ж99 ы1         |",
                "ж98 Ы1         | ru",
                "ж20 ы9 қ1      |",
                // A name may hold some of a neighbour, which has more of them itself.
                "ж98 ы20 қ1     | ru",
                "ж98 ы19 қ1     |",
                "ა20            | ka",
                "ա20            | hy",
                "ก20            | th",
                "अ20            |"
            })
    void aScriptTellsOnlyWhereItPrevails(String signs, @Nullable String language) {
        StringBuilder text = new StringBuilder();
        Matcher part = Pattern.compile("(\\D+)(\\d+)").matcher(signs);
        while (part.find()) {
            text.append(part.group(1).strip().repeat(Integer.parseInt(part.group(2))));
            text.append(' ');
        }
        assertThat(LanguageGuesser.of(text.toString()).orElse(null)).isEqualTo(language);
        assertThat(LanguageGuesser.told(text.toString()).orElse(null)).isEqualTo(language);
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        String latin = "a".repeat(256 * 1024 - 20);
        assertThat(LanguageGuesser.of("水".repeat(20) + " ".repeat(256 * 1024) + "tea ".repeat(20)))
                .contains("zh");
        assertThat(LanguageGuesser.of(latin + "水".repeat(40))).contains("zh");
        assertThat(LanguageGuesser.of(latin + "a" + "水".repeat(40))).isEmpty();
    }

    @Test
    void aScriptTellsOnlyWhereItMay() {
        Random random = new Random(9);
        int told = 0;
        for (int i = 0; i < MadeTexts.TRIES; i++) {
            String text =
                    MadeTexts.made(random) + MadeTexts.made(random).repeat(random.nextInt(12));
            told += LanguageGuesser.told(text).isPresent() ? 1 : 0;
            assertThat(LanguageGuesser.of(text)).as(text).isEqualTo(LanguageGuesser.told(text));
        }
        assertThat(told).isPositive();
    }
}
