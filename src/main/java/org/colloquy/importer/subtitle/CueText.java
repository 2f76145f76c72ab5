package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.importer.subtitle.Cue.TimeMark;
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
                            + "(?:[.\\s][^<>\\n]*)?/?>|<((?:\\d+:)?\\d+:\\d+[.,]\\d+)>|\\{\\\\[^}\\n]*\\}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE =
            Pattern.compile("[ \\t]*(?:>>+|&gt;&gt;(?:&gt;)*)[ \\t]*");

    /** Two people in one caption have a dash each, behind a place on the screen or a style. */
    private static final Pattern DASH =
            Pattern.compile(
                    "((?:\\{\\\\[^}\\n]*\\}|<(?:[ciub]|font)(?:[.\\s][^<>\\n]*)?>|[ \\t])*+)"
                            + "[-–—][ \\t]*(?=\\S)",
                    Pattern.CASE_INSENSITIVE);

    /** Name before a colon, of one word or some, each with a capital. */
    static final Pattern NAMED =
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
    List<CueWords> said(List<String> lines, boolean entities) {
        List<CueWords> said = new ArrayList<>();
        voice = null;
        boolean dashed = lines.stream().filter(line -> DASH.matcher(line).lookingAt()).count() > 1;
        for (String line : lines) {
            Matcher dash = DASH.matcher(line);
            line(
                    dashed && dash.lookingAt()
                            ? dash.group(1) + ">> " + line.substring(dash.end())
                            : line,
                    entities,
                    said);
        }
        return said;
    }

    private void line(String line, boolean entities, List<CueWords> said) {
        Matcher markup = MARKUP.matcher(line);
        StringBuilder words = new StringBuilder();
        List<TimeMark> marks = new ArrayList<>();
        int from = 0;
        while (markup.find()) {
            words.append(line, from, markup.start());
            from = markup.end();
            String name = markup.group(1);
            if (name != null) {
                add(words, marks, entities, said);
                voice = plain(name, entities).strip();
            } else if (markup.group().equalsIgnoreCase("</v>")) {
                add(words, marks, entities, said);
                voice = null;
            } else if (markup.group(2) != null) {
                marks.add(new TimeMark(words.length(), Timecode.read(markup.group(2)), null));
            } else {
                tags++;
            }
        }
        add(words.append(line, from, line.length()), marks, entities, said);
    }

    private void add(
            StringBuilder raw, List<TimeMark> marks, boolean entities, List<CueWords> said) {
        int from = 0;
        Matcher change = CHANGE.matcher(raw);
        boolean changes = false;
        while (change.find()) {
            addWords(words(raw, from, change.start(), marks, entities), changes, said);
            changes = true;
            from = change.end();
        }
        addWords(words(raw, from, raw.length(), marks, entities), changes, said);
        raw.setLength(0);
        marks.clear();
    }

    /** Returns words of a line with the marks among them, which move as references become signs. */
    private CueWords words(
            StringBuilder raw, int from, int to, List<TimeMark> marks, boolean entities) {
        StringBuilder words = new StringBuilder();
        List<TimeMark> moved = new ArrayList<>();
        int at = from;
        for (TimeMark mark : marks) {
            if (mark.at() >= from && mark.at() <= to) {
                words.append(plain(raw.substring(at, mark.at()), entities));
                at = mark.at();
                moved.add(new TimeMark(words.length(), mark.from(), null));
            }
        }
        words.append(plain(raw.substring(at, to), entities));
        return new CueWords(voice, false, words.toString(), moved).from(0, voice, false);
    }

    private static void addWords(CueWords words, boolean changes, List<CueWords> said) {
        Matcher named = NAMED.matcher(words.text());
        boolean labelled = changes && named.lookingAt();
        CueWords added =
                labelled
                        ? words.from(named.end(), named.group(1).strip(), true)
                        : words.from(0, words.name(), changes);
        if (!added.text().isEmpty() || changes) {
            said.add(added);
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
                    "left out: %s inside captions"
                            .formatted(tags == 1 ? "1 mark of style" : tags + " marks of style"));
        }
    }
}
