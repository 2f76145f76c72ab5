package org.colloquy.reader.transcript.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.jspecify.annotations.Nullable;

/**
 * A source text and the marks in it, {@code {.question}}, {@code {.not-a-question}}, {@code
 * {.speaker="Ada"}} and {@code {.topic tags="tides"}}, which stand at the end of a block, or alone
 * on the line right behind it. In the text there are blanks in their place, so that every offset
 * stays what it was, and the name of an anchor beside them stays too. A mark that ends a line amid
 * a paragraph ends the paragraph.
 *
 * @param source the text without the marks, with its blocks
 * @param marks one for each block that is marked, in the order of the text
 * @param topics what it is about from somewhere on, in the order of the text
 * @param idle those that name a speaker or a topic and can do nothing where they stand
 */
public record MarkedText(
        SourceBlocks source, List<BlockMark> marks, List<MarkedTopic> topics, List<IdleMark> idle) {
    private static final List<String> BEGINNINGS =
            List.of(".question", ".not-a-question", ".speaker=", MarkedTopic.NAME);
    private static final String NAME = "(?:\"[^\"\\n{}]{1,80}+\"|[^\\s\"{}]{1,80}+)";
    private static final String TOKEN =
            "(?:\\.question|\\.not-a-question|\\.topic|\\.speaker="
                    + NAME
                    + "|"
                    + MarkedTopic.FIELD
                    + "|#[^\\s{}\"<>]++)";
    private static final String BRACES =
            "\\{[ \\t]*+(%s" + TOKEN + "(?:[ \\t]++" + TOKEN + ")*+)[ \\t]*+\\}";

    /** A mark that ends a line, or stands before others that do, or before the end of a heading. */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<!\\\\)"
                            + BRACES.formatted("")
                            + "(?=[ \\t]*+(?:"
                            + BRACES.formatted("?:")
                            + "[ \\t]*+){0,3}+(#*+)[ \\t]*+$)",
                    Pattern.MULTILINE);

    private static final Pattern OURS =
            Pattern.compile(
                    "(?<!\\S)\\.(question|not-a-question|speaker|topic)(?:=("
                            + NAME
                            + "))?(?=\\s|$)");
    private static final Pattern TOPIC =
            Pattern.compile("(?<!\\S)\\" + MarkedTopic.NAME + "(?=\\s|$)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");
    private static final Pattern ANCHOR = Pattern.compile("#[^\\s{}\"<>]+(?=\\s|$)");

    public MarkedText {
        marks = List.copyOf(marks);
        topics = List.copyOf(topics);
        idle = List.copyOf(idle);
    }

    /**
     * A mark as it is found.
     *
     * @param start its offset
     * @param end the offset behind it
     * @param words the offset of the last sign before it that is no white space or mark
     * @param inside what stands between its braces
     */
    private record FoundMark(int start, int end, int words, String inside) {
        boolean isOfTopic() {
            return isTopic(inside);
        }
    }

    private static boolean isTopic(String inside) {
        return TOPIC.matcher(QUOTED.matcher(inside).replaceAll("")).find();
    }

    /** Takes the marks out of a text. */
    public static MarkedText of(String text) {
        SourceBlocks written = SourceBlocks.of(text);
        if (BEGINNINGS.stream().noneMatch(text::contains)) {
            return new MarkedText(written, List.of(), List.of(), List.of());
        }
        List<FoundMark> found = new ArrayList<>();
        FoundMark last = null;
        StringBuilder blanked = new StringBuilder(text);
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            int words = lastWord(text, mark.start());
            if (last != null && words == last.end() - 1) {
                words = last.words();
            }
            if (isMark(mark, written) && words >= 0) {
                last = new FoundMark(mark.start(), mark.end(), words, mark.group(1));
                found.add(last);
                blanked.replace(mark.start(), mark.end(), blank(mark, written));
            }
        }
        SourceBlocks source = found.isEmpty() ? written : SourceBlocks.of(blanked.toString());
        List<IdleMark> idle = new ArrayList<>(IdleMarks.unread(source));
        List<MarkedTopic> topics = topics(found, idle);
        return new MarkedText(source, marks(found, source, idle), topics, idle);
    }

    private static List<MarkedTopic> topics(List<FoundMark> found, List<IdleMark> idle) {
        List<MarkedTopic> topics = new ArrayList<>();
        for (FoundMark mark : found) {
            MarkedTopic topic = MarkedTopic.read(mark.words(), mark.inside());
            if (mark.isOfTopic() && topic != null) {
                topics.add(topic);
            } else if (mark.isOfTopic()) {
                idle.add(
                        new IdleMark(
                                mark.start(),
                                MarkedTopic.NAME,
                                "it says neither tags nor a title: {.topic tags=\"tides\"}"));
            }
        }
        return topics;
    }

    /** Returns the last sign before a mark on its line, or on the line above; -1 if none is. */
    private static int lastWord(String text, int mark) {
        int at = mark - 1;
        int lines = 0;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at--;
        }
        return lines > 1 ? -1 : at;
    }

    private static boolean isMark(Matcher mark, SourceBlocks source) {
        String inside = mark.group(1);
        boolean whole = isTopic(inside) || !MarkedTopic.hasFields(inside);
        if (!whole || !OURS.matcher(MarkedTopic.without(inside)).find()) {
            return false;
        }
        SourceBlock block = blockAt(source, mark.start());
        if (block == null || block.end() < mark.start()) {
            return false;
        }
        boolean closed = !mark.group(2).isEmpty();
        return switch (block.kind()) {
            case HEADING -> true;
            case PARAGRAPH, ITEM -> !closed;
            // A line of nothing but braces may mean something to a site generator.
            case SILENT -> !closed && block.text(source.text()).strip().equals(mark.group());
            default -> false;
        };
    }

    static @Nullable SourceBlock blockAt(SourceBlocks source, int offset) {
        int low = 0;
        int high = source.blocks().size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (source.blocks().get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? null : source.blocks().get(high);
    }

    /** Returns what stands in the place of a mark: as many signs, its anchor, and blanks else. */
    private static String blank(Matcher mark, SourceBlocks source) {
        Matcher anchor = ANCHOR.matcher(QUOTED.matcher(mark.group(1)).replaceAll(""));
        String kept = anchor.find() ? "{" + anchor.group() + "}" : "";
        int blanks = mark.end() - mark.start() - kept.length();
        SourceBlock block = blockAt(source, mark.start());
        int line = source.text().indexOf('\n', mark.end());
        boolean amid =
                block != null
                        && block.kind() != BlockKind.HEADING
                        && line >= 0
                        && line < block.end();
        return kept + (amid ? "\n\n" + " ".repeat(blanks - 2) : " ".repeat(blanks));
    }

    private static List<BlockMark> marks(
            List<FoundMark> found, SourceBlocks source, List<IdleMark> idle) {
        Map<Integer, BlockMark> marks = new TreeMap<>();
        for (FoundMark mark : found) {
            SourceBlock block = blockAt(source, mark.words());
            if (block != null) {
                BlockMark read = mark(block, mark.inside());
                if (read.isEmpty()) {
                    continue;
                }
                BlockMark there = marks.get(block.start());
                if (there != null && there.speaker() != null && read.speaker() != null) {
                    idle.add(
                            new IdleMark(
                                    mark.start(),
                                    ".speaker",
                                    "another mark already names who speaks here"));
                }
                marks.merge(block.start(), read, BlockMark::with);
            }
        }
        return List.copyOf(marks.values());
    }

    private static BlockMark mark(SourceBlock block, String inside) {
        Optional<Boolean> asks = Optional.empty();
        String speaker = null;
        Matcher ours = OURS.matcher(MarkedTopic.without(inside));
        while (ours.find()) {
            String name = ours.group(2);
            if (ours.group(1).equals("topic")) {
                continue;
            }
            if (!ours.group(1).equals("speaker")) {
                asks = Optional.of(ours.group(1).equals("question"));
            } else if (name != null) {
                speaker = name.replace("\"", "").strip();
            }
        }
        return new BlockMark(block, asks, speaker == null || speaker.isEmpty() ? null : speaker);
    }
}
