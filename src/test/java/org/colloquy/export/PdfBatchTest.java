package org.colloquy.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ValueCodec;
import org.colloquy.export.pdf.ChromiumProgram;
import org.colloquy.export.pdf.PaperSize;
import org.colloquy.export.pdf.PdfPress;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.reader.ReadingCodec;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export with PDF files has in common with one without. */
class PdfBatchTest {
    /** Name of a stage that the site asks for, and the reader does not. */
    private static final String STAGE = "question-groups";

    @TempDir private Path folder;

    @Test
    void whatItsPagesAreMadeOfIsKeptForTheNextExport() throws IOException {
        Optional<ChromiumProgram> browser = ChromiumProgram.find();
        assumeTrue(browser.isPresent(), "Chromium is not there");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String name : new String[] {"a", "b"}) {
            Files.writeString(
                    corpus.resolve(name + ".md"), "# " + name + "\n\n## What is tea?\n\nA leaf.\n");
        }
        Path kept = folder.resolve("cache");
        ValueCodec codec = ReadingCodec.with(EditionHolder.storedClasses());
        try (BuildCache cache = BuildCache.in(kept, "program", codec)) {
            Corpus read = new CorpusReader(cache).read(corpus);
            assertThat(content(kept)).doesNotContain(STAGE);
            PdfPress press = new PdfPress(browser.get(), PaperSize.A4, null);
            SiteFiles site = new PdfBatch(read, Map.of(), cache, press, (files, all) -> {}).site();
            site.addresses().filter(address -> address.endsWith(".html")).forEach(site::bytes);
        }
        assertThat(content(kept)).contains(STAGE);
    }

    private static String content(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                content.append(Files.readString(file, ISO_8859_1));
            }
        }
        return content.toString();
    }
}
