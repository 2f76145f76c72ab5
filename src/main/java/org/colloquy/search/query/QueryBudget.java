package org.colloquy.search.query;

import java.util.Optional;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.analysis.WordForm.FormType;

/**
 * Budget that limits how much of a query is searched for. A word costs one, and so does any other
 * criterion; of a script without blanks four characters count as a word.
 */
final class QueryBudget {
    private static final int CHARACTERS_PER_WORD = 4;

    private int characters;
    private boolean exceeded;

    QueryBudget(int words) {
        this.characters = CHARACTERS_PER_WORD * words;
    }

    boolean isExceeded() {
        return exceeded;
    }

    /** Returns what can be paid of a clause, which is the beginning of a phrase perhaps. */
    Optional<Clause> pay(Clause clause) {
        if (!clause.isOfText()) {
            return pay(CHARACTERS_PER_WORD) ? Optional.of(clause) : Optional.empty();
        }
        String text = text(clause);
        String paid = text.substring(0, affordable(text));
        if (paid.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(paid.length() == text.length() ? clause : shorter(clause, paid));
    }

    private int affordable(String text) {
        int end = 0;
        int position = -1;
        for (WordForm form : InterviewAnalyzer.withoutStems().forms(text)) {
            if (form.position() == position) {
                continue;
            }
            position = form.position();
            boolean word = form.type() == FormType.WHOLE || form.type() == FormType.PART;
            if (!pay(word ? CHARACTERS_PER_WORD : 1)) {
                return end;
            }
            end = form.place().end();
        }
        return text.length();
    }

    private boolean pay(int price) {
        if (price > characters) {
            exceeded = true;
            return false;
        }
        characters -= price;
        return true;
    }

    private static String text(Clause clause) {
        if (clause instanceof Clause.Phrase phrase) {
            return phrase.text();
        }
        return clause instanceof Clause.Word word
                ? word.text()
                : ((Clause.Beginning) clause).text();
    }

    private static Clause shorter(Clause clause, String text) {
        return clause instanceof Clause.Word ? new Clause.Word(text) : new Clause.Phrase(text);
    }
}
