package org.colloquy.markdown;

import java.util.List;
import org.colloquy.corpus.InterviewHead;
import org.colloquy.corpus.Problem;

/**
 * Reading of an interview as it lies in the cache: all but its text, which lies there by itself.
 *
 * @param problems all that were found in reading it, those of decoding included
 * @param pending its links to places in interviews
 * @param media the files that it shows
 * @param aliasesAt where in the file it names its old addresses
 * @param people whom its front matter names
 */
record StoredReading(
        InterviewHead head,
        List<Problem> problems,
        List<LinkResolver.Pending> pending,
        List<String> media,
        int aliasesAt,
        List<Fields.Placed> people) {
    StoredReading {
        problems = List.copyOf(problems);
        pending = List.copyOf(pending);
        media = List.copyOf(media);
        people = List.copyOf(people);
    }
}
