package org.colloquy.reader.transcript.doubt.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * Finder of people whom front matter declares and nothing in a text names: no label, and no words
 * either, as those that introduce a guest.
 *
 * <p>Somebody is missing only where each label says who speaks, so that they can be behind none:
 * {@code Q}, {@code Speaker 1} or {@code All} may be anybody. Those of a part of the talk that
 * bears no labels, as questions in bold do not, are not missing; nor are those of a part of which
 * nobody is labelled, where all who are labelled are known.
 */
public final class MissingPeople {
    private static final int LEAST_MENTIONED = 3;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final DialectHints hints;
    private final SpokenParts parts;
    private final String text;
    private final Set<String> declared;

    /** The labels of those whom front matter does not declare, and how often each stands. */
    private final Map<String, Integer> others;

    /** The declared names of those who are labelled. */
    private final Set<String> labelled = new HashSet<>();

    private MissingPeople(DialectHints hints, SpokenParts parts, String text) {
        this.hints = hints;
        this.parts = parts;
        this.text = text;
        this.declared = hints.people().stream().map(Participant::name).collect(Collectors.toSet());
        this.others = new LinkedHashMap<>();
        parts.labels().forEach(this::count);
    }

    /**
     * Returns those who are missing, in the order of the front matter.
     *
     * @param text the words of the interview
     */
    public static List<MissingPerson> find(DialectHints hints, SpokenParts parts, String text) {
        boolean clear = parts.labels().stream().allMatch(MissingPeople::tellsWho);
        return parts.labels().isEmpty() || !clear
                ? List.of()
                : new MissingPeople(hints, parts, text).find();
    }

    private static boolean tellsWho(ResolvedLabel label) {
        return label.kind() == SpeakerKind.PERSON
                || (label.kind() == SpeakerKind.GROUP && !label.label().people().isEmpty());
    }

    private void count(ResolvedLabel label) {
        for (String name : label.label().people()) {
            if (declared.contains(name)) {
                labelled.add(name);
            } else {
                others.merge(name, 1, Integer::sum);
            }
        }
    }

    private List<MissingPerson> find() {
        List<String> strangers = strangers();
        List<Participant> missing =
                Stream.of(
                                missing(hints.interviewers(), parts.asksByName(), strangers),
                                missing(hints.interviewees(), parts.answersByName(), strangers),
                                missing(
                                        hints.speakers(),
                                        parts.asksByName() && parts.answersByName(),
                                        strangers))
                        .flatMap(List::stream)
                        .toList();
        String commonest = strangers.stream().max(byLikelihood()).orElse(null);
        boolean paired = missing.size() == strangers.size();
        return IntStream.range(0, missing.size())
                .mapToObj(
                        i ->
                                new MissingPerson(
                                        missing.get(i), paired ? strangers.get(i) : commonest))
                .toList();
    }

    /**
     * Returns the labels that none of those who are declared can bear, in the order in which they
     * speak first: who asks mostly does so before who answers.
     */
    private List<String> strangers() {
        return others.keySet().stream()
                .filter(other -> hints.people().stream().noneMatch(one -> isLike(one, other)))
                .toList();
    }

    /** Orders labels: one that is no full name is likelier than another, then the commonest. */
    private Comparator<String> byLikelihood() {
        return Comparator.comparing((String other) -> !other.contains(" "))
                .thenComparing(other -> others.getOrDefault(other, 0));
    }

    private List<Participant> missing(
            List<Participant> people, boolean byName, List<String> strangers) {
        boolean labelledToo = people.stream().anyMatch(one -> labelled.contains(one.name()));
        if (!byName || (strangers.isEmpty() && !labelledToo)) {
            return List.of();
        }
        return people.stream()
                .filter(one -> !labelled.contains(one.name()))
                .filter(one -> others.keySet().stream().noneMatch(name -> isLike(one, name)))
                .filter(one -> names(one).noneMatch(this::isMentioned))
                .toList();
    }

    private static Stream<String> names(Participant participant) {
        return Stream.concat(Stream.of(participant.name()), participant.aliases().stream());
    }

    private static boolean isLike(Participant participant, String label) {
        return names(participant).anyMatch(name -> NameLikeness.mayBeOne(label, name));
    }

    private boolean isMentioned(String name) {
        String words =
                BLANKS.splitAsStream(name.strip())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s\\u00A0*_]+"));
        boolean spaced = name.codePoints().noneMatch(NameLikeness::isHanOrHangul);
        String edge = "[\\p{L}\\p{N}]";
        return name.codePointCount(0, name.length()) >= (spaced ? LEAST_MENTIONED : 2)
                && Pattern.compile(
                                spaced ? "(?<!" + edge + ")" + words + "(?!" + edge + ")" : words,
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find();
    }
}
