package org.colloquy.quotation.match;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.Negations;
import org.colloquy.quotation.words.WordKind;
import org.colloquy.quotation.words.WordRow;

/**
 * What a shortened quotation says otherwise than was said: it leaves out a negation or puts one in,
 * or has another number or name in brackets. A clause may be left out with its negation; one in the
 * clause of words that are quoted may not.
 *
 * @param quoted the quotation, taken apart
 * @param text what was said
 * @param found where the parts of the quotation stand in it
 * @param negations those of the language in which it was said
 */
record TurnedMeaning(QuotedRow quoted, WordRow text, List<RowPart> found, Negations negations) {
    private static final String CLAUSE_ENDS = ".,;:!?()、";
    private static final String SENTENCE_ENDS = ".!?";

    boolean isTurned() {
        return IntStream.rangeClosed(0, found.size()).anyMatch(this::isTurnedBefore);
    }

    /** Tells whether the meaning is turned before a part, or behind the last. */
    private boolean isTurnedBefore(int part) {
        WordRow row = quoted.row();
        boolean first = part == 0;
        boolean last = part == found.size();
        RowPart put =
                new RowPart(
                        first ? 0 : quoted.parts().get(part - 1).to(),
                        last ? row.size() : quoted.parts().get(part).from());
        List<ComparedWord> own = words(row, put, (r, at) -> true);
        boolean negated = negations.isAmong(own);
        if (first || last) {
            return negated;
        }
        RowPart left = new RowPart(found.get(part - 1).to(), found.get(part).from());
        return negated != negations.isAmong(attached(left))
                || isOther(put, left, TurnedMeaning::isNumber)
                || (!negations.hasNounsInCapitals()
                        && own.size() == 1
                        && isOther(put, left, TurnedMeaning::isName));
    }

    private static List<ComparedWord> words(
            WordRow row, RowPart part, BiPredicate<WordRow, Integer> wanted) {
        return IntStream.range(part.from(), part.to())
                .filter(at -> row.word(at).isSpoken() && wanted.test(row, at))
                .mapToObj(row::word)
                .toList();
    }

    /** Returns those of the words left out that stand in one clause with words that are quoted. */
    private List<ComparedWord> attached(RowPart left) {
        int[] ends =
                IntStream.range(left.from(), left.to())
                        .filter(at -> endsClause(text.word(at)))
                        .toArray();
        int first = ends.length == 0 ? left.to() : ends[0];
        int last = ends.length == 0 ? left.to() : ends[ends.length - 1];
        return words(text, left, (row, at) -> at < first || at > last);
    }

    private static boolean endsClause(ComparedWord word) {
        return switch (word.kind()) {
            case STOP -> CLAUSE_ENDS.contains(word.form());
            case DASH -> !word.glued();
            case BARRIER -> true;
            default -> false;
        };
    }

    /** Tells whether a bracket has none of the numbers, or the names, in whose place it stands. */
    private boolean isOther(RowPart put, RowPart left, BiPredicate<WordRow, Integer> kind) {
        Set<String> own = forms(words(quoted.row(), put, kind));
        Set<String> said = forms(words(text, left, kind));
        return !own.isEmpty() && !said.isEmpty() && !said.containsAll(own);
    }

    private static Set<String> forms(List<ComparedWord> words) {
        return words.stream().map(ComparedWord::form).collect(Collectors.toSet());
    }

    private static boolean isNumber(WordRow row, int at) {
        return Character.isDigit(row.word(at).form().charAt(0));
    }

    /** Tells a word with a capital that does not begin a sentence. */
    private static boolean isName(WordRow row, int at) {
        ComparedWord word = row.word(at);
        ComparedWord before = at == 0 ? null : row.word(at - 1);
        boolean begins =
                before == null
                        || (before.kind() == WordKind.STOP
                                && SENTENCE_ENDS.contains(before.form()));
        return !begins
                && word.form().length() > 1
                && Character.isUpperCase(row.text().codePointAt(word.start()));
    }
}
