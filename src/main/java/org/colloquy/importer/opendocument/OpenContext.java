package org.colloquy.importer.opendocument;

import java.util.List;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.DocumentNote;
import org.colloquy.importer.document.PictureStore;

/**
 * The parts that the texts of a document have in common.
 *
 * @param notes takes the notes in the order of the text
 */
record OpenContext(
        OpenStyles styles,
        OpenLists lists,
        OpenChanges changes,
        OpenComments comments,
        PictureStore pictures,
        DocumentLog log,
        List<DocumentNote> notes) {}
