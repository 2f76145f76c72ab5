package org.colloquy.reader.identity.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.house.HouseColours;
import org.colloquy.reader.identity.style.StyleToken.StyleTokenKind;
import org.colloquy.reader.source.SourceFile;

/**
 * The house's own style sheet. It may change how pages look; what would hide words of an interview,
 * add to them, reach out of the site or take a choice from readers is named and left out, and the
 * rest stands.
 */
public final class StyleSheet {
    private static final int MAX_CHARACTERS = 256 * 1024;
    private static final int MOST_DEPTH = 20;
    private static final int MOST_PROBLEMS = 100;

    /** At-rules whose blocks hold rules. */
    private static final Set<String> AROUND =
            Set.of("media", "supports", "container", "layer", "scope");

    private static final String MARGIN_BOX =
            "(?:top|bottom|left|right)-(?:left|right|center|top|bottom|middle)(?:-corner)?";

    private final SourceFile source;
    private final String text;
    private final List<StyleToken> tokens;
    private final StyleColours colours;
    private final List<int[]> cuts = new ArrayList<>();
    private int at;
    private int told;

    private StyleSheet(SourceFile source, HouseColours chosen) {
        this.source = source;
        this.text = source.text();
        this.tokens = StyleScanner.scan(text);
        this.colours = new StyleColours(chosen);
    }

    /**
     * Returns a sheet without what is refused.
     *
     * @param source where that is told
     * @param chosen the colours of the house, on which words of the sheet stand
     */
    public static String read(SourceFile source, HouseColours chosen) {
        if (source.text().length() > MAX_CHARACTERS) {
            source.report(
                    Severity.ERROR,
                    "bad-style",
                    0,
                    "the sheet is larger than %d kB, so it is not used"
                            .formatted(MAX_CHARACTERS / 1024));
            return "";
        }
        StyleSheet sheet = new StyleSheet(source, chosen);
        sheet.rules();
        return sheet.rest();
    }

    private void rules() {
        while (at < tokens.size()) {
            skipBlanks();
            int start = at;
            if (!item(0)) {
                refuse(start, tokens.size(), "the block that begins here is not closed");
                at = tokens.size();
            }
        }
    }

    /** Reads a rule or a declaration; returns false if it is not closed. */
    private boolean item(int depth) {
        skipBlanks();
        if (at >= tokens.size()) {
            return true;
        }
        int start = at;
        int end = endOfHead();
        if (end < 0) {
            return false;
        }
        at = end + 1;
        StyleToken last = tokens.get(end);
        if (last.is('{')) {
            return block(start, end, depth);
        }
        if (last.is('}')) {
            // The end of the block around is read there; outside of all it closes nothing.
            if (depth > 0) {
                at = end;
            } else {
                refuse(start, end + 1, "there is no block that this closes");
            }
        }
        statement(start, last.is('}') && depth == 0 ? start : end, depth);
        return true;
    }

    /** Returns where a head ends: at a block, a semicolon or the end of the block around. */
    private int endOfHead() {
        int open = 0;
        for (int i = at; i < tokens.size(); i++) {
            StyleToken token = tokens.get(i);
            if (token.is('(') || token.is('[') || token.is(StyleTokenKind.FUNCTION)) {
                open++;
            } else if (token.is(')') || token.is(']')) {
                open--;
            } else if (token.is('}') || (open <= 0 && (token.is('{') || token.is(';')))) {
                return i;
            }
        }
        return -1;
    }

    private void statement(int start, int end, int depth) {
        if (start >= end) {
            return;
        }
        StyleToken first = tokens.get(start);
        if (first.is(StyleTokenKind.AT_WORD)) {
            if (!first.name().equals("layer")) {
                refuse(start, end + 1, atRule(first.name()));
            }
        } else if (depth == 0) {
            refuse(start, end + 1, "this is no rule: it has no block");
        }
    }

    private static String atRule(String name) {
        return switch (name) {
            case "import" -> "@import: pages load nothing that a sheet names; write the rules here";
            case "font-face" -> "@font-face: name your fonts under \"fonts\" in colloquy.yaml";
            case "keyframes" -> "@keyframes: pages do not move";
            default -> "@%s is not used here".formatted(name);
        };
    }

    private boolean block(int start, int open, int depth) {
        StyleToken first = tokens.get(start);
        boolean isAt = first.is(StyleTokenKind.AT_WORD);
        String name = first.name();
        boolean isPage = isAt && (name.equals("page") || name.matches(MARGIN_BOX));
        boolean isKept =
                depth < MOST_DEPTH
                        && (isAt
                                ? isPage || AROUND.contains(name)
                                : !first.text().startsWith("--"));
        if (!isKept || isBroken(start, open)) {
            int close = close(open);
            if (close >= 0) {
                at = close + 1;
                refuse(start, at, isAt && !isKept ? atRule(name) : "this rule is not used here");
            }
            return close >= 0;
        }
        StyleRule rule = new StyleRule(tokens, colours);
        if (!contents(rule, depth)) {
            return false;
        }
        rule.judge().forEach(fault -> refuse(fault.start(), fault.end(), fault.message()));
        return true;
    }

    /** Reads what stands in a block up to its end; tells whether it has one. */
    private boolean contents(StyleRule rule, int depth) {
        while (true) {
            skipBlanks();
            if (at >= tokens.size()) {
                return false;
            }
            if (tokens.get(at).is('}')) {
                at++;
                return true;
            }
            int itemStart = at;
            int end = endOfHead();
            if (end < 0) {
                return false;
            }
            if (tokens.get(end).is('{') || tokens.get(itemStart).is(StyleTokenKind.AT_WORD)) {
                if (!item(depth + 1)) {
                    return false;
                }
            } else {
                rule.add(itemStart, end);
                at = tokens.get(end).is('}') ? end : end + 1;
            }
        }
    }

    private boolean isBroken(int start, int end) {
        return tokens.subList(start, end).stream()
                .anyMatch(token -> token.is(StyleTokenKind.BROKEN));
    }

    /** Returns where a block is closed; -1 if it is not. */
    private int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is('{') ? 1 : tokens.get(i).is('}') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void skipBlanks() {
        while (at < tokens.size()
                && (tokens.get(at).is(StyleTokenKind.BLANK) || tokens.get(at).is(';'))) {
            at++;
        }
    }

    /** Leaves out some tokens, and tells why. */
    private void refuse(int start, int end, String why) {
        int from = tokens.get(start).start();
        int to = end >= tokens.size() ? text.length() : tokens.get(end).start();
        cuts.add(new int[] {from, to});
        if (told++ < MOST_PROBLEMS) {
            source.report(Severity.ERROR, "bad-style", from, why);
        }
    }

    private String rest() {
        boolean[] isCut = new boolean[text.length()];
        for (int[] cut : cuts) {
            Arrays.fill(isCut, cut[0], cut[1], true);
        }
        StringBuilder rest = new StringBuilder();
        for (StyleToken token : tokens) {
            if (!isCut[token.start()]) {
                rest.append(
                        token.is(StyleTokenKind.BLANK)
                                ? (text.startsWith("\n", token.start()) ? "\n" : " ")
                                : text.substring(token.start(), token.end()));
            }
        }
        return rest.toString().strip();
    }
}
