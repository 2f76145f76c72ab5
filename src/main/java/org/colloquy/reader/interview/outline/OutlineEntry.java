package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.transcript.markup.TrailingId;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;

/**
 * Heading in the outline of a file.
 *
 * @param text its words, without an explicit id
 */
record OutlineEntry(Heading node, int level, String text) {
    /** Returns the entries of all headings among some nodes, in order. */
    static List<OutlineEntry> of(List<Node> nodes) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                entries.add(new OutlineEntry(heading, heading.getLevel(), words(heading)));
            }
        }
        return List.copyOf(entries);
    }

    private static String words(Heading heading) {
        String text = MarkdownParser.words(heading);
        boolean named = text.contains("{#") && !heading.getChars().toString().contains("\\{#");
        return (named ? TrailingId.removed(text) : text).strip();
    }

    /** Tells if the heading is a question. */
    boolean asks() {
        return QuestionSentences.isQuestionAlone(text) || QuestionHeuristics.isLabelled(text);
    }

    /** Tells if the heading is a question and names nobody who asks, as a title may. */
    boolean onlyAsks() {
        return asks() && !QuestionSentences.hasAsker(text);
    }
}
