package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Fields of a YAML mapping, each with its place in the file.
 *
 * <p>YAML is only composed to nodes, never made into objects: so each value has its line, {@code
 * 12:30} stays a text, and no tag can name a class. Aliases, tags and duplicate keys are refused
 * with a problem; the other fields stand.
 */
public final class FrontMatterFields {
    /** Meanings of the words for yes and no, in the order in which a problem names them. */
    public static final Map<String, Boolean> FLAGS = flags();

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(?:\\.\\d{1,9})?");

    private final SourceFile source;
    private final int start;
    private final FieldNodes nodes;
    private final Map<String, List<PlacedPerson>> people = new HashMap<>();
    private final KeyUse use = new KeyUse();
    private final Set<String> wrong = new HashSet<>();
    private boolean unread;

    private FrontMatterFields(SourceFile source, int start) {
        this.source = source;
        this.start = start;
        this.nodes = new FieldNodes(source, start);
    }

    private static Map<String, Boolean> flags() {
        Map<String, Boolean> flags = new LinkedHashMap<>();
        flags.put("yes", true);
        flags.put("no", false);
        flags.put("true", true);
        flags.put("false", false);
        return Collections.unmodifiableMap(flags);
    }

    static FrontMatterFields empty(SourceFile source) {
        return new FrontMatterFields(source, 0);
    }

    /** Returns no fields in place of those that cannot be read. */
    static FrontMatterFields unread(SourceFile source) {
        FrontMatterFields fields = empty(source);
        fields.unread = true;
        return fields;
    }

    /** Part of a source, from an offset up to another. */
    public record Range(int start, int end) {}

    /** Reads a file that is nothing but YAML; nothing of it if there is a fault. */
    public static FrontMatterFields whole(SourceFile source) {
        return parse(source, new Range(0, source.text().length()), (fault, text) -> "");
    }

    /** Reads the YAML in a part of the source; where there is a fault, the fields above it. */
    public static FrontMatterFields parse(SourceFile source, Range range) {
        return parse(source, range, YamlFault::fieldsAbove);
    }

    private static FrontMatterFields parse(
            SourceFile source, Range range, BiFunction<YamlFault, String, String> above) {
        FrontMatterFields fields = new FrontMatterFields(source, range.start());
        String text = source.text().substring(range.start(), range.end());
        try {
            fields.nodes.read(YamlNodes.compose(text));
        } catch (MarkedYAMLException e) {
            YamlFault fault = YamlFault.of(e, text);
            Mark place = fault.place();
            fields.nodes.error(place == null ? range.start() : fields.nodes.at(place), fault.why());
            fields.nodes.read(YamlNodes.mapping(above.apply(fault, text)));
        } catch (YAMLException e) {
            String what = e.getMessage() == null ? "" : e.getMessage();
            fields.nodes.error(
                    range.start(),
                    "not YAML: " + what.lines().findFirst().orElse("cannot be read"));
        }
        fields.unread = fields.nodes.keys().isEmpty() && fields.nodes.isFaulty();
        return fields;
    }

    /** Returns fields that were read from another notation. */
    static FrontMatterFields of(SourceFile source, Range range, MappingNode root) {
        FrontMatterFields fields = new FrontMatterFields(source, range.start());
        fields.nodes.read(root);
        return fields;
    }

    /** Returns the fields of a mapping inside of this one. */
    public FrontMatterFields inside(MappingNode mapping) {
        FrontMatterFields fields = new FrontMatterFields(source, start);
        fields.nodes.read(mapping);
        return fields;
    }

    /**
     * Returns these fields with some keys under another name, where none has it already.
     *
     * @param names keys as written, each with what it is called instead
     */
    public FrontMatterFields renamed(Map<String, String> names) {
        FrontMatterFields fields = new FrontMatterFields(source, start);
        fields.nodes.take(nodes, names);
        fields.unread = unread;
        return fields;
    }

    /** Returns the mapping that a key has; null if its value is another. */
    @Nullable MappingNode mapping(String key) {
        return nodes.get(key) instanceof MappingNode mapping ? mapping : null;
    }

    public SourceFile source() {
        return source;
    }

    /** Tells whether there is front matter of which nothing can be read. */
    public boolean isUnread() {
        return unread;
    }

    /** Tells whether a key is given again, with a value that is not read. */
    public boolean isTwice(String key) {
        return nodes.isTwice(key);
    }

    /** Tells whether a key is given, whatever its value. */
    public boolean has(String key) {
        return nodes.get(key) != null;
    }

    /** Returns the offset in the source at which a field's value stands. */
    public int offset(String key) {
        Node value = nodes.get(key);
        return value == null ? start : at(value);
    }

    /** Returns the offset in the source at which a key stands. */
    public int keyOffset(String key) {
        return nodes.at(key);
    }

    /** Returns all keys, also ours whose values stand under others. */
    public Set<String> keys() {
        return nodes.keys();
    }

    /** Returns the value of a key; null if it is not given. */
    public @Nullable Node node(String key) {
        return nodes.get(key);
    }

    /** Tells whether a key has a value that says anything. */
    public boolean isGiven(String key) {
        Node value = nodes.get(key);
        if (value == null || YamlNodes.isNull(value)) {
            return false;
        }
        return value instanceof ScalarNode scalar
                ? !scalar.getValue().isBlank()
                : !(value instanceof SequenceNode list) || !list.getValue().isEmpty();
    }

    /** Gives a key of ours the value that stands under one of another convention. */
    void adopt(String own, String other, Node value) {
        nodes.adopt(own, other, value);
        use.adopt(own, other);
    }

    /** Notes that what stands under a key is read elsewhere. */
    void take(String key) {
        use.ask(key);
    }

