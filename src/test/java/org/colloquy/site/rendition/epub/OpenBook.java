package org.colloquy.site.rendition.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colloquy.site.ArticleWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A book whose files a test looks at. */
public final class OpenBook {
    private static final String FOLDER = "EPUB/";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public OpenBook(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    String text(String name) {
        return new String(files.getOrDefault(FOLDER + name, new byte[0]), UTF_8);
    }

    Document page(String name) {
        return Jsoup.parse(text(name).replaceFirst("<\\?xml[^>]*>", ""));
    }

    Document packageFile() {
        return Jsoup.parse(text("package.opf"), "", Parser.xmlParser());
    }

    /** Returns the names of the texts in the order in which they are read. */
    List<String> inOrder() {
        Document all = packageFile();
        return all.select("itemref").stream()
                .map(ref -> all.expectFirst("#" + ref.attr("idref")).attr("href"))
                .toList();
    }

    /** Returns all that the book says in its order and that is not generated. */
    public String words() {
        return inOrder().stream()
                .filter(name -> !name.equals("contents.xhtml"))
                .map(this::page)
                .peek(page -> page.select("br").after(" "))
                .map(page -> ArticleWords.of(page.body()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
