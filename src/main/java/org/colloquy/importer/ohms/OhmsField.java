package org.colloquy.importer.ohms;

/**
 * Text of an element.
 *
 * @param line on which it begins, from 1
 */
record OhmsField(String text, int line) {
    boolean isBlank() {
        return text.isBlank();
    }
}
