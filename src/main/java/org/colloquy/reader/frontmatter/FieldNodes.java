package org.colloquy.reader.frontmatter;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Nodes of a YAML mapping by their keys. Anchors, aliases, tags and duplicate keys are refused with
 * a problem; the other fields stand.
 */
final class FieldNodes {
    private final SourceFile source;
    private final int start;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private boolean faulty;
    private int lastIndex;
    private int lastPlace;

    /**
     * Creates the nodes of a mapping that is still to be read.
     *
     * @param start where the YAML begins in the source
     */
    FieldNodes(SourceFile source, int start) {
        this.source = source;
        this.start = start;
        this.lastPlace = start;
    }

    /** Reads a mapping; reports what it cannot have. */
    void read(@Nullable Node root) {
        if (root == null || YamlNodes.isNull(root)) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            error(at(root), "there must be fields here, each written as \"key: value\"");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                error(at(key), "a key must be a single word");
            } else if (values.containsKey(name.getValue())) {
                twice.add(name.getValue());
                source.report(
                        Severity.ERROR,
                        "duplicate-key",
                        at(key),
                        "\"%s\" is given twice; only the first is used".formatted(name.getValue()));
            } else if (isPlain(tuple.getValueNode(), at(key))) {
                values.put(name.getValue(), tuple.getValueNode());
                keys.put(name.getValue(), at(key));
            }
        }
    }

    /** Takes over other nodes, some under another name unless that is taken. */
    void take(FieldNodes other, Map<String, String> names) {
        Set<String> kept = new HashSet<>(other.values.keySet());
        kept.removeAll(names.keySet());
        Set<String> taken = new HashSet<>(kept);
        other.twice.forEach(key -> twice.add(names.getOrDefault(key, key)));
        other.values.forEach(
                (key, value) -> {
                    String wanted = kept.contains(key) ? key : names.getOrDefault(key, key);
                    String name = kept.contains(key) || taken.add(wanted) ? wanted : key;
                    if (values.putIfAbsent(name, value) == null) {
                        keys.put(name, other.at(key));
                    }
                });
    }

    /**
     * Tells if a value uses neither anchors and aliases nor tags; reports where it does. The node
     * of an alias is the anchor's, so its place is that of its key.
     */
    private boolean isPlain(Node node, int key) {
        if (node.getAnchor() != null || isTagged(node)) {
            error(
                    Math.max(at(node), key),
                    "YAML anchors, aliases and tags are not supported; write the value out");
            return false;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().allMatch(item -> isPlain(item, key));
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .allMatch(tuple -> isPlain(tuple.getValueNode(), key));
        }
        return true;
    }

    /** A node begins with its tag, and nothing else can begin with this sign. */
    private boolean isTagged(Node node) {
        return source.text().startsWith("!", at(node));
    }

    /** Returns the value of a key; null if it is not given. */
    @Nullable Node get(String key) {
        return values.get(key);
    }

    /** Returns where a key stands; the start of all if it is not given. */
    int at(String key) {
        return keys.getOrDefault(key, start);
    }

    /** Tells whether anything was reported that cannot be read. */
    boolean isFaulty() {
        return faulty;
    }

    /** Tells whether a key is given again, with a value that is not read. */
    boolean isTwice(String key) {
        return twice.contains(key);
    }

    /** Returns the keys in their order. */
    Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Gives a key the value that stands under another, at whose place it is. */
    void adopt(String own, String other, Node value) {
        values.put(own, value);
        keys.put(own, at(other));
    }

    /** Has something done with each key and its value, in their order. */
    void forEach(BiConsumer<String, Node> action) {
        values.forEach(action);
    }

    /** Reports what cannot be read. */
    void error(int offset, String message) {
        faulty = true;
        source.report(Severity.ERROR, "bad-front-matter", offset, message);
    }

    /** Returns where a node begins in the source. */
    int at(Node node) {
        return at(node.getStartMark());
    }

    /**
     * Returns the place of a mark. Marks count code points from the start of the YAML; this counts
     * on from the mark that was asked for last, since most are asked for in their order.
     */
    int at(Mark mark) {
        lastPlace = source.text().offsetByCodePoints(lastPlace, mark.getIndex() - lastIndex);
        lastIndex = mark.getIndex();
        return lastPlace;
    }
}
