package org.colloquy.model.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.FileIdentity;
import org.colloquy.model.reading.ReadingVerdict;

/**
 * Facts about an interview without its text: all that is asked of every interview at once.
 *
 * @param file the marks by which its file is known
 * @param verdict on how its text was read
 * @param speakers the people and things that labels name, in the order of the text
 * @param words the number of words in its own text, by Unicode word breaking
 * @param history the record of its anchors
 */
public record InterviewHead(
        FileIdentity file,
        InterviewDetails details,
        ReadingVerdict verdict,
        List<Speaker> speakers,
        InterviewIndex index,
        Size size,
        int words,
        AnchorHistory history) {

    /**
     * Size of an interview.
     *
     * @param sections those that have a heading
     * @param paragraphs blocks of any kind
     * @param glosses definitions that its links carry
     */
    public record Size(int sections, int questions, int paragraphs, int glosses) {}

    public InterviewHead {
        speakers = List.copyOf(speakers);
    }

    /** Returns the same facts beside other times. */
    InterviewHead timed(String times) {
        return of(file.timed(times));
    }

    /** Returns the same facts about a text of which it is known whether it says times. */
    InterviewHead sayingTimes(boolean says) {
        return of(file.sayingTimes(says));
    }

    private InterviewHead of(FileIdentity other) {
        return new InterviewHead(other, details, verdict, speakers, index, size, words, history);
    }

    /** Returns the same facts with other segments. */
    InterviewHead segmented(List<InterviewSegment> segments) {
        return new InterviewHead(
                file, details, verdict, speakers, index.segmented(segments), size, words, history);
    }

    /** Returns the dialect in which it was read. */
    public Dialect dialect() {
        return verdict.dialect();
    }

    /** Returns its address below {@code interviews/}. */
    public String slug() {
        return file.slug();
    }

    /** Returns its file, relative to the corpus. */
    public String path() {
        return file.path();
    }

    /** Returns the name of the file's text: another one has another. */
    public String digest() {
        return file.digest();
    }

    /** Returns the places of the sections that have a heading, then those of the questions. */
    public List<Locator> parts() {
        return index.parts();
    }

    /** Returns the place of the section or question that has an anchor. */
    public Optional<Locator> part(String anchor) {
        return index.parts().stream().filter(part -> part.id().equals(anchor)).findFirst();
    }

    /** Returns the mentions of terms, in the order of the text. */
    public List<Mention> mentions() {
        return index.mentions();
    }

    /** Returns all that is asked, in the order of the text. */
    public List<AskedPrompt> prompts() {
        return index.prompts();
    }

    /** Returns the question or section in which each place lies where a term is mentioned. */
    public Map<Locator, Locator> stretches() {
        return index.stretches();
    }

    /** Returns the cross-references and links that lead into other interviews. */
    public List<CrossReference> outward() {
        return index.outward();
    }

    /** Returns the stretches that the editor has indexed. */
    public List<InterviewSegment> segments() {
        return index.segments();
    }

    /** Returns the pages that are no interviews, and the files, to which its text leads. */
    public List<String> addresses() {
        return index.addresses();
    }
}
