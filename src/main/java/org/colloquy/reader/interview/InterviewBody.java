package org.colloquy.reader.interview;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.frontmatter.FieldTranscript;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.source.PlacedText;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.transcript.block.SiteMarkup;
import org.colloquy.reader.transcript.speaker.DialectHints;

/**
 * Text of an interview: what stands below the front matter, or, where that has no words, a
 * transcript in it.
 *
 * @param speakers whom a list of turns in front matter names
 */
record InterviewBody(PlacedText text, List<String> speakers) {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.{0,2000}?-->");

    /** Bound on a body that may be without words, in UTF-16 units. */
    private static final int MAX_WORDLESS = 4096;

    InterviewBody {
        speakers = List.copyOf(speakers);
    }

    static InterviewBody of(SourceFile source, FrontMatter front) {
        PlacedText below = PlacedText.from(source, front.bodyStart());
        if (front.isGiven() && hasNoWords(below.text())) {
            return FieldTranscript.of(front)
                    .map(kept -> new InterviewBody(kept.text(), kept.speakers()))
                    .orElseGet(() -> new InterviewBody(below, List.of()));
        }
        return new InterviewBody(below, List.of());
    }

    private static boolean hasNoWords(String body) {
        if (body.length() > MAX_WORDLESS) {
            return false;
        }
        String words = COMMENT.matcher(body).replaceAll("");
        return Stream.of(words.split("\\n\\s*\\n"))
                .allMatch(
                        part ->
                                part.codePoints().noneMatch(Character::isLetterOrDigit)
                                        || SiteMarkup.isOnly(part));
    }

    /** Returns hints by which all that a list names are labels. */
    static DialectHints spoken(DialectHints hints, List<String> names) {
        Stream<Participant> named = names.stream().map(Participant::named);
        return new DialectHints(
                hints.interviewers(),
                hints.interviewees(),
                Stream.concat(hints.speakers().stream(), named).toList(),
                hints.publication(),
                hints.declared() == null ? Dialect.NAMES : hints.declared());
    }
}
