package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/**
 * Phrases in another script that stand in brackets behind their gloss: {@code “one planet, two
 * systems (一球两制)”}.
 */
final class ForeignPhrases {

    /**
     * A phrase and its gloss.
     *
     * @param name the gloss where quotation marks tell where it begins, else the phrase
     * @param others the phrase, or what is listed with it
     */
    record ForeignPhrase(String name, List<String> others, int start, int end) {}

    private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）\\n]{2,80})[)）]");
    private static final Pattern QUOTED = Pattern.compile("[\"“«„]([^\"“”«»„]{3,80})[\"”»]?\\s*$");
    private static final int MIN_LETTERS = 2;

    private final ScriptRuns runs;

    private ForeignPhrases(ScriptRuns runs) {
        this.runs = runs;
    }

    static ForeignPhrases of(Interview interview) {
        return new ForeignPhrases(interview.details().runs());
    }

    List<ForeignPhrase> in(String text) {
        List<ForeignPhrase> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String inside = bracket.group(1).strip();
            if (isForeign(inside)) {
                found.add(phrase(text, inside, bracket.start(), bracket.end()));
            }
        }
        return found;
    }

    private static ForeignPhrase phrase(String text, String inside, int start, int end) {
        List<String> parts =
                Stream.of(inside.split("[,;，；、]"))
                        .map(String::strip)
                        .filter(p -> !p.isEmpty())
                        .toList();
        Matcher quoted = QUOTED.matcher(text.substring(0, start));
        boolean glossed = quoted.find();
        return new ForeignPhrase(
                glossed ? quoted.group(1).strip() : parts.get(0),
                glossed ? parts : parts.subList(1, parts.size()),
                start,
                end);
    }

    /** Tells whether all letters of a text belong to another language. */
    private boolean isForeign(String text) {
        long letters = 0;
        for (ScriptRun run : runs.of(text)) {
            long here = run.text().codePoints().filter(Character::isLetter).count();
            if (run.language() == null && here > 0) {
                return false;
            }
            letters += here;
        }
        return letters >= MIN_LETTERS;
    }
}
