package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.frontmatter.FrontMatterFields.PlacedPerson;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The people that a field names: a name, a list of names or mappings, or handles with names. */
final class PeopleFields {
    /** The most people whose names are looked for in the text, which is read for each. */
    private static final int MOST_SLUGS = 20;

    private final FrontMatterFields fields;
    private final String key;

    PeopleFields(FrontMatterFields fields, String key) {
        this.fields = fields;
        this.key = key;
    }

    List<PlacedPerson> read() {
        List<PlacedPerson> read = new ArrayList<>();
        MappingNode byHandle = fields.mapping(key);
        if (byHandle != null && isByHandle(byHandle)) {
            byHandle.getValue().forEach(tuple -> read.add(byHandle(tuple)));
            return read;
        }
        for (Node item : fields.items(key)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                ForeignValues.names(scalar.getValue().strip()).stream()
                        .map(name -> read.size() < MOST_SLUGS ? inFull(name) : name)
                        .forEach(
                                name ->
                                        read.add(
                                                new PlacedPerson(
                                                        WrittenPerson.of(name), fields.at(item))));
            } else if (item instanceof MappingNode mapping) {
                person(mapping)
                        .ifPresent(
                                participant ->
                                        read.add(new PlacedPerson(participant, fields.at(item))));
            } else if (!YamlNodes.isNull(item)) {
                fields.badValue(
                        key, fields.at(item), "must be a name, or fields with a name among them");
            }
        }
        return read;
    }

    private String inFull(String name) {
        return SluggedName.inFull(name, fields.source().text());
    }

    /** Tells whether a mapping has {@code handle: Full Name} for each, instead of a list. */
    private static boolean isByHandle(MappingNode mapping) {
        return mapping.getValue().stream()
                .allMatch(
                        tuple ->
                                tuple.getKeyNode() instanceof ScalarNode handle
                                        && !handle.getValue().equals("name")
                                        && tuple.getValueNode() instanceof ScalarNode name
                                        && !name.getValue().isBlank());
    }

    private PlacedPerson byHandle(NodeTuple tuple) {
        ScalarNode handle = (ScalarNode) tuple.getKeyNode();
        ScalarNode name = (ScalarNode) tuple.getValueNode();
        List<String> aliases = List.of(handle.getValue().strip());
        Participant participant =
                new Participant(name.getValue().strip(), null, null, null, aliases, null);
        return new PlacedPerson(participant, fields.at(name));
    }

    private Optional<Participant> person(MappingNode mapping) {
        FrontMatterFields one = fields.inside(mapping);
        String name = one.text("name");
        if (name == null) {
            fields.badValue(key, fields.at(mapping), "a person needs a name");
            return Optional.empty();
        }
        Participant participant =
                new Participant(
                        name,
                        one.text("role"),
                        one.text("bio"),
                        one.text("url"),
                        one.texts("aliases"),
                        one.text("id"));
        KeySlips.report(one, KnownKeys.PERSON);
        return Optional.of(participant);
    }
}
