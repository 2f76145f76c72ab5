package org.colloquy.reader.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.text.order.NaturalOrder;
import org.colloquy.text.word.WordCounter;

/**
 * Interviews that readers cannot tell from others: those with the same words, or with the same
 * title, subtitle, date, people, language and number. Parts of a series differ in one of these.
 */
public final class TwinInterviews {
    /** Words below which a text may be like another by chance. */
    private static final int MIN_WORDS = 200;

    /** Pairs whose words are compared, which have to be fetched for that. */
    private static final int MAX_PAIRS = 100;

    private static final Comparator<Interview> BY_NAME =
            Comparator.comparing(one -> CompanionFile.stem(one.path()), new NaturalOrder());

    private final InterviewList interviews;
    private final EditionReports reports;
    private final WordCounter counter = new WordCounter();

    /** The files that have been named. */
    private final Set<String> named;

    /**
     * Creates a check of an edition.
     *
     * @param named the files that are known as copies by their names
     */
    public TwinInterviews(InterviewList interviews, Set<String> named, EditionReports reports) {
        this.interviews = interviews;
        this.named = new HashSet<>(named);
        this.reports = reports;
    }

    /** Reports each interview that is like one before it in the order of their names, once. */
    public void check() {
        check(
                one -> words(one) >= MIN_WORDS,
                one -> List.of(words(one), labels(one), one.head().size()),
                TwinInterviews::haveSameText,
                Severity.WARNING,
                "these are the words of \"%s\" once more, so readers find them twice: delete one of the two files");
        check(
                one -> one.details().titled(),
                TwinInterviews::heading,
                (one, other) -> true,
                Severity.NOTE,
                "\"%s\" has the same title, date and people, so readers cannot tell the two apart: delete one of them, or give this one another title, a subtitle or its own date");
    }

    private void check(
            Predicate<Interview> isLookedAt,
            Function<Interview, Object> key,
            BiPredicate<Interview, Interview> isTwin,
            Severity severity,
            String message) {
        Map<Object, List<Interview>> alike =
                interviews.all().stream()
                        .filter(isLookedAt)
                        .collect(
                                Collectors.groupingBy(
                                        key, LinkedHashMap::new, Collectors.toList()));
        alike.values().stream()
                .filter(those -> those.size() > 1)
                .map(those -> those.stream().sorted(BY_NAME).toList())
                .flatMap(
                        those -> those.stream().skip(1).map(one -> new TwinPair(those.get(0), one)))
                .filter(pair -> !areVersions(pair.first(), pair.second()))
                .limit(MAX_PAIRS)
                .filter(pair -> isTwin.test(pair.second(), pair.first()))
                .filter(pair -> named.add(pair.second().path()))
                .forEach(pair -> report("perhaps-twice", severity, pair, message));
    }

    private void report(String code, Severity severity, TwinPair pair, String message) {
        reports.report(
                severity, code, pair.second().path(), 0, message.formatted(pair.first().path()));
    }

    /** Two interviews that are perhaps one, in the order of their names. */
    private record TwinPair(Interview first, Interview second) {}

    /** Returns the number of words below the title: copies may have titles of their own. */
    private int words(Interview interview) {
        InterviewDetails details = interview.details();
        String subtitle = details.subtitle();
        return interview.words()
                - (details.titled() ? counter.count(details.title()) : 0)
                - (subtitle == null ? 0 : counter.count(subtitle));
    }

    private static Object heading(Interview interview) {
        InterviewDetails details = interview.details();
        return List.of(
                details.title(),
                Objects.toString(details.subtitle()),
                Objects.toString(details.date()),
                details.credits().people().stream().map(Participant::name).toList(),
                details.language(),
                details.series());
    }

    private static boolean areVersions(Interview one, Interview other) {
        String original = original(one);
        return original.equals(original(other));
    }

    /** Returns the address of the interview of which one is a translation, or its own. */
    private static String original(Interview interview) {
        String original = interview.details().translationOf();
        return original == null ? interview.slug() : original;
    }

    private static List<List<String>> labels(Interview interview) {
        return interview.speakers().stream().map(Speaker::labels).toList();
    }

    private static boolean haveSameText(Interview one, Interview other) {
        return text(one).equals(text(other));
    }

    private static List<String> text(Interview interview) {
        return Stream.concat(
                        interview.headings().map(Heading::text),
                        interview.passages().map(passage -> passage.block().prose().text()))
                .toList();
    }
}
