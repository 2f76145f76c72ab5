package org.colloquy.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a name is the family's. */
class FamilyNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ada Sample                | Sample
                    Ada                       | Ada
                    ada                       | ada
                    Ada B. Sample             | Sample
                    Ada Sample Jr.            | Sample
                    Ada Sample, PhD           | Sample
                    Ada Sample III            | Sample
                    Ada Sample (host)         | Sample
                    Sample, Ada               | Sample
                    SAMPLE Ada                | SAMPLE
                    Ada SAMPLE-PROBE          | SAMPLE-PROBE
                    ADA SAMPLE                | SAMPLE
                    JRR Sample                | Sample
                    Jan van der Monster       | van der Monster
                    van Monster               | van Monster
                    Ada De Muestra            | De Muestra
                    Van Sample                | Sample
                    Al Sample                 | Sample
                    Juan de la Muestra        | de la Muestra
                    José Muestra y Ejemplo    | Muestra y Ejemplo
                    Ada D’Esempio             | D’Esempio
                    Speaker 1                 | Speaker
                    Ada Sample “Ads”          | Sample
                    “样本” Ada Probe          | Probe
                    ヴァン・ヨープ            | ヨープ
                    견본 보기                 | 견본
                    박견본                    | 박견본
                    李樣本                    | 李樣本
                    约翰·样本                 | 样本
                    見本 花子                 | 見本
                    """)
    void theFamilyIsTold(String name, String family) {
        FamilyName parts = FamilyName.of(name, "en");
        assertThat(parts.family()).isEqualTo(family);
        assertThat(parts.before() + parts.family() + parts.after()).isEqualTo(name);
    }

    /**
     * What goes out in citations must not be wrong in silence, so that what is usual does not
     * count.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sample, Ada               | en | Sample
                    SAMPLE Ada                | en | SAMPLE
                    Ada Sample                | en |
                    Sample Ada                | hu |
                    Ada                       | en |
                    Ada Sample, PhD           | en |
                    견본 보기                 | en | 견본
                    박견본                    | en | 박
                    남궁견본                  | ko | 남궁
                    남궁견                    | ko |
                    사공견                    | ko | 사공
                    Sample and Sons, Ltd      | en |
                    Sample & Sons, Ada        | en |
                    선우견                    | ko |
                    견본                      | ko |
                    박견                      | ko | 박
                    긴이름을가진이            | ko |
                    李樣本                    | zh-Hant | 李
                    李樣本                    | en |
                    李樣本                    | ja |
                    欧阳样本                  | zh | 欧阳
                    样本                      | zh |
                    見本 花子                 | ja | 見本
                    約翰·樣本                 | zh | 樣本
                    ヴァン・ヨープ            | ja | ヨープ
                    """)
    void itIsKnownWhichPartIsTheFamilysOrNot(String name, String language, String family) {
        assertThat(FamilyName.told(name, language).map(FamilyName::family))
                .isEqualTo(Optional.ofNullable(family));
    }

    @Test
    void theRestOfANameHasNoComma() {
        assertThat(FamilyName.marked("Sample, Ada B.", "Sample").given()).isEqualTo("Ada B.");
        assertThat(FamilyName.marked("Ada B. Sample", "Sample").given()).isEqualTo("Ada B.");
        assertThat(FamilyName.marked("박견본", "박").given()).isEqualTo("견본");
        assertThat(FamilyName.marked("Ada Samples", "Sample").isApart()).isFalse();
        assertThat(FamilyName.marked("박견본", "박").isApart()).isTrue();
        assertThat(FamilyName.marked("Sample Ada", "Sample").isFamilyFirst()).isTrue();
        assertThat(FamilyName.marked("Sample, Ada", "Sample").isFamilyFirst()).isFalse();
    }

    @Test
    void theLanguageOfTheListSaysWhetherAParticleCounts() {
        assertThat(FamilyName.of("Jan van der Monster", "en").sortedAs())
                .isEqualTo("van der Monster");
        assertThat(FamilyName.of("Jan van der Monster", "nl-NL").sortedAs()).isEqualTo("Monster");
        assertThat(FamilyName.of("Ada Van Sample", "nl").sortedAs())
                .as("a capital makes it a part of the name")
                .isEqualTo("Van Sample");
        assertThat(FamilyName.of("Minta Anna", "hu").family()).isEqualTo("Minta");
    }

    @Test
    void whatTheEditorMarksHolds() {
        FamilyName parts = FamilyName.marked("Sample Ada", "Sample");
        assertThat(parts.family()).isEqualTo("Sample");
        assertThat(parts.after()).isEqualTo(" Ada");
        assertThat(FamilyName.marked("Sample Ada", "Probe").family()).isEqualTo("Sample Ada");
    }

    @Test
    void namesStandInTheOrderOfFamilies() {
        assertThat(
                        List.of("Zoe Aarhus", "Ada Sample", "Alan Probe", "Abel Sample").stream()
                                .map(name -> FamilyName.of(name, "en"))
                                .sorted(FamilyName.order(Comparator.naturalOrder()))
                                .map(name -> name.before() + name.family()))
                .containsExactly("Zoe Aarhus", "Alan Probe", "Abel Sample", "Ada Sample");
    }
}
