package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.text.QuestionSentences;

/**
 * Finds headings: by the outline, whatever their style is called, and by their look where somebody
 * has only made a line bold or larger.
 *
 * <p>What is bold and asks stays bold, since that is how many mark their questions; what is bold
 * and comes back may be the name of whoever speaks.
 */
final class HeadingFinder {
    private static final int MAX_CHARACTERS = 100;
    private static final int MOST_WORDS = 14;
    private static final int FEW_WORDS = 5;
    private static final int MAX_LEVEL = 6;
    private static final Pattern ENDED = Pattern.compile(".*[.:;,…!。：；，！)）\\]】]", Pattern.DOTALL);

    private final List<DocumentBlock> blocks;
    private final DocumentShape shape;

    /** The level of each block, from 1; 0 for what is no heading. */
    private final int[] levels;

    /** Largest number of words in a bold line: where bold paragraphs ask, a long one may prompt. */
    private final int mostBold;

    /**
     * Creates a finder.
     *
     * @param own whether this program made the document, so that each heading has an outline level
     */
    HeadingFinder(List<DocumentBlock> blocks, DocumentShape shape, boolean own) {
        this.blocks = blocks;
        this.shape = shape;
        this.levels = new int[blocks.size()];
        this.mostBold = boldQuestions() > 1 ? FEW_WORDS : MOST_WORDS;
        byOutline();
        if (!own) {
            byLook();
        }
    }

    private long boldQuestions() {
        return blocks.stream().filter(HeadingFinder::isBoldQuestion).count();
    }

    private static boolean isBoldQuestion(DocumentBlock block) {
        return block instanceof DocumentParagraph paragraph
                && DocumentShape.isBold(paragraph)
                && QuestionSentences.endsWithQuestionMark(InlineWriter.plain(paragraph.inlines()));
    }

    private void byOutline() {
        for (int i = 0; i < levels.length; i++) {
            if (blocks.get(i) instanceof DocumentParagraph paragraph
                    && !InlineWriter.plain(paragraph.inlines()).isEmpty()) {
                levels[i] = paragraph.look().outline();
            }
        }
    }

    /** Headings by look stand below those by outline; the larger above the smaller. */
    private void byLook() {
        int above = 0;
        for (int level : levels) {
            above = level > 0 && (above == 0 || level < above) ? level : above;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == 0 && looksLikeOne(i)) {
                found.add(i);
            }
        }
        List<Integer> sizes =
                found.stream()
                        .map(this::size)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        sizes.forEach(size -> ranks.put(size, ranks.size()));
        for (int i : found) {
            levels[i] = Math.min(MAX_LEVEL, above + 1 + ranks.getOrDefault(size(i), 0));
        }
    }

    private int size(int i) {
        return Math.max(shape.usual(), DocumentShape.size((DocumentParagraph) blocks.get(i)));
    }

    private boolean looksLikeOne(int i) {
        if (!(blocks.get(i) instanceof DocumentParagraph paragraph)
                || i + 1 == blocks.size()
                || paragraph.look().role() != ParagraphRole.BODY
                || paragraph.look().item() != null) {
            return false;
        }
        String words = InlineWriter.plain(paragraph.inlines());
        boolean line =
                words.length() <= MAX_CHARACTERS
                        && words.split(" ").length <= MOST_WORDS
                        && words.codePoints().anyMatch(Character::isLetter)
                        && !paragraph.words().strip().contains("\t")
                        && !paragraph.words().strip().contains("\n")
                        && !ENDED.matcher(words).matches()
                        && !shape.recurs(paragraph);
        boolean asks = QuestionSentences.endsWithQuestionMark(words);
        return line
                && (shape.isLarger(paragraph)
                        || (!asks
                                && words.split(" ").length <= mostBold
                                && DocumentShape.isBold(paragraph)
                                && !isAmongBold(i)));
    }

    /** Bold lines that follow on each other are no headings, unless the second one asks. */
    private boolean isAmongBold(int i) {
        return (isBold(i + 1) && !isBoldQuestion(blocks.get(i + 1))) || (i > 0 && isBold(i - 1));
    }

    private boolean isBold(int i) {
        return blocks.get(i) instanceof DocumentParagraph paragraph
                && levels[i] == 0
                && DocumentShape.isBold(paragraph);
    }

    /** Returns the level of a block, from 1; 0 for what is no heading. */
    int level(int i) {
        return levels[i];
    }

    /** Returns the highest level there is from a block on; 0 without any heading. */
    int highest(int from) {
        int highest = 0;
        for (int i = from; i < levels.length; i++) {
            if (levels[i] > 0 && (highest == 0 || levels[i] < highest)) {
                highest = levels[i];
            }
        }
        return highest;
    }

    /** Counts the headings of a level. */
    int count(int level) {
        int count = 0;
        for (int other : levels) {
            count += other == level ? 1 : 0;
        }
        return count;
    }
}
