package org.colloquy.reader.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Fault of a text that is no YAML, where and as somebody can mend it who has never heard of YAML.
 *
 * @param place where it is; null where that is not known
 * @param why what is wrong, and what to do
 */
public record YamlFault(@Nullable Mark place, String why) {
    private static final Pattern SIGN =
            Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern FOUND = Pattern.compile("expected .*, but found '(.+)'");

    /** The beginning of a field that belongs to no other. */
    private static final Pattern FIELD = Pattern.compile("[\\w\"'][^\\n:]{0,60}:(?=[ \\t\\n]|\\z)");

    /** A field that may say when a text is out. */
    private static final Pattern HOLDS =
            Pattern.compile(
                    "^[\"'\\w-]{0,20}(?:draft|publish|private|hidden|status|state|visib|embargo)[\"'\\w-]{0,20}[ \\t]{0,9}:",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Explains what the library says of a text, in which a list or a value may not be closed. */
    public static YamlFault of(MarkedYAMLException e, String text) {
        String context = e.getContext() == null ? "" : e.getContext();
        Mark begin = e.getContextMark() == null ? e.getProblemMark() : e.getContextMark();
        String begun =
                switch (context) {
                    case "while scanning a quoted scalar" ->
                            "the quotation mark that begins here is never closed";
                    case "while parsing a flow sequence" ->
                            "the list that begins with [ here is not closed, or lacks a comma";
                    case "while parsing a flow mapping" ->
                            "what begins with { here is not closed, or lacks a comma";
                    case "while scanning a block scalar" ->
                            "a value that begins with | or > must be in quotes, or begin on the next line";
                    case "while scanning an alias" ->
                            "a value that begins with * must be in quotes";
                    case "while scanning an anchor" ->
                            "a value that begins with & must be in quotes";
                    case "while scanning a simple key" ->
                            "this line is neither \"key: value\" nor set in below one";
                    default -> null;
                };
        return begun != null
                ? new YamlFault(begin, begun)
                : new YamlFault(e.getProblemMark(), problem(e, text));
    }

    /**
     * Returns the fields above the one that cannot be read; nothing if one below may hold the text
     * back, since it would not be heard.
     *
     * @param text in which the fault is
     */
    String fieldsAbove(String text) {
        Mark at = place;
        if (at == null) {
            return "";
        }
        int line = 0;
        int start = 0;
        int field = 0;
        while (line < at.getLine() && text.indexOf('\n', start) >= 0) {
            start = text.indexOf('\n', start) + 1;
            line++;
            field = FIELD.matcher(text).region(start, text.length()).lookingAt() ? start : field;
        }
        return HOLDS.matcher(text).region(field, text.length()).find()
                ? ""
                : text.substring(0, field);
    }

    private static String problem(MarkedYAMLException e, String text) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        if (problem.startsWith("mapping values are not allowed")) {
            return isSetIn(e.getProblemMark(), text)
                    ? "this key is set in as if it belonged to the value above: begin the line where the other keys begin"
                    : "a value with a colon in it must be in quotes";
        }
        if (problem.contains("(TAB)")) {
            return "a line must not begin with a tab: use blanks";
        }
        if (problem.startsWith("found undefined alias")) {
            return "a value that begins with * must be in quotes";
        }
        if (problem.startsWith("found unknown escape character")) {
            return "in double quotes a backslash must be written twice";
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return "a list begins on the line below its key; a value that begins with - must be in quotes";
        }
        if (problem.startsWith("but found another document")) {
            return "a line --- begins other fields, which are not read: take it out";
        }
        Matcher found = FOUND.matcher(problem);
        if (found.matches()) {
            return misplaced(problem, found.group(1));
        }
        Matcher sign = SIGN.matcher(problem);
        return sign.matches()
                ? "a value that begins with %s must be in quotes".formatted(sign.group(1))
                : "not YAML: " + (problem.isEmpty() ? "cannot be read" : problem);
    }

    private static String misplaced(String problem, String found) {
        if (found.equals("<stream end>")) {
            return "what begins with [ or { above is not closed; what stands behind a # is a comment";
        }
        if (problem.startsWith("expected the node content")) {
            return "a value that begins with %s must be in quotes".formatted(found);
        }
        return switch (found) {
            case "<scalar>" ->
                    "the value has ended before this: put all of it in quotes that do not occur in it";
            case "}", "]", "," -> "there is no value to which this %s belongs".formatted(found);
            default -> "this line is set in otherwise than those to which it belongs";
        };
    }

    /** Tells whether nothing but blanks and a key stands before a colon. */
    private static boolean isSetIn(@Nullable Mark colon, String text) {
        if (colon == null) {
            return false;
        }
        String line = text.lines().skip(colon.getLine()).findFirst().orElse("");
        int columns = Math.min(colon.getColumn(), line.codePointCount(0, line.length()));
        String before = line.substring(0, line.offsetByCodePoints(0, columns));
        return before.startsWith(" ") && before.indexOf(':') < 0 && !before.strip().startsWith("-");
    }
}
