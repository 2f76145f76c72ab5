package org.colloquy.reader.transcript.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.text.LineSigns;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * A sign that stands before each prompt of a text: its number, a dash, or in Japanese print also a
 * circle or a square; or a place that only prompts have.
 *
 * @param sign the sign; a digit for any number
 * @param parts whether it is a dash that parts prompts from answers in any language
 */
record PromptSign(char sign, boolean parts) {
    static final PromptSign NUMBER = new PromptSign('1', false);

    /** Stands for the place of items at the margin, whose answers are items further in. */
    static final PromptSign MARGIN = new PromptSign('\n', false);

    private static final String DASHES = "―—─";
    private static final String DASHES_OF_ANY = "—–";
    private static final String SIGNS = LineSigns.SHAPES + "※▪" + DASHES;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int LEAST_PROMPTS = 3;

    private static final Pattern INNER =
            Pattern.compile("\\n(?: {2,8}|\\t)(?:[-+*•]|\\d{1,2}[.)])[ \\t]+\\S");

    /**
     * Returns the sign before at least three paragraphs of a text, two of three of which ask; that
     * of numbers if there is none. A dash begins what anybody says in many languages, but not in
     * Japanese; elsewhere it tells prompts only where no answer has one ({@link #parting}).
     */
    static PromptSign in(SourceBlocks source) {
        Map<Character, int[]> counts = new LinkedHashMap<>();
        for (SourceBlock block : source.blocks()) {
            char first = block.sign(source.text());
            if (block.kind() == BlockKind.PARAGRAPH && SIGNS.indexOf(first) >= 0) {
                String words = block.text(source.text()).strip();
                if (new PromptSign(first, false).isBefore(words)) {
                    int[] count = counts.computeIfAbsent(first, sign -> new int[2]);
                    count[0]++;
                    count[1] += asks(words) ? 1 : 0;
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> isPrompt(entry.getValue()))
                .map(entry -> new PromptSign(entry.getKey(), false))
                .findFirst()
                .or(() -> parting(source))
                .orElse(NUMBER);
    }

    /**
     * Returns the dash before prompts each of which has words without a dash below it: {@code —
     * Why?} over {@code So.}; empty where others speak with a dash too, or the text begins long
     * before.
     */
    private static Optional<PromptSign> parting(SourceBlocks source) {
        List<SourceBlock> content = source.content();
        int[] count = new int[2];
        int first = -1;
        for (int i = 0; i < content.size(); i++) {
            if (isDashed(content.get(i), source)) {
                if (i + 1 == content.size() || isDashed(content.get(i + 1), source)) {
                    return Optional.empty();
                }
                first = first < 0 ? i : first;
                count[0]++;
                count[1] += asks(content.get(i).text(source.text()).strip()) ? 1 : 0;
            }
        }
        return isPrompt(count) && first * 2 < content.size()
                ? Optional.of(new PromptSign(content.get(first).sign(source.text()), true))
                : Optional.empty();
    }

    private static boolean isDashed(SourceBlock block, SourceBlocks source) {
        return block.kind() == BlockKind.PARAGRAPH
                && DASHES_OF_ANY.indexOf(block.sign(source.text())) >= 0;
    }

    /**
     * Returns the sign of the items that ask where others answer them, with another sign, {@code *
     * Why?} over {@code - So.}, or further in; null if that is not so.
     */
    static @Nullable PromptSign ofItems(SourceBlocks source) {
        List<SourceBlock> items =
                source.blocks().stream().filter(b -> b.kind() == BlockKind.ITEM).toList();
        PromptSign bullet = ofBullets(source, items);
        return bullet == null && areNested(source, items) ? MARGIN : bullet;
    }

    /**
     * Tells whether nearly all items at the margin have items further in, which they ask for, and
     * whether the text is hardly more than these.
     */
    private static boolean areNested(SourceBlocks source, List<SourceBlock> items) {
        int[] count = new int[2];
        int answered = 0;
        for (int i = 0; i < items.size(); i++) {
            SourceBlock item = items.get(i);
            if (isAtMargin(item, source.text())) {
                boolean inner =
                        isAboveInner(item, source.text())
                                || (i + 1 < items.size()
                                        && !isAtMargin(items.get(i + 1), source.text()));
                count[0]++;
                count[1] += inner && asks(item.text(source.text()).strip()) ? 1 : 0;
                answered += inner ? 1 : 0;
            }
        }
        long others = source.content().stream().filter(b -> b.kind() != BlockKind.ITEM).count();
        return isPrompt(count) && answered * 5 >= count[0] * 4 && others <= count[0];
    }

    static boolean isAtMargin(SourceBlock item, String text) {
        return !Character.isWhitespace(text.charAt(item.start()));
    }

    /** Tells whether an item has one line above items further in that are parts of its block. */
    static boolean isAboveInner(SourceBlock item, String text) {
        return INNER.matcher(text)
                .region(TextLines.end(text, item.start()), item.end())
                .lookingAt();
    }

    private static @Nullable PromptSign ofBullets(SourceBlocks source, List<SourceBlock> items) {
        if (items.size() < 2 * LEAST_PROMPTS) {
            return null;
        }
        char first = items.get(0).sign(source.text());
        int[] count = new int[2];
        int answers = 0;
        for (SourceBlock item : items) {
            String words = item.text(source.text()).strip();
            boolean prompt = words.charAt(0) == first;
            count[0] += prompt ? 1 : 0;
            count[1] += prompt && asks(words) ? 1 : 0;
            answers += !prompt && !asks(words) ? 1 : 0;
        }
        boolean answered = answers * 5 >= count[0] * 4 && !Character.isDigit(first);
        return answered && isPrompt(count) ? new PromptSign(first, false) : null;
    }

    private static boolean asks(String words) {
        String line = words.lines().findFirst().orElse("");
        return QuestionSentences.isQuestionAlone(words) || QuestionSentences.isQuestionAlone(line);
    }

    private static boolean isPrompt(int[] count) {
        return count[0] >= LEAST_PROMPTS && count[1] * 3 >= count[0] * 2;
    }

    boolean isNumber() {
        return Character.isDigit(sign);
    }

    /** Tells whether it is no sign, but the place of items that others further in answer. */
    boolean isMargin() {
        return equals(MARGIN);
    }

    boolean is(char first) {
        return sign == first;
    }

    /** Tells whether it stands before words, once. */
    boolean isBefore(String words) {
        return words.length() > 2
                && words.charAt(0) == sign
                && words.charAt(1) != sign
                && (parts || DASHES.indexOf(sign) < 0 || JAPANESE.matcher(words).find());
    }
}
