package org.colloquy.importer.document;

/**
 * Note on a document.
 *
 * @param place the number of the paragraph that it concerns, from 1; 0 for the whole document
 */
public record DocumentFinding(String code, int place, String message) {

    /** Says that something is left out. */
    public static DocumentFinding leftOut(int place, String what) {
        return new DocumentFinding("dropped", place, "left out: " + what);
    }
}
