package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.model.Problem;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field as what it is asked for; what is wrong is named with its place. */
class FrontMatterFieldsTest {
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterFields fields(String yaml) {
        SourceFile source =
                SourceFile.decode("a.md", yaml.getBytes(StandardCharsets.UTF_8), problems);
        return FrontMatterFields.parse(
                source, new FrontMatterFields.Range(0, source.text().length()));
    }

    private List<String> problems() {
        return problems.stream().map(p -> p.line() + ":" + p.column() + " " + p.code()).toList();
    }

    @Test
    void aTextIsOneTextAndNothingIsNone() {
        FrontMatterFields fields = fields("a: ' x '\nb:\nc: ''\nd: [x]\n");
        assertThat(fields.text("a")).isEqualTo("x");
        assertThat(fields.text("b")).isNull();
        assertThat(fields.text("c")).isNull();
        assertThat(problems()).isEmpty();
        assertThat(fields.text("d")).isNull();
        assertThat(fields.text("d")).as("asked again").isNull();
        assertThat(fields.text("e")).isNull();
        assertThat(problems()).containsExactly("4:4 bad-value");
    }

    @ParameterizedTest
    @CsvSource({"true, true, 0", "yes, true, 0", "false, false, 0", "no, false, 0", "so, false, 1"})
    void aFlagIsYesOrNo(String written, boolean flag, int wrong) {
        assertThat(fields("draft: '%s'".formatted(written)).flag("draft")).isEqualTo(flag);
        assertThat(problems).hasSize(wrong);
        assertThat(fields("").flag("draft")).isFalse();
    }

