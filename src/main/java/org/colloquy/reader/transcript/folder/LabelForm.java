package org.colloquy.reader.transcript.folder;

import java.util.List;

/**
 * A shape of beginnings that is that of labels.
 *
 * @param shape its signs, without what fills it
 * @param example a label in it as written
 * @param names the keys of the names that fill it, in order
 */
public record LabelForm(String shape, String example, List<String> names) {
    public LabelForm {
        names = List.copyOf(names);
    }
}
