package org.colloquy.reader.identity;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.text.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * Check of a drawing in SVG against a list of what a picture may have. It is refused whole: who
 * drew it shall see what is shown.
 */
final class SvgCheck {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int MOST_DEPTH = 100;

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "textPath",
                    "defs",
                    "symbol",
                    "use",
                    "title",
                    "desc",
                    "metadata",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask",
                    "pattern",
                    "marker",
                    "filter",
                    "style",
                    "switch",
                    "image",
                    "view",
                    "a");

    private static final Pattern PICTURE_DATA =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)@import|url\\(\\s*[\"']?(?!\\s*#)|expression\\(|\\\\");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9.]{1,9})(?:px)?\\s*");

    /**
     * Fault of a drawing.
     *
     * @param line from 0
     * @param column from 0
     */
    record Fault(String message, int line, int column) {}

    /** Size of a drawing, in any unit. */
    record DrawingSize(int width, int height) {}

    private @Nullable Fault fault;
    private @Nullable DrawingSize size;

    private SvgCheck() {}

    /** Returns the check of a drawing. */
    static SvgCheck of(String text) {
        SvgCheck check = new SvgCheck();
        check.read(text);
        return check;
    }

    /** Returns the first thing that is wrong; empty if it can be shown. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns the size that it names; empty if it names none. */
    Optional<DrawingSize> size() {
        return Optional.ofNullable(size);
    }

    private void read(String text) {
        XMLInputFactory factory = XmlInput.factory();
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            int depth = 0;
            while (fault == null && reader.hasNext()) {
                depth += step(reader, reader.next(), depth);
            }
        } catch (XMLStreamException e) {
            refuse("is no well-formed XML", e.getLocation());
        }
    }

    private int step(XMLStreamReader reader, int event, int depth) {
        switch (event) {
            case XMLStreamConstants.DTD -> {
                if (reader.getText() != null && reader.getText().contains("[")) {
                    refuse("declares entities", reader.getLocation());
                }
                return 0;
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                refuse("uses an entity", reader.getLocation());
                return 0;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                start(reader, depth);
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                // Words of a text have no use for these, so that it need not be known whose they
                // are.
                if (reader.getText().contains("@import") || isOutside(reader.getText())) {
                    refuse("loads something from elsewhere in its style", reader.getLocation());
                }
                return 0;
            }
            default -> {
                return 0;
            }
        }
    }

    private static boolean isOutside(String text) {
        Matcher outside = OUTSIDE.matcher(text);
        return outside.find() && text.contains("(");
    }

    private void start(XMLStreamReader reader, int depth) {
        String name = reader.getLocalName();
        String space = reader.getNamespaceURI();
        if (depth == 0 && (!name.equals("svg") || !SVG.equals(space))) {
            refuse("does not begin with <svg xmlns=\"%s\">".formatted(SVG), reader.getLocation());
        } else if (depth > MOST_DEPTH) {
            refuse("is nested more than %d deep".formatted(MOST_DEPTH), reader.getLocation());
        } else if (XHTML.equals(space) || (SVG.equals(space) && !isAllowed(name))) {
            refuse("has an element <%s>".formatted(name), reader.getLocation());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, name, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (depth == 0) {
            size = size(reader);
        }
    }

    private static boolean isAllowed(String name) {
        return ELEMENTS.contains(name) || (name.startsWith("fe") && !name.equals("feImage"));
    }

    private void attribute(XMLStreamReader reader, String element, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            refuse("has a handler \"%s\"".formatted(name), reader.getLocation());
        } else if (lower.equals("href") || lower.equals("src") || lower.equals("base")) {
            boolean isInside =
                    value.isBlank()
                            || value.strip().startsWith("#")
                            || (element.equals("image") && PICTURE_DATA.matcher(value).matches());
            if (!isInside) {
                refuse("refers to something outside of it", reader.getLocation());
            }
        } else if (!lower.equals("d") && isOutside(value)) {
            refuse("refers to something outside of it", reader.getLocation());
        }
    }

    private static @Nullable DrawingSize size(XMLStreamReader reader) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            given.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        double width = number(given.getOrDefault("width", ""));
        double height = number(given.getOrDefault("height", ""));
        String[] box = given.getOrDefault("viewBox", "").strip().split("[\\s,]+");
        if ((width <= 0 || height <= 0) && box.length == 4) {
            width = number(box[2]);
            height = number(box[3]);
        }
        return width > 0 && height > 0 && width / height < 100 && height / width < 100
                ? new DrawingSize(
                        (int) Math.max(1, Math.round(width * 10)),
                        (int) Math.max(1, Math.round(height * 10)))
                : null;
    }

    private static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        try {
            return number.matches() ? Double.parseDouble(number.group(1)) : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private void refuse(String why, Location at) {
        if (fault == null) {
            fault =
                    new Fault(
                            "the drawing " + why,
                            Math.max(0, at.getLineNumber() - 1),
                            Math.max(0, at.getColumnNumber() - 1));
        }
    }
}
