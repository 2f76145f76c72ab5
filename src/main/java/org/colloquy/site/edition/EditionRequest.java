package org.colloquy.site.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.edition.PrintEdition;
import org.colloquy.model.edition.PrintEdition.EditionMatter;
import org.colloquy.model.edition.PrintEdition.EditionPart;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Choice of interviews in the query of an address: {@code i} names one, {@code series} and {@code
 * topic} name several.
 *
 * @param interviews slugs, in order
 * @param series ids
 * @param topics ids
 */
public record EditionRequest(List<String> interviews, List<String> series, List<String> topics) {
    /** Number of names that a query may have; what is more is not looked at. */
    private static final int MOST_NAMES = PrintEdition.MOST_INTERVIEWS;

    /** Number of passages that are set for one request. */
    private static final long MOST_PASSAGES = 20_000;

    public EditionRequest {
        interviews = interviews.stream().limit(MOST_NAMES + 1L).toList();
        series = series.stream().limit(MOST_NAMES).toList();
        topics = topics.stream().limit(MOST_NAMES).toList();
    }

    /** Returns the edition that is asked for; empty if nothing is there by one of the names. */
    public Optional<PrintEdition> edition(Corpus corpus) {
        Set<String> taken = new HashSet<>();
        List<EditionPart> parts = new ArrayList<>();
        List<Interview> single = new ArrayList<>();
        for (String slug : interviews) {
            Optional<Interview> found = corpus.interview(slug);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.filter(one -> taken.add(one.slug())).ifPresent(single::add);
        }
        add(parts, null, single);
        for (String id : series) {
            Optional<Series> found = corpus.series().find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            add(parts, found.get().name(), untaken(found.get().interviews(), taken));
        }
        for (String id : topics) {
            List<Interview> about =
                    corpus.translations().leads().stream().filter(one -> isAbout(one, id)).toList();
            if (about.isEmpty()) {
                return Optional.empty();
            }
            add(parts, name(about, id), untaken(about, taken));
        }
        if (isEmpty()) {
            add(parts, null, corpus.translations().leads());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(titled(corpus, parts));
    }

    private boolean isEmpty() {
        return interviews.isEmpty() && series.isEmpty() && topics.isEmpty();
    }

    /** Tells whether an edition is too much to be set while somebody waits. */
    public static boolean isTooLong(PrintEdition edition) {
        List<Interview> all = edition.interviews();
        return all.size() > PrintEdition.MOST_INTERVIEWS
                || all.stream().mapToLong(one -> one.passages().count()).sum() > MOST_PASSAGES;
    }

    /** A single series or topic gives the edition its name; its part needs none then. */
    private static PrintEdition titled(Corpus corpus, List<EditionPart> parts) {
        String heading = parts.get(0).heading();
        if (parts.size() == 1 && heading != null) {
            return PrintEdition.of(heading, parts.get(0).interviews());
        }
        return new PrintEdition(corpus.settings().title(), null, null, parts, EditionMatter.ALL);
    }

    private static void add(
            List<EditionPart> parts, @Nullable String heading, List<Interview> interviews) {
        if (!interviews.isEmpty()) {
            parts.add(new EditionPart(heading, interviews));
        }
    }

    private static List<Interview> untaken(List<Interview> interviews, Set<String> taken) {
        return interviews.stream().filter(one -> taken.add(one.slug())).toList();
    }

    private static boolean isAbout(Interview interview, String topic) {
        return interview.details().tags().stream()
                .anyMatch(tag -> Slugs.ofName(tag.strip()).equals(topic));
    }

    private static String name(List<Interview> about, String topic) {
        return about.get(0).details().tags().stream()
                .filter(tag -> Slugs.ofName(tag.strip()).equals(topic))
                .findFirst()
                .orElse(topic);
    }
}
