package org.colloquy.export.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the export that is to become a PDF.
 *
 * @param page the address of the page, below the root and not encoded
 * @param pdf the address of the PDF
 * @param creators the people who made what is on it, for the file's properties
 * @param published the day, month or year in ISO form; null where it is not known
 */
public record PdfTask(String page, String pdf, List<String> creators, @Nullable String published) {
    public PdfTask {
        creators = List.copyOf(creators);
    }
}
