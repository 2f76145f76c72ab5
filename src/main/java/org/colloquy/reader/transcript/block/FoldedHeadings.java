package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/**
 * Questions that fold their answers: {@code <details><summary>Why?</summary>} in a block of its
 * own, the answer in Markdown below it, and {@code </details>}. Where three ask, and two of three,
 * each such summary is a heading.
 *
 * <p>Words behind {@code </summary>} in the same block are HTML and no Markdown, and words behind
 * the end of an element belong to no answer; with either, a text has no such headings.
 */
public final class FoldedHeadings {
    private static final int LEAST = 3;
    private static final int DEEPEST = 6;
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "\\s*(?<end></details>\\s*)?<details(?: [^<>]{0,200})?>\\s*"
                            + "<summary(?: [^<>]{0,200})?>(?<words>(?:(?!</summary>|<summary).){1,500})</summary>\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANY =
            Pattern.compile(
                    "<summary(?: [^<>]{0,200})?>((?:(?!</summary>|<summary).){1,500})</summary>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("</details>\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private FoldedHeadings() {}

    /** Returns the blocks of a text, those that are such headings among them. */
    static List<SourceBlock> in(List<SourceBlock> blocks, String text) {
        if (!text.contains("</summary>") || !isClean(blocks, text)) {
            return blocks;
        }
        int level = level(blocks, text);
        return blocks.stream()
                .map(
                        block ->
                                isSummary(block, text)
                                        ? new SourceBlock(
                                                BlockKind.HEADING,
                                                block.start(),
                                                block.end(),
                                                level)
                                        : block)
                .toList();
    }

    /** Returns the words of the summaries in blocks that are no code, in the order of the text. */
    public static List<String> summaries(List<SourceBlock> blocks, String text) {
        List<String> found = new ArrayList<>();
        for (SourceBlock block : blocks) {
            char sign = block.sign(text);
            if (block.kind() != BlockKind.SILENT && sign != '`' && sign != '~') {
                Matcher summary = ANY.matcher(block.text(text));
                while (summary.find()) {
                    found.add(words(summary.group(1)));
                }
            }
        }
        return found;
    }

    /** Tells whether so many summaries ask that they are the questions of a text. */
    public static boolean ask(List<String> summaries) {
        long asking = summaries.stream().filter(QuestionSentences::isQuestionAlone).count();
        return asking >= LEAST && asking * 3 >= summaries.size() * 2L;
    }

    /** Returns the words of such a heading; any other text as it is. */
    static String headingWords(String heading) {
        Matcher summary = matcher(heading);
        return summary != null ? words(summary.group("words")) : heading;
    }

    /** Returns what stands between the tags of such a heading, in one line; else the text. */
    static String content(String heading) {
        Matcher summary = matcher(heading);
        return summary != null ? line(summary.group("words")) : heading;
    }

    private static @Nullable Matcher matcher(String heading) {
        Matcher summary = SUMMARY.matcher(heading);
        return heading.indexOf('<') >= 0 && summary.matches() ? summary : null;
    }

    private static String words(String content) {
        return line(TAG.matcher(content).replaceAll(""));
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Returns a whole block that is a summary; a line of tags alone is not all that begins one. */
    private static @Nullable Matcher summary(SourceBlock block, String text) {
        boolean may = block.kind() == BlockKind.OTHER || block.kind() == BlockKind.PARAGRAPH;
        return may ? matcher(block.text(text)) : null;
    }

    private static boolean isSummary(SourceBlock block, String text) {
        return summary(block, text) != null;
    }

    /** Tells whether all summaries are such headings, and all between them belongs to one. */
    private static boolean isClean(List<SourceBlock> blocks, String text) {
        List<String> all = summaries(blocks, text);
        long whole = blocks.stream().filter(block -> isSummary(block, text)).count();
        return ask(all) && whole == all.size() && isFolded(blocks, text);
    }

    private static boolean isFolded(List<SourceBlock> blocks, String text) {
        boolean open = false;
        boolean closed = false;
        for (SourceBlock block : blocks) {
            Matcher summary = summary(block, text);
            if (summary != null) {
                if (open == (summary.group("end") == null)) {
                    return false;
                }
                open = true;
            } else if (closed && !open && block.isContent()) {
                return false;
            } else if (block.kind() == BlockKind.HEADING) {
                closed = closed && open;
            } else if (END.matcher(block.text(text)).find()) {
                open = false;
                closed = true;
            }
        }
        return !open;
    }

    /** Returns the level below that of the headings in which the first one stands. */
    private static int level(List<SourceBlock> blocks, String text) {
        int level = 1;
        for (SourceBlock block : blocks) {
            if (isSummary(block, text)) {
                break;
            }
            level = block.kind() == BlockKind.HEADING ? block.level() : level;
        }
        return Math.min(level + 1, DEEPEST);
    }
}
