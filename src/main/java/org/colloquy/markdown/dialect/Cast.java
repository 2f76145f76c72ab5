package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Speaker;
import org.colloquy.corpus.Speaker.Kind;

/**
 * The people behind labels. One person may bear several labels: the full name, the first name,
 * initials, a short name in brackets, or a name with one letter amiss; and one label may be several
 * people. A person is whom most is known of: the name in front matter, else the longest label.
 */
final class Cast {
    private static final int LONG_ENOUGH_TO_SLIP = 7;
    private static final int OFTEN = 3;

    /** More labels than people talk; comparing each with each would take too long. */
    private static final int MANY = 500;

    /** A label that was taken for a slip of the pen. */
    record Slip(Candidate candidate, String meant) {}

    private static final class Role {
        private final String name;
        private final Kind kind;
        private final List<String> people;
        private final Set<String> labels = new LinkedHashSet<>();
        private int turns;

        Role(String name, Kind kind, List<String> people) {
            this.name = name;
            this.kind = kind;
            this.people = people;
        }

        Speaker speaker() {
            return new Speaker(name, kind, people, List.copyOf(labels), turns);
        }
    }

    private final Known known;
    private final Hints hints;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Role> byKey = new LinkedHashMap<>();
    private final Map<Label, Label> shown = new HashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    Cast(List<Candidate> labels, Known known, Hints hints) {
        this.known = known;
        this.hints = hints;
        for (Candidate label : labels) {
            counts.merge(label.key(), 1, Integer::sum);
            written.putIfAbsent(label.key(), label.name());
            if (label.alias() != null) {
                aliases.putIfAbsent(Names.key(label.alias()), label.name());
            }
        }
        labels.forEach(this::add);
    }

    /** Speakers in the order of the text. */
    List<Speaker> speakers() {
        return roles.values().stream().map(Role::speaker).toList();
    }

    List<Utterance> utterances() {
        return utterances;
    }

    List<Slip> slips() {
        return slips;
    }

    private void add(Candidate label) {
        Role role = byKey.get(label.key());
        if (role == null) {
            role = role(label);
            byKey.put(label.key(), role);
        }
        role.labels.add(label.name());
        role.turns += role.kind == Kind.EVENT ? 0 : 1;
        Label shown =
                new Label(
                        label.before(),
                        label.written(),
                        label.after(),
                        role.name,
                        role.kind == Kind.PERSON ? List.of(role.name) : role.people,
                        label.time());
        utterances.add(new Utterance(label, one(shown), role.kind));
    }

    /** Labels without a time repeat, and equal ones are one object. */
    private Label one(Label label) {
        Label known = label.time() == null ? shown.putIfAbsent(label, label) : null;
        return known == null ? label : known;
    }

    private Role role(Candidate label) {
        if (label.isEvent() && !known.knows(label.name())) {
            return role(label.name(), Kind.EVENT, List.of());
        }
        if (label.asks() || label.answers()) {
            return part(label);
        }
        Optional<String> name = person(label.name()).or(() -> inBracket(label));
        Optional<String> meant =
                name.isPresent() || label.alias() != null ? Optional.empty() : slip(label.key());
        meant.ifPresent(right -> slips.add(new Slip(label, right)));
        name = name.or(() -> meant);
        if (name.isPresent()) {
            return role(name.get(), Kind.PERSON, List.of());
        }
        if (known.isPublication(label.name())) {
            return publication(label);
        }
        if (Names.isGroup(label.key())) {
            List<String> parts = Names.parts(label.name());
            return role(label.name(), Kind.GROUP, parts.size() > 1 ? people(parts) : List.of());
        }
        boolean nobody = Names.isUnknown(label.key());
        return role(label.name(), nobody ? Kind.UNKNOWN : Kind.PERSON, List.of());
    }

    /** {@code heron (Ada Sample)}, where the name in the bracket is known. */
    private Optional<String> inBracket(Candidate label) {
        return label.alias() == null || !label.alias().contains(" ")
                ? Optional.empty()
                : known.name(label.alias());
    }

    private Role role(String name, Kind kind, List<String> people) {
        return roles.computeIfAbsent(name, n -> new Role(n, kind, people));
    }

    private List<String> people(List<String> parts) {
        return parts.stream().map(part -> person(part).orElse(part)).distinct().toList();
    }

    /** The only interviewer asks for the publication. */
    private Role publication(Candidate label) {
        List<Person> interviewers = hints.interviewers();
        return interviewers.size() == 1
                ? role(interviewers.get(0).name(), Kind.PERSON, List.of())
                : role(label.name(), Kind.GROUP, List.of());
    }

    /** {@code Q} is the only interviewer, {@code A} the only one who can answer. */
    private Role part(Candidate label) {
        List<Person> asking = hints.interviewers();
        List<Person> answering =
                hints.interviewees().isEmpty() && asking.isEmpty()
                        ? hints.speakers()
                        : hints.interviewees();
        List<Person> people = label.asks() ? asking : answering;
        if (people.size() == 1) {
            return role(people.get(0).name(), Kind.PERSON, List.of());
        }
        String first =
                Stream.concat(written.keySet().stream(), Stream.of(label.key()))
                        .filter(key -> label.asks() ? Names.asks(key) : Names.answers(key))
                        .findFirst()
                        .map(key -> written.getOrDefault(key, label.name()))
                        .orElse(label.name());
        return role(first, Kind.UNKNOWN, List.of());
    }

    /** Who a name is; empty if it stands for itself. */
    private Optional<String> person(String name) {
        Optional<String> told = known.name(name);
        if (told.isPresent()) {
            return told;
        }
        String key = Names.key(name);
        String bearer = aliases.get(key);
        if (bearer != null && !Names.key(bearer).equals(key)) {
            return Optional.of(person(bearer).orElse(bearer));
        }
        return fuller(name);
    }

    /** Another label of which this is the initials, first or last name, if there is only one. */
    private Optional<String> fuller(String name) {
        if (name.contains(" ") || Names.isUnknown(Names.key(name)) || written.size() > MANY) {
            return Optional.empty();
        }
        boolean initials = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        List<String> fuller =
                written.values().stream()
                        .filter(other -> other.contains(" ") && !Names.isGroup(Names.key(other)))
                        .filter(other -> !Names.isUnknown(Names.key(other)))
                        .filter(
                                other ->
                                        initials
                                                ? Names.initials(other).equals(name)
                                                : isPartOf(Names.key(name), Names.key(other)))
                        .map(other -> known.name(other).orElse(other))
                        .distinct()
                        .toList();
        return fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
    }

    private static boolean isPartOf(String key, String fuller) {
        return fuller.startsWith(key + " ") || fuller.endsWith(" " + key);
    }

    private Optional<String> slip(String key) {
        if (counts.getOrDefault(key, 0) != 1
                || key.length() < LONG_ENOUGH_TO_SLIP
                || Names.isUnknown(key)
                || counts.size() > MANY) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue() >= OFTEN
                                        || entry.getKey().length() > 2 * LONG_ENOUGH_TO_SLIP)
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(key) && isSlip(key, other))
                .findFirst()
                .map(other -> known.name(other).orElse(String.valueOf(written.get(other))));
    }

    /** Whether two names differ in one letter, or in two that changed places. */
    static boolean isSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        boolean letter = left <= 1 && right <= 1 && left + right > 0;
        boolean swapped =
                left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return letter || swapped;
    }
}
