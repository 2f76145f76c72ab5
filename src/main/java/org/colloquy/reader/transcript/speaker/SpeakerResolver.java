package org.colloquy.reader.transcript.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.name.SharedLabel;
import org.colloquy.reader.transcript.name.SpeakerPhrase;
import org.colloquy.reader.transcript.speaker.evidence.CutNames;
import org.colloquy.text.name.RoleWords;
import org.jspecify.annotations.Nullable;

/**
 * A resolver of labels to the people behind them. One person may bear several labels: the full
 * name, the first name, initials, a letter for a name that is written out before, a short name in
 * brackets, or a name with one letter amiss; and one label may be several people. A person is
 * called by the fullest name that is known: the name in front matter, else the longest label.
 */
public final class SpeakerResolver {
    private static final int MAX_ALIASES = 8;

    private final KnownSpeakers known;
    private final DialectHints hints;
    private final LabelSpellings spellings;
    private final LabelMembers listed;
    private final Set<String> silent;
    private final Map<String, String> cut;

    private SpeakerResolver(
            KnownSpeakers known,
            DialectHints hints,
            List<LabelCandidate> labels,
            Set<String> silent) {
        this.silent = silent;
        this.cut = CutNames.of(labels);
        this.known = known;
        this.hints = hints;
        this.spellings = LabelSpellings.of(labels);
        this.listed = new LabelMembers(spellings);
    }

    /**
     * Returns whom labels name.
     *
     * @param silent the keys of labels behind which nobody says anything
     */
    public static ResolvedSpeakers resolve(
            List<LabelCandidate> labels,
            KnownSpeakers known,
            DialectHints hints,
            Set<String> silent) {
        return new SpeakerResolver(known, hints, labels, silent).resolve(labels);
    }

    /**
     * A speaker as far as a label tells.
     *
     * @param slip the slip of the pen by which the label means this speaker; null if it is none
     */
    private record Identity(
            String name, SpeakerKind kind, List<String> people, @Nullable SpellingSlip slip) {
        static Identity person(String name) {
            return new Identity(name, SpeakerKind.PERSON, List.of(), null);
        }

        List<String> speaking() {
            return kind == SpeakerKind.PERSON ? List.of(name) : people;
        }
    }

    private ResolvedSpeakers resolve(List<LabelCandidate> labels) {
        Map<String, Identity> byName = new LinkedHashMap<>();
        Map<String, Identity> byKey = new HashMap<>();
        Map<SpeakerLabel, SpeakerLabel> shared = new HashMap<>();
        List<SpellingSlip> slips = new ArrayList<>();
        List<ResolvedLabel> resolved = new ArrayList<>();
        for (LabelCandidate label : labels) {
            Identity identity = byKey.get(label.key());
            if (identity == null) {
                Identity found = identity(label);
                if (found.slip() != null) {
                    slips.add(found.slip());
                }
                identity = byName.computeIfAbsent(found.name(), name -> found);
                byKey.put(label.key(), identity);
            }
            if (isLetterAmiss(label)) {
                slips.add(new SpellingSlip(label.span().start(), label.name(), identity.name()));
            }
            SpeakerLabel shown = shared(shown(label, identity), shared);
            resolved.add(new ResolvedLabel(label, shown, identity.kind()));
        }
        return new ResolvedSpeakers(speakers(byName, resolved), resolved, slips);
    }

    /** Tells whether a letter that means a question or an answer has other words before it. */
    private static boolean isLetterAmiss(LabelCandidate label) {
        return label.name().contains(" ")
                && label.isQuestionOrAnswer()
                && !NameSpelling.key(label.name()).equals(label.key());
    }

    private static SpeakerLabel shown(LabelCandidate label, Identity identity) {
        LabelWording wording = label.wording();
        return new SpeakerLabel(
                wording.before(),
                wording.written(),
                wording.after(),
                identity.name(),
                identity.speaking(),
                label.time());
    }

