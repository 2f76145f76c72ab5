package org.colloquy.reader.anthology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.text.word.NearWords;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of an anthology or of a part of one, each with its place. */
final class AnthologyFields {
    private final List<AnthologyFault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * Reads the keys.
     *
     * @param known the keys that there are; others are faults
     * @param faults to which what is wrong is added
     */
    AnthologyFields(MappingNode mapping, Set<String> known, List<AnthologyFault> faults) {
        this.faults = faults;
        for (NodeTuple pair : mapping.getValue()) {
            Node keyNode = pair.getKeyNode();
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                faults.add(AnthologyFault.at(keyNode, unknown(key, known)));
            } else if (values.putIfAbsent(key, pair.getValueNode()) != null) {
                faults.add(AnthologyFault.at(keyNode, key + ": the key is there twice"));
            }
        }
    }

    private static String unknown(String key, Set<String> known) {
        List<String> near = NearWords.nearest(key, known.stream());
        return near.isEmpty()
                ? "\"%s\" is no key here: %s"
                        .formatted(key, String.join(", ", known.stream().sorted().toList()))
                : "\"%s\" is no key here; did you mean \"%s\"?".formatted(key, near.get(0));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable Node node(String key) {
        return values.get(key);
    }

    /** Returns a text; null where there is none. */
    @Nullable String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        faults.add(AnthologyFault.at(node, key + ": expected a text"));
        return null;
    }

    /** Returns whether something is wanted, as it is where nothing is said. */
    boolean flag(String key) {
        Node node = values.get(key);
        if (node == null) {
            return true;
        }
        String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!value.equals("true") && !value.equals("false")) {
            faults.add(AnthologyFault.at(node, key + ": expected true or false"));
        }
        return !value.equals("false");
    }

    /** Returns the entries of a list, or the one value. */
    List<Node> items(String key) {
        Node node = values.get(key);
        return node == null
                ? List.of()
                : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }
}
