package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a set of pairs that have no passage in common. */
final class ConnectedComponents {
    private final Map<Integer, Integer> parents = new HashMap<>();

    private ConnectedComponents() {}

    static List<List<MatchCandidate>> of(List<MatchCandidate> edges) {
        ConnectedComponents islands = new ConnectedComponents();
        edges.forEach(edge -> islands.join(edge.old(), -1 - edge.now()));
        Map<Integer, List<MatchCandidate>> parts = new TreeMap<>();
        edges.forEach(
                edge ->
                        parts.computeIfAbsent(islands.root(edge.old()), k -> new ArrayList<>())
                                .add(edge));
        return List.copyOf(parts.values());
    }

    private void join(int a, int b) {
        int one = root(a);
        int two = root(b);
        if (one != two) {
            parents.put(one, two);
        }
    }

    private int root(int node) {
        int at = node;
        for (int up = up(at); up != at; up = up(at)) {
            parents.put(at, up(up));
            at = up;
        }
        return at;
    }

    private int up(int node) {
        return parents.getOrDefault(node, node);
    }
}
