package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Record of one interview as it stands in the file. */
final class OhmsRecord {
    private final Map<String, List<OhmsField>> fields = new LinkedHashMap<>();
    private final List<OhmsPoint> points = new ArrayList<>();

    void add(String name, OhmsField field) {
        if (!field.isBlank()) {
            fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(field);
        }
    }

    void add(OhmsPoint point) {
        points.add(point);
    }

    List<OhmsPoint> points() {
        return points;
    }

    /** Returns the first field of a name that has text. */
    Optional<OhmsField> field(String name) {
        return all(name).stream().findFirst();
    }

    List<OhmsField> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Returns the texts of the fields of a name, each without white space around it. */
    List<String> texts(String name) {
        return all(name).stream().map(field -> field.text().strip()).toList();
    }

    /** Returns the names of all fields that have text, less some. */
    Set<String> namesWithout(Set<String> known) {
        Set<String> names = new TreeSet<>(fields.keySet());
        names.removeAll(known);
        return names;
    }
}
