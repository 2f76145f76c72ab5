package org.colloquy.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.model.ImportException;

/** Pictures in a drawing; its boxes of text are said to be left out. */
final class WordDrawing {
    private final WordContext context;
    private final Map<String, WordRelation> relations;

    WordDrawing(WordContext context, Map<String, WordRelation> relations) {
        this.context = context;
        this.relations = relations;
    }

    /**
     * Reads a drawing in either of Word's two languages for them.
     *
     * @throws ImportException if the archive is damaged
     */
    List<DocumentInline> read(XmlElement drawing, int place) throws ImportException {
        List<DocumentInline> pictures = new ArrayList<>();
        String boxes =
                drawing.descendants("w:txbxContent")
                        .map(WordText::of)
                        .collect(Collectors.joining(" "));
        context.log().leftOut(place, "a text box", boxes);
        String description = description(drawing);
        List<String> names =
                Stream.concat(
                                drawing.descendants("a:blip")
                                        .map(blip -> or(blip.text("r:embed"), blip.text("r:link"))),
                                drawing.descendants("v:imagedata").map(image -> image.text("r:id")))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        for (String name : names) {
            picture(name, description, place).ifPresent(pictures::add);
        }
        if (names.isEmpty() && boxes.isBlank() && drawing.is("w:drawing")) {
            context.log()
                    .leftOut(
                            place,
                            "a drawing"
                                    + (description.isBlank() ? "" : ": \"" + description + "\""));
        }
        return pictures;
    }

    private Optional<DocumentInline> picture(String name, String description, int place)
            throws ImportException {
        WordRelation relation = relations.get(name);
        if (relation == null || relation.outside()) {
            context.log()
                    .leftOut(
                            place,
                            "a picture elsewhere, which is not fetched: "
                                    + (relation == null ? description : relation.target()));
            return Optional.empty();
        }
        return context.pictures().take(relation.target(), description, place)
                ? Optional.of(new InlinePicture(relation.target(), description))
                : Optional.empty();
    }

    private static String description(XmlElement drawing) {
        return Stream.concat(
                        drawing.descendants("wp:docPr")
                                .map(p -> or(p.text("descr"), p.text("title"))),
                        drawing.descendants("v:shape").map(shape -> shape.text("alt")))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String or(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
