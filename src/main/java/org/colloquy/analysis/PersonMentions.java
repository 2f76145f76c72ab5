package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.build.BuildCache;
import org.colloquy.build.DerivedValue;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;

/**
 * Places where other people speak of somebody: passages that have a full name or alias of two words
 * or more, as it is written, in interviews in which that person has no part in any language.
 *
 * <p>Whom one interview names is a stage of the build. Its input is the interview's text, and all
 * names: after an edit only the interview that changed is looked through, unless names did.
 */
public final class PersonMentions {
    private static final Stage<StoredNamings> STAGE =
            Stage.stored("person-namings", StoredNamings.class);
    private static final DerivedValue<Interview, String> TEXTS =
            new DerivedValue<>(PersonMentions::text);

    /**
     * A place where somebody is named.
     *
     * @param at which passage of the interview it is, from 0
     * @param start of the name in the passage's text
     * @param end behind it
     */
    public record PersonMention(Interview interview, int at, int start, int end) {

        /** Returns the passage, for which the interview's text is fetched. */
        public Passage passage() {
            return interview.passages().skip(at).findFirst().orElseThrow();
        }
    }

    private final Translations translations;
    private final Map<String, List<PersonMention>> mentions = new HashMap<>();

    /** Held so that the cache has them at hand for the next edition. */
    private final List<StoredNamings> stored;

    private PersonMentions(Translations translations, List<StoredNamings> stored) {
        this.translations = translations;
        this.stored = stored;
    }

    static PersonMentions of(Corpus corpus, BuildCache cache) {
        KnownNames names = new KnownNames(corpus.people());
        List<Interview> interviews = names.isEmpty() ? List.of() : corpus.interviews();
        List<StoredNamings> stored =
                interviews.parallelStream()
                        .map(
                                one ->
                                        cache.get(
                                                STAGE.of(TEXTS.of(one), names.digest()),
                                                () -> names.in(one)))
                        .toList();
        PersonMentions all = new PersonMentions(corpus.translations(), stored);
        for (int i = 0; i < interviews.size(); i++) {
            if (!stored.get(i).all().isEmpty()) {
                all.add(interviews.get(i), stored.get(i), present(interviews.get(i), corpus));
            }
        }
        return all;
    }

    /** Returns a digest of the file and of what shows how it was read, and so of its passages. */
    private static String text(Interview interview) {
        Digest all = new Digest();
        all.add(interview.head().digest());
        all.add(interview.dialect().name());
        all.add(interview.head().size().toString());
        all.add(interview.words());
        all.addAll(interview.speakers().stream().map(Speaker::name).toList());
        return all.end();
    }

    /** Returns the people who have a part in an interview, in any of its languages. */
    private static Set<String> present(Interview interview, Corpus corpus) {
        return corpus.translations().versions(interview).stream()
                .flatMap(version -> version.details().people().stream())
                .flatMap(participant -> corpus.people().find(participant).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private void add(Interview interview, StoredNamings found, Set<String> present) {
        for (StoredNamings.Naming one : found.all()) {
            if (!present.contains(one.person())) {
                mentions.computeIfAbsent(one.person(), w -> new ArrayList<>())
                        .add(new PersonMention(interview, one.passage(), one.start(), one.end()));
            }
        }
    }

    /** Returns what the cache is to remember for the next edition. */
    List<StoredNamings> stored() {
        return stored;
    }

    /**
     * Returns each place at which somebody is named, the first in each passage; newest interview
     * first.
     */
    public List<PersonMention> of(Person person) {
        return List.copyOf(mentions.getOrDefault(person.id(), List.of()));
    }

    /**
     * Returns the first place in each interview at which somebody is named, newest interview first:
     * of an interview in several languages that in the version that stands for all, if there is
     * one.
     */
    public List<PersonMention> once(Person person) {
        Map<String, PersonMention> once = new LinkedHashMap<>();
        for (PersonMention naming : mentions.getOrDefault(person.id(), List.of())) {
            Interview lead = translations.lead(naming.interview());
            once.merge(
                    lead.slug(),
                    naming,
                    (one, other) ->
                            one.interview() != lead && other.interview() == lead ? other : one);
        }
        return List.copyOf(once.values());
    }
}
