package org.colloquy.reader.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No name is missed, and most words are seen to begin none. */
class NameBeginningsTest {
    private static final int NAMES = 200;

    private final NameBeginnings words = new NameBeginnings(2 * NAMES);

    NameBeginningsTest() {
        for (int i = 0; i < NAMES; i++) {
            words.add("pair%d house%d of".formatted(i, i));
            words.add("solo%d".formatted(i));
        }
    }

    private boolean may(String text) {
        return words.next(text, 0) == 0;
    }

    private long count(IntFunction<String> text) {
        return IntStream.range(0, NAMES).filter(i -> may(text.apply(i))).count();
    }

    @Test
    void aWordEndsBeforeTheFirstSignThatIsNoLetterOrDigitOfAscii() {
        for (char c = 0; c < 0x200; c++) {
            boolean joined = c < 0x80 && Character.isLetterOrDigit(c);
            assertThat(NameBeginnings.end("x1" + c, 1)).as("%s", c).isEqualTo(joined ? 3 : 2);
            assertThat(NameBeginnings.end(c + "x", 0)).as("%s", c).isEqualTo(joined ? 2 : 0);
        }
        assertThat(NameBeginnings.end("tea", 3)).isEqualTo(3);
    }

    @Test
    void noNameIsMissed() {
        assertThat(count("solo%d"::formatted)).isEqualTo(NAMES);
        assertThat(count("SOLO%d, and"::formatted)).isEqualTo(NAMES);
        assertThat(count("solo%d's"::formatted)).isEqualTo(NAMES);
        assertThat(count("solo%d house"::formatted)).isEqualTo(NAMES);
        for (String blank : new String[] {" ", "\n", "\t", "\u00A0"}) {
            assertThat(count(i -> "Pair" + i + blank + "House" + i)).isEqualTo(NAMES);
            assertThat(count(i -> "pair" + i + blank + "house" + i + " of")).isEqualTo(NAMES);
        }
    }

    @Test
    void whatMayGoOnOtherwiseMayBeOne() {
        assertThat(count("none%dé"::formatted)).isEqualTo(NAMES);
        assertThat(count("pair%d é"::formatted)).isEqualTo(NAMES);
        assertThat(count("pair%d  house"::formatted)).isEqualTo(NAMES);
        assertThat(count("pair%d houseé"::formatted)).isEqualTo(NAMES);
    }

    @Test
    void aSignMayBeginANameOnlyIfOneBeginsSo() {
        words.add(".net");
        words.add("\"tea\"");
        words.add("茶");
        assertThat(words.next("", 0)).isEqualTo(0);
        assertThat(words.next(" ,;-\n", 0)).isEqualTo(5);
        assertThat(words.next(" ,.NET", 0)).isEqualTo(2);
        assertThat(words.next(" \"Tea", 0)).isEqualTo(1);
        assertThat(words.next(" \u201CTea", 0)).isEqualTo(1);
        assertThat(words.next(" , 茶", 0)).isEqualTo(3);
    }

    @Test
    void mostWordsBeginNone() {
        assertThat(count("none%d"::formatted)).isLessThan(NAMES / 4);
        assertThat(count("none%d house"::formatted)).isLessThan(NAMES / 4);
        assertThat(count("pair%d"::formatted)).isLessThan(NAMES / 4);
        assertThat(count("pair%d."::formatted)).isLessThan(NAMES / 4);
        assertThat(count("pair%d, house"::formatted)).isLessThan(NAMES / 4);
        assertThat(count("pair%d -"::formatted)).isLessThan(NAMES / 4);
        assertThat(count("pair%d house"::formatted)).isLessThan(NAMES / 4);
        assertThat(count(i -> "pair" + i + " house" + (i + 1) % NAMES)).isLessThan(NAMES / 4);
        assertThat(count(i -> "solo" + i + "x")).isLessThan(NAMES / 4);
    }
}
