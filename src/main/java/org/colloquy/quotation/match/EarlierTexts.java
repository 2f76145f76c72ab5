package org.colloquy.quotation.match;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.AnchorHistory.EarlierWords;
import org.colloquy.model.interview.Interview;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.text.word.WordTrace;

/**
 * The knowledge that the records of anchors have of the words of passages that were changed since:
 * twelve bits of each word, in their order. Five words that agree are no accident: that they do has
 * a likelihood of one in 2<sup>60</sup> for each place.
 */
final class EarlierTexts {
    private static final int LEAST_WORDS = 5;

    private final Lazy<List<EarlierText>> all;

    /** The words of a passage as they were recorded. */
    private record EarlierText(Interview interview, Locator place, IntBuffer codes) {}

    /** Place at which words stood. */
    record EarlierPlace(Interview interview, Locator locator) {}

    EarlierTexts(Corpus corpus) {
        all = new Lazy<>(() -> all(corpus));
    }

    private static List<EarlierText> all(Corpus corpus) {
        List<EarlierText> all = new ArrayList<>();
        for (Interview interview : corpus.interviews()) {
            for (EarlierWords words : interview.history().earlier()) {
                all.add(
                        new EarlierText(
                                interview,
                                words.place(),
                                IntBuffer.wrap(WordTrace.codes(words.trace()))));
            }
        }
        return all;
    }

    /** Returns where all words of a quotation stood, in their order. */
    Optional<EarlierPlace> find(QuotedRow quoted) {
        List<int[]> parts = new ArrayList<>();
        int words = 0;
        for (RowPart part : quoted.parts()) {
            String text = quoted.row().text(part.from(), part.to());
            int[] codes = WordTrace.words(text).stream().mapToInt(WordTrace::code).toArray();
            parts.add(codes);
            words += codes.length;
        }
        return words < LEAST_WORDS
                ? Optional.empty()
                : all.get().stream()
                        .filter(text -> hasAll(text.codes(), parts))
                        .findFirst()
                        .map(text -> new EarlierPlace(text.interview(), text.place()));
    }

    private static boolean hasAll(IntBuffer codes, List<int[]> parts) {
        int at = 0;
        for (int[] part : parts) {
            at = find(codes, part, at);
            if (at < 0) {
                return false;
            }
            at += part.length;
        }
        return true;
    }

    private static int find(IntBuffer codes, int[] part, int from) {
        for (int at = from; at + part.length <= codes.limit(); at++) {
            int same = 0;
            while (same < part.length && codes.get(at + same) == part[same]) {
                same++;
            }
            if (same == part.length) {
                return at;
            }
        }
        return -1;
    }
}
