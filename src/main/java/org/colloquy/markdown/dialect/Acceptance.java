package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.corpus.Dialect;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.jspecify.annotations.Nullable;

/**
 * Which of the words before colons are labels.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>Who is known by name (front matter, a bracket in the text, the publication) is one.
 *   <li>A name that stands at the head of a paragraph at least twice is one, if others take turns
 *       with it, or if by itself it leads a good part of the text.
 *   <li>{@code Q} is one where there is an {@code A} or another {@code Q}, and the reverse.
 *   <li>A name that stands once is one if it stands between two of those, set apart in the same
 *       way.
 *   <li>A name with a time that opens the body is one.
 *   <li>An event is one where there are others.
 *   <li>Words that any prose and any list of credits has before a colon ({@code Note}, {@code via})
 *       are none; nor is what looks like no name ({@code Key generation}, {@code 19h00 à 19h15}).
 * </ol>
 *
 * <p>The hard case is a name said once: {@code Balaji:} between {@code BS:} and {@code PV:} is a
 * speaker, {@code **Code Contributions**:} above a list between two turns is not. What tells them
 * apart is where the words stand: behind the colon like everyone else's, or below it.
 *
 * <p>The rejected alternative, a list of first names, would know few of the world's.
 */
final class Acceptance {
    private static final int ENOUGH_ALONE = 3;
    private static final double SHARE_ALONE = 0.2;

    /** So many turns that follow on each other are a talk, however little of the text they are. */
    private static final int EXCHANGES = 5;

    private static final int MOST_ANSWERS = 3;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final List<Candidate> all;
    private final Known known;
    private final boolean lenient;
    private final Body body;
    private final int paragraphs;
    private final int opening;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<Style, Map<String, Integer>> doubtful = new EnumMap<>(Style.class);
    private final Set<String> accepted = new HashSet<>();

    private Acceptance(List<Candidate> all, Known known, Hints hints, Body body) {
        this.all = all;
        this.known = known;
        this.lenient = hints.declared() == Dialect.NAMES;
        this.body = body;
        List<Chunk> content = body.content();
        this.paragraphs = content.size();
        this.opening = content.isEmpty() ? -1 : body.chunks().indexOf(content.get(0));
        for (Candidate candidate : all) {
            counts.merge(stem(candidate), 1, Integer::sum);
            heads.merge(stem(candidate), candidate.place().first() ? 1 : 0, Integer::sum);
            if (candidate.style().isDoubtful()) {
                doubtful.computeIfAbsent(candidate.style(), style -> new HashMap<>())
                        .merge(candidate.key(), 1, Integer::sum);
            }
        }
    }

    /**
     * The labels among the candidates, in the order of the text.
     *
     * @param body the text they were found in
     */
    static List<Candidate> labels(List<Candidate> all, Known known, Hints hints, Body body) {
        if (hints.declared() == Dialect.PROSE) {
            return List.of();
        }
        return new Acceptance(all, known, hints, body).labels();
    }

    private List<Candidate> labels() {
        for (Candidate candidate : all) {
            boolean aliased =
                    (candidate.alias() != null && isRepeated(candidate.alias()))
                            || isSpeltOut(candidate)
                            || (candidate.alias() != null && known.knows(candidate.alias()));
            if (known.knows(candidate.name()) || aliased || isOfKnown(candidate)) {
                accepted.add(candidate.key());
            }
            acceptWithInitials(candidate);
        }
        acceptOpening();
        acceptFirstQuestion();
        acceptQuestionsAndAnswers();
        acceptInitials();
        if (!onlyAnswers()) {
            acceptRepeated();
        }
        List<Candidate> labels = new ArrayList<>(all.stream().filter(this::isAccepted).toList());
        if (labels.isEmpty()) {
            return labels;
        }
        return withSingles();
    }

    /** Whether it names several people all of whom are known. */
    private boolean isOfKnown(Candidate candidate) {
        List<String> parts = Names.parts(candidate.name());
        return parts.size() > 1 && parts.stream().allMatch(known::knows);
    }

    /** A name with a time opens the body of a talk that has one speaker. */
    private void acceptOpening() {
        if (all.isEmpty() || !couldName(all.get(0))) {
            return;
        }
        Candidate first = all.get(0);
        boolean opens = first.place().chunk() == opening && first.place().first();
        boolean speaker = first.time() != null || Names.isUnknown(first.key());
        if (opens && speaker && first.place().alone()) {
            accepted.add(first.key());
        }
    }

