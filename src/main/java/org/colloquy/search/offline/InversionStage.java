package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ContentKey;
import org.colloquy.build.Stage;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.index.TitleEntry;

/**
 * Stage that inverts interviews. One that has not changed is not inverted again, and a group of
 * which none has changed is not put together again.
 */
final class InversionStage {
    private static final Stage<InvertedUnit> INVERSIONS =
            Stage.stored("inversions", InvertedUnit.class);
    private static final Stage<InvertedGroup> GROUPS =
            Stage.stored("inverted-groups", InvertedGroup.class);

    private final Corpus corpus;
    private final BuildCache cache;
    private final Map<String, InterviewAnalyzer> analyzers = new ConcurrentHashMap<>();

    /** Interview with the key of its words; empty where it is not known what was read. */
    private record KeyedInterview(Interview interview, Optional<ContentKey<InvertedUnit>> key) {}

    InversionStage(Corpus corpus, BuildCache cache) {
        this.corpus = corpus;
        this.cache = cache;
    }

    /** Returns the words of interviews that follow each other with their places. */
    InvertedGroup group(List<Interview> group) {
        List<KeyedInterview> keyed =
                group.stream().map(one -> new KeyedInterview(one, key(one))).toList();
        List<Supplier<InvertedUnit>> units = keyed.stream().map(this::handle).toList();
        return groupKey(keyed)
                .map(key -> cache.get(key, () -> merged(units)))
                .orElseGet(() -> merged(units));
    }

    private static InvertedGroup merged(List<Supplier<InvertedUnit>> units) {
        return GroupMerger.merged(units.parallelStream().map(Supplier::get).toList());
    }

    /** Returns a handle on the words of an interview with their places. */
    Supplier<InvertedUnit> unit(Interview interview) {
        return handle(new KeyedInterview(interview, key(interview)));
    }

    private Supplier<InvertedUnit> handle(KeyedInterview one) {
        Supplier<InvertedUnit> make = () -> inverted(one.interview());
        return one.key().map(key -> cache.handle(key, make)).orElse(make);
    }

    /** Returns the words of a page of the house with their places. */
    InvertedUnit page(HousePage page) {
        return UnitInverter.of(page, analyzer(page.head().language()));
    }

    /** Returns the words of some titles with their places. */
    InvertedUnit titles(List<TitleEntry> titles) {
        return UnitInverter.of(titles, this::analyzer);
    }

    /** Returns the key of a group; empty where it is not known what was read. */
    private static Optional<ContentKey<InvertedGroup>> groupKey(List<KeyedInterview> group) {
        List<String> digests =
                group.stream().flatMap(one -> one.key().stream()).map(ContentKey::digest).toList();
        return digests.size() == group.size()
                ? Optional.of(GROUPS.of(digests.toArray(new String[0])))
                : Optional.empty();
    }

    private InvertedUnit inverted(Interview interview) {
        return UnitInverter.of(corpus, interview, analyzer(interview.details().language()));
    }

    private InterviewAnalyzer analyzer(String language) {
        return analyzers.computeIfAbsent(language, InterviewAnalyzer::of);
    }

    /** Returns the key of an interview; empty where it is not known what was read. */
    private Optional<ContentKey<InvertedUnit>> key(Interview interview) {
        return corpus.inputs().reading(interview).map(reading -> key(interview, reading));
    }

    /** Returns a key into which, of other files than its own, the names of people alone go. */
    private ContentKey<InvertedUnit> key(Interview interview, String reading) {
        List<String> inputs = new ArrayList<>(List.of(reading));
        for (Participant participant : interview.details().people()) {
            inputs.add(
                    corpus.people().find(participant).map(Person::name).orElse(participant.name()));
        }
        return INVERSIONS.of(inputs.toArray(new String[0]));
    }
}
