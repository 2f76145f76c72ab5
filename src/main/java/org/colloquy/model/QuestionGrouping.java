package org.colloquy.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which questions that several were asked stand side by side, besides those that editors name. */
public enum QuestionGrouping {
    /** None. */
    OFF("off"),
    /** Those that are marked as questions. */
    MARKED("marked"),
    /** Those in transcripts, too. */
    ALL("all");

    private final String word;

    QuestionGrouping(String word) {
        this.word = word;
    }

    /** Returns the choices by the words that stand for them in settings. */
    public static Map<String, QuestionGrouping> byWord() {
        Map<String, QuestionGrouping> choices = new LinkedHashMap<>();
        for (QuestionGrouping choice : values()) {
            choices.put(choice.word, choice);
        }
        return choices;
    }
}
