package org.colloquy.importer.opendocument;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.model.ImportException;

/** Picture in a frame; a box of text is said to be left out. */
final class OpenFrame {
    private final OpenContext context;

    OpenFrame(OpenContext context) {
        this.context = context;
    }

    /**
     * Reads a frame or a drawing.
     *
     * @throws ImportException if the archive is damaged
     */
    Optional<DocumentInline> read(XmlElement frame, int place) throws ImportException {
        String words =
                frame.descendants("draw:text-box")
                        .map(OpenText::of)
                        .collect(Collectors.joining(" "));
        context.log().leftOut(place, "a text box", words);
        List<XmlElement> images =
                frame.descendants("draw:image")
                        .sorted(Comparator.comparing(image -> !isRaster(target(image))))
                        .toList();
        String description = description(frame);
        if (!images.isEmpty()) {
            return picture(target(images.get(0)), description, place);
        } else if (frame.descendants("draw:object").findAny().isPresent()
                || frame.descendants("draw:object-ole").findAny().isPresent()) {
            context.log().leftOut(place, "something that another program made");
        } else if (words.isBlank()) {
            String shown = OpenText.of(frame);
            context.log()
                    .leftOut(
                            place,
                            "a drawing"
                                    + (description.isBlank() ? "" : ": \"" + description + "\"")
                                    + (shown.isBlank() ? "" : ": \"" + shown.strip() + "\""));
        }
        return Optional.empty();
    }

    private static String target(XmlElement image) {
        return image.text("xlink:href").replaceFirst("^\\./", "");
    }

    private static boolean isRaster(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|webp)");
    }

    private Optional<DocumentInline> picture(String target, String description, int place)
            throws ImportException {
        if (target.startsWith("../") || target.startsWith("/") || target.contains(":")) {
            context.log().leftOut(place, "a picture elsewhere, which is not fetched: " + target);
            return Optional.empty();
        }
        return context.pictures().take(target, description, place)
                ? Optional.of(new InlinePicture(target, description))
                : Optional.empty();
    }

    private static String description(XmlElement frame) {
        return frame.descendants()
                .filter(child -> child.is("svg:desc") || child.is("svg:title"))
                .sorted(Comparator.comparing(child -> child.is("svg:title")))
                .map(child -> child.words().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
