package org.colloquy.reader.term;

import java.util.Set;
import org.colloquy.model.glossary.Term;
import org.colloquy.text.TextFolding;

/**
 * Names that are found everywhere and mean the term almost nowhere: a single character, or a word
 * that hardly any sentence does without. They are linked only where the term says how it is
 * matched.
 *
 * <p>The words are those with which English sentences are built, the numerals, and the names of
 * days and months. A list of frequent words was rejected, because subjects such as <i>state</i> and
 * <i>company</i> are frequent too, and are what glossaries are for.
 */
public final class StopNames {
    private static final Set<String> WORDS =
            Set.of(
                    ("a about above after again against all also always am an and another any anyone"
                                    + " anything are around as at away back be because been before"
                                    + " being below between both but by can come"
                                    + " could did do does down during each either else"
                                    + " end enough even ever every everyone everything few find first"
                                    + " for from get give go got had has"
                                    + " have having he her here hers him his how i if in into is it"
                                    + " its just know last least less let like"
                                    + " many max may maybe me might min mine"
                                    + " more most much must my never next no none nor not nothing"
                                    + " now of off often ok okay on once only onto or other"
                                    + " our out over put quite rather"
                                    + " really right said same say see set she should show so"
                                    + " some someone something soon still such sure take than that"
                                    + " the their them then there these they thing things think this"
                                    + " those though through time to today together too try two under"
                                    + " until up us use very want was way we well went were what when"
                                    + " where which while who why will with would"
                                    + " yes yet you your one three four five six seven eight nine ten"
                                    + " hundred thousand million second third half monday tuesday"
                                    + " wednesday thursday friday saturday sunday january february"
                                    + " march april june july august september october november"
                                    + " december")
                            .split(" "));

    private StopNames() {}

    /** Tells whether a name of a term is looked for nowhere, because nothing says how. */
    public static boolean isAmbiguous(Term term, String name) {
        if (term.match() != Term.Match.AUTO) {
            return false;
        }
        String word = name.strip();
        boolean single = word.codePointCount(0, word.length()) == 1;
        boolean anyCase = !TermMatcher.isExact(term.match(), word);
        return single || (anyCase && WORDS.contains(TextFolding.lower(word)));
    }
}
