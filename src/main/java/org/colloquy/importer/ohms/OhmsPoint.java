package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Point of an index: a segment of the recording, and what it is about. */
final class OhmsPoint {
    private final int line;
    private final Map<String, OhmsField> fields = new HashMap<>();

    OhmsPoint(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void add(String name, OhmsField field) {
        if (!field.isBlank()) {
            fields.putIfAbsent(name, field);
        }
    }

    /** Returns the text of a field; empty if there is none. */
    String text(String name) {
        OhmsField field = fields.get(name);
        return field == null ? "" : field.text().strip();
    }

    /** Returns the entries of a field, which semicolons set apart. */
    List<String> entries(String name) {
        List<String> entries = new ArrayList<>();
        for (String entry : text(name).split(";", -1)) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    /** Returns the names of all fields that have text, less some. */
    Set<String> namesWithout(Set<String> known) {
        Set<String> names = new TreeSet<>(fields.keySet());
        names.removeAll(known);
        return names;
    }
}
