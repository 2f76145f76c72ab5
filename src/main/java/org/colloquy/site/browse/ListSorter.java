package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.corpus.InterviewVoices.VoiceList;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.site.browse.ListedInterview.ListHeading;
import org.colloquy.site.text.ListInitial;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.name.FamilyName;
import org.colloquy.text.order.NaturalCollation;

/** Puts interviews in each order, below the headings that fit it. */
final class ListSorter {
    /** Word in the place of the year; part of the id of its heading. */
    private static final String UNDATED = "undated";

    private final Corpus corpus;
    private final Messages words;
    private final NaturalCollation collation;

    ListSorter(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.collation = new NaturalCollation(corpus.settings().language());
    }

    /** Somebody by whose name an interview is listed. */
    private record NamedInterview(Interview interview, FamilyName name) {}

    /**
     * Returns interviews in an order.
     *
     * @param newestFirst all that are listed, the newest first
     */
    ListedInterviews sorted(ListOrder order, List<Interview> newestFirst) {
        return new ListedInterviews(
                switch (order) {
                    case DATE -> newestFirst.stream().map(this::byYear).toList();
                    case TITLE -> byTitle(newestFirst);
                    case PERSON -> byPerson(newestFirst);
                    case SERIES -> bySeries(newestFirst);
                });
    }

    /** Returns those orders in which there is something to see. */
    List<ListOrder> orders(List<Interview> interviews) {
        List<ListOrder> orders = new ArrayList<>(List.of(ListOrder.DATE, ListOrder.TITLE));
        if (interviews.stream().anyMatch(interview -> person(interview).isPresent())) {
            orders.add(ListOrder.PERSON);
        }
        if (!corpus.series().all().isEmpty()) {
            orders.add(ListOrder.SERIES);
        }
        return orders;
    }

    private ListedInterview byYear(Interview interview) {
        PartialDate date = interview.details().date();
        String year = date == null ? UNDATED : Integer.toString(date.year());
        String name = date == null ? words.text("years.undated") : year;
        return new ListedInterview(interview, new ListHeading("y" + year, name));
    }

    private List<ListedInterview> byTitle(List<Interview> interviews) {
        return interviews.stream()
                .sorted(Comparator.comparing(interview -> interview.details().title(), collation))
                .map(one -> new ListedInterview(one, initial(one.details().title())))
                .toList();
    }

    private static ListHeading initial(String name) {
        int first = 0;
        while (first < name.length() && !Character.isLetterOrDigit(name.codePointAt(first))) {
            first += Character.charCount(name.codePointAt(first));
        }
        ListInitial initial = ListInitial.of(first < name.length() ? name.substring(first) : name);
        return new ListHeading(initial.id(), initial.name(), initial.language(), null);
    }

    private List<ListedInterview> byPerson(List<Interview> interviews) {
        List<NamedInterview> named = new ArrayList<>();
        List<ListedInterview> others = new ArrayList<>();
        for (Interview interview : interviews) {
            person(interview)
                    .ifPresentOrElse(
                            name -> named.add(new NamedInterview(interview, name)),
                            () -> others.add(listedLast(interview, "nobody")));
        }
        named.sort(Comparator.comparing(NamedInterview::name, FamilyName.order(collation)));
        return Stream.concat(
                        named.stream()
                                .map(
                                        one ->
                                                new ListedInterview(
                                                        one.interview(),
                                                        initial(one.name().sortedAs()))),
                        others.stream())
                .toList();
    }

    /** Returns the name of who is named first: who answers, else who speaks, else who asks. */
    private Optional<FamilyName> person(Interview interview) {
        InterviewVoices voices = corpus.people().voices(interview.details());
        return Stream.of(voices.answering(), voices.speaking(), voices.asking())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .map(VoiceList::all)
                .map(people -> familyName(people.get(0)));
    }

    private FamilyName familyName(Participant participant) {
        String language = corpus.settings().language();
        return corpus.people()
                .find(participant)
                .map(known -> known.familyName(language))
                .orElseGet(() -> FamilyName.of(participant.name(), language));
    }

    private List<ListedInterview> bySeries(List<Interview> interviews) {
        Set<Interview> rest = new HashSet<>(interviews);
        List<ListedInterview> listed = new ArrayList<>();
        for (Series series : corpus.series().all()) {
            ListHeading heading =
                    new ListHeading(
                            "series-" + series.id(),
                            series.name(),
                            null,
                            SitePaths.series(series.id(), 1));
            series.interviews().stream()
                    .filter(rest::remove)
                    .forEach(one -> listed.add(new ListedInterview(one, heading)));
        }
        interviews.stream()
                .filter(rest::contains)
                .forEach(one -> listed.add(listedLast(one, "series.other")));
        return listed;
    }

    private ListedInterview listedLast(Interview interview, String key) {
        return new ListedInterview(interview, new ListHeading("others", words.text(key)));
    }
}
