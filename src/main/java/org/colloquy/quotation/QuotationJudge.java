package org.colloquy.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.match.DifferencePart;
import org.colloquy.quotation.match.FoundPlace;
import org.colloquy.quotation.match.FoundWords;
import org.colloquy.quotation.match.QuotationMatcher;
import org.colloquy.quotation.naming.AttributionReader;
import org.colloquy.quotation.naming.AttributionReader.NamedInDraft;
import org.colloquy.quotation.naming.CorpusSpeakers;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.query.SpeakerRole;
import org.colloquy.search.result.EntryFinder;
import org.jspecify.annotations.Nullable;

/**
 * Judge of the quotations of drafts, by one edition of a corpus. It keeps what it has looked at,
 * for one draft and one thread. What it says is known, and never guessed: where it cannot tell,
 * nothing was found.
 */
public final class QuotationJudge {
    private final QuotationMatcher matcher;
    private final AttributionReader attributions;
    private final Lazy<CorpusTitles> titles;

    public QuotationJudge(EntryFinder finder) {
        this(
                finder,
                new CorpusSpeakers(finder.corpus(), finder.speakers()),
                new Lazy<>(() -> new CorpusTitles(finder.corpus())));
    }

    /**
     * Creates a judge.
     *
     * @param speakers those of the same edition
     * @param titles those of the same edition
     */
    QuotationJudge(EntryFinder finder, CorpusSpeakers speakers, Lazy<CorpusTitles> titles) {
        this.matcher = new QuotationMatcher(finder);
        this.attributions = new AttributionReader(speakers);
        this.titles = titles;
    }

    /** Judges a quotation. */
    public JudgedQuotation judge(DraftQuotation quotation) {
        WordRow quoted = WordRow.of(quotation.words());
        Optional<NamedInDraft> named = attributions.read(quotation);
        Set<String> people = named.map(NamedInDraft::people).orElse(Set.of());
        String name = named.map(NamedInDraft::written).orElse(null);
        FoundWords found = matcher.find(quoted, people).orElse(null);
        if (name == null && !isAsSaid(found) && titles.get().has(quoted)) {
            return judged(quotation, QuotationVerdict.TITLE, List.of(), List.of(), null);
        }
        if (found == null) {
            return judged(quotation, QuotationVerdict.NOT_FOUND, List.of(), List.of(), name);
        }
        if (found instanceof FoundWords.InRow row) {
            return inRow(quotation, row, quoted, people, name);
        }
        if (found instanceof FoundWords.WithGaps gaps) {
            return withGaps(quotation, gaps, people, name);
        }
        if (found instanceof FoundWords.WithChanges changes) {
            return withChanges(quotation, changes, people, name);
        }
        if (found instanceof FoundWords.InPieces pieces) {
            List<QuotedPlace> places = pieces.places().stream().map(QuotationJudge::place).toList();
            return judged(quotation, QuotationVerdict.JOINED, places, List.of(), name);
        }
        FoundWords.InRecord earlier = (FoundWords.InRecord) found;
        QuotedPlace place =
                new QuotedPlace(earlier.interview(), List.of(earlier.locator()), null, "", "", "");
        return judged(quotation, QuotationVerdict.EARLIER_EDITION, List.of(place), List.of(), name);
    }

    private static JudgedQuotation inRow(
            DraftQuotation quotation,
            FoundWords.InRow row,
            WordRow quoted,
            Set<String> people,
            @Nullable String name) {
        FoundPlace place = own(row.places(), people);
        boolean isOther = isOther(place, people);
        return new JudgedQuotation(
                quotation,
                isOther ? QuotationVerdict.OTHER_SPEAKER : QuotationVerdict.EXACT,
                places(row.places(), place),
                List.of(),
                ForgivenWriting.of(quoted, place),
                name,
                isOther);
    }

