package org.colloquy.importer.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.importer.container.DocumentArchive;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.model.ImportException;
import org.colloquy.text.file.FilePath;

/** Parts of a document of Word, and what they refer to. */
final class WordPackage {
    private static final String TYPES = "[Content_Types].xml";

    private final DocumentArchive archive;
    private final String main;
    private final Map<String, Map<String, WordRelation>> relations = new HashMap<>();

    private WordPackage(DocumentArchive archive, String main) {
        this.archive = archive;
        this.main = main;
    }

    /** Tells whether an archive is a document of an office program in Open XML. */
    static boolean isPackage(DocumentArchive archive) {
        return archive.has(TYPES);
    }

    /**
     * Finds the text of a document.
     *
     * @throws ImportException if it is none of Word, or holds macros
     */
    static WordPackage of(DocumentArchive archive) throws ImportException {
        WordPackage top = new WordPackage(archive, "");
        String main =
                top.relations("").values().stream()
                        .filter(r -> r.kind().equals("officeDocument") && !r.outside())
                        .map(WordRelation::target)
                        .findFirst()
                        .orElse("word/document.xml");
        requireWord(type(archive, main));
        if (!archive.has(main)) {
            throw ImportException.content(
                    "not-imported",
                    "the file is damaged: its text, \"%s\", is missing".formatted(main));
        } else if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw macros();
        }
        return new WordPackage(archive, main);
    }

    private static void requireWord(String type) throws ImportException {
        if (type.contains("macroEnabled")) {
            throw macros();
        } else if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
            throw other("a workbook");
        } else if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            throw other("a set of slides");
        }
    }

    private static ImportException other(String what) {
        return ImportException.content(
                "not-imported", "this is %s, not a text: save the text as .docx".formatted(what));
    }

    private static ImportException macros() {
        return ImportException.content(
                "not-imported", "the file holds macros (.docm): save it as .docx, without them");
    }

    private static String type(DocumentArchive archive, String part) throws ImportException {
        return archive.xml(TYPES, WordNames.PREFIXES).stream()
                .flatMap(types -> types.children("Override"))
                .filter(override -> override.text("PartName").equals("/" + part))
                .map(override -> override.text("ContentType"))
                .findFirst()
                .orElse("");
    }

    String main() {
        return main;
    }

    DocumentArchive archive() {
        return archive;
    }

    /** Returns a part that the text refers to, read as XML. */
    Optional<XmlElement> xml(String kind) throws ImportException {
        Optional<String> name = names(kind).stream().findFirst();
        return name.isEmpty() ? Optional.empty() : archive.xml(name.get(), WordNames.PREFIXES);
    }

    /** Returns the names of the parts that the text refers to as being of a kind. */
    List<String> names(String kind) throws ImportException {
        return relations(main).values().stream()
                .filter(r -> r.kind().equals(kind) && !r.outside())
                .map(WordRelation::target)
                .filter(archive::has)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what a part refers to, by the names that it gives to the references. */
    Map<String, WordRelation> relations(String part) throws ImportException {
        Map<String, WordRelation> known = relations.get(part);
        if (known == null) {
            known = read(part);
            relations.put(part, known);
        }
        return known;
    }

    private Map<String, WordRelation> read(String part) throws ImportException {
        String folder = FilePath.folder(part);
        String name = folder + "_rels/" + FilePath.name(part) + ".rels";
        Map<String, WordRelation> found = new LinkedHashMap<>();
        Optional<XmlElement> xml = archive.xml(name, WordNames.PREFIXES);
        xml.stream()
                .flatMap(root -> root.children("Relationship"))
                .forEach(
                        r -> {
                            boolean outside = r.text("TargetMode").equals("External");
                            String type = r.text("Type");
                            String target = r.text("Target");
                            found.put(
                                    r.text("Id"),
                                    new WordRelation(
                                            FilePath.name(type),
                                            outside ? target : resolve(folder, target),
                                            outside));
                        });
        return found;
    }

    /** Returns the name of a part from the place of another. */
    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", new ArrayList<>(path));
    }
}
