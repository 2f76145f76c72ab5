package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.model.page.SeriesProfiles;
import org.colloquy.text.Slugs;
import org.colloquy.text.order.NaturalOrder;
import org.colloquy.text.word.SpellingCount;
import org.jspecify.annotations.Nullable;

/**
 * The series of a corpus: those that interviews name, else those of folders with a file that says
 * so, or, where no interview names any, the folders in which they lie. Spellings that give one
 * address are one series. Each interview counts once, whatever its languages.
 */
public final class SeriesIndex {
    private static final Comparator<Interview> IN_ORDER =
            Comparator.comparing(
                            (Interview interview) -> interview.details().series().order(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Interview::slug, new NaturalOrder());

    private static final Comparator<Series> BY_NAME =
            Comparator.comparing(Series::order, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            (Series series) -> series.name().toLowerCase(Locale.ROOT),
                            new NaturalOrder())
                    .thenComparing(Series::id);

    /**
     * Interviews that belong together.
     *
     * @param id part of its address
     * @param name as its file says, else as most of its interviews write it
     * @param interviews those that its file names in the order there, then by their numbers in it,
     *     those without behind, in the natural order of their addresses
     * @param profile what a file says of it; null where none does
     */
    public record Series(
            String id, String name, List<Interview> interviews, @Nullable SeriesProfile profile) {
        public Series {
            interviews = List.copyOf(interviews);
        }

        @Nullable Double order() {
            return profile == null ? null : profile.order();
        }
    }

    private final List<Series> all;
    private final Map<String, Series> byInterview = new HashMap<>();

    private SeriesIndex(List<Series> all, Translations translations) {
        this.all = all;
        for (Series series : all) {
            for (Interview lead : series.interviews()) {
                translations.versions(lead).forEach(one -> byInterview.put(one.slug(), series));
            }
        }
    }

    static SeriesIndex of(Translations translations, SeriesProfiles profiles) {
        boolean named =
                translations.leads().stream().anyMatch(lead -> named(translations, lead) != null);
        List<Series> all =
                named
                        ? grouped(translations, profiles, lead -> named(translations, lead))
                        : folders(translations, profiles);
        return new SeriesIndex(all, translations);
    }

    /** Returns the title that the folders give to the series of an interview; null if none. */
    private static @Nullable String profiled(
            Translations translations, SeriesProfiles profiles, Interview lead) {
        return translations.versions(lead).stream()
                .flatMap(one -> profiles.of(one.path()).stream())
                .findFirst()
                .map(SeriesProfile::title)
                .orElse(null);
    }

    private static @Nullable String named(Translations translations, Interview lead) {
        return translations.versions(lead).stream()
                .map(one -> one.details().series().series())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Returns the folders below the one that all share, if they tell interviews apart. */
    private static List<Series> folders(Translations translations, SeriesProfiles profiles) {
        List<List<String>> folders =
                translations.leads().stream().map(SeriesIndex::folders).toList();
        int shared = shared(folders);
        List<Series> found =
                grouped(
                        translations,
                        profiles,
                        lead -> {
                            List<String> path = folders(lead);
                            return path.size() > shared ? readable(path.get(shared)) : null;
                        });
        boolean tells =
                found.size() > 1 && found.stream().anyMatch(one -> one.interviews().size() > 1);
        return tells ? found : grouped(translations, profiles, lead -> null);
    }

    /** Returns the folders on the way to an interview, from where all interviews lie. */
    private static List<String> folders(Interview interview) {
        String[] path = interview.path().split("/");
        int deep = (int) interview.slug().chars().filter(c -> c == '/').count();
        return List.of(path).subList(Math.max(0, path.length - 1 - deep), path.length - 1);
    }

    private static int shared(List<List<String>> folders) {
        if (folders.isEmpty()) {
            return 0;
        }
        List<String> first = folders.get(0);
        int shared = first.size();
        for (List<String> path : folders) {
            int same = 0;
            while (same < Math.min(shared, path.size()) && path.get(same).equals(first.get(same))) {
                same++;
            }
            shared = same;
        }
        return shared;
    }

    private static String readable(String folder) {
        String words = folder.replaceAll("[-_]+", " ").strip();
        return words.isEmpty()
                ? folder
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Series> grouped(
            Translations translations,
            SeriesProfiles profiles,
            Function<Interview, @Nullable String> name) {
        Map<String, List<Interview>> members = new TreeMap<>();
        Map<String, SpellingCount> names = new HashMap<>();
        for (Interview lead : translations.leads()) {
            String own = named(translations, lead);
            String folder = own == null ? profiled(translations, profiles, lead) : null;
            String written = own != null ? own : folder != null ? folder : name.apply(lead);
            if (written != null) {
                String id = Slugs.ofName(written);
                members.computeIfAbsent(id, i -> new ArrayList<>()).add(lead);
                names.computeIfAbsent(id, i -> new SpellingCount()).add(written.strip());
            }
        }
        List<Series> all = new ArrayList<>();
        members.forEach(
                (id, interviews) -> {
                    SeriesProfile profile = profiles.ofSeries(id).orElse(null);
                    interviews.sort(profile == null ? IN_ORDER : inOrder(profile));
                    String shown =
                            profile == null
                                    ? names.getOrDefault(id, new SpellingCount()).mostFrequent()
                                    : profile.title();
                    all.add(new Series(id, shown, interviews, profile));
                });
        all.sort(BY_NAME);
        return List.copyOf(all);
    }

    private static Comparator<Interview> inOrder(SeriesProfile profile) {
        return Comparator.comparing((Interview one) -> profile.place(one.path()))
                .thenComparing(IN_ORDER);
    }

    /** Returns all series: by their numbers, those without behind, in the order of their names. */
    public List<Series> all() {
        return all;
    }

    /** Returns the series of an address. */
    public Optional<Series> find(String id) {
        return all.stream().filter(series -> series.id().equals(id)).findFirst();
    }

    /** Returns the series to which an interview belongs, in any of its languages. */
    public Optional<Series> of(Interview interview) {
        return Optional.ofNullable(byInterview.get(interview.slug()));
    }
}
