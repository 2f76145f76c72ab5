package org.colloquy.site.layout;

import java.util.List;
import org.colloquy.model.interview.Interview;

/**
 * Material of a page: all that goes into it, besides what may be in every page.
 *
 * @param whole interviews of which it shows anything that was read
 * @param listed interviews of whose text it shows nothing but what is in {@code besides}: their
 *     titles and people, how long they are, what the editor has indexed
 * @param besides what it shows that follows from anything else, in any form that is another for
 *     anything else
 */
public record PageMaterial(List<Interview> whole, List<Interview> listed, String besides) {
    public PageMaterial {
        whole = List.copyOf(whole);
        listed = List.copyOf(listed);
    }

    /** Returns what a page is made of that shows nothing but what was read of some interviews. */
    public static PageMaterial of(List<Interview> interviews) {
        return of(interviews, "");
    }

    /** Returns what a page is made of that shows what was read of interviews, and more. */
    public static PageMaterial of(List<Interview> interviews, String besides) {
        return new PageMaterial(interviews, List.of(), besides);
    }

    /** Returns what a page is made of that shows nothing but what was read of an interview. */
    public static PageMaterial of(Interview interview) {
        return of(List.of(interview));
    }

    /** Returns what a page is made of that lists interviews. */
    public static PageMaterial listing(List<Interview> interviews, String besides) {
        return new PageMaterial(List.of(), interviews, besides);
    }
}
