package org.colloquy.quotation.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.quotation.match.InterviewTexts.ShelvedText;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordKind;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.index.SearchEntry;
import org.jspecify.annotations.Nullable;

/**
 * The words of one person, with what they go on to say after a word thrown in by another. No row of
 * words reaches over such a word; a quotation that says that words are left out may.
 *
 * @param starts where each text begins in the words of all
 */
public record TextStretch(List<SpokenText> texts, List<Integer> starts, WordRow row) {
    private static final String BETWEEN = "\n\n";

    /** Number of words of another at most, beside which somebody goes on. */
    private static final int THROWN_IN = 12;

    /** Number of texts at most before and behind the first. */
    private static final int NEIGHBOURS = 2;

    public TextStretch {
        texts = List.copyOf(texts);
        starts = List.copyOf(starts);
    }

    static TextStretch of(SpokenText text) {
        return new TextStretch(List.of(text), List.of(0), text.row());
    }

    /** Returns a text with what the same person says before and after. */
    static TextStretch around(ShelvedText middle) {
        Deque<SpokenText> own = new ArrayDeque<>(List.of(middle.text()));
        ShelvedText at = next(middle, ShelvedText::before);
        for (int i = 0; i < NEIGHBOURS && at != null; i++) {
            own.addFirst(at.text());
            at = next(at, ShelvedText::before);
        }
        at = next(middle, ShelvedText::after);
        for (int i = 0; i < NEIGHBOURS && at != null; i++) {
            own.addLast(at.text());
            at = next(at, ShelvedText::after);
        }
        return of(List.copyOf(own));
    }

    /** Returns the text in which the same person goes on, in a direction; null if there is none. */
    private static @Nullable ShelvedText next(
            ShelvedText from, Function<ShelvedText, @Nullable ShelvedText> way) {
        if (from.text().first().isHeading() || from.text().first().people().isEmpty()) {
            return null;
        }
        ShelvedText between = way.apply(from);
        ShelvedText other = between == null ? null : way.apply(between);
        boolean goesOn =
                other != null
                        && !between.text().first().isHeading()
                        && !other.text().first().isHeading()
                        && from.text().isOfSameSpeaker(other.text())
                        && between.text().row().spoken() <= THROWN_IN;
        return goesOn ? other : null;
    }

    private static TextStretch of(List<SpokenText> texts) {
        if (texts.size() == 1) {
            return of(texts.get(0));
        }
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<ComparedWord> words = new ArrayList<>();
        for (SpokenText text : texts) {
            if (!starts.isEmpty()) {
                int at = joined.length();
                joined.append(BETWEEN);
                words.add(new ComparedWord(WordKind.BARRIER, "\n", at, at, false));
            }
            int start = joined.length();
            starts.add(start);
            joined.append(text.row().text());
            text.row().words().forEach(word -> words.add(moved(word, start)));
        }
        return new TextStretch(texts, starts, new WordRow(joined.toString(), words));
    }

    private static ComparedWord moved(ComparedWord word, int by) {
        return new ComparedWord(
                word.kind(), word.form(), word.start() + by, word.end() + by, word.glued());
    }

    /** Says whether another speaks between two places. */
    boolean hasBarrier(int from, int to) {
        return row.words().subList(from, to).stream()
                .anyMatch(word -> word.kind() == WordKind.BARRIER);
    }

    /** Returns the interview in which it stands. */
    public Interview interview() {
        return texts.get(0).interview();
    }

    /** Returns its first block: what is known of its speaker holds for all. */
    public SearchEntry entry() {
        return texts.get(0).first();
    }

    /**
     * Returns the places of the blocks in which a part of it lies.
     *
     * @param start where it begins
     * @param end where it ends
     */
    public List<Locator> locators(int start, int end) {
        List<Locator> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int begin = starts.get(i);
            int stop = begin + texts.get(i).row().text().length();
            if (begin < end && stop > start) {
                all.addAll(
                        texts.get(i)
                                .locators(Math.max(0, start - begin), Math.min(end, stop) - begin));
            }
        }
        return all;
    }
}
