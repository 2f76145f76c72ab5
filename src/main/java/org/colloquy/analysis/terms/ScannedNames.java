package org.colloquy.analysis.terms;

import java.util.List;
import java.util.Map;

/**
 * Names and definitions of one interview that may be terms.
 *
 * @param names short forms, mixed words and phrases with capitals
 * @param definitions short forms that the text defines
 * @param foreign phrases in another script
 * @param small how often each word is written small
 * @param capital how often a word is written with a capital within a sentence
 * @param cased whether most of its letters belong to a script with capitals
 */
record ScannedNames(
        Map<String, NameCount> names,
        List<ScannedDefinition> definitions,
        List<FoundForeign> foreign,
        Map<String, Integer> small,
        Map<String, Integer> capital,
        boolean cased) {

    /** A short form, what it stands for, and where the text says so. */
    record ScannedDefinition(String shortForm, String longForm, int passage, int start, int end) {}

    /**
     * A phrase in another script.
     *
     * @param name its gloss, or the phrase itself where there is none
     * @param others the phrase, or its further parts
     */
    record FoundForeign(String name, List<String> others, int passage, int start, int end) {}

    ScannedNames {
        names = Map.copyOf(names);
        definitions = List.copyOf(definitions);
        foreign = List.copyOf(foreign);
        small = Map.copyOf(small);
        capital = Map.copyOf(capital);
    }
}
