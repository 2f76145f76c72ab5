package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.glossary.Mention;

/**
 * Text of an interview that has just been read, and what was met in it.
 *
 * @param mentions of terms, in the order of the text
 * @param words how many words it has, by Unicode word breaking
 */
public record ReadText(InterviewText text, List<Mention> mentions, int words) {
    public ReadText {
        mentions = List.copyOf(mentions);
    }
}
