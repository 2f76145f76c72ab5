package org.colloquy.browser;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Judges PDF files by ISO 14289-1 with veraPDF, without an exception. */
final class PdfUaValidator {
    static {
        // It says much of fonts that it finds right in the end.
        ((Logger) LoggerFactory.getLogger("org.verapdf")).setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUaValidator() {}

    /** Returns the rules that a file breaks. */
    static List<String> failures(Path pdf) throws Exception {
        try (InputStream bytes = Files.newInputStream(pdf);
                PDFAParser parser =
                        Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + ": " + broken.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
