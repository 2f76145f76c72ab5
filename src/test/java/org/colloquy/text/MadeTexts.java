package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts made at random of signs that rules distinguish. */
public final class MadeTexts {
    /** How many texts a test is tried on. */
    public static final int TRIES = 20_000;

    /** The signs of which they are made. */
    public static final List<String> SIGNS =
            List.of(
                    " ",
                    " ",
                    " ",
                    "  ",
                    "\n",
                    "\n",
                    "\n\n",
                    "\t",
                    " \n",
                    "\n ",
                    "    ",
                    "a",
                    "b",
                    "Word",
                    "one two",
                    "3",
                    "12",
                    ".",
                    ",",
                    ":",
                    ";",
                    "'",
                    "’",
                    "‘",
                    "\"",
                    "“",
                    "”",
                    "-",
                    "–",
                    "—",
                    "…",
                    "!",
                    "?",
                    "_",
                    "*",
                    "**",
                    "***",
                    "__",
                    "`",
                    "~",
                    "~~",
                    "#",
                    "# ",
                    "## ",
                    " #",
                    "\\",
                    "\\*",
                    "\\#",
                    "\\\n",
                    "&",
                    "&amp;",
                    "&nbsp;",
                    "&#x27;",
                    "<",
                    ">",
                    "<b>",
                    "</b>",
                    "<br>",
                    "<laughs>",
                    "<!--",
                    "-->",
                    "[",
                    "]",
                    "[laughter]",
                    "(",
                    ")",
                    "（",
                    "）",
                    "[a](b)",
                    "![a](b)",
                    "[^1]",
                    "{#id}",
                    "> ",
                    "- ",
                    "1. ",
                    "---",
                    "===",
                    "|",
                    "http://x.example",
                    "a@b.example",
                    "12:30",
                    "[00:12:34]",
                    "1:",
                    ":2",
                    "\u00A0",
                    "\u00AD",
                    "\u200B",
                    "\uFEFF",
                    "\u2028",
                    "\u0085",
                    "\u007F",
                    "\uFFFD",
                    "é",
                    "e\u0301",
                    "ß",
                    "İ",
                    "µ",
                    "ª",
                    "中",
                    "文字",
                    "か",
                    "カ",
                    "한",
                    "ไทย",
                    "א",
                    "ع",
                    "я",
                    "ё",
                    "α",
                    "\uD83D\uDE00",
                    "\uD800",
                    "！",
                    "：",
                    "？",
                    "\uFDD2",
                    "\uFDD0");

    /** Signs with which headings are written, and white space of every kind. */
    private static final List<String> HEADING_SIGNS =
            List.of(
                    " ", " ", "  ", "\n", "\t", "\u000B", "\f", "\r", "\u001C", "\u0085", "\u00A0",
                    "\u2003", "a", "b", "Word", "#", "##", "# ", "{#id}", "{", "}", "<h2>", "</h2>",
                    "?");

    /** Signs with which sentences end. */
    private static final List<String> ENDING_SIGNS =
            List.of(
                    " ",
                    " ",
                    "\n",
                    "\r\n",
                    "\t",
                    "a",
                    "one",
                    "abcdefghijk",
                    ".",
                    "...",
                    "!",
                    "…",
                    "。",
                    "！",
                    "?",
                    "？",
                    "؟",
                    "\"",
                    "”",
                    ")",
                    "(",
                    "（",
                    "）",
                    "(aside)",
                    "[",
                    "]",
                    "[^1]",
                    "[^",
                    "*",
                    "**",
                    "#",
                    "\u0085",
                    "\u2028",
                    "中文中文中文中文中文");

    public static String made(Random random) {
        return made(random, SIGNS, 14);
    }

    private static String made(Random random, List<String> signs, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most); left >= 0; left--) {
            text.append(signs.get(random.nextInt(signs.size())));
        }
        return text.toString();
    }

    /** Returns texts like headings, with much white space. */
    public static Stream<String> headings() {
        Random random = new Random(12);
        return Stream.generate(() -> made(random, HEADING_SIGNS, 12)).limit(50_000);
    }

    /** Checks that a condition holds of every text in which a rule finds something. */
    public static void assertNeeded(Pattern rule, Predicate<String> condition) {
        Random random = new Random(11);
        List<String> found =
                Stream.generate(() -> made(random, ENDING_SIGNS, 14))
                        .limit(100_000)
                        .filter(text -> rule.matcher(text).find())
                        .toList();
        assertThat(found).isNotEmpty().allMatch(condition);
    }

    private MadeTexts() {}

    /**
     * Checks made texts, and that each outcome which the check counts is met.
     *
     * @param check counts its outcomes in the array
     * @param outcomes their number
     */
    public static void tried(BiConsumer<String, int[]> check, int outcomes) {
        Random random = new Random(7);
        int[] counts = new int[outcomes];
        for (int i = 0; i < TRIES; i++) {
            check.accept(made(random), counts);
        }
        assertThat(counts).as("each outcome is met").doesNotContain(0);
    }
}
