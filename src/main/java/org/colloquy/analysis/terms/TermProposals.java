package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.analysis.terms.TermCandidate.CandidateName;
import org.colloquy.analysis.terms.TermTally.PlacedDefinition;
import org.colloquy.build.DerivedValue;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.text.SentenceFinder;

/**
 * Proposals for the glossary of a corpus: short forms, defined or not, phrases and names with
 * capitals that recur, and foreign phrases with their gloss. What the glossary has, who takes part,
 * and what everybody knows is left out.
 */
public final class TermProposals {
    private static final DerivedValue<Interview, ScannedNames> SCANS =
            new DerivedValue<>(NameScan::of);

    /** Interviews that are looked through at the same time. */
    private static final int AT_ONCE = 32;

    private final Corpus corpus;
    private final TermTally tally = new TermTally();
    private final KnownTerms known;

    private TermProposals(Corpus corpus) {
        this.corpus = corpus;
        this.known = KnownTerms.of(corpus);
    }

    /** Returns the proposals of a corpus, the most useful first, in memory for its names alone. */
    public static List<TermProposal> of(Corpus corpus) {
        return new TermProposals(corpus).scanned(NameScan::of).ranked();
    }

    /**
     * Returns the same proposals, and remembers what each interview gave to them as long as it is
     * used, so that after an edit only the interview that changed is looked through.
     */
    public static List<TermProposal> remembered(Corpus corpus) {
        return new TermProposals(corpus).scanned(SCANS::of).ranked();
    }

    /** Looks through all interviews, some at a time, so that few texts are held at once. */
    private TermProposals scanned(Function<Interview, ScannedNames> scan) {
        List<Interview> interviews = corpus.interviews();
        for (int from = 0; from < interviews.size(); from += AT_ONCE) {
            List<Interview> some =
                    interviews.subList(from, Math.min(from + AT_ONCE, interviews.size()));
            List<ScannedNames> found = some.parallelStream().map(scan).toList();
            for (int i = 0; i < some.size(); i++) {
                tally.add(some.get(i), found.get(i));
            }
        }
        return this;
    }

    private List<TermProposal> ranked() {
        List<TermCandidate> candidates = new ArrayList<>();
        definitions().forEach(candidates::add);
        foreign().forEach(candidates::add);
        List<String> taken = candidates.stream().flatMap(c -> c.naming().all().stream()).toList();
        names(known.with(taken)).forEach(candidates::add);
        List<TermCandidate> sorted =
                candidates.stream()
                        .sorted(
                                Comparator.comparingDouble(TermCandidate::worth)
                                        .reversed()
                                        .thenComparing(one -> one.naming().name()))
                        .toList();
        return withSentences(sorted);
    }

    private Stream<TermCandidate> definitions() {
        return tally.definitions().entrySet().stream()
                .filter(one -> !known.has(one.getKey()))
                .flatMap(one -> definition(one.getKey(), one.getValue()).stream());
    }

    /** Returns the entry of a short form under the long form that it is most often given. */
    private List<TermCandidate> definition(String shortForm, List<PlacedDefinition> all) {
        Map<String, Integer> times = new HashMap<>();
        all.forEach(one -> times.merge(one.found().longForm(), 1, Integer::sum));
        PlacedDefinition first =
                all.stream()
                        .max(
                                Comparator.comparingInt(
                                        one -> times.getOrDefault(one.found().longForm(), 0)))
                        .orElseThrow();
        String name = first.found().longForm();
        if (known.has(name)) {
            return List.of();
        }
        int count =
                Stream.of(shortForm, name)
                        .flatMap(one -> tally.name(one).stream())
                        .mapToInt(NameTotal::all)
                        .sum();
        int interviews =
                Math.max(
                        (int) all.stream().map(PlacedDefinition::interview).distinct().count(),
                        Stream.of(shortForm, name)
                                .flatMap(one -> tally.name(one).stream())
                                .mapToInt(NameTotal::interviews)
                                .max()
                                .orElse(0));
        return List.of(
                new TermCandidate(
                        new CandidateName(name, shortForm, List.of()),
                        Math.max(count, all.size()),
                        interviews,
                        first.interview(),
                        first.found().passage(),
                        first.found().start(),
                        first.found().end()));
    }

    private Stream<TermCandidate> foreign() {
        return tally.foreign().values().stream()
                .filter(one -> !known.has(one.found().name()))
                .filter(one -> one.found().others().stream().noneMatch(known::has))
                .map(
                        one ->
                                new TermCandidate(
                                        new CandidateName(
                                                one.found().name(), null, one.found().others()),
                                        one.count(),
                                        1,
                                        one.interview(),
                                        one.found().passage(),
                                        one.found().start(),
                                        one.found().end()));
    }

    private Stream<TermCandidate> names(KnownTerms taken) {
        NameWorth worth = new NameWorth(tally);
        return tally.names().entrySet().stream()
                .filter(one -> worth.isTerm(one.getKey(), one.getValue()))
                .filter(one -> !taken.has(one.getKey()))
                .map(
                        one ->
                                new TermCandidate(
                                        new CandidateName(one.getKey(), null, List.of()),
                                        one.getValue().all(),
                                        one.getValue().interviews(),
                                        one.getValue().first(),
                                        one.getValue().place().passage(),
                                        one.getValue().place().start(),
                                        one.getValue().place().start() + one.getKey().length()));
    }

    /** Cuts out the sentences, interview by interview, so that each text is fetched once. */
    private List<TermProposal> withSentences(List<TermCandidate> sorted) {
        Map<Interview, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.computeIfAbsent(sorted.get(i).interview(), t -> new ArrayList<>()).add(i);
        }
        TermProposal[] proposals = new TermProposal[sorted.size()];
        for (Interview interview : corpus.interviews()) {
            List<Integer> here = places.getOrDefault(interview, List.of());
            List<Passage> passages = here.isEmpty() ? List.of() : interview.passages().toList();
            for (int i : here) {
                proposals[i] = proposal(sorted.get(i), passages);
            }
        }
        return List.of(proposals);
    }

    private static TermProposal proposal(TermCandidate one, List<Passage> passages) {
        Passage passage = passages.get(one.passage());
        return new TermProposal(
                one.naming().name(),
                one.naming().shortForm(),
                one.naming().others(),
                one.count(),
                one.interviews(),
                one.interview(),
                passage.locator(),
                SentenceFinder.around(
                        one.interview().details().language(),
                        passage.text().replace('\n', ' '),
                        one.start(),
                        one.end()));
    }
}
