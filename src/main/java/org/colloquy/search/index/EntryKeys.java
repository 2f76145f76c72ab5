package org.colloquy.search.index;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.build.ContentKey;
import org.colloquy.build.DerivedValue;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;

/**
 * Keys of interviews in the index: the address of each with the content key of its entries. An
 * interview with an equal key has equal entries, so that none need be made to see it.
 */
public final class EntryKeys {
    private static final Stage<EntryExtractor> ENTRIES =
            Stage.inMemory("entries", EntryExtractor.class);
    private static final int DIGITS = 32;
    private static final char SEPARATOR = '\u0000';

    private final DerivedValue<Interview, String> digests = new DerivedValue<>(EntryKeys::digest);

    /** Returns the key of an interview in the index of a corpus. */
    String of(Corpus corpus, Interview interview) {
        List<String> inputs = new ArrayList<>();
        inputs.add(digests.of(interview));
        interview.details().people().forEach(participant -> inputs.add(name(corpus, participant)));
        ContentKey<EntryExtractor> key = ENTRIES.of(inputs.toArray(new String[0]));
        return interview.slug() + SEPARATOR + key.digest().substring(0, DIGITS);
    }

    /**
     * Returns the name by which a query finds somebody: all that entries have of other files than
     * the interview's own.
     */
    static String name(Corpus corpus, Participant participant) {
        return corpus.people().find(participant).map(Person::name).orElse(participant.name());
    }

    /**
     * Returns a digest of the file, of what was read of its front matter, and of the places where
     * terms are named. How long the text is and who speaks shows most cases in which another
     * program would read the same file otherwise.
     */
    private static String digest(Interview interview) {
        Digest all = new Digest();
        InterviewDetails details = interview.details();
        all.add(interview.head().digest());
        all.add(details.language());
        all.add(details.date() == null ? "" : details.date().iso());
        all.addAll(details.tags());
        addPeople(all, details.interviewers());
        addPeople(all, details.interviewees());
        addPeople(all, details.speakers());
        for (LabelledPerson one : details.labelled()) {
            all.add(one.participant().name());
            all.add(one.capacity().name());
        }
        for (Speaker speaker : interview.speakers()) {
            all.add(speaker.name());
            all.add(speaker.kind().word());
            all.addAll(speaker.people());
            all.add(speaker.turns());
        }
        for (Mention mention : interview.mentions()) {
            all.add(mention.term());
            all.add(mention.place().id());
            all.add(mention.start());
            all.add(mention.end());
        }
        all.add(interview.words());
        return all.end();
    }

    private static void addPeople(Digest all, List<Participant> people) {
        all.add(people.size());
        for (Participant participant : people) {
            all.add(participant.name());
            all.addAll(participant.aliases());
            all.add(String.valueOf(participant.id()));
        }
    }
}
