package org.colloquy.search.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;

/**
 * Entry of the index of an interview as a whole: by what it can be found without a word that is
 * said in it.
 *
 * @param text its title and the names of those who answer in it, or, where nobody is known to, of
 *     all who speak; one in each line
 */
public record TitleEntry(Interview interview, String text) {

    /**
     * Returns the entries of all interviews, in their order; none where there is but one, to which
     * all passages lead.
     */
    public static List<TitleEntry> all(Corpus corpus) {
        return corpus.translations().leads().size() > 1
                ? corpus.interviews().stream().map(one -> of(corpus, one)).toList()
                : List.of();
    }

    private static TitleEntry of(Corpus corpus, Interview interview) {
        InterviewDetails details = interview.details();
        List<Participant> named = corpus.people().voices(details).heard();
        String text =
                Stream.concat(
                                Stream.of(details.title(), details.subtitle()),
                                named.stream().map(Participant::name))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return new TitleEntry(interview, text);
    }

    /** Returns the language of its words, as a BCP 47 tag. */
    public String language() {
        return interview.details().language();
    }
}
