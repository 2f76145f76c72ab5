package org.colloquy.analysis.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.DerivedValue;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.interview.AskedPrompt;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.text.Slugs;

/**
 * A question as it was put once, with its wording.
 *
 * @param address that a group which it founds would have, if that were free
 */
record QuestionOccurrence(AskedQuestion asked, Wording wording, String address) {
    /** The longest address, in characters. */
    private static final int ADDRESS = 64;

    private static final DerivedValue<Interview, List<WordedQuestion>> WORDED =
            new DerivedValue<>(interview -> worded(interview).toList());

    /** Question of an interview with its wording, which leads to no interview. */
    private record WordedQuestion(AskedPrompt prompt, Wording wording, String address) {}

    /** Returns all questions of an interview that have words, in the order of the text. */
    static Stream<QuestionOccurrence> in(Interview interview) {
        return WORDED.of(interview).stream()
                .map(
                        one ->
                                new QuestionOccurrence(
                                        new AskedQuestion(interview, one.prompt()),
                                        one.wording(),
                                        one.address()));
    }

    private static Stream<WordedQuestion> worded(Interview interview) {
        Set<String> names = names(interview);
        return interview.head().prompts().stream()
                .map(prompt -> worded(prompt, Wording.of(prompt.words(), names)))
                .filter(question -> !question.wording().key().isEmpty());
    }

    private static WordedQuestion worded(AskedPrompt prompt, Wording wording) {
        return new WordedQuestion(prompt, wording, address(wording.title()));
    }

    /** Returns the address that goes with a title. */
    static String address(String title) {
        String slug = Slugs.ofName(title);
        if (slug.length() <= ADDRESS) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', ADDRESS);
        return slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(0, ADDRESS / 2));
    }

    /** Returns the words of the names of all who speak. */
    private static Set<String> names(Interview interview) {
        Stream<String> people = interview.details().people().stream().map(Participant::name);
        Stream<String> speakers =
                interview.speakers().stream()
                        .flatMap(
                                speaker ->
                                        Stream.concat(
                                                Stream.of(speaker.name()),
                                                speaker.people().stream()));
        return Stream.concat(people, speakers)
                .flatMap(name -> Stream.of(name.split("[\\s.]+")))
                .filter(name -> name.length() > 1 && Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Returns the words of the names of all who speak where it is asked. */
    Set<String> names() {
        return names(asked.interview());
    }

    /** Tells whether it asks the same wherever it is asked. */
    boolean standsAlone() {
        return wording.standsAlone(asked.isMarked());
    }

    /** Tells whether it may be compared by its contents, not only by its whole wording. */
    boolean isComparable() {
        return wording.isComparable(asked.isMarked());
    }

    LinkTarget.PassageTarget place() {
        return new LinkTarget.PassageTarget(asked.interview().slug(), asked.locator().id());
    }
}
