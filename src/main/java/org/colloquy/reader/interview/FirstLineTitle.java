package org.colloquy.reader.interview;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.reader.html.MarkdownParser;
import org.jsoup.Jsoup;

/**
 * A title that is marked as nothing: a first line, short, alone, and no sentence, in a text that
 * has no headings and goes on below it.
 */
final class FirstLineTitle {
    private static final int MAX_CHARACTERS = 120;
    private static final int LEAST_BELOW = 2;
    private static final Pattern SENTENCE = Pattern.compile("[.:;,…。：；，、!！>\\])）*_`]\\s*$");

    private FirstLineTitle() {}

    static Optional<Node> of(List<Node> nodes) {
        Node first = TitleFinder.firstShown(nodes);
        boolean headed = nodes.stream().anyMatch(Heading.class::isInstance);
        boolean line =
                first instanceof Paragraph
                        && !headed
                        && nodes.size() - nodes.indexOf(first) > LEAST_BELOW
                        && first.getChildOfType(Text.class) != null
                        && isLine(first.getChars().toString().strip());
        return line ? Optional.ofNullable(first) : Optional.empty();
    }

    private static boolean isLine(String words) {
        return words.length() <= MAX_CHARACTERS
                && !words.contains("\n")
                && !SENTENCE.matcher(words).find()
                && Character.isLetterOrDigit(words.codePointAt(0))
                && !Character.isLowerCase(words.codePointAt(0))
                && words.indexOf('\uFDD0') < 0;
    }

    /** Its words. */
    static String words(Node line) {
        return Jsoup.parseBodyFragment(MarkdownParser.html(line)).text().strip();
    }
}
