package org.colloquy.model.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of a house: what is made of them, and what is proposed in their place. */
class HousePaletteTest {
    private static final int PALETTES = 1000;

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.0",
        "#777777, #ffffff, 4.48",
        "#97301f, #fbfaf7, 7.29",
        "#abc, #aabbcc, 1.0"
    })
    void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"red", "#12345", "#1234567", "'rgb(1,2,3)'", "#ggg", "''"})
    void whatIsNoColourIsNotRead(String written) {
        assertThat(Colour.read(written)).isEmpty();
    }

    @Test
    void usualColoursAreThoseOfTheSheet() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/assets/base/tokens.css"));
        for (ColourRole role : ColourRole.values()) {
            String name = role == ColourRole.MARK ? "mark { background" : role.property();
            assertThat(sheet)
                    .containsAnyOf(
                            declared(name, role.usual(false).hex(), role.usual(true).hex()),
                            declared(name, "#fff", role.usual(true).hex()));
        }
    }

    @Test
    void usualColoursOfTopicsAreThoseOfTheSheet() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/assets/interview/topics.css"));
        for (int i = 0; i < TopicColours.usual(false).size(); i++) {
            String light = TopicColours.usual(false).get(i).hex();
            String dark = TopicColours.usual(true).get(i).hex();
            assertThat(sheet)
                    .contains(
                            "--p%1$d: var(--topic-%1$d, light-dark(%2$s, %3$s))"
                                    .formatted(i + 2, light, dark));
        }
        assertThat(topics(HouseColours.none(), false)).isEqualTo(TopicColours.usual(false));
        assertThat(topics(HouseColours.none(), true)).isEqualTo(TopicColours.usual(true));
    }

    @Tag("slow")
    @Test
    void coloursOfTopicsFollowTheAccentAndCanBeSeen() {
        Random random = new Random(27);
        for (int i = 0; i < PALETTES; i++) {
            HouseColours chosen = better(new HouseColours(any(random), any(random), any(random)));
            for (boolean inDark : new boolean[] {false, true}) {
                Map<ColourRole, Colour> scheme = scheme(chosen, inDark);
                for (Colour topic : topics(chosen, inDark)) {
                    assertThat(topic.contrast(requireNonNull(scheme.get(ColourRole.PAPER))))
                            .as("%s", chosen)
                            .isGreaterThanOrEqualTo(Colour.REST);
                    assertThat(topic.contrast(requireNonNull(scheme.get(ColourRole.RAISED))))
                            .as("%s", chosen)
                            .isGreaterThanOrEqualTo(Colour.REST);
                }
            }
        }
    }

    @Test
    void coloursOfTopicsKeepTheirDistanceFromTheAccent() {
        HouseColours blue = new HouseColours(null, null, colour("#1f5066"));
        assertThat(topics(blue, false)).doesNotContain(colour("#1f5066")).doesNotHaveDuplicates();
        double turn =
                Oklch.of(colour("#1f5066")).hue() - Oklch.of(ColourRole.SEAL.usual(false)).hue();
        Oklch second = Oklch.of(topics(blue, false).get(0));
        Oklch usual = Oklch.of(TopicColours.usual(false).get(0));
        assertThat(Math.cos(second.hue() - usual.hue())).isCloseTo(Math.cos(turn), offset(0.05));
        HouseColours grey = new HouseColours(null, null, colour("#333333"));
        assertThat(topics(grey, false)).isEqualTo(TopicColours.usual(false));
    }

    private static Map<ColourRole, Colour> scheme(HouseColours chosen, boolean inDark) {
        return inDark ? HousePalette.dark(chosen) : HousePalette.light(chosen);
    }

    private static List<Colour> topics(HouseColours chosen, boolean inDark) {
        return TopicColours.of(scheme(chosen, inDark), inDark);
    }

    private static String declared(String name, String light, String dark) {
        return "%s: light-dark(%s, %s)".formatted(name, light, dark);
    }

    @Test
    void usualColoursCanBeRead() {
        assertThat(faint(HouseColours.none())).isEmpty();
        assertThat(PaletteAdvice.on(HouseColours.none())).isEmpty();
    }

    @Test
    void lightnessAndHueAreKeptOnTheWayThere() {
        for (int rgb : new int[] {0, 0xFFFFFF, 0x97301F, 0x1F5066, 0x00FF00, 0x0000FF, 0xE7E700}) {
            assertThat(Oklch.of(Colour.of(rgb)).colour()).isEqualTo(Colour.of(rgb));
        }
    }

    @Tag("slow")
    @Test
    void whatIsProposedForAnyPaletteCanBeReadInBothSchemes() {
        Random random = new Random(25);
        for (int i = 0; i < PALETTES; i++) {
            HouseColours chosen =
                    new HouseColours(any(random), any(random), i % 7 == 0 ? null : any(random));
            HouseColours better = better(chosen);
            assertThat(PaletteAdvice.on(better)).as("%s", chosen).isEmpty();
            assertThat(faint(better)).as("%s becomes %s", chosen, better).isEmpty();
        }
    }

    @Test
    void whatIsProposedIsTheNearestOfItsHue() {
        Random random = new Random(26);
        for (int i = 0; i < PALETTES; i++) {
            HouseColours chosen = new HouseColours(null, null, any(random));
            for (PaletteAdvice advice : PaletteAdvice.on(chosen)) {
                Oklch better = Oklch.of(advice.better());
                Colour nearer =
                        new Oklch(better.lightness() + 0.004, better.chroma(), better.hue())
                                .colour();
                assertThat(nearer.contrast(chosen.ground())).isLessThan(Colour.TEXT);
                assertThat(better.lightness()).isLessThan(Oklch.of(chosen.mark()).lightness());
            }
        }
    }

    @Test
    void paperAndInkTheWrongWayRoundAreTold() {
        HouseColours chosen = new HouseColours(colour("#111111"), colour("#eeeeee"), null);
        assertThat(PaletteAdvice.on(chosen))
                .extracting(PaletteAdvice::key, advice -> advice.better().hex())
                .containsExactly(
                        tuple("paper", "#eeeeee"),
                        tuple("ink", "#111111"),
                        tuple("accent", "#922b1b"));
    }

    @Test
    void aSchemeKeepsTheHueOfItsHouse() {
        HouseColours chosen = new HouseColours(null, null, colour("#1f5066"));
        Oklch dark = Oklch.of(requireNonNull(HousePalette.dark(chosen).get(ColourRole.SEAL)));
        assertThat(dark.hue()).isCloseTo(Oklch.of(colour("#1f5066")).hue(), offset(0.05));
    }

    private static HouseColours better(HouseColours chosen) {
        Colour paper = chosen.paper();
        Colour ink = chosen.ink();
        Colour accent = chosen.accent();
        for (PaletteAdvice advice : PaletteAdvice.on(chosen)) {
            switch (advice.key()) {
                case "paper" -> paper = advice.better();
                case "ink" -> ink = advice.better();
                default -> accent = advice.better();
            }
        }
        return new HouseColours(paper, ink, accent);
    }

    private static List<String> faint(HouseColours chosen) {
        return Stream.of(HousePalette.light(chosen), HousePalette.dark(chosen))
                .flatMap(HousePaletteTest::faint)
                .toList();
    }

    private static Stream<String> faint(Map<ColourRole, Colour> scheme) {
        return ColourPair.ALL.stream()
                .filter(pair -> !pair.holds(scheme))
                .map(pair -> pair + " of " + scheme);
    }

    private static Colour any(Random random) {
        return Colour.of(random.nextInt(0x1000000));
    }

    private static Colour colour(String written) {
        return Colour.read(written).orElseThrow();
    }
}
