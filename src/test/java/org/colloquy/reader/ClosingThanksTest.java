package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thanks at the end are no question, in whatever way questions are written, and are kept. */
class ClosingThanksTest {
    @TempDir Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you very much for your time.",
                "시간 내 주셔서 정말 감사합니다.",
                "Vielen Dank für das Gespräch!",
                "Merci beaucoup pour cet entretien.",
                "¡Muchas gracias por su tiempo!",
                "Muito obrigado pela entrevista!",
                "Grazie per la chiacchierata!",
                "Спасибо за беседу!",
                "感谢接受采访！",
                "本日はありがとうございました。"
            })
    void areNoQuestion(String thanks) {
        check("# A talk\n\n%s", "## Why %d?", "## " + thanks, thanks);
        check("# A talk\n\n%s", "**Why %d?**", "**" + thanks + "**", thanks);
        check("# A talk\n\n%s", "Q: Why %d?", "Q: " + thanks, thanks);
        check("# A talk\n\n%s", "**Q: Why %d?**", "**Q: " + thanks + "**", thanks);
        check("# A talk\n\n%s", "**Mira: Why %d?**", "**Mira: " + thanks + "**", thanks);
    }

    private void check(String file, String question, String last, String thanks) {
        String answer = question.contains("Q:") ? "A: It is.\n\n" : "It is.\n\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(question.formatted(i)).append("\n\n").append(answer);
        }
        Interview read =
                new CorpusFolderBuilder(dir)
                        .file("interviews/a.md", file.formatted(text + last + "\n"))
                        .interview();
        assertThat(read.questions()).as(last).hasSize(4);
        String all =
                read.passages().map(passage -> passage.text() + "\n").toList()
                        + read.headings().map(heading -> heading.text()).toList().toString();
        assertThat(all).contains(thanks);
    }
}
