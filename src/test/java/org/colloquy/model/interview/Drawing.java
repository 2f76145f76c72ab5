package org.colloquy.model.interview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Draws queries from passages without looking at them: in turn four words in a row as a phrase,
 * three words in any order, and the beginning of a long word beside another word. A query stays if
 * no other place of the corpus has all of it, so that what should be found first is no matter of
 * taste. It knows nothing of the search that it judges: it compares letters only.
 */
public final class Drawing {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{4}");
    private static final int LEAST_WORDS = 12;
    private static final int LONG = 7;

    /** The order of the interviews when the judged queries were drawn. */
    private static final Comparator<Interview> AS_DRAWN =
            Comparator.comparing(
                            (Interview interview) -> interview.details().date(),
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Interview::slug);

    private final Random random;
    private final List<Place> places;
    private final Path folder;

    private record Place(String file, String locator, String text, List<String> words) {}

    private record Drawn(String query, Predicate<Place> found) {}

    public Drawing(Corpus corpus, Path folder, long seed) {
        this.random = new Random(seed);
        this.folder = folder;
        this.places =
                corpus.interviews().stream().sorted(AS_DRAWN).flatMap(Drawing::places).toList();
    }

    private static Stream<Place> places(Interview interview) {
        Stream<Place> asked =
                interview.questions().stream()
                        .map(q -> place(interview, q.locator().id(), q.heading().text()));
        return Stream.concat(
                asked, interview.passages().map(p -> place(interview, p.locator().id(), p.text())));
    }

    private static Place place(Interview interview, String locator, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return new Place(interview.path(), locator, folded, words(folded));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    public List<Judgement> draw(int count) {
        List<Judgement> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            Place place = places.get(random.nextInt(places.size()));
            Drawn one = draw(place, drawn.size() % 3);
            if (one != null && places.stream().filter(one.found()).count() == 1) {
                String sha256 = Judgement.digest(folder.resolve(place.file()));
                drawn.add(
                        new Judgement(place.file(), sha256, Set.of(place.locator()), one.query()));
            }
        }
        return drawn;
    }

    private @Nullable Drawn draw(Place place, int kind) {
        List<String> han =
                HAN.matcher(place.text()).results().map(MatchResult::group).distinct().toList();
        if (!han.isEmpty()) {
            String four = han.get(random.nextInt(han.size()));
            return new Drawn(four, other -> other.text().contains(four));
        }
        if (place.words().size() < LEAST_WORDS) {
            return null;
        }
        return switch (kind) {
            case 0 -> phrase(place);
            case 1 -> words(place);
            default -> beginning(place);
        };
    }

    private Drawn phrase(Place place) {
        int from = random.nextInt(place.words().size() - 3);
        List<String> four = place.words().subList(from, from + 4);
        return new Drawn(
                "\"" + String.join(" ", four) + "\"",
                other -> Collections.indexOfSubList(other.words(), four) >= 0);
    }

    private @Nullable Drawn words(Place place) {
        List<String> three = shuffled(place, 4).stream().limit(3).toList();
        return three.size() < 3
                ? null
                : new Drawn(String.join(" ", three), other -> other.words().containsAll(three));
    }

    private @Nullable Drawn beginning(Place place) {
        List<String> two = shuffled(place, LONG).stream().limit(2).toList();
        if (two.size() < 2) {
            return null;
        }
        String start = two.get(0).substring(0, two.get(0).length() - 3);
        return new Drawn(
                start + "* " + two.get(1),
                other ->
                        other.words().contains(two.get(1))
                                && other.words().stream().anyMatch(w -> w.startsWith(start)));
    }

    private List<String> shuffled(Place place, int least) {
        List<String> words =
                place.words().stream()
                        .filter(word -> word.length() >= least)
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(words, random);
        return words;
    }
}
