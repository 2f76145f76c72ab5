package org.colloquy.search.index;

import java.util.List;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Speaker;

/** A digest of all that the index has of an interview: what has the same is found the same. */
final class EntryDigest {
    private static final int DIGITS = 32;
    private static final char BETWEEN = '\u0000';

    private EntryDigest() {}

    /**
     * The key of an interview in the index: its address and the digest.
     *
     * @param names of its people, as the corpus knows them
     */
    static String key(Interview interview, List<String> names) {
        return interview.slug() + BETWEEN + of(interview, names);
    }

    /** The address in a key. */
    static String slug(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf(BETWEEN)));
    }

    /**
     * All that entries are made of, so that none need be made to see that they would be the same:
     * the file, what was read of its front matter, and where terms are named. How long the text is
     * and who speaks shows most cases in which another program would read the same file otherwise.
     */
    private static String of(Interview interview, List<String> names) {
        Digest all = new Digest();
        Details details = interview.details();
        all.add(interview.head().digest());
        all.add(details.language());
        all.add(details.date() == null ? "" : details.date().iso());
        all.addAll(details.tags());
        all.addAll(names);
        addPeople(all, details.interviewers());
        addPeople(all, details.interviewees());
        addPeople(all, details.speakers());
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
        return all.end().substring(0, DIGITS);
    }

    private static void addPeople(Digest all, List<Person> people) {
        all.add(people.size());
        for (Person person : people) {
            all.add(person.name());
            all.addAll(person.aliases());
            all.add(String.valueOf(person.id()));
        }
    }
}
