package org.colloquy.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.interview.label.UnmetPerson;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.shared.NamedPerson;
import org.colloquy.reader.transcript.folder.FoundForms;

/**
 * Reading of one interview.
 *
 * @param key names this reading: an equal one has the same, another has another
 * @param problems those found in reading it
 * @param pending its links to places in interviews
 * @param media the files that it shows
 * @param forms the forms in which it is written
 * @param result empty if the file cannot be read at all
 */
record InterviewReading(
        String file,
        String key,
        List<Problem> problems,
        List<LinkResolver.PendingLink> pending,
        List<String> media,
        FoundForms forms,
        Optional<ReadInterview> result) {

    /**
     * Outcome of the reading.
     *
     * @param aliasesAt where in the file it names its old addresses
     * @param people whom its front matter and its labels name
     * @param unmet whom its front matter declares and nothing in its text names
     * @param left keys of its front matter of which nothing is made
     */
    record ReadInterview(
            Interview interview,
            int aliasesAt,
            List<NamedPerson> people,
            List<UnmetPerson> unmet,
            List<String> left) {
        static ReadInterview of(Interview interview, StoredReading stored) {
            return new ReadInterview(
                    interview,
                    stored.aliasesAt(),
                    everybody(stored),
                    stored.people().labels().unmet(),
                    stored.left());
        }
    }

    private static List<NamedPerson> everybody(StoredReading stored) {
        return Stream.of(
                        stored.people().front().stream().map(NamedPerson::of),
                        stored.people().labels().inFull().stream().map(NamedPerson::of),
                        stored.people().labels().others().stream().map(NamedPerson::local))
                .flatMap(people -> people)
                .toList();
    }

    static InterviewReading of(String key, StoredReading stored, Interview interview) {
        return new InterviewReading(
                stored.head().path(),
                key,
                stored.problems(),
                stored.pending(),
                stored.media(),
                stored.forms(),
                Optional.of(ReadInterview.of(interview, stored)));
    }

    /** Returns the reading of a file that cannot be read. */
    static InterviewReading unread(String file, List<Problem> problems) {
        return new InterviewReading(
                file,
                UUID.randomUUID().toString(),
                List.copyOf(problems),
                List.of(),
                List.of(),
                FoundForms.none(),
                Optional.empty());
    }
}
