package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.Interview;

/** The places from which other interviews lead to a passage. */
public final class Backlinks {

    /**
     * A place that leads here.
     *
     * @param reason what the editor says of it there; empty if nothing
     */
    public record Backlink(Interview from, Locator at, String reason) {}

    private final Translations translations;
    private final Map<String, Map<Locator, List<Backlink>>> all = new HashMap<>();

    private Backlinks(Translations translations) {
        this.translations = translations;
    }

    static Backlinks of(Corpus corpus) {
        Backlinks backlinks = new Backlinks(corpus.translations());
        corpus.interviews().stream()
                .filter(from -> !from.head().outward().isEmpty())
                .sorted(QuestionGroup.OLDEST_FIRST)
                .forEach(
                        from ->
                                from.head()
                                        .outward()
                                        .forEach(link -> backlinks.add(corpus, from, link)));
        return backlinks;
    }

    private void add(Corpus corpus, Interview from, CrossReference link) {
        if (!(link.target() instanceof LinkTarget.PassageTarget target)) {
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

    /** Returns the places of an interview to which others lead. */
    public Set<Locator> places(Interview interview) {
        return all.getOrDefault(interview.slug(), Map.of()).keySet();
    }

    /**
     * Returns what leads to a place from other interviews, the oldest interview first. Of versions
     * that lead here from the same place one is named: that in the language of this interview, or
     * else that which stands for all.
     */
    public List<Backlink> to(Interview interview, Locator place) {
        List<Backlink> there =
                all.getOrDefault(interview.slug(), Map.of()).getOrDefault(place, List.of());
        if (translations.isEmpty()) {
            return List.copyOf(there);
        }
        String language = interview.details().language();
        Map<LinkOrigin, Backlink> once = new LinkedHashMap<>();
        for (Backlink link : there) {
            LinkOrigin from = new LinkOrigin(translations.lead(link.from()).slug(), link.at());
            once.merge(from, link, (one, other) -> better(one, other, language));
        }
        return List.copyOf(once.values());
    }

    /** Place in an interview, whatever its language. */
    private record LinkOrigin(String lead, Locator at) {}

    private Backlink better(Backlink one, Backlink other, String language) {
        Comparator<Backlink> worse =
                Comparator.comparing((Backlink link) -> !isIn(link.from(), language))
                        .thenComparing(link -> !translations.isLead(link.from()));
        return worse.compare(other, one) < 0 ? other : one;
    }

    private static boolean isIn(Interview interview, String language) {
        return interview.details().language().equals(language);
    }
}
