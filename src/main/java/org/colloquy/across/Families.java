package org.colloquy.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.QuestionEntry;
import org.colloquy.corpus.Revision;
import org.colloquy.corpus.Slugs;
import org.colloquy.corpus.Target;
import org.jspecify.annotations.Nullable;

/**
 * Finds the questions that several people were asked, by their wording.
 *
 * <p>Rules, of which each prefers missing a family to making a wrong one:
 *
 * <ol>
 *   <li>What is compared is the sentences that ask, less what leads to them (<i>And</i>, <i>Thank
 *       you</i>) and the names of who speaks in the interview: whoever is addressed may differ.
 *   <li>A question that means something said before (<i>Is that right?</i>) asks something else
 *       each time and is in no family; a turn that only wants assent (<i>right?</i>) asks nothing.
 *   <li>Two wordings are the same if all their words are; nearly the same if all that the shorter
 *       says of its subject stands in the longer, in the same order, is most of it, and both ask in
 *       the same way: who, why, not.
 *   <li>The first who asked founds the family; later questions are compared with the founding
 *       wording only. So a family never drifts from one question to another over those between, and
 *       an interview that is put in later never moves another question or changes an address.
 *   <li>The editor goes first: what {@code questions.md} names belongs where it says.
 * </ol>
 *
 * <p>The hard case: <i>What hardware do you use?</i> and <i>What software do you use?</i> share
 * most of their words, and more than many pairs that ask the same. What tells them apart is that
 * each has a word of its own subject that the other lacks; so the rule asks that one contains the
 * other, not that they share much. Rejected: a threshold on shared words (joins these two), word
 * vectors (join them even more surely, and make addresses depend on a model), and linking whatever
 * is linked (chains of near wordings).
 *
 * <p>Near-linear: equal wordings meet in a map, and only those are compared that share a pair of
 * rare words ({@link RareWords}). A pair takes {@value #CROWD} wordings; where more share it, later
 * ones only join by the same wording.
 */
public final class Families {
    private static final int CROWD = 200;

    /** The longest address, in characters. */
    private static final int ADDRESS = 64;

    private final List<Family> all = new ArrayList<>();
    private final Map<String, Family> byId = new HashMap<>();

    /** The address of the family of each question, in each interview. */
    private final Map<String, Map<Locator, String>> byPlace;

    /** A question with its wording. */
    record Put(Asked asked, Wording wording) {

        /** Whether the same is asked at the same place of an interview. */
        boolean isAskedAlike(Put other) {
            return asked.locator().equals(other.asked.locator())
                    && asked.isMarked() == other.asked.isMarked()
                    && wording.equals(other.wording);
        }
    }

    /** A family while it is being found. */
    private static final class Founding {
        private final int number;
        private final @Nullable QuestionEntry entry;
        private final List<Put> members = new ArrayList<>();
        private final Set<String> apart = new HashSet<>();

        Founding(int number, @Nullable QuestionEntry entry) {
            this.number = number;
            this.entry = entry;
        }
    }

    /**
     * What the editor says.
     *
     * @param places those that it names, in its order, each by its anchor
     */
    private record Editing(List<QuestionEntry> entries, List<Target.OfPassage> places) {

        static Editing of(Corpus corpus) {
            return new Editing(
                    corpus.questionEntries(),
                    corpus.questionEntries().stream()
                            .flatMap(e -> Stream.of(e.joined().places(), e.apart().places()))
                            .flatMap(Collection::stream)
                            .map(place -> plain(corpus, place))
                            .toList());
        }
    }

    /** A wording with which later ones are compared. */
    private record Founder(Founding founding, Wording wording) {}

    private final Map<String, Founding> byKey = new HashMap<>();
    private final Map<Long, List<Founder>> shorter = new HashMap<>();
    private final Map<Long, List<Founder>> longer = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private RareWords words = new RareWords(Map.of());
    private final List<Founding> foundings = new ArrayList<>();

    /** In the order of the corpus. */
    private final List<Interview> interviews;

    /** What is asked in each. */
    private final Map<Interview, List<Put>> questions;

    private final Editing editing;

    private Families(
            List<Interview> interviews,
            Map<Interview, List<Put>> questions,
            Editing editing,
            Map<String, Map<Locator, String>> byPlace) {
        this.interviews = interviews;
        this.questions = questions;
        this.editing = editing;
        this.byPlace = byPlace;
    }

