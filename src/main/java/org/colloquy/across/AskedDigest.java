package org.colloquy.across;

import java.util.Collection;
import java.util.List;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Asking;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.QuestionEntry;
import org.colloquy.corpus.Speaker;
import org.colloquy.corpus.Target;

/** A digest of all on which families depend: where it is the same, they are. */
final class AskedDigest {
    private final Digest all = new Digest();

    private AskedDigest() {}

    /**
     * The digest of what is asked in a corpus.
     *
     * @param editing what its editor says of that
     */
    static String of(Corpus corpus, Editing editing) {
        AskedDigest asked = new AskedDigest();
        corpus.interviews().forEach(asked::add);
        editing.entries().forEach(asked::add);
        asked.addPlaces(editing.places());
        return asked.all.end();
    }

    private void add(Interview interview) {
        all.add(interview.slug());
        all.add(String.valueOf(interview.details().date()));
        all.add(interview.details().language());
        all.add(interview.form().name());
        all.addAll(interview.details().people().stream().map(Person::name).toList());
        all.add(interview.speakers().size());
        for (Speaker speaker : interview.speakers()) {
            all.add(speaker.name());
            all.addAll(speaker.people());
        }
        List<Asking> askings = interview.head().askings();
        all.add(askings.size());
        for (Asking asking : askings) {
            all.add(asking.locator().id());
            all.add(asking.words());
        }
    }

    private void add(QuestionEntry entry) {
        all.add(String.valueOf(entry.id()));
        all.add(entry.name());
        for (QuestionEntry.Named named : List.of(entry.joined(), entry.apart())) {
            addPlaces(named.places());
            all.addAll(named.wordings());
        }
    }

    private void addPlaces(Collection<Target.OfPassage> places) {
        all.add(places.size());
        for (Target.OfPassage place : places) {
            all.add(place.slug());
            all.add(place.fragment());
        }
    }
}
