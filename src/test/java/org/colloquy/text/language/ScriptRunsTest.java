package org.colloquy.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | -       | only words                  | only words",
                "en | -       | an “old” café – naïve        | an “old” café – naïve",
                "en | -       | a river (河, 江) here        | a river ([zh:河, 江]) here",
                "en | zh-Hans | a river (河, 江) here        | a river ([zh-Hans:河, 江]) here",
                "en | zh-Hans | 河                           | [zh-Hans:河]",
                "en | -       | tea 차 and 茶                 | tea [ko:차] and [zh:茶]",
                "en | ja      | the 茶の湯 way               | the [ja:茶の湯] way",
                "en | -       | ほん too                     | [ja:ほん] too",
                "en | -       | the 茶の湯 way               | the [ja:茶の湯] way",
                "en | -       | 茶, 茶の湯, ラーメン屋、茶   | [zh:茶], [ja:茶の湯, ラーメン屋、茶]",
                "en | -       | 本「川と空」 too              | [ja:本「川と空]」 too",
                "en | zh      | the 茶の湯 way               | the [zh:茶][ja:の][zh:湯] way",
                "zh | -       | 茶の湯                        | 茶[ja:の]湯",
                "en | ru      | the чай, they say           | the [ru:чай], they say",
                "en | -       | the чай, they say           | the чай, they say",
                "ko | -       | 차는 tea 茶이다               | 차는 tea 茶이다",
                "ko | en      | 차는 tea time 이다           | 차는 [en:tea time] 이다",
                "zh | en      | 喝 tea                       | 喝 [en:tea]",
                "en | -       | 茶차                         | [zh:茶][ko:차]",
                "en | -       | 茶, 차                       | [zh:茶], [ko:차]",
                "en | -       | 𠀀 rare                      | [zh:𠀀] rare",
            })
    void marksRunsInAnotherScript(
            String language, @Nullable String foreign, String text, String marked) {
        assertThat(marked(new ScriptRuns(language, foreign), text)).isEqualTo(marked);
    }

    @Test
    void losesNothing() {
        String text = " 河 - x 강, 江!\n";
        assertThat(
                        new ScriptRuns("en", null)
                                .of(text).stream()
                                        .map(ScriptRuns.ScriptRun::text)
                                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String marked(ScriptRuns runs, String text) {
        return runs.of(text).stream()
                .map(
                        run ->
                                run.language() == null
                                        ? run.text()
                                        : "[" + run.language() + ":" + run.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void hanInKoreanIsKoreanUntilTheInterviewSaysWhoseItIs() {
        assertThat(new ScriptRuns("ko", null).of("한글 漢字"))
                .containsExactly(new ScriptRuns.ScriptRun("한글 漢字", null));
        assertThat(new ScriptRuns("ko", "zh-Hans").of("한글 中文 끝"))
                .containsExactly(
                        new ScriptRuns.ScriptRun("한글 ", null),
                        new ScriptRuns.ScriptRun("中文", "zh-Hans"),
                        new ScriptRuns.ScriptRun(" 끝", null));
    }

    @Test
    void amongWordsOfAnotherLanguageItsOwnBearTheirsToo() {
        ScriptRuns korean = new ScriptRuns("ko", "en");
        assertThat(korean.within("en", "차 tea"))
                .containsExactly(
                        new ScriptRuns.ScriptRun("차 ", "ko"),
                        new ScriptRuns.ScriptRun("tea", "en"));
        ScriptRuns.ScriptRun plain = new ScriptRuns.ScriptRun("차", null);
        assertThat(korean.within("ko", "차")).containsExactly(plain);
        assertThat(korean.within("ko-KR", "차")).containsExactly(plain);
        assertThat(korean.within("kok", "차")).containsExactly(new ScriptRuns.ScriptRun("차", "ko"));
    }
}
