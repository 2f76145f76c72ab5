package org.colloquy.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {
    private static final String ENGLISH =
            "The miller said that the wheel is old and that it was made of oak for you to see. ";

    /** Each sentence is said often enough to be a text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Das Rad der Mühle dreht sich nicht, wenn das Wasser auf dem Feld steht.",
                "fr | Le moulin ne tourne pas dans la nuit, mais nous sommes avec les meuniers.",
                "es | El molino de la ribera es muy viejo y los vecinos llegan cuando el agua sube.",
                "pt | O moinho não gira com a água da chuva, mas isso também foi muito para você.",
                "pt | O regulamento do prédio é lido às vezes, e um dos sócios fala das obras pela manhã.",
                "gl | O río é moi vello, pero non hai máis ca unha roda do muíño, e eu tamén a vin.",
                "ca | El molí és molt vell, però també és bo per als veïns i les noies del poble.",
                "it | Il mulino della valle gira piano, perché le acque sono anche più basse.",
                "nl | Het rad van de molen draait niet meer, maar wij zijn er ook voor het brood.",
                "sv | Jag vet att hjulet inte snurrar för det är vinter och vi är här.",
                "sv | Mjölnaren har sagt att hjulet kan stå med det vatten som är kvar av ån.",
                "da | Jeg synes ikke at møllen er gammel, og vi har ikke set noget til hjulet af træ.",
                "nb | Jeg synes ikke at møllen er gammel, og vi har ikke sett noe til hjulet av tre.",
                "pl | Młyn nie działa, ale już wiem, że woda jest niska i tak było.",
                "cs | Vím, že mlýn není nový, ale už jsme tam byli, když byl otevřen.",
                "pl | Koło w młynie z rzeki było nowe, bo od wiosny są tu deszcze na łące.",
                "cs | Kolo ve mlýně se točí pomalu, to je tak od jara na řece v létě.",
                "vi | Bánh xe của cối xay không quay và những người trong làng đã có nước.",
                "tr | Değirmen çok eski ve bu su için bir yol daha var, ama kapalı.",
                "tr | Rapor dün hazır olarak geldi, çünkü her ölçüm önce benim masamda toplandı ve okundu.",
                "id | Kincir itu tidak berputar dan air yang dari sungai juga untuk kita.",
                "en | The wheel of the mill is old and it was made of oak for you to see."
            })
    void theCommonestWordsTellALanguage(String language, String sentence) {
        assertThat(CommonWords.languageOf((sentence + " ").repeat(8))).contains(language);
    }

    /** Words that several languages have, and little else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se o rio da aldeia sobe, na rua do moinho se passa mal.",
                "Râul satului este vechi și oamenii vin când apa crește, dar nu e decât o roată.",
                "Si la roue se casse, je me tais à côté.",
                "Ten mills to go by, I do so to see."
            })
    void wordsOfSeveralLanguagesTellNone(String sentence) {
        assertThat(CommonWords.languageOf((sentence + " ").repeat(8)))
                .isNotIn(Optional.of("pl"), Optional.of("cs"));
    }

    @Test
    void sistersThatShareAllWordsTellNone() {
        String both = "Jeg har ikke hjulet, og vi kan også komme til det med hesten. ";
        assertThat(CommonWords.languageOf(both.repeat(8))).isEmpty();
    }

    @Test
    void aFewWordsTellNothing() {
        assertThat(CommonWords.languageOf("El molino y los vecinos.")).isEmpty();
        assertThat(CommonWords.languageOf("")).isEmpty();
    }

    @Test
    void quotationsDoNotOutweighTheText() {
        String quoted = "«El molino de la ribera y los vecinos», she said. ";
        assertThat(CommonWords.languageOf(ENGLISH.repeat(6) + quoted.repeat(2))).contains("en");
    }

    @Test
    void aTextInTwoLanguagesTellsNone() {
        String spanish =
                "El molino de la ribera es muy viejo y los vecinos llegan cuando el agua sube, pero hay eso también. ";
        assertThat(CommonWords.languageOf((ENGLISH + spanish).repeat(8))).isEmpty();
    }

    @Test
    void namesAndCodeAreNoLanguage() {
        String names = "Ada van Bell, Jo Pell, El Oltan, Ari Vos, Dan Drumm, Ben Okri. ";
        assertThat(CommonWords.languageOf(names.repeat(20))).isEmpty();
        assertThat(CommonWords.languageOf("```\n" + "der die das und ist\n".repeat(40) + "```\n"))
                .isEmpty();
    }
}
