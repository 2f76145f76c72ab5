package org.colloquy.reader.transcript.doubt;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.LabelledText;

/**
 * A label that stands behind a sentence within a line, {@code LP: The plumbers. RQ: Which?}, where
 * the same label begins turns elsewhere. What is said behind it would be said by somebody else.
 */
final class LabelWithinLine {
    /** The least turns by which a label is known. */
    private static final int LEAST_TURNS = 2;

    private LabelWithinLine() {}

    /** Returns the doubt about the first such label; empty if there is none. */
    static Optional<ReadingDoubt> in(LabelledText read) {
        String names =
                read.labels().stream()
                        .filter(label -> label.kind() == SpeakerKind.PERSON)
                        .map(label -> label.candidate().name())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(name -> name.getValue() >= LEAST_TURNS)
                        .map(Map.Entry::getKey)
                        .map(Pattern::quote)
                        .sorted()
                        .collect(Collectors.joining("|"));
        return names.isEmpty()
                ? Optional.empty()
                : first(
                        read.source(),
                        Pattern.compile(
                                "[.?!…][\"”»)]? ((?:" + names + "):) (?=[\\p{Lu}\\p{Lo}\"“])"));
    }

    private static Optional<ReadingDoubt> first(SourceBlocks source, Pattern label) {
        for (SourceBlock block : source.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                Matcher found = label.matcher(source.text()).region(block.start(), block.end());
                if (found.find()) {
                    return Optional.of(
                            new ReadingDoubt(
                                    found.start(1),
                                    "\"%s\" stands within a line, so what is behind it counts as said by whoever spoke before; if somebody else goes on there, put it at the head of a paragraph"
                                            .formatted(found.group(1))));
                }
            }
        }
        return Optional.empty();
    }
}