    /** Tells whether a value stands under a key of another convention. */
    public boolean isAdopted(String key) {
        return use.isAdopted(key);
    }

    /** Returns the keys that nobody has asked for. */
    public List<String> unread() {
        return nodes.keys().stream().filter(use::isUnread).toList();
    }

    /** Returns a text; null if it is not given or empty. */
    @Nullable
    public String text(String key) {
        use.ask(key);
        Node value = nodes.get(key);
        if (value == null || YamlNodes.isNull(value)) {
            return null;
        }
        if (value instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty() ? null : text;
        }
        badValue(key, "must be a single text");
        return null;
    }

    /** Returns a text, which may be the only one of a list; null if it is not given or empty. */
    @Nullable
    public String singleText(String key) {
        if (!(nodes.get(key) instanceof SequenceNode)) {
            return text(key);
        }
        List<String> texts = texts(key);
        if (texts.size() > 1) {
            badValue(key, "must be a single text");
        }
        return texts.size() == 1 ? texts.get(0) : null;
    }

    /** Returns a number; null if it is not given, or is none. */
    @Nullable
    public Double number(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        badValue(key, "must be a number");
        return null;
    }

    /** Returns a text under a key that is not ours, so that it stays among the others. */
    @Nullable
    public String peek(String key) {
        use.peek(key);
        return nodes.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
    }

    /** Returns whether a text says yes; false, with a problem, if it says neither yes nor no. */
    public boolean flag(String key) {
        String text = text(key);
        Boolean said = text == null ? Boolean.FALSE : FLAGS.get(text);
        if (said == null) {
            badValue(key, "must be true or false");
        }
        return Boolean.TRUE.equals(said);
    }

    /** Returns the fields of a mapping under a key. */
    public FrontMatterFields below(String key) {
        use.ask(key);
        FrontMatterFields below = new FrontMatterFields(source, start);
        Node value = nodes.get(key);
        if (value instanceof MappingNode mapping) {
            below.nodes.read(mapping);
        } else if (value != null && !YamlNodes.isNull(value)) {
            badValue(key, "must have fields below it");
        }
        return below;
    }

    /**
     * Returns one of several values by the word for it; empty, with a problem, if the word is
     * another.
     *
     * @param byWord in the order in which a problem names them
     */
    public <T> Optional<T> choice(String key, Map<String, T> byWord) {
        String text = text(key);
        T chosen = text == null ? null : byWord.get(text);
        if (text != null && chosen == null) {
            badValue(key, "must be one of these: " + String.join(", ", byWord.keySet()));
        }
        return Optional.ofNullable(chosen);
    }

    /** Returns a list of texts; a single one without quotes may be several behind commas. */
    public List<String> separateTexts(String key) {
        return nodes.get(key) instanceof ScalarNode scalar && scalar.isPlain()
                ? ForeignValues.parts(texts(key))
                : texts(key);
    }

    /** Returns a list of texts; a single text is a list of one. */
    public List<String> texts(String key) {
        use.ask(key);
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else if (!YamlNodes.isNull(item)) {
                badValue(key, at(item), "must be a list of texts");
            }
        }
        return texts;
    }

    /** Returns people, each a name or a mapping with {@code name, role, bio, url, aliases, id}. */
    public List<Participant> people(String key) {
        return placedPeople(key).stream().map(PlacedPerson::participant).toList();
    }

    /** Person, and where the front matter names them. */
    public record PlacedPerson(Participant participant, int offset) {}

    /**
     * Returns people with their places. They are asked for often, and what is wrong is told once.
     */
    public List<PlacedPerson> placedPeople(String key) {
        use.ask(key);
        return people.computeIfAbsent(key, k -> new PeopleFields(this, k).read());
    }

    /** Returns a date; other forms than {@code YYYY[-MM[-DD]]} are converted with a note. */
    @Nullable
    public PartialDate date(String key) {
        String text = text(key);
        return text == null ? null : new DateField(source, offset(key)).read(text);
    }

    /** Returns the keys that are written, without ours whose values stand under others. */
    public List<String> writtenKeys() {
        return nodes.keys().stream().filter(key -> !use.isAdopted(key)).toList();
    }

    /**
     * Returns the fields that nobody has asked for, nor understood under another key: texts, lists,
     * and mappings from keys.
     */
    public Map<String, Object> rest() {
        Map<String, Object> rest = new LinkedHashMap<>();
        for (String key : unread()) {
            if (items(key).stream().anyMatch(item -> !YamlNodes.isNull(item))) {
                rest.put(key, YamlNodes.value(node(key)));
            }
        }
        return rest;
    }

    /** Returns the fields that nobody has asked for, as text. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        nodes.forEach(
                (key, value) -> {
                    if (!use.isAsked(key)) {
                        others.put(key, YamlNodes.plain(value));
                    }
                });
        return others;
    }

    /** Reports that the value of a key is not what it must be. */
    public void badValue(String key, String expected) {
        badValue(key, offset(key), expected);
    }

    /** Reports a value, once however often it is asked for. */
    public void badValue(String key, int offset, String expected) {
        String message = key + ": " + expected;
        if (wrong.add(offset + " " + message)) {
            source.report(Severity.ERROR, "bad-value", offset, message);
        }
    }

    /** Returns the values under a key, which is read with this. */
    public List<Node> askedItems(String key) {
        use.ask(key);
        return items(key);
    }

    /** Returns the values under a key, one value as a list of one. */
    public List<Node> items(String key) {
        Node value = nodes.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    /** Returns the offset in the source at which a node stands. */
    public int at(Node node) {
        return nodes.at(node);
    }
}
