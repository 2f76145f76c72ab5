package org.colloquy.importer.markdown;

import java.util.List;
import java.util.stream.Stream;

/** Words whose signs mean something in Markdown, HTML or a transcript, and a few that do not. */
public final class OddWords {
    private static final List<String> ALWAYS =
            List.of(
                    "lamp",
                    "quay.",
                    "Why?",
                    "*",
                    "**",
                    "_",
                    "__x__",
                    "snake_case",
                    "`",
                    "```",
                    "~~~",
                    "~~",
                    "#",
                    "##",
                    ">",
                    "-",
                    "+",
                    "1.",
                    "---",
                    "===",
                    "***",
                    "|",
                    "[",
                    "]",
                    "[x]",
                    "[x](y)",
                    "[x]:",
                    "[^1]",
                    "![a](b)",
                    "<laughs>",
                    "<b>",
                    "</p>",
                    "<!--",
                    "-->",
                    "&amp;",
                    "&#42;",
                    "&",
                    "\\",
                    "\\*",
                    "{#id}",
                    "{",
                    "Note:",
                    "Key",
                    "https://x.example/?a=1&b=2",
                    "<https://x.example>",
                    "10:30",
                    "茶",
                    "是什么？",
                    "a\u00A0b",
                    "“so”",
                    "…");

    private OddWords() {}

    /** Returns them with others. */
    public static List<String> and(String... others) {
        return Stream.concat(ALWAYS.stream(), Stream.of(others)).toList();
    }
}
