package org.colloquy.importer.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptMetadata.NamedPeople;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.name.SharedLabel;
import org.colloquy.text.Whitespace;

/**
 * The names in the labels of one text, of which some may be short for others: {@code Brandl} and
 * {@code Mr Brandl} for "Janek Brandl". What may be short for two people is short for nobody.
 */
public final class PersonNames {
    private static final Pattern TITLE =
            Pattern.compile(
                    "^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Herr|Frau|Dra?|Sra?|M|Mme)\\.? (?=\\p{L}{2})");

    /** Words with which the name of a paper begins, and that of a person does not. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las");

    /** The words before the colon of a line, without a time or signs of emphasis around them. */
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "^[^\\p{L}\\n]*+(\\p{L}[^:：\\n]{0,60}?)[^\\p{L}\\n:：]{0,16}[:：]",
                    Pattern.MULTILINE);

    private static final Pattern BRACKET = Pattern.compile("\\s*[(（].*");

    private final List<String> labels;

    /** The names in full by their keys, each as it is written first. */
    private final Map<String, String> full = new LinkedHashMap<>();

    /** Whom each short name may mean: initials as written, other parts by their keys. */
    private final Map<String, Set<String>> bearers = new HashMap<>();

    private PersonNames(List<String> labels) {
        this.labels = List.copyOf(labels);
        labels.stream()
                .filter(PersonNames::isFull)
                .forEach(name -> full.putIfAbsent(NameSpelling.key(name), name));
        for (String name : full.values()) {
            String initials = NameInitials.initials(name);
            Stream.concat(shortNames(name).stream(), Stream.of(initials))
                    .filter(part -> part.length() > 1)
                    .forEach(
                            part ->
                                    bearers.computeIfAbsent(part, key -> new HashSet<>())
                                            .add(name));
        }
    }

    /** Finds out which of the names of labels are names in full. */
    public static PersonNames of(List<String> labels) {
        return new PersonNames(labels);
    }

    /** Finds out the same of the names of labels and of those who are known beside them. */
    static PersonNames of(TranscriptMetadata metadata, List<String> labels) {
        return of(
                Stream.of(
                                metadata.interviewers(),
                                metadata.interviewees(),
                                metadata.speakers(),
                                labels)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** Tells whether a name has a first and a last part, and is that of one person. */
    private static boolean isFull(String name) {
        String key = NameSpelling.key(untitled(name));
        int blank = key.indexOf(' ');
        return blank > 0
                && !ARTICLES.contains(key.substring(0, blank))
                && NameShape.of(name) == NameShape.STRONG
                && name.codePoints().anyMatch(Character::isUpperCase)
                && NameInitials.initialLetters(name).equals(name)
                && !LabelMeaning.isUnknown(key)
                && !LabelMeaning.isQuestionOrAnswer(name)
                && SharedLabel.names(name).size() == 1;
    }

    private static String untitled(String name) {
        return TITLE.matcher(NameSpelling.plain(name)).replaceFirst("");
    }

    /** Returns the names in full, each person once. */
    List<String> full() {
        return full.values().stream().map(this::inFull).distinct().toList();
    }

    /** Returns names with the full one in place of each that is short for it, each once. */
    public List<String> people(List<String> names) {
        return names.stream().map(this::inFull).distinct().toList();
    }

    /** Returns the full name of the only person for whom a name is short; else the name itself. */
    public String inFull(String name) {
        return fuller(name)
                .or(() -> fuller(untitled(name)))
                .orElseGet(() -> full.getOrDefault(NameSpelling.key(name), name));
    }

    /**
     * Returns what is known, each of the people with the surname of several words by which labels
     * call them: the reader of Markdown knows of itself only one word.
     */
    public TranscriptMetadata called(TranscriptMetadata metadata) {
        NamedPeople people = metadata.participants();
        return metadata.people(
                new NamedPeople(
                        called(people.interviewers()),
                        called(people.interviewees()),
                        called(people.speakers())));
    }

    private List<Participant> called(List<Participant> people) {
        return people.stream().map(this::called).toList();
    }

    private Participant called(Participant person) {
        String surname = surname(person.name());
        if (!surname.contains(" ") || !person.aliases().isEmpty()) {
            return person;
        }
        List<String> aliases =
                labels.stream()
                        .filter(label -> isSame(label, surname))
                        .filter(label -> inFull(label).equals(person.name()))
                        .toList();
        return aliases.isEmpty()
                ? person
                : new Participant(
                        person.name(),
                        person.role(),
                        person.bio(),
                        person.url(),
                        aliases,
                        person.id());
    }

    private static boolean isSame(String one, String other) {
        return NameSpelling.key(one).equals(NameSpelling.key(other));
    }

    /** Returns these names and the surnames of several words that are in them. */
    PersonNames withSurnames() {
        Stream<String> surnames =
                full.values().stream()
                        .map(PersonNames::surname)
                        .filter(surname -> surname.contains(" "));
        return new PersonNames(Stream.concat(labels.stream(), surnames).distinct().toList());
    }

    /** Returns the last name, with the words in small letters before it: {@code van Beek}. */
    private static String surname(String name) {
        String[] words = Whitespace.split(NameSpelling.plain(name));
        int from = words.length - 1;
        while (from > 1 && Character.isLowerCase(words[from - 1].codePointAt(0))) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    private Optional<String> fuller(String name) {
        List<String> found =
                Stream.of(NameSpelling.key(name), NameInitials.initialLetters(name))
                        .flatMap(part -> bearers.getOrDefault(part, Set.of()).stream())
                        .filter(other -> other.length() > name.length())
                        .map(other -> fuller(other).orElse(other))
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Tells whether a line of a text begins with what is short for one of the names. */
    boolean mayBegin(String text) {
        return !full.isEmpty()
                && BEGINNING
                        .matcher(text)
                        .results()
                        .map(line -> BRACKET.matcher(line.group(1)).replaceFirst(""))
                        .anyMatch(name -> !inFull(name).equals(name));
    }

    /** Returns the keys of the parts of a full name that the reader of Markdown takes for it. */
    private static Set<String> shortNames(String name) {
        String[] words = Whitespace.split(NameSpelling.plain(name));
        String first = words[0];
        String last = words[words.length - 1];
        Stream<String> parts =
                untitled(name).equals(NameSpelling.plain(name))
                        ? Stream.of(
                                first,
                                last,
                                surname(name),
                                first.charAt(0) + ". " + last,
                                first + " " + last)
                        : Stream.of(last, surname(name));
        return parts.map(NameSpelling::key)
                .filter(key -> !key.equals(NameSpelling.key(name)))
                .collect(Collectors.toSet());
    }
}