    /** Returns one object for equal labels: those without a time repeat throughout a text. */
    private static SpeakerLabel shared(SpeakerLabel label, Map<SpeakerLabel, SpeakerLabel> shared) {
        SpeakerLabel other = label.time() == null ? shared.putIfAbsent(label, label) : null;
        return other == null ? label : other;
    }

    private static List<Speaker> speakers(
            Map<String, Identity> byName, List<ResolvedLabel> resolved) {
        Map<String, List<String>> written = new HashMap<>();
        for (ResolvedLabel label : resolved) {
            written.computeIfAbsent(label.speaker(), name -> new ArrayList<>())
                    .add(label.candidate().isWritten() ? label.candidate().name() : "");
        }
        return byName.values().stream()
                .map(
                        identity ->
                                speaker(identity, written.getOrDefault(identity.name(), List.of())))
                .toList();
    }

    private static Speaker speaker(Identity identity, List<String> written) {
        return new Speaker(
                identity.name(),
                identity.kind(),
                identity.people(),
                written.stream().distinct().filter(name -> !name.isEmpty()).toList(),
                identity.kind() == SpeakerKind.EVENT ? 0 : written.size());
    }

    private Identity identity(LabelCandidate label) {
        boolean event =
                label.isEvent()
                        || silent.contains(label.key())
                        || hints.taught().isNoSpeaker(label.key());
        if (event && !known.knows(label.name())) {
            return new Identity(label.name(), SpeakerKind.EVENT, List.of(), null);
        }
        if (label.isQuestionOrAnswer()) {
            return part(label);
        }
        Optional<Identity> person =
                person(label.name())
                        .or(() -> withoutComma(label.name()))
                        .or(() -> inBracket(label))
                        .or(() -> ofRole(label.key()))
                        .map(Identity::person)
                        .or(() -> slip(label));
        return person.orElseGet(() -> named(label));
    }

    /**
     * Returns the only one who can be meant by a word such as {@code interviewer} or {@code guest},
     * unless that person has a label of the own name.
     */
    private Optional<String> ofRole(String key) {
        List<Participant> people =
                RoleWords.asks(key) ? hints.interviewers() : hints.interviewees();
        if (people.size() != 1 || !RoleWords.isRole(key)) {
            return Optional.empty();
        }
        String name = people.get(0).name();
        boolean labelled =
                spellings.names().values().stream()
                        .anyMatch(written -> person(written).filter(name::equals).isPresent());
        return labelled ? Optional.empty() : Optional.of(name);
    }

    /** Returns the speaker whose name is the label itself. */
    private Identity named(LabelCandidate label) {
        if (known.isPublication(label.name())) {
            return publication(label);
        }
        List<String> names = listed.names(label.name());
        if (names.size() > 1 || SharedLabel.isGroupWord(label.key())) {
            List<String> people = names.size() > 1 ? people(names) : List.of();
            return new Identity(label.name(), SpeakerKind.GROUP, people, null);
        }
        boolean part =
                LabelMeaning.isUnknown(label.key())
                        || (label.isWritten() && SpeakerPhrase.isPart(label.name()));
        SpeakerKind kind = part ? SpeakerKind.UNKNOWN : SpeakerKind.PERSON;
        return new Identity(label.name(), kind, List.of(), null);
    }

    /** Returns the known name, or the other label, of one person whose label has a comma. */
    private Optional<String> withoutComma(String name) {
        String said = LabelMembers.said(name);
        if (said.equals(name) || !said.contains(" ") || listed.names(name).size() > 1) {
            return Optional.empty();
        }
        String other = spellings.names().get(NameSpelling.key(said));
        return known.name(said).or(() -> Optional.ofNullable(other));
    }

    private List<String> people(List<String> parts) {
        return parts.stream().map(part -> person(part).orElse(part)).distinct().toList();
    }

    /** Returns the only interviewer, who asks for the publication, or the publication itself. */
    private Identity publication(LabelCandidate label) {
        List<Participant> interviewers = hints.interviewers();
        return interviewers.size() == 1
                ? Identity.person(interviewers.get(0).name())
                : new Identity(label.name(), SpeakerKind.GROUP, List.of(), null);
    }

