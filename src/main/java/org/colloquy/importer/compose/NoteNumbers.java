package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.document.DocumentNote;

/** Notes of a document, numbered in the order in which the text is written. */
final class NoteNumbers {
    private final Map<String, DocumentNote> notes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<DocumentNote> marked = new ArrayList<>();

    NoteNumbers(List<DocumentNote> all) {
        for (DocumentNote note : all) {
            if (!NoteWriter.isBlank(note)) {
                notes.putIfAbsent(note.name(), note);
            }
        }
    }

    /** Returns the mark of a note; nothing for one without words. */
    String mark(String name) {
        DocumentNote note = notes.get(name);
        if (note == null) {
            return "";
        }
        Integer number = numbers.get(name);
        if (number == null) {
            marked.add(note);
            number = marked.size();
            numbers.put(name, number);
        }
        return "[^" + number + "]";
    }

    /** Returns the notes that have marks, in the order of their numbers. */
    List<DocumentNote> marked() {
        return marked;
    }

    /** Returns the notes that no text refers to. */
    List<DocumentNote> unmarked() {
        return notes.values().stream().filter(note -> !numbers.containsKey(note.name())).toList();
    }
}
