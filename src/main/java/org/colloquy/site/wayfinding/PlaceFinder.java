package org.colloquy.site.wayfinding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.colloquy.site.text.Messages;
import org.colloquy.times.WrittenTimes;

/** Finder of the place in an interview for which a reader asks, or of the nearest to it. */
public final class PlaceFinder {
    /** Digits of a number that can be that of a place. */
    private static final int DIGITS = 9;

    private static final double SECOND = 1_000;

    private final Interview interview;
    private final PlaceRequestParser requests;

    public PlaceFinder(Interview interview, Messages words) {
        this.interview = interview;
        this.requests = new PlaceRequestParser(PlaceWords.of(words));
    }

    /** Returns the place nearest to what was asked for; empty if that names none. */
    public Optional<Locator> find(String asked) {
        return requests.parse(asked)
                .flatMap(
                        request ->
                                request instanceof PlaceRequest.TimedPlace time
                                        ? at(time.seconds())
                                        : numbered((PlaceRequest.NumberedPlace) request))
                .or(() -> interview.place(asked.strip()));
    }

    /**
     * Returns the turn or the passage of one that is said at a time: the last to begin before; the
     * first turn where none is known to.
     */
    private Optional<Locator> at(double seconds) {
        List<Opening> timed = openings();
        Opening best = null;
        for (Opening one : timed) {
            if (one.seconds() <= seconds && (best == null || one.seconds() > best.seconds())) {
                best = one;
            }
        }
        return timed.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(best)
                        .map(Opening::place)
                        .or(() -> turns().map(Turn::locator).findFirst());
    }

    /**
     * A place that opens with a time.
     *
     * @param seconds whole ones, as the page has them
     */
    private record Opening(Locator place, double seconds) {}

    private List<Opening> openings() {
        Map<Locator, Long> passages = WrittenTimes.openings(interview);
        return interview.sections().stream()
                .flatMap(Section::turns)
                .flatMap(turn -> openings(turn, passages))
                .toList();
    }

    private static Stream<Opening> openings(Turn turn, Map<Locator, Long> passages) {
        boolean begins = turn.label() != null;
        Stream<Opening> own =
                TranscriptMap.isTimed(turn)
                        ? Stream.of(
                                new Opening(
                                        turn.locator(), Math.floor(TranscriptMap.seconds(turn))))
                        : Stream.empty();
        Stream<Opening> further =
                turn.passages().stream()
                        .map(Passage::locator)
                        .flatMap(
                                place ->
                                        Stream.ofNullable(passages.get(place))
                                                .map(
                                                        at ->
                                                                new Opening(
                                                                        begins
                                                                                        && isFirst(
                                                                                                turn,
                                                                                                place)
                                                                                ? turn.locator()
                                                                                : place,
                                                                        Math.floor(at / SECOND))));
        return Stream.concat(own, further);
    }

    /** A turn's first passage has the turn's own number. */
    private static boolean isFirst(Turn turn, Locator place) {
        return turn.passages().get(0).locator().equals(place);
    }

    private Stream<Turn> turns() {
        return interview.sections().stream()
                .flatMap(Section::turns)
                .filter(turn -> turn.label() != null);
    }

    private Optional<Locator> numbered(PlaceRequest.NumberedPlace asked) {
        List<String> anchors =
                asked.section()
                        ? List.of("s" + asked.number())
                        : List.of(
                                "t" + asked.number(),
                                "q" + asked.number(),
                                "p" + asked.number(),
                                "0".equals(asked.number()) ? "intro" : "");
        String part = asked.part().isEmpty() ? "" : "-p" + asked.part();
        return Stream.of(part, "")
                .flatMap(end -> anchors.stream().map(anchor -> anchor + end))
                .flatMap(anchor -> interview.place(anchor).stream())
                .findFirst()
                .or(() -> nearest(asked));
    }

    /**
     * Returns the last place of the kind whose number is not higher; the first if there is none.
     */
    private Optional<Locator> nearest(PlaceRequest.NumberedPlace asked) {
        Function<Locator, String> number =
                place -> place.number().isEmpty() ? place.part() : place.number();
        List<Locator> places = asked.section() ? sections() : wholes();
        int wanted = leading(asked.number());
        Locator best = null;
        for (Locator place : places) {
            int here = leading(number.apply(place));
            if (here <= wanted && (best == null || here > leading(number.apply(best)))) {
                best = place;
            }
        }
        return Optional.ofNullable(best).or(() -> places.stream().findFirst());
    }

    private List<Locator> sections() {
        return interview.headedSections().stream()
                .flatMap(section -> Stream.ofNullable(section.locator()))
                .toList();
    }

    /** Returns what is numbered from 1 on in an interview of this form. */
    private List<Locator> wholes() {
        return switch (interview.form()) {
            case TURNS -> turns().map(Turn::locator).toList();
            case QUESTIONS -> interview.questions().stream().map(Question::locator).toList();
            case PROSE ->
                    interview
                            .passages()
                            .map(Passage::locator)
                            .filter(place -> place.kind() == Locator.PlaceKind.PROSE)
                            .toList();
        };
    }

    private static int leading(String number) {
        String digits = number.replaceAll("[a-z]+$", "");
        return digits.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
