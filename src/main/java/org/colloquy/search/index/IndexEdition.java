package org.colloquy.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Revision;
import org.jspecify.annotations.Nullable;

/** The interviews of one edition, and the key of each in the index. */
final class IndexEdition {
    private final Corpus corpus;
    private final List<Known> known;

    /**
     * The places of interviews in the corpus by their addresses: one map for all editions between
     * which nothing came, went or moved.
     */
    private final Map<String, Integer> numbers;

    /**
     * What is known of an interview without its text.
     *
     * @param names of its people, as the corpus knows them: all that its entries have of other
     *     files
     */
    record Known(List<String> names, String key) {

        static Known of(Corpus corpus, Interview interview) {
            List<String> names = IndexEdition.names(corpus, interview);
            return new Known(names, EntryDigest.key(interview, names));
        }
    }

    private IndexEdition(Corpus corpus, List<Known> known, Map<String, Integer> numbers) {
        this.corpus = corpus;
        this.known = known;
        this.numbers = numbers;
    }

    /**
     * @param before what was found out earlier of the same interviews
     */
    static IndexEdition of(Corpus corpus, Map<Interview, Known> before) {
        List<Known> all =
                corpus.interviews().parallelStream()
                        .map(interview -> known(corpus, interview, before.get(interview)))
                        .toList();
        Map<String, Integer> numbers = new HashMap<>();
        corpus.interviews().forEach(interview -> numbers.put(interview.slug(), numbers.size()));
        return new IndexEdition(corpus, all, numbers);
    }

    /** A later one. What is the same in both is not looked at again. */
    IndexEdition then(Corpus later) {
        if (Revision.between(corpus.interviews(), later.interviews()).isEmpty()) {
            Map<Interview, Known> before = new HashMap<>();
            for (int i = 0; i < known.size(); i++) {
                before.put(corpus.interviews().get(i), known.get(i));
            }
            return of(later, before);
        }
        boolean isSame = later.people().areAs(corpus.people());
        List<Known> all = new ArrayList<>(known);
        for (int i = 0; i < all.size(); i++) {
            Interview now = later.interviews().get(i);
            boolean isRevised = corpus.interviews().get(i) != now;
            if (isRevised || !isSame) {
                all.set(i, known(later, now, isRevised ? null : all.get(i)));
            }
        }
        return new IndexEdition(later, all, numbers);
    }

    private static Known known(Corpus corpus, Interview interview, @Nullable Known before) {
        return before != null && before.names().equals(names(corpus, interview))
                ? before
                : Known.of(corpus, interview);
    }

    private static List<String> names(Corpus corpus, Interview interview) {
        List<String> names = new ArrayList<>();
        for (Person person : interview.details().people()) {
            names.add(name(corpus, person));
        }
        return names;
    }

    /** The name by which a query finds somebody. */
    static String name(Corpus corpus, Person person) {
        return corpus.people().find(person).map(Profile::name).orElse(person.name());
    }

    Corpus corpus() {
        return corpus;
    }

    /** How many interviews it has. */
    int size() {
        return known.size();
    }

    /** The key of the interview at a place of the corpus. */
    String key(int number) {
        return known.get(number).key();
    }

    /** The place of an interview in the corpus by its key; -1 if there is none. */
    int number(String key) {
        Integer number = numbers.get(EntryDigest.slug(key));
        return number == null || !key(number).equals(key) ? -1 : number;
    }

    /**
     * Whether an earlier edition had every interview at its place, in another revision perhaps, so
     * that {@link #isAs} says of which.
     */
    boolean stands(IndexEdition earlier) {
        return numbers == earlier.numbers;
    }

    /**
     * Whether the index has the same of an interview.
     *
     * @param earlier an edition that had every interview at its place
     */
    boolean isAs(IndexEdition earlier, int number) {
        return key(number).equals(earlier.key(number));
    }
}
