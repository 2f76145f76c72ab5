package org.colloquy.reader;

import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.InterviewHead;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.interview.label.PlacedLabels;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.transcript.folder.FoundForms;

/**
 * Reading of an interview as it lies in the cache: all but its text, which lies there by itself.
 *
 * @param problems all that were found in reading it, those of decoding included
 * @param pending its links to places in interviews
 * @param media the files that it shows
 * @param aliasesAt where in the file it names its old addresses
 * @param left keys of its front matter of which nothing is made
 * @param forms the forms in which it is written
 */
record StoredReading(
        InterviewHead head,
        List<Problem> problems,
        List<LinkResolver.PendingLink> pending,
        List<String> media,
        int aliasesAt,
        StoredPeople people,
        List<String> left,
        FoundForms forms) {

    /**
     * Those whom it names.
     *
     * @param front whom its front matter names
     * @param labels the others whom its labels name, and whom they do not name
     */
    record StoredPeople(List<FrontMatterFields.PlacedPerson> front, PlacedLabels labels) {
        StoredPeople {
            front = List.copyOf(front);
        }
    }

    StoredReading {
        problems = List.copyOf(problems);
        pending = List.copyOf(pending);
        media = List.copyOf(media);
        left = List.copyOf(left);
    }
}
