package org.colloquy.reader.edition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.TopicName;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.entry.Suggestions;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.text.Slugs;

/** Topics that the editor names and no interview has. */
public final class UnusedTopics {
    private UnusedTopics() {}

    /** Returns the tags of an interview and of its passages. */
    private static Stream<String> tags(Interview interview) {
        return Stream.concat(
                interview.details().tags().stream(),
                interview.segments().stream().flatMap(segment -> segment.tags().stream()));
    }

    /** Reports each at its place in the settings. */
    public static void report(
            List<TopicName> topics, Collection<Interview> interviews, EditionReports reports) {
        if (topics.isEmpty()) {
            return;
        }
        Set<String> tags =
                interviews.stream().flatMap(UnusedTopics::tags).collect(Collectors.toSet());
        Set<String> ids = tags.stream().map(Slugs::ofName).collect(Collectors.toSet());
        for (TopicName topic : topics) {
            if (!ids.contains(topic.id())) {
                reports.report(
                        Severity.NOTE,
                        "unused-topic",
                        CorpusLayout.SETTINGS,
                        topic.offset(),
                        "no interview has the tag \"%s\"%s"
                                .formatted(
                                        topic.tag(),
                                        Suggestions.hint(topic.tag(), tags.stream().sorted())));
            }
        }
    }
}
