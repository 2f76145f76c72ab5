package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.colloquy.model.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of languages before a colon. A slash ends a line, two end a paragraph. */
class LanguageLabelsTest {

    private static String said(String lines, Participant... others) {
        return SlashedText.read(lines, others).labels().stream()
                .map(said -> said.candidate().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**English:** So.//**Español:** Sí.//**English:** No.//**Español:** No.; ''",
                "- **English:** So.//- **Tiếng Việt:** x.//- **English:** No.//- **Tiếng Việt:** y.; ''",
                "**中文：**好。//**English:** So.//**中文：**不。//**English:** No.; ''",
                "**English:** So.//**Ada:** Sí.//**English:** No.//**Ada:** No.; English Ada English Ada",
                "**English:** 1.//**French:** 2.//**Ada:** 3.//**English:** 4.//**French:** 5.; English French Ada English French",
                "**Finn:** So.//**Roman:** Sí.//**Finn:** No.//**Roman:** No.; Finn Roman Finn Roman"
            })
    void areNoSpeakersWhereNobodyElseSpeaks(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @Test
    void areSpeakersWhereTheFrontMatterSaysSo() {
        assertThat(
                        said(
                                "**English:** 1.//**French:** 2.//**English:** 3.//**French:** 4.",
                                Participant.named("English"),
                                Participant.named("French")))
                .isEqualTo("English French English French");
    }
}
