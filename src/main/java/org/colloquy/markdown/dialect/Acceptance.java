package org.colloquy.markdown.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.corpus.Dialect;
import org.colloquy.markdown.dialect.Candidate.Style;

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
 * <p>The rejected alternative, a list of first names, would know few of the world's.
 */
final class Acceptance {
    private static final int ENOUGH_ALONE = 3;
    private static final double SHARE_ALONE = 0.2;

    /** So many turns that follow on each other are a talk, however little of the text they are. */
    private static final int EXCHANGES = 5;

    private final List<Candidate> all;
    private final Known known;
    private final boolean lenient;
    private final Body body;
    private final int paragraphs;
    private final Tally tally;
    private final Set<String> accepted = new HashSet<>();

    private Acceptance(List<Candidate> all, Known known, Hints hints, Body body) {
        this.all = all;
        this.known = known;
        this.lenient = hints.declared() == Dialect.NAMES;
        this.body = body;
        this.paragraphs = body.content().size();
        this.tally = new Tally(all, body.text());
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
        acceptKnown();
        accepted.addAll(SpeltOut.in(all, tally));
        accepted.addAll(Openings.in(all, body, tally));
        acceptQuestionsAndAnswers();
        if (!onlyAnswers()) {
            acceptRepeated();
        }
        return all.stream().anyMatch(this::isAccepted)
                ? Singles.among(all, accepted, body, tally)
                : List.of();
    }

    private void acceptKnown() {
        Set<Candidate.Said> looked = new HashSet<>();
        for (Candidate candidate : all) {
            if (looked.add(candidate.said()) && isKnown(candidate)) {
                accepted.add(candidate.key());
            }
        }
    }

    private boolean isKnown(Candidate candidate) {
        return known.knows(candidate.name()) || isAliased(candidate) || isOfKnown(candidate);
    }

    private boolean isAliased(Candidate candidate) {
        String alias = candidate.alias();
        return alias != null && (tally.isSaid(alias) || known.knows(alias));
    }

    /** Whether it names several people all of whom are known. */
    private boolean isOfKnown(Candidate candidate) {
        List<String> parts = Names.parts(candidate.name());
        return parts.size() > 1 && parts.stream().allMatch(known::knows);
    }

    /** Whether headings ask and {@code A} answers: then nobody else has a name. */
    private boolean onlyAnswers() {
        boolean asked = all.stream().anyMatch(Candidate::asks);
        long answered = all.stream().filter(Candidate::answers).count();
        if (asked || answered < 2) {
            return false;
        }
        HeadingReader.Evidence headings = HeadingReader.Evidence.of(body);
        return headings.questions() > 1 && headings.fit() >= 0.5;
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
            if (!repeated.contains(candidate.key())
                    && tally.couldName(candidate)
                    && tally.isAtHead(candidate)
                    && !onlyNames(candidate.key())
                    && (lenient || tally.count(candidate) > 1)) {
                repeated.add(candidate.key());
            }
        }
        List<Candidate> sequence =
                all.stream().filter(c -> repeated.contains(c.key()) || isAccepted(c)).toList();
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
        return all.stream().filter(c -> c.key().equals(key)).allMatch(tally::isBeforeName);
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

    /** Also those who may speak once. */
    private List<Candidate> withOthers(Set<String> repeated) {
        return all.stream()
                .filter(
                        c ->
                                repeated.contains(c.key())
                                        || isAccepted(c)
                                        || (tally.couldName(c) && c.place().first()))
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
}