    /** Finds all families of a corpus. */
    public static Families of(Corpus corpus) {
        return of(corpus, null);
    }

    /**
     * Finds all families of a corpus.
     *
     * @param before those of an earlier edition: what was asked in interviews that are the same is
     *     not looked for again, and where nothing else is asked the families are the same too
     */
    static Families of(Corpus corpus, @Nullable Families before) {
        Editing editing = Editing.of(corpus);
        return Optional.ofNullable(before)
                .filter(known -> known.editing.equals(editing))
                .flatMap(known -> known.in(corpus.interviews()))
                .orElseGet(
                        () -> found(corpus, editing, before == null ? Map.of() : before.questions));
    }

    private static Families found(Corpus corpus, Editing editing, Map<Interview, List<Put>> known) {
        List<Interview> all = corpus.interviews();
        List<List<Put>> asked =
                all.parallelStream()
                        .map(
                                interview ->
                                        Optional.ofNullable(known.get(interview))
                                                .orElseGet(() -> put(interview).toList()))
                        .toList();
        Map<Interview, List<Put>> questions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            questions.put(all.get(i), asked.get(i));
        }
        Families families = new Families(all, questions, editing, new HashMap<>());
        families.find(corpus);
        return families;
    }

    /**
     * These families in later interviews, if the same is asked there at the same places; each
     * question then has its interview as it is now.
     */
    private Optional<Families> in(List<Interview> now) {
        Optional<List<Revision<Interview>>> revisions = Revision.between(interviews, now);
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Map<Interview, List<Put>> all = new HashMap<>(questions);
        Map<String, Map<Locator, Asked>> changed = new HashMap<>();
        for (Revision<Interview> revision : revisions.get()) {
            List<Put> earlier = all.remove(revision.earlier());
            List<Put> later = put(revision.later()).toList();
            if (!isInOneLanguage(revision)
                    || Revision.between(earlier, later, Put::isAskedAlike).isEmpty()) {
                return Optional.empty();
            }
            all.put(revision.later(), later);
            Map<Locator, Asked> places = new HashMap<>();
            later.forEach(put -> places.put(put.asked().locator(), put.asked()));
            changed.put(revision.later().slug(), places);
        }
        return Optional.of(with(now, all, changed));
    }

    private static boolean isInOneLanguage(Revision<Interview> revision) {
        Revision<String> languages = revision.map(interview -> interview.details().language());
        return languages.earlier().equals(languages.later());
    }

    private Families with(
            List<Interview> now,
            Map<Interview, List<Put>> asked,
            Map<String, Map<Locator, Asked>> changed) {
        Set<String> concerned = new HashSet<>();
        changed.keySet().forEach(slug -> concerned.addAll(addresses(slug).values()));
        Families families = new Families(now, asked, editing, byPlace);
        for (Family family : all) {
            families.add(concerned.contains(family.id()) ? with(family, changed) : family);
        }
        return families;
    }

    private Map<Locator, String> addresses(String slug) {
        return byPlace.getOrDefault(slug, Map.of());
    }

    private static Family with(Family family, Map<String, Map<Locator, Asked>> changed) {
        List<Asked> asked =
                family.asked().stream()
                        .map(
                                old ->
                                        changed.getOrDefault(old.interview().slug(), Map.of())
                                                .getOrDefault(old.locator(), old))
                        .toList();
        return new Family(
                family.id(),
                family.title(),
                family.language(),
                family.text(),
                family.isEdited(),
                asked);
    }

    /** The families, those asked of most first. */
    public List<Family> all() {
        return List.copyOf(all);
    }

    public Optional<Family> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The family of a question or a turn. */
    public Optional<Family> of(Interview interview, Locator place) {
        return Optional.ofNullable(addresses(interview.slug()).get(place)).flatMap(this::find);
    }

    /** The families of the questions in an interview, each once. */
    public List<Family> in(Interview interview) {
        return addresses(interview.slug()).values().stream()
                .distinct()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private void find(Corpus corpus) {
        questions.values().forEach(puts -> puts.forEach(put -> count(put.wording())));
        corpus.questionEntries().forEach(this::know);
        words = new RareWords(frequencies);
        Map<Target.OfPassage, Founding> told = editor(corpus);
        Map<Target.OfPassage, Set<Founding>> kept = apart(corpus);
        for (Put put : (Iterable<Put>) oldestFirst()::iterator) {
            Target.OfPassage place = place(put.asked());
            Founding by = told.get(place);
            if (by != null) {
                by.members.add(put);
            } else if (put.wording().standsAlone(put.asked().isMarked()) || isNamed(put)) {
                join(put, kept.getOrDefault(place, Set.of()));
            }
        }
        finish();
    }

    private Stream<Put> oldestFirst() {
        return interviews.stream()
                .sorted(Family.OLDEST_FIRST)
                .flatMap(interview -> questions.getOrDefault(interview, List.of()).stream());
    }

    static Stream<Put> put(Interview interview) {
        Set<String> names =
                Stream.concat(
                                interview.details().people().stream().map(person -> person.name()),
                                interview.speakers().stream()
                                        .flatMap(
                                                speaker ->
                                                        Stream.concat(
                                                                Stream.of(speaker.name()),
                                                                speaker.people().stream())))
                        .flatMap(name -> Stream.of(name.split("[\\s.]+")))
                        .filter(name -> name.length() > 1 && Character.isUpperCase(name.charAt(0)))
                        .collect(Collectors.toSet());
        return Asked.in(interview)
                .map(asked -> new Put(asked, Wording.of(asked.words(), names)))
                .filter(put -> !put.wording().key().isEmpty());
    }

    private void count(Wording wording) {
        wording.content().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }

    /** What an editor writes is no wording of a question, but is compared with some. */
    private void know(QuestionEntry entry) {
        Stream.concat(Stream.of(entry.name()), entry.joined().wordings().stream())
                .flatMap(words -> Wording.of(words, Set.of()).content().stream())
                .forEach(word -> frequencies.putIfAbsent(word, 0));
    }

    private static Target.OfPassage place(Asked asked) {
        return new Target.OfPassage(asked.interview().slug(), asked.locator().id());
    }

    // What the editor says.

    private Map<Target.OfPassage, Founding> editor(Corpus corpus) {
        Map<Target.OfPassage, Founding> told = new HashMap<>();
        for (QuestionEntry entry : corpus.questionEntries()) {
            Founding founding = new Founding(foundings.size(), entry);
            foundings.add(founding);
            found(founding, Wording.of(entry.name(), Set.of()));
            for (String words : entry.joined().wordings()) {
                found(founding, Wording.of(words, Set.of()));
            }
            entry.joined()
                    .places()
                    .forEach(place -> told.putIfAbsent(plain(corpus, place), founding));
            entry.apart().wordings().stream()
                    .map(words -> Wording.of(words, Set.of()).key())
                    .forEach(founding.apart::add);
        }
        return told;
    }

    private Map<Target.OfPassage, Set<Founding>> apart(Corpus corpus) {
        Map<Target.OfPassage, Set<Founding>> kept = new HashMap<>();
        for (Founding founding : foundings) {
            if (founding.entry != null) {
                for (Target.OfPassage place : founding.entry.apart().places()) {
                    kept.computeIfAbsent(plain(corpus, place), p -> new HashSet<>()).add(founding);
                }
            }
        }
        return kept;
    }

    /** The same place by its anchor and no other name. */
    private static Target.OfPassage plain(Corpus corpus, Target.OfPassage place) {
        return corpus.interview(place.slug())
                .flatMap(interview -> interview.place(place.fragment()))
                .map(locator -> new Target.OfPassage(place.slug(), locator.whole().id()))
                .orElse(place);
    }

    // What wordings say.

    private void join(Put put, Set<Founding> not) {
        Wording wording = put.wording();
        boolean marked = put.asked().isMarked();
        Founding same = byKey.get(wording.key());
        if (same != null && takes(same, put, not)) {
            same.members.add(put);
            return;
        }
        if (wording.isComparable(marked)) {
            Optional<Founding> near = near(put, not);
            if (near.isPresent()) {
                near.get().members.add(put);
                return;
            }
        }
        Founding founding = new Founding(foundings.size(), null);
        foundings.add(founding);
        founding.members.add(put);
        found(founding, wording);
    }

    /** Whether the editor names the very wording, whatever is to be thought of it. */
    private boolean isNamed(Put put) {
        Founding founding = byKey.get(put.wording().key());
        return founding != null && founding.entry != null;
    }

    private static boolean takes(Founding founding, Put put, Set<Founding> not) {
        return !not.contains(founding) && !founding.apart.contains(put.wording().key());
    }

    private void found(Founding founding, Wording wording) {
        byKey.putIfAbsent(wording.key(), founding);
        if (!wording.isComparable(true)) {
            return;
        }
        Founder founder = new Founder(founding, wording);
        put(shorter, words.rarest(wording.content()), founder);
        words.pairs(wording.content()).forEach(pair -> put(longer, pair, founder));
    }

    private static void put(Map<Long, List<Founder>> map, long pair, Founder founder) {
        List<Founder> crowd = map.computeIfAbsent(pair, p -> new ArrayList<>(1));
        if (crowd.size() < CROWD) {
            crowd.add(founder);
        }
    }

    private Optional<Founding> near(Put put, Set<Founding> not) {
        Wording wording = put.wording();
        boolean marked = put.asked().isMarked();
        Stream<Founder> candidates =
                Stream.concat(
                        words.pairs(wording.content())
                                .boxed()
                                .flatMap(p -> shorter.getOrDefault(p, List.of()).stream()),
                        longer.getOrDefault(words.rarest(wording.content()), List.of()).stream());
        Comparator<Map.Entry<Founding, Double>> order = Map.Entry.comparingByValue();
        return candidates
                .filter(founder -> takes(founder.founding(), put, not))
                .filter(founder -> founder.wording().isComparable(marked))
                .map(f -> Map.entry(f.founding(), f.wording().likeness(wording)))
                .filter(entry -> entry.getValue() > 0)
                .max(order.thenComparing(entry -> -entry.getKey().number))
                .map(Map.Entry::getKey);
    }

    // The result.

    private void finish() {
        Set<String> ids = new HashSet<>();
        foundings.stream()
                .flatMap(f -> Stream.ofNullable(f.entry == null ? null : f.entry.id()))
                .forEach(ids::add);
        // What was asked only once keeps its address too, so that a second asking changes no other.
        foundings.stream()
                .filter(founding -> founding.entry != null || !founding.members.isEmpty())
                .map(founding -> family(founding, ids))
                .filter(Families::isShown)
                .forEach(this::add);
        all.forEach(this::place);
        all.sort(
                Comparator.comparing((Family family) -> -family.interviews().count())
                        .thenComparing(Family::title));
        byKey.clear();
        shorter.clear();
        longer.clear();
        frequencies.clear();
        words = new RareWords(Map.of());
        foundings.clear();
    }

    private static boolean isShown(Family family) {
        return !family.asked().isEmpty()
                && (family.isEdited() || family.interviews().limit(2).count() > 1);
    }

    private void add(Family family) {
        all.add(family);
        byId.put(family.id(), family);
    }

    private void place(Family family) {
        for (Asked asked : family.asked()) {
            byPlace.computeIfAbsent(asked.interview().slug(), slug -> new HashMap<>())
                    .put(asked.locator(), family.id());
        }
    }

    private static Family family(Founding founding, Set<String> ids) {
        QuestionEntry entry = founding.entry;
        String title = entry == null ? usual(founding.members) : entry.name();
        String given = entry == null ? null : entry.id();
        String first = entry == null ? founding.members.get(0).wording().title() : entry.name();
        List<Asked> asked = founding.members.stream().map(Put::asked).toList();
        return new Family(
                given == null ? address(first, ids) : given,
                title,
                entry == null ? language(founding.members, title) : null,
                entry == null ? List.of() : entry.text(),
                entry != null,
                asked);
    }

    private static String language(List<Put> members, String title) {
        return members.stream()
                .filter(put -> put.wording().title().equals(title))
                .findFirst()
                .orElse(members.get(0))
                .asked()
                .interview()
                .details()
                .language();
    }

    /** The title used most; of several the oldest. */
    private static String usual(List<Put> members) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        members.forEach(put -> counts.merge(put.wording().title(), 1, Integer::sum));
        String most = members.get(0).wording().title();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }

    private static String address(String title, Collection<String> taken) {
        String slug = Slugs.ofName(title);
        if (slug.length() > ADDRESS) {
            int cut = slug.lastIndexOf('-', ADDRESS);
            slug = slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(0, ADDRESS / 2));
        }
        String id = slug;
        for (int i = 2; !taken.add(id); i++) {
            id = slug + "-" + i;
        }
        return id;
    }
}
