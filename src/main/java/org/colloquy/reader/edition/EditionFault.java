package org.colloquy.reader.edition;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Fault in the file of an edition.
 *
 * @param line from 1
 * @param column from 1
 */
public record EditionFault(int line, int column, String message) {
    static EditionFault at(Node node, String message) {
        return at(node.getStartMark(), message);
    }

    static EditionFault at(Mark mark, String message) {
        return new EditionFault(mark.getLine() + 1, mark.getColumn() + 1, message);
    }
}
