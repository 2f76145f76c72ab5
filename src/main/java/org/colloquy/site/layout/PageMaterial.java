package org.colloquy.site.layout;

import java.util.List;
import org.colloquy.model.interview.Interview;

/**
 * Material of a page: all that goes into it, besides what may be in every page.
 *
 * @param interviews all that was read of them
 * @param besides what it shows that follows from more than these interviews, in any form that is
 *     another for anything else
 */
public record PageMaterial(List<Interview> interviews, String besides) {
    public PageMaterial {
        interviews = List.copyOf(interviews);
    }

    /** Returns what a page is made of that shows nothing but what was read of some interviews. */
    public static PageMaterial of(List<Interview> interviews) {
        return new PageMaterial(interviews, "");
    }

    /** Returns what a page is made of that shows nothing but what was read of an interview. */
    public static PageMaterial of(Interview interview) {
        return of(List.of(interview));
    }
}
