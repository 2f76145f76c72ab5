package org.colloquy.importer.word;

import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.PictureStore;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;

/** The parts that the texts of a document have in common. */
record WordContext(
        WordPackage parts,
        WordStyles styles,
        WordNumbering numbering,
        WordComments comments,
        PictureStore pictures,
        DocumentLog log,
        ChangeChoice choice) {}
