package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final int MAX_LEVEL = 6;
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

    private final List<SourceBlock> blocks;
    private final String text;

    /** The match of each block that is a summary; null in place of any other block. */
    private final List<@Nullable Matcher> matches = new ArrayList<>();

    private FoldedHeadings(List<SourceBlock> blocks, String text) {
        this.blocks = blocks;
        this.text = text;
        blocks.forEach(block -> matches.add(summary(block, text)));
    }

    /** Returns the blocks of a text, those that are such headings among them. */
    static List<SourceBlock> in(List<SourceBlock> blocks, String text) {
        if (!text.contains("</summary>")) {
            return blocks;
        }
        List<String> summaries = summaries(blocks, text);
        if (!ask(summaries)) {
            return blocks;
        }
        FoldedHeadings folded = new FoldedHeadings(blocks, text);
        return folded.isClean(summaries.size()) ? folded.headings() : blocks;
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

    /** Tells whether all summaries are such headings, and all between them belongs to one. */
    private boolean isClean(int summaries) {
        return matches.stream().filter(Objects::nonNull).count() == summaries && isFolded();
    }

    private boolean isFolded() {
        boolean open = false;
        boolean closed = false;
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            Matcher summary = matches.get(i);
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

    private List<SourceBlock> headings() {
        int level = level();
        List<SourceBlock> read = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            read.add(
                    matches.get(i) == null
                            ? block
                            : new SourceBlock(
                                    BlockKind.HEADING, block.start(), block.end(), level));
        }
        return List.copyOf(read);
    }

    /** Returns the level below that of the headings in which the first one stands. */
    private int level() {
        int level = 1;
        for (int i = 0; i < blocks.size() && matches.get(i) == null; i++) {
            level = blocks.get(i).kind() == BlockKind.HEADING ? blocks.get(i).level() : level;
        }
        return Math.min(level + 1, MAX_LEVEL);
    }
}
