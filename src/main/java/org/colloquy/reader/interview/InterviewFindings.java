package org.colloquy.reader.interview;

import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.interview.label.PlacedLabels;
import org.colloquy.reader.transcript.folder.FoundForms;

/**
 * All that was found in reading one interview.
 *
 * @param aliasesAt where its front matter names old addresses
 * @param people whom its front matter names
 * @param labels the others whom labels name, and whom they do not name
 * @param left keys of its front matter of which nothing is made
 * @param forms the forms in which it is written
 */
public record InterviewFindings(
        Interview interview,
        int aliasesAt,
        List<FrontMatterFields.PlacedPerson> people,
        PlacedLabels labels,
        List<String> left,
        FoundForms forms) {

    public InterviewFindings {
        people = List.copyOf(people);
        left = List.copyOf(left);
    }

    /** Returns the same findings, of the interview as what lies beside its file changes it. */
    public InterviewFindings with(Interview changed) {
        return new InterviewFindings(changed, aliasesAt, people, labels, left, forms);
    }
}
