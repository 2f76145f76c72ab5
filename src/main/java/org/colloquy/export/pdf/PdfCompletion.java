package org.colloquy.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.colloquy.export.pdf.structure.ArtifactMarker;
import org.colloquy.export.pdf.structure.MissingGlyphs;
import org.colloquy.export.pdf.structure.ParentTree;
import org.colloquy.export.pdf.structure.StructureMender;
import org.colloquy.export.pdf.structure.StructureNode;

/**
 * Makes PDF/UA-1 (ISO 14289-1) of what the browser printed. For the same input the bytes are the
 * same: no clock and no chance goes into them.
 */
final class PdfCompletion {
    private static final float VERSION = 1.7f;
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PrintCopy copy;
    private final PdfProperties properties;
    private final byte[] identity;
    private final MissingGlyphs missing = new MissingGlyphs();

    /**
     * Creates a completion.
     *
     * @param identity digest of all that the PDF is made of
     */
    PdfCompletion(PrintCopy copy, PdfTask task, byte[] identity) {
        this.copy = copy;
        this.properties =
                new PdfProperties(copy.title(), task.creators(), copy.language(), task.published());
        this.identity = identity.clone();
    }

    /**
     * Completes a printed file.
     *
     * @throws PdfException if the browser left out the structure
     */
    byte[] complete(Path printed) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(printed.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            PDStructureTreeRoot root = catalog.getStructureTreeRoot();
            if (root == null) {
                throw new PdfException("Chromium wrote no structure; a newer one does");
            }
            structure(root.getCOSObject());
            new ArtifactMarker(document, missing).mark();
            catalog(document, catalog);
            identify(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Returns how many letters are shown as boxes, since no font of the machine has them. */
    int boxes() {
        return missing.count();
    }

    private void structure(COSDictionary root) {
        StructureMender mender = new StructureMender();
        COSBase kids = root.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                mend(mender, several.getObject(i));
            }
        } else {
            mend(mender, kids);
        }
        LinkMender links = new LinkMender(copy.links(), new ParentTree(root));
        mender.links().forEach(links::mend);
        mender.roles().write(root);
    }

    private static void mend(StructureMender mender, COSBase kid) {
        StructureNode element = StructureNode.of(kid);
        if (element != null) {
            mender.mend(element);
        }
    }

    private void catalog(PDDocument document, PDDocumentCatalog catalog) throws IOException {
        document.setVersion(VERSION);
        catalog.setLanguage(properties.language());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(properties.xmp());
        catalog.setMetadata(metadata);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (copy.rightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
        COSDictionary outlines = catalog.getCOSObject().getCOSDictionary(COSName.OUTLINES);
        if (outlines != null) {
            new PdfOutline(copy.headings()).mend(outlines.getCOSDictionary(COSName.FIRST));
        }
        for (PDPage page : document.getPages()) {
            page.getCOSObject().setItem(TABS, COSName.S);
        }
    }

    private void identify(PDDocument document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(properties.title());
        if (!properties.creators().isEmpty()) {
            information.setAuthor(String.join("; ", properties.creators()));
        }
        information.setProducer(PdfProperties.PRODUCER);
        document.setDocumentInformation(information);
        COSArray id = new COSArray();
        id.add(new COSString(identity, true));
        id.add(new COSString(identity, true));
        document.getDocument().setDocumentID(id);
    }
}