    /**
     * Only the first question, or the first pair, has a label, and what asks below it has none:
     * {@code Mira: Why tea?} and, later, {@code And milk?}
     */
    private void acceptFirstQuestion() {
        List<Candidate> heads = all.stream().filter(this::isFirstName).limit(3).toList();
        if (heads.isEmpty() || heads.size() > 2) {
            return;
        }
        Candidate first = heads.get(0);
        int number = body.content().indexOf(body.chunks().get(first.place().chunk()));
        boolean opens = number == 0 || number == 1;
        List<String> below =
                body.content().stream()
                        .skip(number + 1L)
                        .map(chunk -> chunk.text(body.text()))
                        .toList();
        if (opens && asksOnce(first) && areAsked(below)) {
            heads.forEach(head -> accepted.add(head.key()));
        }
    }

    private boolean isFirstName(Candidate candidate) {
        return candidate.place().first()
                && !candidate.place().alone()
                && couldName(candidate)
                && Names.shape(candidate.name()) == Names.Shape.STRONG;
    }

    private boolean asksOnce(Candidate label) {
        int end = body.chunks().get(label.place().chunk()).end();
        return Asking.isOneQuestion(body.text().substring(Math.min(label.end(), end), end));
    }

    /** Whether a paragraph is an answer, and below it one is a question that gets another. */
    private static boolean areAsked(List<String> paragraphs) {
        for (int i = 1; i + 1 < paragraphs.size(); i++) {
            if (!Asking.asks(paragraphs.get(0))
                    && Asking.isOneQuestion(paragraphs.get(i))
                    && !Asking.asks(paragraphs.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether headings ask and {@code A} answers: then nobody else has a name. */
    private boolean onlyAnswers() {
        boolean asked = all.stream().anyMatch(Candidate::asks);
        long answered = all.stream().filter(Candidate::answers).count();
        HeadingReader.Evidence headings = HeadingReader.Evidence.of(body);
        return !asked && answered > 1 && headings.questions() > 1 && headings.fit() >= 0.5;
    }

    /** A full name and its initials, each said once, are two turns of one person. */
    private void acceptWithInitials(Candidate candidate) {
        String initials = Names.key(Names.initials(candidate.name()));
        boolean both =
                initials.length() > 1
                        && candidate.name().contains(" ")
                        && couldName(candidate)
                        && candidate.place().first()
                        && heads.getOrDefault(initials, 0) > 0;
        if (both) {
            accepted.add(candidate.key());
            accepted.add(initials);
        }
    }

    /** Whether the initials of a name, or its last part, are a label that is repeated. */
    private boolean isSpeltOut(Candidate candidate) {
        String name = candidate.name();
        String initials = Names.initials(name);
        if (!name.contains(" ") || !couldName(candidate) || !candidate.place().first()) {
            return false;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return (initials.length() > 1 && isOften(initials)) || (last.length() > 2 && isOften(last));
    }

    private boolean isOften(String name) {
        return counts.getOrDefault(Names.key(name), 0) > 1;
    }

    /** {@code RS)} and, in the next paragraph, {@code AM)}: nothing else is written like that. */
    private void acceptInitials() {
        for (int i = 1; i < all.size(); i++) {
            Candidate one = all.get(i - 1);
            Candidate other = all.get(i);
            if (isInitials(one)
                    && isInitials(other)
                    && other.place().chunk() == one.place().chunk() + 1) {
                accepted.add(one.key());
                accepted.add(other.key());
            }
        }
    }

    private static boolean isInitials(Candidate candidate) {
        return candidate.written().endsWith(")")
                && candidate.alias() == null
                && candidate.key().length() > 1
                && candidate.name().length() == candidate.written().length() - 1;
    }

    private boolean isRepeated(String alias) {
        return counts.containsKey(Names.key(alias));
    }

    /** Numbered parts count together: one who asks from the hall may do so once. */
    private static String stem(Candidate candidate) {
        return Names.stem(candidate.key());
    }

    private boolean isAccepted(Candidate candidate) {
        return accepted.contains(candidate.key());
    }

    private void acceptQuestionsAndAnswers() {
        List<Candidate> asked = all.stream().filter(Candidate::asks).toList();
        List<Candidate> answered = all.stream().filter(Candidate::answers).toList();
        if (asked.size() + answered.size() > 1) {
            asked.forEach(candidate -> accepted.add(candidate.key()));
            answered.forEach(candidate -> accepted.add(candidate.key()));
        }
    }

    private void acceptRepeated() {
        Set<String> repeated = new HashSet<>();
        for (Candidate candidate : all) {
            if (couldName(candidate)
                    && heads(candidate) > 0
                    && !onlyNames(candidate.key())
                    && (lenient || counts(candidate) > 1)) {
                repeated.add(candidate.key());
            }
        }
        List<Candidate> sequence =
                all.stream()
                        .filter(c -> repeated.contains(c.key()) || isAccepted(c))
                        .filter(c -> !c.isEvent())
                        .toList();
        Set<String> takingTurns =
                covers(sequence) || isTalk(sequence) ? takingTurns(withOthers(repeated)) : Set.of();
        Map<String, Integer> own = new HashMap<>();
        sequence.stream()
                .filter(c -> c.place().first())
                .forEach(c -> own.merge(c.key(), 1, Integer::sum));
        boolean timed = sequence.stream().allMatch(c -> c.time() != null);
        for (String key : repeated) {
            if (lenient || takingTurns.contains(key) || leads(own.getOrDefault(key, 0), timed)) {
                accepted.add(key);
            }
        }
    }

    /**
     * Whether whatever stands behind a label is a full name: {@code Presenter: Ada Sample (AS)}.
     */
    private boolean onlyNames(String key) {
        return all.stream().filter(c -> c.key().equals(key)).allMatch(this::isBeforeName);
    }

    private boolean isBeforeName(Candidate candidate) {
        String text = body.text();
        int end = text.indexOf('\n', candidate.end());
        String rest = text.substring(candidate.end(), end < 0 ? text.length() : end);
        String name = IN_BRACKETS.matcher(rest).replaceAll("").strip();
        return candidate.end() <= text.length()
                && name.contains(" ")
                && Names.shape(name) == Names.Shape.STRONG;
    }

    /** Whether somewhere in a long text people talk, paragraph by paragraph, for a while. */
    private boolean isTalk(List<Candidate> sequence) {
        int run = 1;
        for (int i = 1; i < sequence.size(); i++) {
            Candidate one = sequence.get(i - 1);
            Candidate other = sequence.get(i);
            boolean next = other.place().chunk() == one.place().chunk() + 1;
            run = next && other.place().first() && !one.key().equals(other.key()) ? run + 1 : 1;
            if (run >= EXCHANGES) {
                return true;
            }
        }
        return false;
    }

    private boolean couldName(Candidate candidate) {
        String key = candidate.key();
        if (Names.isNoName(key) || candidate.isEvent() || candidate.asks() || candidate.answers()) {
            return false;
        }
        if (candidate.style().isDoubtful() && !isDoubtfulButMeant(candidate)) {
            return false;
        }
        return Names.shape(candidate.name()) != Names.Shape.NONE;
    }

    /** A dash, a bracket or nothing behind a name: only where at least two names do so again. */
    private boolean isDoubtfulButMeant(Candidate candidate) {
        Map<String, Integer> same = doubtful.getOrDefault(candidate.style(), Map.of());
        return same.getOrDefault(candidate.key(), 0) > 1
                && same.values().stream().filter(count -> count > 1).limit(2).count() > 1;
    }

    /** Also those who may speak once. */
    private List<Candidate> withOthers(Set<String> repeated) {
        return all.stream()
                .filter(c -> !c.isEvent())
                .filter(
                        c ->
                                repeated.contains(c.key())
                                        || isAccepted(c)
                                        || (couldName(c) && c.place().first()))
                .toList();
    }

    /** Those who speak before or after somebody else. */
    private static Set<String> takingTurns(List<Candidate> sequence) {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < sequence.size(); i++) {
            String one = sequence.get(i - 1).key();
            String other = sequence.get(i).key();
            if (!one.equals(other)) {
                found.add(one);
                found.add(other);
            }
        }
        return found;
    }

    /** Whether all of them together lead more than a few paragraphs of a long text. */
    private boolean covers(List<Candidate> sequence) {
        boolean marked =
                sequence.stream().allMatch(c -> c.style() == Style.MARKED || c.time() != null);
        return sequence.size() * (marked ? 20 : 10) >= paragraphs;
    }

    private boolean leads(int own, boolean timed) {
        boolean enough = own >= ENOUGH_ALONE && own >= SHARE_ALONE * paragraphs;
        return enough || (timed && own > 1);
    }

    private int counts(Candidate candidate) {
        return counts.getOrDefault(stem(candidate), 0);
    }

    private int heads(Candidate candidate) {
        return heads.getOrDefault(stem(candidate), 0);
    }

    private List<Candidate> withSingles() {
        List<Candidate> heads =
                all.stream().filter(c -> isAccepted(c) || c.place().first()).toList();
        boolean names = heads.stream().anyMatch(c -> isAccepted(c) && !c.asks() && !c.answers());
        Set<Style> usual = usual(heads);
        boolean alone = usuallyAlone(heads);
        List<Candidate> labels = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Candidate candidate = heads.get(i);
            Candidate before = i == 0 ? null : heads.get(i - 1);
            Candidate after = i + 1 == heads.size() ? null : heads.get(i + 1);
            boolean between = isLabel(before) && isLabel(after);
            boolean ends = after == null || isHeadedBetween(candidate, after);
            boolean last = isLabel(before) && ends && counts.size() > 1;
            boolean opens =
                    before == null
                            && isLabel(after)
                            && candidate.style() == Style.MARKED
                            && !isHeadedBetween(candidate, after);
            boolean alike =
                    (usual.contains(candidate.style()) || isMeant(candidate))
                            && candidate.place().alone() == alone
                            && candidate.place().first();
            boolean single =
                    names
                            && couldName(candidate)
                            && Names.shape(candidate.name()) == Names.Shape.STRONG
                            && alike
                            && !isBeforeName(candidate)
                            && (between || last || opens || Names.isUnknown(candidate.key()));
            if (isAccepted(candidate)
                    || candidate.isEvent()
                    || single
                    || (between && asksInPlaceOfQ(candidate, after))
                    || (names && answersInBold(heads, i))) {
                labels.add(candidate);
            }
        }
        return labels.stream().allMatch(Candidate::isEvent) ? List.of() : labels;
    }

    /**
     * Whether somebody answers once where questions stand in bold with their label: it is one of
     * the first few names behind such a question, set apart by bold too.
     */
    private boolean answersInBold(List<Candidate> heads, int i) {
        for (int j = i; j >= Math.max(0, i - MOST_ANSWERS); j--) {
            Candidate candidate = heads.get(j);
            if (j < i && isAccepted(candidate)) {
                return candidate.style() == Style.AROUND
                        && !isHeadedBetween(candidate, heads.get(i));
            }
            if (candidate.style() != Style.MARKED
                    || candidate.place().alone()
                    || !couldName(candidate)
                    || Names.shape(candidate.name()) != Names.Shape.STRONG) {
                return false;
            }
        }
        return false;
    }

    /** Whether somebody asks by name where others are {@code Q}: {@code A} comes right after. */
    private boolean asksInPlaceOfQ(Candidate candidate, @Nullable Candidate after) {
        return after != null
                && after.answers()
                && after.place().chunk() == candidate.place().chunk() + 1
                && candidate.place().first()
                && couldName(candidate)
                && Names.shape(candidate.name()) == Names.Shape.STRONG
                && all.stream().anyMatch(Candidate::asks)
                && Asking.asks(body.chunks().get(candidate.place().chunk()).text(body.text()));
    }

    /** Whether a heading parts two labels, so that what stands above it does not open the talk. */
    private boolean isHeadedBetween(Candidate one, @Nullable Candidate other) {
        return other != null
                && body.chunks().subList(one.place().chunk(), other.place().chunk()).stream()
                        .anyMatch(chunk -> chunk.kind() == Chunk.Kind.HEADING);
    }

    private static boolean isMeant(Candidate candidate) {
        return candidate.style() == Style.TIMED || candidate.time() != null;
    }

    private boolean isLabel(@Nullable Candidate candidate) {
        return candidate != null && (isAccepted(candidate) || candidate.isEvent());
    }

    /** The ways in which at least a fifth of the labels are set apart. */
    private Set<Style> usual(List<Candidate> heads) {
        List<Candidate> sure = heads.stream().filter(this::isAccepted).toList();
        Map<Style, Integer> styles = new EnumMap<>(Style.class);
        sure.forEach(c -> styles.merge(c.style(), 1, Integer::sum));
        styles.values().removeIf(count -> count * 5 < sure.size());
        return Set.copyOf(styles.keySet());
    }

    private boolean usuallyAlone(List<Candidate> heads) {
        List<Candidate> sure = heads.stream().filter(this::isAccepted).toList();
        return sure.stream().filter(c -> c.place().alone()).count() * 2 > sure.size();
    }
}
