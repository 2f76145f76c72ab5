package org.colloquy.site.rendition.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colloquy.site.ArticleWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A document whose parts a test looks at. */
public final class OpenDocument {
    private static final Set<String> GENERATED_LINES =
            Set.of(
                    "Byline",
                    "LastByline",
                    "Details",
                    "FirstDetail",
                    "Asker",
                    "SeeAlso",
                    "FootnoteText",
                    "OtherNote",
                    "GeneratedHeading",
                    "TermEntry",
                    "TermText");
    private static final Set<String> GENERATED_RUNS =
            Set.of(
                    "Locator",
                    "LocatorTab",
                    "AddedSpeaker",
                    "AbsentPicture",
                    "FootnoteReference",
                    "RepeatedNote");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public OpenDocument(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    Document part(String name) {
        String text = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    Document text() {
        return part("word/document.xml");
    }

    /** Returns all that the document says and that is not generated. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Element paragraph : text().select("w|p")) {
            if (!GENERATED_LINES.contains(value(paragraph, "w|pPr > w|pStyle"))) {
                words.append(' ').append(words(paragraph));
            }
        }
        return ArticleWords.folded(words.toString());
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element run : paragraph.select("w|r")) {
            if (!GENERATED_RUNS.contains(value(run, "w|rPr > w|rStyle"))) {
                run.select("w|t, w|br")
                        .forEach(
                                t ->
                                        words.append(
                                                t.tagName().equals("w:br") ? " " : t.wholeText()));
            }
        }
        return words.toString();
    }

    private static String value(Element element, String path) {
        Element found = element.selectFirst(path);
        return found == null ? "" : found.attr("w:val");
    }
}
