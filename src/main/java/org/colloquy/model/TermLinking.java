package org.colloquy.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rule by which mentions of a term are linked, and so marked, in the text of an interview. */
public enum TermLinking {
    /** The first in each question; in turns in each section, else in the interview. */
    FIRST_IN_QUESTION("first-in-question"),
    FIRST_IN_INTERVIEW("first-in-interview"),
    ALL("all"),
    /** Those alone that an author links. */
    EXPLICIT("explicit");

    private final String word;

    TermLinking(String word) {
        this.word = word;
    }

    /** Returns the rules by the words that stand for them in settings and glossaries. */
    public static Map<String, TermLinking> byWord() {
        Map<String, TermLinking> rules = new LinkedHashMap<>();
        for (TermLinking rule : values()) {
            rules.put(rule.word, rule);
        }
        return rules;
    }
}
