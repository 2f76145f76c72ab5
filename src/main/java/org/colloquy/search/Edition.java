package org.colloquy.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Profile;
import org.jspecify.annotations.Nullable;

/** The interviews of one edition, and the key of each in the index. */
final class Edition {
    private final Corpus corpus;
    private final Map<Interview, Known> known = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * What is known of an interview without its text.
     *
     * @param names of its people, as the corpus knows them: all that its entries have of other
     *     files
     */
    record Known(List<String> names, String key) {

        static Known of(Corpus corpus, Interview interview) {
            List<String> names = Edition.names(corpus, interview);
            return new Known(names, EntryDigest.key(interview, names));
        }
    }

    /**
     * @param before what was found out earlier of the same interviews
     */
    Edition(Corpus corpus, Map<Interview, Known> before) {
        this.corpus = corpus;
        List<Known> all =
                corpus.interviews().parallelStream()
                        .map(interview -> known(interview, before.get(interview)))
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            known.put(corpus.interviews().get(i), all.get(i));
            numbers.put(all.get(i).key(), i);
        }
    }

    private Known known(Interview interview, @Nullable Known before) {
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

    Map<Interview, Known> known() {
        return known;
    }

    /** The places of its interviews in the corpus, by their keys, in their order. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    Interview interview(String key) {
        return corpus.interviews().get(Objects.requireNonNull(numbers.get(key), key));
    }
}
