package org.colloquy.reader.anthology;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Fault in the file of an anthology.
 *
 * @param line from 1
 * @param column from 1
 */
public record AnthologyFault(int line, int column, String message) {
    static AnthologyFault at(Node node, String message) {
        return at(node.getStartMark(), message);
    }

    static AnthologyFault at(Mark mark, String message) {
        return new AnthologyFault(mark.getLine() + 1, mark.getColumn() + 1, message);
    }
}
