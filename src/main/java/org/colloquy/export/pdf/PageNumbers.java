package org.colloquy.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** The pages on which the targets of links stand, in a file that was printed. */
final class PageNumbers {
    private PageNumbers() {}

    /** Returns the number of the page, from 1, of each target. */
    static Map<String, Integer> of(Path printed) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(printed.toFile())) {
            COSDictionary targets =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.DESTS);
            if (targets == null) {
                return numbers;
            }
            for (COSName name : targets.keySet()) {
                PDDestination target = PDDestination.create(targets.getDictionaryObject(name));
                if (target instanceof PDPageDestination place) {
                    numbers.put(name.getName(), place.retrievePageNumber() + 1);
                }
            }
        }
        return numbers;
    }
}
