package org.colloquy.model.corpus;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * Entry of {@code questions.md}: an editor's remarks on a question that several people were asked.
 *
 * @param id part of the address; null if the editor gave none
 * @param name the question, as it is shown
 * @param text the editor's words about it
 * @param joined the questions that belong to it besides those worded like its name
 * @param apart the questions that do not belong to it though they are worded so
 */
public record QuestionEntry(
        @Nullable String id,
        String name,
        List<Block> text,
        NamedQuestions joined,
        NamedQuestions apart) {

    /**
     * Questions, as an entry names them.
     *
     * @param places single ones
     * @param wordings all that are so worded
     */
    public record NamedQuestions(List<LinkTarget.PassageTarget> places, List<String> wordings) {
        public NamedQuestions {
            places = List.copyOf(places);
            wordings = List.copyOf(wordings);
        }
    }

    public QuestionEntry {
        text = List.copyOf(text);
    }
}
