package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rule of reading counts for which file. */
class ReadingRuleTest {
    private static ReadingRule rule(
            @Nullable String files, @Nullable String dialect, @Nullable String label) {
        return new ReadingRule(files, dialect, label, null, List.of(), Map.of());
    }

    @Test
    void aRuleWithoutFilesIsOfAllAndOneWithFilesOfThoseAlone() {
        List<ReadingRule> rules = List.of(rule(null, "names", null), rule("b/*.md", null, "Ada:"));
        assertThat(ReadingRule.of(rules, "a/x.md")).isEqualTo(rule(null, "names", null));
        assertThat(ReadingRule.of(rules, "b/x.md")).isEqualTo(rule(null, "names", "Ada:"));
        assertThat(ReadingRule.of(rules, "b/c/x.md")).isEqualTo(rule(null, "names", null));
    }

    @Test
    void ofTwoRulesThatSayTheSameTheLaterCountsFieldByField() {
        List<ReadingRule> rules =
                List.of(
                        new ReadingRule(
                                null, "names", "Ada:", null, List.of("Song"), Map.of("a", "date")),
                        new ReadingRule(
                                "**.md", "prose", null, "- Why", List.of("Clip"), Map.of()));
        assertThat(ReadingRule.of(rules, "a/x.md"))
                .isEqualTo(
                        new ReadingRule(
                                null,
                                "prose",
                                "Ada:",
                                "- Why",
                                List.of("Clip"),
                                Map.of("a", "date")));
    }

    @Test
    void withoutRulesNothingIsTaught() {
        assertThat(ReadingRule.of(List.of(), "x.md")).isEqualTo(ReadingRule.nothing());
    }
}
