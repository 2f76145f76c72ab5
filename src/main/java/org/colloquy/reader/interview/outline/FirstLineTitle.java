package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.text.QuestionSentences;
import org.jsoup.Jsoup;

/**
 * A title that is marked as nothing: a first line, short, alone, and no sentence, in a text that
 * has no headings and goes on below it. Nor is it one if somebody begins to ask in it: several
 * sentences are none, nor is a question behind a label where the next paragraph has one too.
 */
final class FirstLineTitle {
    private static final int MAX_CHARACTERS = 120;
    private static final int LEAST_BELOW = 2;
    private static final Pattern SENTENCE = Pattern.compile("[.:;,…。：；，、!！>\\])）*_`]\\s*$");

    /** A sentence that ends before others; a stop behind a few letters may shorten a word. */
    private static final Pattern FIRST_OF_SEVERAL =
            Pattern.compile(
                    "(?:[\\p{L}\\p{M}]{5,}\\.|[!?…])[\"”»)]?\\s+\\S|[。！？]\\s*\\S|\\.\\s.*[?]$");

    private static final Pattern LABELLED =
            Pattern.compile("\\p{Lu}[^:.?!\\n]{0,40}:\\s+\\p{Lu}[^\\n]*", Pattern.DOTALL);

    private FirstLineTitle() {}

    static Optional<Node> of(List<Node> nodes) {
        if (nodes.stream().anyMatch(Heading.class::isInstance)) {
            return Optional.empty();
        }
        Node first = TitleFinder.firstShown(nodes);
        boolean line =
                first instanceof Paragraph
                        && nodes.size() - nodes.indexOf(first) > LEAST_BELOW
                        && first.getChildOfType(Text.class) != null
                        && isLine(first.getChars().toString().strip())
                        && !isAskedByLabel(first, nodes);
        return line ? Optional.ofNullable(first) : Optional.empty();
    }

    /** Tells if it asks behind a label, and somebody answers behind another. */
    private static boolean isAskedByLabel(Node first, List<Node> nodes) {
        Node next = TitleFinder.firstShown(nodes.subList(nodes.indexOf(first) + 1, nodes.size()));
        String words = first.getChars().toString().strip();
        return QuestionSentences.isQuestion(words)
                && LABELLED.matcher(words).matches()
                && next instanceof Paragraph
                && LABELLED.matcher(next.getChars().toString().strip()).matches();
    }

    private static boolean isLine(String words) {
        return words.length() <= MAX_CHARACTERS
                && !words.contains("\n")
                && !SENTENCE.matcher(words).find()
                && !FIRST_OF_SEVERAL.matcher(words).find()
                && Character.isLetterOrDigit(words.codePointAt(0))
                && !Character.isLowerCase(words.codePointAt(0))
                && words.indexOf('\uFDD0') < 0;
    }

    /** Returns its words. */
    static String words(Node line) {
        return Jsoup.parseBodyFragment(MarkdownParser.html(line)).text().strip();
    }
}
