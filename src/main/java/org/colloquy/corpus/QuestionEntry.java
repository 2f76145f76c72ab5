package org.colloquy.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor says of a question that several people were asked: an entry of {@code
 * questions.md}.
 *
 * @param id part of the address; null if the editor gave none
 * @param name the question, as it is shown
 * @param text what the editor has to say of it
 * @param joined what belongs to it besides what is worded like its name
 * @param apart what does not belong to it though it is worded so
 */
public record QuestionEntry(
        @Nullable String id, String name, List<Block> text, Named joined, Named apart) {

    /**
     * Questions, as an entry names them.
     *
     * @param places single ones
     * @param wordings all that are so worded
     */
    public record Named(List<Target.OfPassage> places, List<String> wordings) {
        public Named {
            places = List.copyOf(places);
            wordings = List.copyOf(wordings);
        }
    }

    public QuestionEntry {
        text = List.copyOf(text);
    }
}
