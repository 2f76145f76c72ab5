package org.colloquy.reader.frontmatter;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML as nodes, within bounds; and nodes as text. */
public final class YamlNodes {
    private static final int MAX_NESTING = 20;
    private static final int MAX_CHARACTERS = 256 * 1024;

    /**
     * None is followed. So many are read over, so that each is named and the other fields stand.
     */
    private static final int MOST_ALIASES = 100;

    private YamlNodes() {}

    /**
     * Returns the root of a text; null if there is nothing in it.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if it is no YAML, or goes beyond the bounds
     */
    static @Nullable Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_NESTING);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(MAX_CHARACTERS);
        // No tag is followed; each is refused with its place.
        options.setTagInspector(tag -> true);
        return new Yaml(options).compose(new StringReader(text));
    }

    /** Returns the mapping that a text is; null if it is none. */
    static @Nullable MappingNode mapping(String text) {
        try {
            return compose(text) instanceof MappingNode mapping ? mapping : null;
        } catch (YAMLException e) {
            return null;
        }
    }

    /** Returns a value as one line of text. */
    static String plain(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode sequence) {
            return String.join(", ", sequence.getValue().stream().map(YamlNodes::plain).toList());
        }
        return String.join(
                "; ",
                ((MappingNode) node)
                        .getValue().stream()
                                .map(t -> plain(t.getKeyNode()) + ": " + plain(t.getValueNode()))
                                .toList());
    }

    /**
     * Returns a value as texts, lists of values, and mappings from keys; what is null is left out.
     */
    static Object value(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Object> values = new ArrayList<>();
            sequence.getValue().stream()
                    .filter(item -> !isNull(item))
                    .forEach(item -> values.add(value(item)));
            return values;
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Object> fields = new LinkedHashMap<>();
            mapping.getValue().stream()
                    .filter(field -> !isNull(field.getValueNode()))
                    .forEach(
                            field ->
                                    fields.putIfAbsent(
                                            plain(field.getKeyNode()),
                                            value(field.getValueNode())));
            return fields;
        }
        return node == null ? "" : plain(node);
    }

    /** Tells whether nothing stands behind a key. */
    public static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
