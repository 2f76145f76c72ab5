package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.subtitle.Cue.SpokenWords;
import org.colloquy.model.Problem.Severity;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of a caption, without its markup: {@code <v Name>}, {@code <i>}, {@code <00:01.000>},
 * {@code {\an8}}. Only tags that the formats know are markup; {@code <laughs>} is said.
 */
final class CueText {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<v(?:\\.[^\\s>]*)?[ \\t]+([^>\\n]+)>|</?(?:[vciubs]|ruby|rt|lang|font)"
                            + "(?:[.\\s][^<>\\n]*)?/?>|<(?:\\d+:)?\\d+:\\d+[.,]\\d+>|\\{\\\\[^}\\n]*\\}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE =
            Pattern.compile("[ \\t]*(?:>>+|&gt;&gt;(?:&gt;)*)[ \\t]*");

    /** Two people in one caption have a dash each. */
    private static final Pattern DASH = Pattern.compile("[ \\t]*[-–—][ \\t]*(?=\\S)");

    private static final Pattern NAMED =
            Pattern.compile(
                    "([\\p{Lu}\\p{Lo}@][\\p{L}\\p{M}\\d.'’-]*"
                            + "(?: (?:[\\p{Lu}\\p{Lo}(][\\p{L}\\p{M}\\d.'’()-]*|\\d+|de|van|von|der|la|of|and|&))"
                            + "{0,5})[:：](?:\\s+|$)");

    private @Nullable String voice;
    private int tags;

    /**
     * Returns the words in the lines of a caption, and who says them.
     *
     * @param entities whether character references stand for signs, as in WebVTT
     */
    List<SpokenWords> said(List<String> lines, boolean entities) {
        List<SpokenWords> said = new ArrayList<>();
        voice = null;
        boolean dashed = lines.stream().filter(line -> DASH.matcher(line).lookingAt()).count() > 1;
        for (String line : lines) {
            Matcher dash = DASH.matcher(line);
            line(
                    dashed && dash.lookingAt() ? ">> " + line.substring(dash.end()) : line,
                    entities,
                    said);
        }
        return said;
    }

    private void line(String line, boolean entities, List<SpokenWords> said) {
        Matcher markup = MARKUP.matcher(line);
        StringBuilder words = new StringBuilder();
        int from = 0;
        while (markup.find()) {
            words.append(line, from, markup.start());
            from = markup.end();
            String name = markup.group(1);
            if (name != null) {
                add(words, entities, said);
                voice = plain(name, entities).strip();
            } else if (markup.group().equalsIgnoreCase("</v>")) {
                add(words, entities, said);
                voice = null;
            } else {
                tags++;
            }
        }
        add(words.append(line, from, line.length()), entities, said);
    }

    private void add(StringBuilder raw, boolean entities, List<SpokenWords> said) {
        int from = 0;
        Matcher change = CHANGE.matcher(raw);
        boolean changes = false;
        while (change.find()) {
            addWords(plain(raw.substring(from, change.start()), entities), changes, said);
            changes = true;
            from = change.end();
        }
        addWords(plain(raw.substring(from), entities), changes, said);
        raw.setLength(0);
    }

    private void addWords(String words, boolean changes, List<SpokenWords> said) {
        String name = voice;
        String text = words.strip();
        Matcher named = NAMED.matcher(text);
        if (changes && named.lookingAt()) {
            name = named.group(1).strip();
            text = text.substring(named.end()).strip();
        }
        if (!text.isEmpty() || changes) {
            said.add(new SpokenWords(name, changes, text));
        }
    }

    private static String plain(String text, boolean entities) {
        return entities ? Parser.unescapeEntities(text, false) : text;
    }

    /** Says how much markup was left out. */
    void report(OriginalText original) {
        if (tags > 0) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: %d marks of style or time inside captions".formatted(tags));
        }
    }
}
