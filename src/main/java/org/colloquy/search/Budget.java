package org.colloquy.search;

import java.util.List;
import java.util.Optional;

/**
 * How much of a query is searched for. A word costs one, and so does any other criterion; of a
 * script without blanks four characters count as a word.
 */
final class Budget {
    private static final int CHARACTERS = 4;

    private int quarters;
    private boolean exceeded;

    Budget(int words) {
        this.quarters = CHARACTERS * words;
    }

    boolean isExceeded() {
        return exceeded;
    }

    /** What can be paid of a criterion: of a phrase its beginning. */
    Optional<Criterion> pay(Criterion criterion) {
        if (!criterion.isOfText()) {
            return pay(CHARACTERS) ? Optional.of(criterion) : Optional.empty();
        }
        String text = text(criterion);
        String paid = text.substring(0, affordable(text));
        if (paid.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(paid.length() == text.length() ? criterion : shorter(criterion, paid));
    }

    private int affordable(String text) {
        List<Token> tokens = Tokens.of(text, null);
        int end = 0;
        int position = -1;
        for (Token token : tokens) {
            if (token.position() == position) {
                continue;
            }
            position = token.position();
            boolean word = token.kind() == Token.Kind.WHOLE || token.kind() == Token.Kind.PART;
            if (!pay(word ? CHARACTERS : 1)) {
                return end;
            }
            end = token.place().end();
        }
        return text.length();
    }

    private boolean pay(int price) {
        if (price > quarters) {
            exceeded = true;
            return false;
        }
        quarters -= price;
        return true;
    }

    private static String text(Criterion criterion) {
        if (criterion instanceof Criterion.Phrase phrase) {
            return phrase.text();
        }
        return criterion instanceof Criterion.Word word
                ? word.text()
                : ((Criterion.Beginning) criterion).text();
    }

    private static Criterion shorter(Criterion criterion, String text) {
        return criterion instanceof Criterion.Word
                ? new Criterion.Word(text)
                : new Criterion.Phrase(text);
    }
}
