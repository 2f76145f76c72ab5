package org.colloquy.reader.transcript.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.speaker.decision.LabelClassifier;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;

/**
 * The reasons why lines are labels, and whom they name, or why they are none, in words for an
 * editor. They follow the rules of {@link LabelClassifier} and {@link SpeakerResolver}, which
 * decide; these only say which of them applies.
 */
public final class LabelReasons {
    private final KnownSpeakers known;
    private final DialectHints hints;
    private final ResolvedSpeakers speakers;
    private final LabelCounts counts;
    private final Set<Integer> inKnownForms;
    private final Set<String> accepted;

    /**
     * Creates the reasons for a text.
     *
     * @param candidates all lines that have the form of a label
     * @param speakers who was found in them
     */
    public LabelReasons(
            List<LabelCandidate> candidates,
            DialectHints hints,
            ResolvedSpeakers speakers,
            String text) {
        this.known = KnownSpeakers.of(hints, text);
        this.hints = hints;
        this.speakers = speakers;
        this.counts = new LabelCounts(candidates, text);
        this.inKnownForms =
                candidates.stream()
                        .map(LabelCandidate::line)
                        .collect(Collectors.toCollection(HashSet::new));
        this.accepted =
                speakers.labels().stream()
                        .map(label -> label.candidate().key())
                        .collect(Collectors.toSet());
    }

    /** Returns for whom a label is taken. */
    public String whom(ResolvedLabel label) {
        return switch (label.kind()) {
            case EVENT -> "an event";
            case PERSON, GROUP -> label.speaker();
            case UNKNOWN -> part(label.candidate());
        };
    }

    private static String part(LabelCandidate candidate) {
        if (candidate.asks()) {
            return "whoever asks";
        }
        return candidate.answers() ? "whoever answers" : "somebody without a name";
    }

    /** Returns why a label is one, and names whom it is taken for. */
    public String why(ResolvedLabel label) {
        LabelCandidate candidate = label.candidate();
        if (label.isEvent()) {
            return "words for a sound, a break or a part, beside other labels";
        }
        if (candidate.isQuestionOrAnswer()) {
            String means = candidate.asks() ? "means a question" : "means an answer";
            return label.kind() == SpeakerKind.PERSON
                    ? means + ", and only one named person can be meant"
                    : means;
        }
        return byFrontMatter(candidate)
                .or(() -> bySlip(label))
                .or(() -> byOtherLabel(label))
                .orElseGet(() -> byPlace(candidate));
    }

    private Optional<String> byFrontMatter(LabelCandidate candidate) {
        if (known.isPublication(candidate.name())) {
            return Optional.of("the publication that the front matter names");
        }
        for (Participant participant : hints.people()) {
            if (NameSpelling.key(participant.name()).equals(candidate.key())) {
                return Optional.of("a name in the front matter");
            }
            if (participant.aliases().stream()
                    .anyMatch(alias -> NameSpelling.key(alias).equals(candidate.key()))) {
                return Optional.of("an alias in the front matter");
            }
        }
        return known.name(candidate.name())
                .map(
                        name ->
                                "short for a name in the front matter, or before brackets in the text");
    }

    private Optional<String> bySlip(ResolvedLabel label) {
        return speakers.slips().stream()
                .filter(slip -> NameSpelling.key(slip.written()).equals(label.candidate().key()))
                .findFirst()
                .map(
                        slip ->
                                "almost the label \"%s\", which occurs more often"
                                        .formatted(slip.meant()));
    }

    private static Optional<String> byOtherLabel(ResolvedLabel label) {
        boolean same = NameSpelling.key(label.speaker()).equals(label.candidate().key());
        return same || label.kind() != SpeakerKind.PERSON
                ? Optional.empty()
                : Optional.of("a part or the initials of a name that is also a label");
    }

    private String byPlace(LabelCandidate candidate) {
        if (!inKnownForms.contains(candidate.line())) {
            return "one of a few names in lines of the same form, which is often repeated";
        }
        if (counts.count(candidate) > 1) {
            return "repeated at the beginning of paragraphs, alternating with others or introducing much of the text";
        }
        return "occurs once, set apart like the labels around it";
    }

    /** Returns why a line that has the form of a label is none. */
    public String whyNot(LabelCandidate candidate) {
        if (hints.declared() == Dialect.PROSE) {
            return "the front matter declares prose";
        }
        if (accepted.contains(candidate.key())) {
            return "the name is a label elsewhere, but here it does not begin a paragraph";
        }
        if (candidate.isEvent()) {
            return "words for a sound, a break or a part, but there is no label beside it";
        }
        if (candidate.isQuestionOrAnswer()) {
            return "a question or answer without a counterpart";
        }
        return byWords(candidate).orElseGet(() -> byCount(candidate));
    }

    private Optional<String> byWords(LabelCandidate candidate) {
        if (LabelMeaning.isNoName(candidate.key())) {
            return Optional.of(
                    "a word that prose often has there; list it under speakers if it is a speaker");
        }
        if (candidate.shape() == NameShape.NONE) {
            return Optional.of("does not look like a name; list it under speakers if it is one");
        }
        return counts.canBeName(candidate)
                ? Optional.empty()
                : Optional.of(
                        "set apart in a way that counts only if two names are repeated like this");
    }

    private String byCount(LabelCandidate candidate) {
        if (!counts.isAtHead(candidate)) {
            return "never at the beginning of a paragraph";
        }
        if (counts.count(candidate) == 1) {
            return "occurs once, and not among labels that are set apart like it";
        }
        return counts.isBeforeName(candidate)
                ? "occurs before names only, as in a list of those present"
                : "does not alternate with others, and introduces too little of the text";
    }
}
