package org.colloquy.reader.interview.label;

import java.util.List;
import org.colloquy.reader.frontmatter.FrontMatterFields.PlacedPerson;

/**
 * People whom labels name and front matter does not, at their first labels; and whom front matter
 * names and no label does.
 *
 * @param inFull those whose names tell who they are in other interviews too
 * @param others those who are of this interview only, except where {@code people.md} has the name
 * @param unmet those of the front matter
 */
public record PlacedLabels(
        List<PlacedPerson> inFull, List<PlacedPerson> others, List<UnmetPerson> unmet) {
    public static final PlacedLabels NONE = new PlacedLabels(List.of(), List.of(), List.of());

    public PlacedLabels {
        inFull = List.copyOf(inFull);
        others = List.copyOf(others);
        unmet = List.copyOf(unmet);
    }

    /** Returns these beside others whom no label names. */
    public PlacedLabels missing(List<UnmetPerson> people) {
        return new PlacedLabels(inFull, others, people);
    }
}
