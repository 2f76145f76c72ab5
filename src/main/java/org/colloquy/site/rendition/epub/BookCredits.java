package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookCredit;
import org.colloquy.text.name.FamilyName;

/**
 * People who made an interview, as shelves of books name them: it is by those who answer, else by
 * those of whom nobody knows in what part they speak, else by those who ask.
 */
final class BookCredits {
    private static final String ANSWERS = "ive";
    private static final String ASKS = "ivr";
    private static final String SPEAKS = "spk";

    private BookCredits() {}

    static List<BookCredit> of(Corpus corpus, InterviewDetails details) {
        InterviewVoices voices = corpus.people().voices(details);
        List<Participant> answering = voices.answering().few();
        List<Participant> speaking = voices.speaking().few();
        List<BookCredit> credits = new ArrayList<>();
        boolean answered = !answering.isEmpty();
        boolean spoken = !speaking.isEmpty();
        answering.forEach(one -> credits.add(credit(corpus, details, one, ANSWERS, true)));
        speaking.forEach(one -> credits.add(credit(corpus, details, one, SPEAKS, !answered)));
        voices.asking()
                .few()
                .forEach(
                        one ->
                                credits.add(
                                        credit(corpus, details, one, ASKS, !answered && !spoken)));
        return credits.stream().filter(one -> !one.name().isBlank()).toList();
    }

    private static BookCredit credit(
            Corpus corpus, InterviewDetails details, Participant one, String role, boolean by) {
        String language = details.language();
        FamilyName name =
                corpus.people()
                        .find(one)
                        .map(Person::family)
                        .filter(family -> one.name().contains(family))
                        .map(family -> FamilyName.marked(one.name(), family))
                        .orElseGet(() -> FamilyName.of(one.name(), language));
        return new BookCredit(one.name(), filedAs(one.name(), name), role, by);
    }

    /** Returns {@code Byron, Ada}; a name without spaces between its parts as it is. */
    private static String filedAs(String written, FamilyName name) {
        String given = (name.before().strip() + " " + name.after().strip()).strip();
        boolean parted = !name.before().isBlank() || name.after().startsWith(" ");
        return given.isEmpty() || !parted ? written : name.family() + ", " + given;
    }
}
