package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Person;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Links that lead on after an interview: to the one before and the one after it in its series, or
 * else by date, and another interview with each of those who answer in it. Each is offered once,
 * and in the language of the interview where there is such a version.
 */
final class OnwardLinks {
    /** People of whom another interview is offered: of a panel not everybody. */
    private static final int MAX_PEOPLE = 3;

    /**
     * A link to another interview.
     *
     * @param label why one may go there
     * @param rel {@code prev} or {@code next}; null if it is neither
     */
    record OnwardLink(
            String label,
            @Nullable String rel,
            String href,
            String language,
            List<ScriptRun> title) {}

    private final Corpus corpus;
    private final Interview interview;
    private final String root;
    private final Messages words;
    private final Set<String> offered = new HashSet<>();
    private final List<OnwardLink> links = new ArrayList<>();

    private OnwardLinks(Corpus corpus, Interview interview, String root, Messages words) {
        this.corpus = corpus;
        this.interview = interview;
        this.root = root;
        this.words = words;
        offered.add(lead(interview).slug());
    }

    /**
     * Returns the links that stand below an interview.
     *
     * @param root the way to the site's root
     */
    static List<OnwardLink> of(Corpus corpus, Interview interview, String root, Messages words) {
        OnwardLinks onward = new OnwardLinks(corpus, interview, root, words);
        onward.addNeighbours();
        onward.addPeople();
        return onward.links;
    }

    private void addNeighbours() {
        Optional<Series> series =
                corpus.series().of(interview).filter(one -> one.interviews().size() > 1);
        if (series.isPresent()) {
            List<Interview> order = series.get().interviews();
            int at = order.indexOf(lead(interview));
            add(order, at - 1, words.text("onward.series.before", series.get().name()), "prev");
            add(order, at + 1, words.text("onward.series.after", series.get().name()), "next");
        } else {
            List<Interview> newest = corpus.translations().leads();
            int at = newest.indexOf(lead(interview));
            addByDate(newest, at + 1, "onward.date.before", "prev");
            addByDate(newest, at - 1, "onward.date.after", "next");
        }
    }

    /**
     * Adds a neighbour by date, which is only another one where it is not known which came first.
     */
    private void addByDate(List<Interview> order, int at, String label, String rel) {
        if (at >= 0 && at < order.size()) {
            boolean isKnown = areApart(lead(interview), order.get(at));
            add(order.get(at), words.text(isKnown ? label : "onward.other"), rel);
        }
    }

    /** Tells whether one of two interviews is known to be earlier: 2021 may be before May 2021. */
    private static boolean areApart(Interview one, Interview other) {
        PartialDate first = one.details().date();
        PartialDate second = other.details().date();
        return first != null
                && second != null
                && !first.iso().startsWith(second.iso())
                && !second.iso().startsWith(first.iso());
    }

    private void addPeople() {
        interview.details().interviewees().stream()
                .map(corpus.people()::find)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MAX_PEOPLE)
                .forEach(this::addOther);
    }

    private void addOther(Person person) {
        Stream<Interview> others =
                corpus.people().appearances(person).stream()
                        .filter(other -> other.capacity() == Capacity.ANSWERS)
                        .map(Appearance::interview);
        others.filter(other -> !offered.contains(lead(other).slug()))
                .findFirst()
                .ifPresent(other -> add(other, words.text("onward.person", person.name()), null));
    }

    private void add(List<Interview> order, int at, String label, String rel) {
        if (at >= 0 && at < order.size()) {
            add(order.get(at), label, rel);
        }
    }

    private void add(Interview other, String label, @Nullable String rel) {
        Interview shown = inSameLanguage(other);
        offered.add(lead(other).slug());
        String language = shown.details().language();
        ScriptRuns runs = new ScriptRuns(language, shown.details().foreign());
        links.add(
                new OnwardLink(
                        label,
                        rel,
                        SiteLinks.interview(root, shown),
                        language,
                        runs.of(shown.details().title())));
    }

    private Interview inSameLanguage(Interview other) {
        String language = interview.details().language();
        return corpus.translations().versions(other).stream()
                .filter(version -> version.details().language().equals(language))
                .findFirst()
                .orElse(other);
    }

    private Interview lead(Interview one) {
        return corpus.translations().lead(one);
    }
}
