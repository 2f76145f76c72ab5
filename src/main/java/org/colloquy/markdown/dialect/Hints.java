package org.colloquy.markdown.dialect;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an interview before its body is read.
 *
 * @param declared the dialect that its front matter names
 */
public record Hints(
        List<Person> interviewers,
        List<Person> interviewees,
        List<Person> speakers,
        @Nullable String publication,
        @Nullable Dialect declared) {
    public Hints {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        speakers = List.copyOf(speakers);
    }

    List<Person> people() {
        return Stream.of(interviewers, interviewees, speakers).flatMap(List::stream).toList();
    }
}
