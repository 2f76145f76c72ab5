package org.colloquy.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Target;
import org.jspecify.annotations.Nullable;

/** The places from which other interviews lead to a passage. */
public final class Backlinks {

    /**
     * A place that leads here.
     *
     * @param reason what the editor says of it there; empty if nothing
     */
    public record Backlink(Interview from, Locator at, String reason) {}

    private final Map<Interview, List<CrossReference>> links;
    private final Map<String, Map<Locator, List<Backlink>>> all = new HashMap<>();

    private Backlinks(Map<Interview, List<CrossReference>> links) {
        this.links = links;
    }

    /**
     * @param before of an earlier edition: the links of interviews that are the same are not looked
     *     for again
     */
    static Backlinks of(Corpus corpus, @Nullable Backlinks before) {
        Map<Interview, List<CrossReference>> known = before == null ? Map.of() : before.links;
        Map<Interview, List<CrossReference>> links = new HashMap<>();
        for (Interview interview : corpus.interviews()) {
            List<CrossReference> own = known.get(interview);
            links.put(interview, own == null ? outward(interview) : own);
        }
        Backlinks backlinks = new Backlinks(links);
        links.keySet().stream()
                .filter(from -> !links.getOrDefault(from, List.of()).isEmpty())
                .sorted(Family.OLDEST_FIRST)
                .forEach(
                        from ->
                                links.getOrDefault(from, List.of())
                                        .forEach(link -> backlinks.add(corpus, from, link)));
        return backlinks;
    }

    /** What leads from an interview into another: what the editor points at, then other links. */
    private static List<CrossReference> outward(Interview from) {
        return Stream.concat(
                        from.crossReferences().stream(),
                        from.references()
                                .map(link -> new CrossReference(link.at(), link.target(), "")))
                .filter(
                        link ->
                                link.target() instanceof Target.OfPassage target
                                        && !target.slug().equals(from.slug()))
                .toList();
    }

    private void add(Corpus corpus, Interview from, CrossReference link) {
        if (!(link.target() instanceof Target.OfPassage target)) {
            return;
        }
        corpus.interview(target.slug())
                .flatMap(interview -> interview.place(target.fragment()))
                .map(
                        place ->
                                all.computeIfAbsent(target.slug(), slug -> new HashMap<>())
                                        .computeIfAbsent(place, p -> new ArrayList<>()))
                .filter(
                        there ->
                                there.stream()
                                        .noneMatch(
                                                b -> b.from() == from && b.at().equals(link.at())))
                .ifPresent(there -> there.add(new Backlink(from, link.at(), link.reason())));
    }

    /** What leads to a place from other interviews, the oldest interview first. */
    public List<Backlink> to(Interview interview, Locator place) {
        return List.copyOf(
                all.getOrDefault(interview.slug(), Map.of()).getOrDefault(place, List.of()));
    }
}
