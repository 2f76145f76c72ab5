package org.colloquy.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a passage, the same on the screen, in a citation and on paper.
 *
 * <p>Numbers are text, because a passage that is put in later is numbered as in a statute: {@code
 * 4a}. See "Anchors" in {@code docs/guide/format.md}.
 *
 * @param kind what is numbered
 * @param number the number of the whole: 5 in 5.2
 * @param part the number of the block in it: 2 in 5.2; empty for the whole
 */
public record Locator(PlaceKind kind, String number, String part) {
    private static final Pattern ID =
            Pattern.compile(
                    "(?:([qts])(\\d+[a-z]*)(?:-p(\\d+[a-z]*))?|intro-p(\\d+[a-z]*)|p(\\d+[a-z]*))");

    /** Kinds of place that a locator numbers. */
    public enum PlaceKind {
        QUESTION("Question"),
        TURN("Turn"),
        SECTION("Section"),
        INTRODUCTION("Introduction"),
        PROSE("Paragraph");

        private final String noun;

        PlaceKind(String noun) {
            this.noun = noun;
        }
    }

    public static Locator question(int number) {
        return new Locator(PlaceKind.QUESTION, Integer.toString(number), "");
    }

    public static Locator turn(int number) {
        return new Locator(PlaceKind.TURN, Integer.toString(number), "");
    }

    public static Locator section(int number) {
        return new Locator(PlaceKind.SECTION, Integer.toString(number), "");
    }

    /** Returns the locator of the text before the first section or question. */
    public static Locator introduction() {
        return new Locator(PlaceKind.INTRODUCTION, "0", "");
    }

    /**
     * Returns the whole of a text without questions and sections; its blocks are numbered 1, 2, 3.
     */
    public static Locator prose() {
        return new Locator(PlaceKind.PROSE, "", "");
    }

    /** Returns the place with an anchor; empty if the text is none. */
    public static Optional<Locator> ofId(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(4) != null) {
            return Optional.of(introduction().block(parts.group(4)));
        }
        if (parts.group(5) != null) {
            return Optional.of(prose().block(parts.group(5)));
        }
        PlaceKind kind =
                switch (parts.group(1)) {
                    case "q" -> PlaceKind.QUESTION;
                    case "t" -> PlaceKind.TURN;
                    default -> PlaceKind.SECTION;
                };
        String part = parts.group(3);
        return Optional.of(new Locator(kind, parts.group(2), part == null ? "" : part));
    }

    /** Returns the block with this number, counted from 1, in the whole that this locator names. */
    public Locator block(int block) {
        return block(Integer.toString(block));
    }

    /**
     * Returns the block with this number, which may end in letters, in the whole that this names.
     */
    public Locator block(String block) {
        return new Locator(kind, number, block);
    }

    /** Tells whether it names a block, and not a whole. */
    public boolean isBlock() {
        return !part.isEmpty();
    }

    /** Returns the whole in which this place lies: 5 for 5.2, itself for 5. */
    public Locator whole() {
        return new Locator(kind, number, "");
    }

    /** Returns the anchor: {@code q5-p2}. Empty for the whole of a text without sections. */
    public String id() {
        return switch (kind) {
            case QUESTION -> "q" + number + partId("-p");
            case TURN -> "t" + number + partId("-p");
            case SECTION -> "s" + number + partId("-p");
            case INTRODUCTION -> "intro" + partId("-p");
            case PROSE -> partId("p");
        };
    }

    /** Returns the form that readers see and cite: {@code 5.2}, {@code §3}, {@code 0.1}. */
    public String label() {
        return switch (kind) {
            case QUESTION, TURN, INTRODUCTION -> number + partId(".");
            case SECTION -> "§" + number + partId(".");
            case PROSE -> part;
        };
    }

    /**
     * Returns the locator in words, for those who hear it: {@code Question 5}, {@code Paragraph
     * 5.2}.
     */
    public String spoken() {
        return part.isEmpty() ? kind.noun + " " + number : "Paragraph " + label();
    }

    private String partId(String before) {
        return part.isEmpty() ? "" : before + part;
    }
}
