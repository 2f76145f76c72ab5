package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

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

    public static String made(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
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