    private static JudgedQuotation withGaps(
            DraftQuotation quotation,
            FoundWords.WithGaps gaps,
            Set<String> people,
            @Nullable String name) {
        FoundPlace place = own(gaps.places(), people);
        QuotationVerdict verdict =
                isOther(place, people)
                        ? QuotationVerdict.OTHER_SPEAKER
                        : QuotationVerdict.SHORTENED;
        return judged(quotation, verdict, places(gaps.places(), place), gaps.difference(), name);
    }

    private static JudgedQuotation withChanges(
            DraftQuotation quotation,
            FoundWords.WithChanges changes,
            Set<String> people,
            @Nullable String name) {
        return new JudgedQuotation(
                quotation,
                QuotationVerdict.ALTERED,
                List.of(place(changes.place())),
                changes.difference(),
                EnumSet.noneOf(Allowance.class),
                name,
                isOther(changes.place(), people));
    }

    private static boolean isAsSaid(@Nullable FoundWords found) {
        return found instanceof FoundWords.InRow || found instanceof FoundWords.WithGaps;
    }

    private static JudgedQuotation judged(
            DraftQuotation quotation,
            QuotationVerdict verdict,
            List<QuotedPlace> places,
            List<DifferencePart> difference,
            @Nullable String named) {
        return new JudgedQuotation(
                quotation,
                verdict,
                places,
                difference,
                EnumSet.noneOf(Allowance.class),
                named,
                verdict == QuotationVerdict.OTHER_SPEAKER);
    }

    /** Returns the first place whose speaker is whom the draft names; else the first of all. */
    private static FoundPlace own(List<FoundPlace> places, Collection<String> people) {
        return places.stream()
                .filter(place -> isOf(place.in().entry(), people))
                .findFirst()
                .orElseGet(
                        () ->
                                places.stream()
                                        .filter(place -> !isOther(place, people))
                                        .findFirst()
                                        .orElse(places.get(0)));
    }

    private static boolean isOf(SearchEntry entry, Collection<String> people) {
        return entry.people().stream().anyMatch(people::contains);
    }

    /** Says whether it is known that somebody else says it than the draft names. */
    private static boolean isOther(FoundPlace place, Collection<String> people) {
        SearchEntry entry = place.in().entry();
        if (people.isEmpty()) {
            return false;
        }
        if (isAsker(entry, people)) {
            return false;
        }
        if (entry.people().isEmpty()) {
            // Nobody says what stands before the first question or turn; of prose that is not
            // known.
            return entry.role() == SpeakerRole.NOBODY
                    && entry.interview().form() != InterviewForm.PROSE
                    && entry.locator().kind() == Locator.PlaceKind.INTRODUCTION;
        }
        return entry.people().stream()
                .noneMatch(
                        own ->
                                people.stream()
                                        .anyMatch(name -> CorpusSpeakers.mayBeOne(own, name)));
    }

    /**
     * Says whether words that are asked, or said by nobody, may be those of one who is named: an
     * interviewer asks under the name of the house, and writes what stands before the questions.
     */
    private static boolean isAsker(SearchEntry entry, Collection<String> people) {
        return entry.role() != SpeakerRole.INTERVIEWEE
                && entry.interview().details().interviewers().stream()
                        .anyMatch(
                                asker ->
                                        people.stream()
                                                .anyMatch(
                                                        name ->
                                                                CorpusSpeakers.mayBeOne(
                                                                        asker.name(), name)));
    }

    private static List<QuotedPlace> places(List<FoundPlace> all, FoundPlace first) {
        List<QuotedPlace> places = new ArrayList<>();
        places.add(place(first));
        all.stream()
                .filter(place -> !place.equals(first))
                .map(QuotationJudge::place)
                .forEach(places::add);
        return places;
    }

    private static QuotedPlace place(FoundPlace found) {
        WordRow row = found.in().row();
        int start = row.word(found.from()).start();
        int end = row.word(found.to() - 1).end();
        QuotedContext context = QuotedContext.of(row.text(), start, end);
        return new QuotedPlace(
                found.in().interview(),
                found.in().locators(start, end),
                found.in().entry().speaker(),
                context.before(),
                row.text().substring(start, end),
                context.after());
    }
}
