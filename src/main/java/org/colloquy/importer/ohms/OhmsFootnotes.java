package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.model.TranscriptPart.ImportedHeading;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;

/**
 * Footnotes of a transcript, {@code [[footnote]]1[[/footnote]]} in the text and {@code
 * [[footnotes]][[note]]…[[/note]][[/footnotes]]} below it. While the text is read, a sign that no
 * text has stands for a mark.
 */
final class OhmsFootnotes {
    private static final String BEGIN = "\uFDD0";
    private static final String END = "\uFDD1";
    private static final Pattern MARK =
            Pattern.compile("\\[\\[footnote\\]\\]\\s*(\\d{1,4})\\s*\\[\\[/footnote\\]\\]");
    private static final Pattern STANDING = Pattern.compile(BEGIN + "(\\d{1,4})" + END);
    private static final Pattern NOTES =
            Pattern.compile("(?s)\\[\\[footnotes\\]\\](.*?)(?:\\[\\[/footnotes\\]\\]|\\z)");
    private static final Pattern NOTE =
            Pattern.compile("(?s)\\[\\[note\\]\\](.*?)\\[\\[/note\\]\\]");
    private static final Pattern LINK = Pattern.compile("\\[\\[link\\]\\](.*?)\\[\\[/link\\]\\]");

    private final List<String> notes = new ArrayList<>();
    private final String text;

    OhmsFootnotes(String written) {
        String bare = written.replace(BEGIN, "").replace(END, "");
        Matcher all = NOTES.matcher(bare);
        while (all.find()) {
            Matcher note = NOTE.matcher(all.group(1));
            while (note.find()) {
                notes.add(LINK.matcher(note.group(1)).replaceAll(" $1 "));
            }
        }
        String marked = MARK.matcher(bare).replaceAll(BEGIN + "$1" + END);
        text = NOTES.matcher(marked).replaceAll(OhmsFootnotes::lineEnds);
    }

    /** Line ends stay, so that every line keeps its number. */
    private static String lineEnds(MatchResult section) {
        return section.group().replaceAll("[^\\n]", "");
    }

    /** Returns the text without the notes, with a sign for each mark. */
    String text() {
        return text;
    }

    /** Returns a line without the signs that stand for marks. */
    static String withoutMarks(String line) {
        return STANDING.matcher(line).replaceAll("");
    }

    /** Puts marks in place of the signs, and the notes below all parts. */
    List<TranscriptPart> over(List<TranscriptPart> parts) {
        List<TranscriptPart> noted = new ArrayList<>();
        parts.forEach(part -> noted.add(over(part)));
        for (int i = 0; i < notes.size(); i++) {
            noted.add(
                    new ImportedBlock(
                            "[^%d]: %s".formatted(i + 1, MarkdownEscaper.words(notes.get(i)))));
        }
        return noted;
    }

    private TranscriptPart over(TranscriptPart part) {
        if (part instanceof ImportedTurn turn) {
            return new ImportedTurn(turn.name(), turn.from(), marked(turn.words()));
        } else if (part instanceof ImportedHeading heading) {
            return new ImportedHeading(heading.level(), marked(heading.words()));
        } else if (part instanceof ImportedBlock block) {
            return new ImportedBlock(marked(block.markdown()));
        }
        return new Paragraph(marked(((Paragraph) part).words()));
    }

    /** A mark without a note would be read as a link; it stays as words. */
    private String marked(String words) {
        return STANDING.matcher(words)
                .replaceAll(
                        mark ->
                                Integer.parseInt(mark.group(1)) <= notes.size()
                                        ? "[^" + Integer.parseInt(mark.group(1)) + "]"
                                        : "(" + mark.group(1) + ")");
    }
}