    /** Returns the only interviewer for {@code Q}, the only one who can answer for {@code A}. */
    private Identity part(LabelCandidate label) {
        List<Participant> asking = hints.interviewers();
        List<Participant> answering =
                hints.interviewees().isEmpty() && asking.isEmpty()
                        ? hints.speakers()
                        : hints.interviewees();
        List<Participant> people = label.asks() ? asking : answering;
        if (people.size() == 1) {
            return Identity.person(people.get(0).name());
        }
        String first =
                Stream.concat(spellings.names().keySet().stream(), Stream.of(label.key()))
                        .filter(
                                key ->
                                        label.asks()
                                                ? LabelMeaning.asks(key)
                                                : LabelMeaning.answers(key))
                        .findFirst()
                        .map(key -> spellings.names().getOrDefault(key, label.name()))
                        .orElse(label.name());
        return new Identity(LabelMeaning.unnumbered(first), SpeakerKind.UNKNOWN, List.of(), null);
    }

    /** Returns the name in a bracket, {@code heron (Ada Sample)}, if it is known or a label too. */
    private Optional<String> inBracket(LabelCandidate label) {
        String alias = label.alias();
        if (alias == null || !alias.contains(" ")) {
            return Optional.empty();
        }
        String other = spellings.names().get(NameSpelling.key(alias));
        return known.name(alias).or(() -> Optional.ofNullable(other));
    }

    /** Returns whom a label means that is written amiss; empty if it is none. */
    private Optional<Identity> slip(LabelCandidate label) {
        if (label.alias() != null) {
            return Optional.empty();
        }
        return spellings
                .slipFor(label.key())
                .map(key -> known.name(key).orElse(String.valueOf(spellings.names().get(key))))
                .map(name -> slip(label, name));
    }

    private static Identity slip(LabelCandidate label, String meant) {
        SpellingSlip slip = new SpellingSlip(label.span().start(), label.name(), meant);
        return new Identity(meant, SpeakerKind.PERSON, List.of(), slip);
    }

    /** Returns the fuller name of the person with a name; empty if it stands for itself. */
    private Optional<String> person(String name) {
        return person(name, MAX_ALIASES);
    }

    /**
     * Returns the fuller name of the person with a name.
     *
     * @param aliases how many short names may lead to it: {@code Ada (Ben)} and {@code Ben (Ada)}
     *     lead to each other for ever
     */
    private Optional<String> person(String name, int aliases) {
        Optional<String> told = known.name(name);
        if (told.isPresent()) {
            return told;
        }
        String key = NameSpelling.key(name);
        String bearer = aliases == 0 ? null : spellings.bearer(key);
        return bearer == null
                ? fuller(name).or(() -> Optional.ofNullable(cut.get(key)).map(this::inFull))
                : Optional.of(person(bearer, aliases - 1).orElse(bearer));
    }

    private String inFull(String name) {
        return known.name(name).or(() -> fuller(name)).orElse(name);
    }

    /**
     * Returns the only label of which a name is the initials, the first or the last name, or the
     * first and the last word of more.
     */
    private Optional<String> fuller(String name) {
        ShortName shortName = new ShortName(name);
        if (shortName.isTooLong()
                || LabelMeaning.isUnknown(NameSpelling.key(name))
                || spellings.isTooMany()) {
            return Optional.empty();
        }
        List<String> fuller =
                spellings.names().values().stream()
                        .filter(other -> isFuller(shortName, other))
                        .map(other -> known.name(other).or(() -> fuller(other)).orElse(other))
                        .distinct()
                        .toList();
        return fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
    }

    private boolean isFuller(ShortName name, String label) {
        String said = LabelMembers.said(label);
        return (name.isOfLetters() || isPersonInFull(label, said)) && name.isOf(said);
    }

    private boolean isPersonInFull(String label, String said) {
        String key = NameSpelling.key(said);
        return said.contains(" ")
                && listed.names(label).size() < 2
                && !SharedLabel.isGroupWord(key)
                && !LabelMeaning.isUnknown(key);
    }
}
