package org.colloquy.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;

/** Problems that only all files of an edition together show, by the file in which each stands. */
public final class EditionReports {
    private final FileTexts texts;
    private final Map<String, List<Problem>> problems = new HashMap<>();
    private final Map<String, SourceFile> sources = new HashMap<>();

    /**
     * Creates an empty collection.
     *
     * @param texts of the edition, in which the places are looked up
     */
    public EditionReports(FileTexts texts) {
        this.texts = texts;
    }

    /**
     * Adds a problem.
     *
     * @param offset in the text of the file, in UTF-16 units
     */
    public void report(Severity severity, String code, String file, int offset, String message) {
        sources.computeIfAbsent(file, this::source).report(severity, code, offset, message);
    }

    private SourceFile source(String file) {
        List<Problem> found = new ArrayList<>();
        problems.put(file, found);
        return texts.text(file).reporting(found);
    }

    /** Returns all problems. */
    public List<Problem> all() {
        return problems.values().stream().flatMap(List::stream).toList();
    }
}
