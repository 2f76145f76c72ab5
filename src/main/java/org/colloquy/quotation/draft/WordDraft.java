package org.colloquy.quotation.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.text.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * Draft in a Word document: the paragraphs of its text and notes, by the styles they bear. What
 * tracked changes take out is left out. It is read as a stream, within bounds; entities and
 * document types are refused.
 */
final class WordDraft {
    /** Names of the styles for quotations, in the languages in which Word is sold. */
    private static final Pattern QUOTE_STYLE =
            Pattern.compile(
                    "quot|zitat|citation|citaz|\\bcita\\b|citado|인용|引用|引文|block ?text|citat|sitaat",
                    Pattern.CASE_INSENSITIVE);

    /** Parts of the document that are looked at, in the order in which they are read. */
    private static final List<String> PARTS =
            List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

    private static final String STYLES = "word/styles.xml";
    private static final int MOST_ENTRIES = 20_000;

    /** Bound on one part, in bytes. */
    private static final int MOST_PART = 96 << 20;

    private static final String DAMAGED = "it is damaged, or no Word document";

    private final Map<String, Boolean> quoteStyles = new HashMap<>();
    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private int length;
    private int number;

    private WordDraft() {}

    static List<DraftParagraph> read(byte[] bytes) throws DraftFault {
        try {
            Map<String, byte[]> parts = parts(bytes);
            WordDraft draft = new WordDraft();
            byte[] styles = parts.get(STYLES);
            if (styles != null) {
                draft.readStyles(styles);
            }
            if (!parts.containsKey(PARTS.get(0))) {
                throw new DraftFault(DAMAGED);
            }
            for (String part : PARTS) {
                if (parts.containsKey(part)) {
                    draft.readText(parts.get(part));
                }
            }
            return List.copyOf(draft.paragraphs);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new DraftFault(DAMAGED);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException, DraftFault {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new DraftFault("it has more than %,d parts".formatted(MOST_ENTRIES));
                }
                if (PARTS.contains(entry.getName()) || entry.getName().equals(STYLES)) {
                    parts.put(entry.getName(), bounded(zip));
                }
            }
        }
        return parts;
    }

    private static byte[] bounded(InputStream part) throws IOException, DraftFault {
        byte[] read = part.readNBytes(MOST_PART + 1);
        if (read.length > MOST_PART) {
            throw new DraftFault(
                    "a part of it has more than %d MB when it is unpacked"
                            .formatted(MOST_PART >> 20));
        }
        return read;
    }

    private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XmlInput.factory();
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private void readStyles(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = xml(part);
        String style = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("style")) {
                style = attribute(xml, "styleId");
            } else if (xml.getLocalName().equals("name") && style != null) {
                String name = attribute(xml, "val");
                quoteStyles.put(style, name != null && QUOTE_STYLE.matcher(name).find());
                style = null;
            }
        }
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void readText(byte[] part) throws XMLStreamException, DraftFault {
        XMLStreamReader xml = xml(part);
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "moveFrom" -> skip(xml);
                    case "p" -> quoted = false;
                    case "pStyle" -> quoted = isQuote(attribute(xml, "val"));
                    case "t" -> text.append(xml.getElementText());
                    case "tab", "br", "cr" -> text.append(' ');
                    case "noBreakHyphen" -> text.append('-');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
                end(text, quoted);
            }
        }
    }

    /** Passes over what a tracked change has moved away. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private boolean isQuote(@Nullable String style) {
        return style != null && quoteStyles.getOrDefault(style, QUOTE_STYLE.matcher(style).find());
    }

    private void end(StringBuilder text, boolean quoted) throws DraftFault {
        number++;
        length += text.length();
        if (length > DraftReader.MOST_TEXT) {
            throw new DraftFault(
                    "its text has more than %,d letters".formatted(DraftReader.MOST_TEXT));
        }
        if (!text.toString().isBlank()) {
            paragraphs.add(
                    new DraftParagraph(text.toString().strip(), number, quoted ? number : 0));
        }
        text.setLength(0);
    }
}
