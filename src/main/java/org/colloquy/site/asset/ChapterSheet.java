package org.colloquy.site.asset;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.build.ProgramFile;
import org.colloquy.model.anthology.Anthology;

/**
 * Style sheet that gives each chapter of an anthology its running head on paper. Browsers know no
 * running heads that follow the text: a chapter has pages of its own kind, whose head is an
 * attribute of the root.
 */
final class ChapterSheet {
    private static final String CHAPTER = "edition/chapter.css";

    /** Stands in the file where the number of a chapter belongs. */
    private static final String NUMBER = "NUMBER";

    private ChapterSheet() {}

    static String text() {
        String chapter = ProgramFile.text(CHAPTER);
        return IntStream.rangeClosed(1, Anthology.MOST_INTERVIEWS)
                .mapToObj(number -> chapter.replace(NUMBER, Integer.toString(number)))
                .collect(Collectors.joining());
    }
}