    @Test
    void commasSetTextsApartUnlessTheyStandInQuotes() {
        assertThat(fields("t: one, two; \"three\"").separateTexts("t"))
                .containsExactly("one", "two", "three");
        assertThat(fields("t: 'one, two'").separateTexts("t")).containsExactly("one, two");
        assertThat(fields("t: ['one, two', three]").separateTexts("t"))
                .containsExactly("one, two", "three");
        assertThat(fields("t:").separateTexts("t")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void textsAreOneOrSeveral() {
        assertThat(fields("t: one").texts("t")).containsExactly("one");
        assertThat(fields("t: [one, ' two ']").texts("t")).containsExactly("one", "two");
        assertThat(fields("t:").texts("t")).isEmpty();
        assertThat(fields("").texts("t")).isEmpty();
        assertThat(problems).isEmpty();
        assertThat(fields("t: [one, {a: b}, '']").texts("t")).containsExactly("one");
        assertThat(problems()).containsExactly("1:10 bad-value", "1:18 bad-value");
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        Map<String, Integer> words = Map.of("one", 1, "two", 2);
        assertThat(fields("c: one").choice("c", words)).contains(1);
        assertThat(fields("").choice("c", words)).isEmpty();
        assertThat(problems).isEmpty();
        assertThat(fields("c: three").choice("c", words)).isEmpty();
        assertThat(problems()).containsExactly("1:4 bad-value");
    }

    @Test
    void fieldsMayLieBelow() {
        FrontMatterFields fields = fields("a:\n  b: x\nc: y\nd:\n");
        assertThat(fields.below("a").text("b")).isEqualTo("x");
        assertThat(fields.below("d").text("b")).isNull();
        assertThat(fields.below("e").text("b")).isNull();
        assertThat(problems).isEmpty();
        assertThat(fields.below("c").text("b")).isNull();
        assertThat(problems()).containsExactly("3:4 bad-value");
    }

    @Test
    void datesAreConvertedWithANote() {
        FrontMatterFields fields = fields("a: 2020-05\nb: 11 April 2022\nc: someday\n");
        assertThat(Objects.requireNonNull(fields.date("a")).iso()).isEqualTo("2020-05");
        assertThat(problems).isEmpty();
        assertThat(Objects.requireNonNull(fields.date("b")).iso()).isEqualTo("2022-04-11");
        assertThat(fields.date("c")).isNull();
        assertThat(fields.date("d")).isNull();
        assertThat(problems()).containsExactly("2:4 converted-date", "3:4 bad-date");
    }

    @Test
    void peopleAreNamesOrMappingsOrHandlesWithNames() {
        assertThat(fields("p: Ada").people("p")).containsExactly(Participant.named("Ada"));
        assertThat(fields("p: [Ada, {name: Ben, role: potter, aliases: B, id: ben}]").people("p"))
                .containsExactly(
                        Participant.named("Ada"),
                        new Participant("Ben", "potter", null, null, List.of("B"), "ben"));
        assertThat(fields("p: {ada: Ada Sample}").people("p"))
                .containsExactly(
                        new Participant("Ada Sample", null, null, null, List.of("ada"), null));
        assertThat(fields("p: {name: Ada Sample}").people("p"))
                .containsExactly(Participant.named("Ada Sample"));
        assertThat(problems).isEmpty();
        FrontMatterFields wrong = fields("p: [{role: potter}, [x], Ada,]");
        assertThat(wrong.people("p")).containsExactly(Participant.named("Ada"));
        assertThat(wrong.people("p")).as("asked again").hasSize(1);
        assertThat(problems()).containsExactly("1:5 bad-value", "1:21 bad-value");
    }

    @Test
    void whatNobodyAsksForIsKeptAsText() {
        FrontMatterFields fields = fields("a: x\nb: [y, z]\nc: {d: e, f: g}\n");
        fields.text("a");
        assertThat(fields.others().toString()).isEqualTo("{b=y, z, c=d: e; f: g}");
        assertThat(fields.has("b")).isTrue();
        assertThat(fields.has("x")).isFalse();
        assertThat(fields.peek("a")).isEqualTo("x");
        assertThat(fields.peek("b")).isNull();
        assertThat(fields.offset("b")).isEqualTo(8);
        assertThat(fields.offset("x")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- x|1:1 bad-front-matter",
                "x|1:1 bad-front-matter",
                "? [a]/: b|1:3 bad-front-matter",
                "a: b/a: c|2:1 duplicate-key",
                "a: &x b|1:4 bad-front-matter",
                "a: !!int 1|1:4 bad-front-matter",
                "a: [b, {c: !x d}]|1:12 bad-front-matter",
                "a: b: c|1:5 bad-front-matter",
                "a: [b|1:4 bad-front-matter"
            })
    void whatCannotBeReadIsNamed(String yaml, String problem) {
        fields(yaml.replace("/", "\n"));
        assertThat(problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[b, !x c]", "{b: {c: !x d}}", "{b: [&x c]}", "[[b, &x c]]", "!x [b]"})
    void aValueWithAnchorsOrTagsAnywhereIsNotTaken(String value) {
        FrontMatterFields fields = fields("a: %s\nd: e\n".formatted(value));
        assertThat(fields.has("a")).isFalse();
        assertThat(fields.text("d")).isEqualTo("e");
        assertThat(problems).hasSize(1);
    }

    @Test
    void thatNestAsDeepAsNoneShouldOrGoOnForEverAreNotRead() {
        assertThat(fields("a: " + "[".repeat(15) + "]".repeat(15)).has("a")).isTrue();
        assertThat(fields("a: " + "x".repeat(200_000)).has("a")).isTrue();
        assertThat(problems).isEmpty();
        assertThat(fields("a: " + "[".repeat(25) + "]".repeat(25)).has("a")).isFalse();
        assertThat(fields("a: " + "x".repeat(300_000)).has("a")).isFalse();
        assertThat(problems())
                .hasSize(2)
                .allMatch(problem -> problem.endsWith(" bad-front-matter"));
    }

    @Test
    void everyAliasOfManyIsNamedAndTheOthersStand() {
        StringBuilder yaml = new StringBuilder("a: &x [y]\n");
        for (int i = 0; i < 80; i++) {
            yaml.append('b').append(i).append(": *x\n");
        }
        assertThat(fields(yaml + "c: d\n").text("c")).isEqualTo("d");
        assertThat(problems).hasSize(81);
    }
}
