package org.colloquy.reader.transcript.doubt.label;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.jspecify.annotations.Nullable;

/**
 * A label that stands behind a sentence within a line, {@code LP: The plumbers. RQ: Which?}, where
 * the same label begins turns elsewhere; or on the line below a tag of HTML, which makes HTML of
 * all lines down to an empty one. What is said behind it would be said by somebody else.
 */
final class MisplacedLabel {
    /** The least turns by which a label is known. */
    private static final int LEAST_TURNS = 2;

    /** A colon with the beginning of a sentence behind it. */
    private static final Pattern WORDS = Pattern.compile(": [\\p{Lu}\\p{Lo}\"“]");

    /** The head of a line that a label may have, emphasized or not. */
    private static final Pattern HEAD = Pattern.compile("\n[ \t]*[*_]{0,3}");

    /** The colon of a label, which may stand behind its emphasis. */
    private static final Pattern COLON = Pattern.compile("[*_]{0,3}:");

    private MisplacedLabel() {}

    /** Returns the doubt about the first such label; empty if there is none. */
    static Optional<ReadingDoubt> in(LabelledText read) {
        List<String> names =
                read.labels().stream()
                        .filter(label -> label.kind() == SpeakerKind.PERSON)
                        .map(label -> label.candidate().name())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(name -> name.getValue() >= LEAST_TURNS)
                        .map(Map.Entry::getKey)
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : first(read.source(), names).or(() -> belowTag(read, names));
    }

    private static Optional<ReadingDoubt> belowTag(LabelledText read, List<String> names) {
        String text = read.text();
        Set<Integer> labelled = read.labelLines();
        return read.blocks().stream()
                .filter(block -> block.kind() == BlockKind.OTHER)
                .filter(block -> text.startsWith("<", block.start()))
                .flatMap(block -> HEAD.matcher(text).region(block.start(), block.end()).results())
                .filter(head -> !labelled.contains(head.start() + 1))
                .flatMap(head -> labelAt(text, head.end(), names).stream())
                .findFirst();
    }

    private static Optional<ReadingDoubt> labelAt(String text, int at, List<String> names) {
        return names.stream()
                .filter(name -> text.startsWith(name, at))
                .filter(name -> isColon(text, at + name.length()))
                .findFirst()
                .map(
                        name ->
                                new ReadingDoubt(
                                        at,
                                        "\"%s:\" stands below a tag, so it is HTML, and what is behind it counts as said by whoever spoke before; put an empty line above it"
                                                .formatted(name)));
    }

    private static boolean isColon(String text, int at) {
        return COLON.matcher(text).region(at, text.length()).lookingAt();
    }

    private static Optional<ReadingDoubt> first(SourceBlocks source, List<String> names) {
        String text = source.text();
        int colon = text.indexOf(':');
        for (SourceBlock block : source.blocks()) {
            for (; colon >= 0 && colon < block.end(); colon = text.indexOf(':', colon + 1)) {
                String name =
                        block.kind() == BlockKind.PARAGRAPH && colon > block.start()
                                ? nameBefore(text, block.start(), colon, names)
                                : null;
                if (name != null) {
                    return Optional.of(doubt(colon - name.length(), name));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the name between a sentence and a colon with words behind it; null if none is. */
    private static @Nullable String nameBefore(
            String text, int from, int colon, List<String> names) {
        if (!WORDS.matcher(text).region(colon, text.length()).lookingAt()) {
            return null;
        }
        return names.stream()
                .filter(name -> text.startsWith(name, colon - name.length()))
                .filter(name -> endsSentence(text, from, colon - name.length()))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** Tells whether a sentence and a blank stand before an offset. */
    private static boolean endsSentence(String text, int from, int at) {
        int end = at - 2;
        return end >= from
                && text.charAt(at - 1) == ' '
                && (isEnd(text, end)
                        || (end > from && isClosing(text, end) && isEnd(text, end - 1)));
    }

    private static boolean isEnd(String text, int at) {
        return ".?!…".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isClosing(String text, int at) {
        return "\"”»)".indexOf(text.charAt(at)) >= 0;
    }

    private static ReadingDoubt doubt(int at, String name) {
        return new ReadingDoubt(
                at,
                "\"%s:\" stands within a line, so what is behind it counts as said by whoever spoke before; if somebody else goes on there, put it at the head of a paragraph"
                        .formatted(name));
    }
}
